package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PloverType;

/**
 * Whether a sentence tells of an event of a type between two sides.
 *
 * @param words the predicates that may tell of it, the surest first
 * @param isConfirmed whether the table found it
 */
record Question(PloverType type, Pair pair, List<Word> words, boolean isConfirmed) {

    /** How many predicates of a sentence are asked for a type. */
    private static final int MOST = 2;

    /**
     * A predicate.
     *
     * @param traits in parts
     */
    record Word(int word, Part... traits) {}

    /** The questions that are worth asking about a sentence. */
    static List<Question> about(Outline outline, Types types) {
        List<Types.Scored> predicates = types.of(outline);
        Map<PloverType, List<Types.Scored>> surest = new EnumMap<>(PloverType.class);
        BitSet telling = new BitSet();
        for (PloverType type : PloverType.values()) {
            List<Types.Scored> some =
                    surest(predicates, type.ordinal(), types.size().floor());
            some.forEach(one -> telling.set(one.word()));
            surest.put(type, some);
        }
        if (telling.isEmpty()) {
            return List.of();
        }
        Sides sides = new Sides(outline, types.clusters(), telling.stream().toArray());
        List<Pair> pairs = Pair.among(outline.parties());
        List<Question> questions = new ArrayList<>();
        surest.forEach((type, some) -> {
            List<Part> told = new ArrayList<>();
            for (Types.Scored one : some) {
                told.add(sides.told(one.word(), type, one.scores()[type.ordinal()], told.isEmpty()));
            }
            for (Pair pair : some.isEmpty() ? List.<Pair>of() : pairs) {
                List<Word> words = new ArrayList<>(MOST);
                for (int n = 0; n < some.size(); n++) {
                    int word = some.get(n).word();
                    words.add(new Word(word, sides.of(told.get(n), word, type, pair)));
                }
                questions.add(new Question(type, pair, words, sides.isFound(type, pair)));
            }
        });
        return questions;
    }

    private static List<Types.Scored> surest(List<Types.Scored> predicates, int type, double floor) {
        List<Types.Scored> some = new ArrayList<>();
        for (Types.Scored predicate : predicates) {
            if (AnyOf.logistic(predicate.scores()[type]) >= floor) {
                some.add(predicate);
            }
        }
        some.sort(Comparator.comparingDouble((Types.Scored one) -> one.scores()[type])
                .reversed());
        return some.size() > MOST ? some.subList(0, MOST) : some;
    }
}
