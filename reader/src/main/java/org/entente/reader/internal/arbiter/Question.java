package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.PloverType;

/**
 * Whether a sentence tells of an event of a type between two sides.
 *
 * @param words the predicates that may tell of it, the surest first
 * @param isConfirmed whether the table found it
 */
record Question(PloverType type, Pair pair, List<Word> words, boolean isConfirmed) {

    /** Types of a lower chance are not asked about. */
    private static final double FLOOR = 0.1;

    /** How many predicates of a sentence are asked for a type. */
    private static final int MOST = 2;

    /**
     * A predicate.
     *
     * @param traits in parts
     */
    record Word(int word, long[][] traits) {}

    /** The questions that are worth asking about a sentence. */
    static List<Question> about(Outline outline, Types types) {
        List<Types.Scored> predicates = types.of(outline);
        Map<PloverType, List<Types.Scored>> surest = new EnumMap<>(PloverType.class);
        Set<Integer> telling = new TreeSet<>();
        for (PloverType type : PloverType.values()) {
            List<Types.Scored> some = surest(predicates, type);
            some.forEach(one -> telling.add(one.word()));
            surest.put(type, some);
        }
        Sides sides = new Sides(outline, types.clusters(), telling);
        List<Pair> pairs = Pair.among(outline.parties());
        List<Question> questions = new ArrayList<>();
        surest.forEach((type, some) -> {
            for (Pair pair : some.isEmpty() ? List.<Pair>of() : pairs) {
                List<Word> words = new ArrayList<>();
                for (int n = 0; n < some.size(); n++) {
                    Types.Scored one = some.get(n);
                    double score = one.scores()[type.ordinal()];
                    words.add(new Word(one.word(), sides.of(one.word(), type, score, n == 0, pair)));
                }
                questions.add(new Question(type, pair, words, isFound(type, pair, outline)));
            }
        });
        return questions;
    }

    private static List<Types.Scored> surest(List<Types.Scored> predicates, PloverType type) {
        return predicates.stream()
                .filter(predicate -> AnyOf.logistic(predicate.scores()[type.ordinal()]) >= FLOOR)
                .sorted(Comparator.comparingDouble((Types.Scored one) -> one.scores()[type.ordinal()])
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static boolean isFound(PloverType type, Pair pair, Outline outline) {
        return outline.proposals().stream()
                .anyMatch(proposed -> proposed.proposal().type() == type
                        && pair.tells(proposed.actors(), proposed.recipients(), outline.parties()));
    }
}
