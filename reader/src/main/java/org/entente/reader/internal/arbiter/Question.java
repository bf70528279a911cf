package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.PloverType;
import org.entente.syntax.Tree;

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

    private static final long KIND = Traits.key("kind");
    private static final long TYPE = Traits.key("type");

    /**
     * A predicate.
     *
     * @param traits in parts
     */
    record Word(int word, long[][] traits) {}

    /** A predicate with how surely it tells of each type. */
    private record Scored(int word, double[] scores) {}

    /** What each trait counts as: for itself, with the kind of the pair, with the type, and with both. */
    long[] variants() {
        long kind = Traits.mixed(KIND, pair.kind().ordinal());
        long type = Traits.mixed(TYPE, this.type.ordinal());
        return new long[] {0, kind, type, Traits.mixed(kind, type)};
    }

    /** The same for all questions about one type and kind of pair. */
    int number() {
        return type.ordinal() * Pair.Kind.values().length + pair.kind().ordinal();
    }

    /** All traits of a predicate, in each variant. */
    long[] traits(Word word) {
        Traits all = new Traits();
        long[] variants = variants();
        for (long[] part : word.traits()) {
            for (long trait : part) {
                for (long variant : variants) {
                    all.add(trait, variant);
                }
            }
        }
        return all.taken();
    }

    /** The questions that are worth asking about a sentence. */
    static List<Question> about(Outline outline, Weights types, Clusters clusters) {
        List<Scored> predicates = predicates(outline, types, clusters);
        Sides sides = new Sides(outline, clusters);
        List<Pair> pairs = Pair.among(outline.codes());
        List<Question> questions = new ArrayList<>();
        for (PloverType type : PloverType.values()) {
            List<Scored> surest = predicates.stream()
                    .filter(predicate -> AnyOf.logistic(predicate.scores()[type.ordinal()]) >= FLOOR)
                    .sorted((one, other) ->
                            Double.compare(other.scores()[type.ordinal()], one.scores()[type.ordinal()]))
                    .limit(MOST)
                    .toList();
            if (surest.isEmpty()) {
                continue;
            }
            for (Pair pair : pairs) {
                List<Word> words = new ArrayList<>();
                for (int n = 0; n < surest.size(); n++) {
                    Scored one = surest.get(n);
                    double score = one.scores()[type.ordinal()];
                    words.add(new Word(one.word(), sides.of(one.word(), type, score, n == 0, pair)));
                }
                questions.add(new Question(type, pair, words, isFound(type, pair, outline)));
            }
        }
        return questions;
    }

    private static boolean isFound(PloverType type, Pair pair, Outline outline) {
        return outline.hearing().proposals().stream()
                .anyMatch(proposal -> proposal.type() == type
                        && Pair.of(proposal.actors(), proposal.recipients()).contains(pair));
    }

    private static List<Scored> predicates(Outline outline, Weights types, Clusters clusters) {
        Tree tree = outline.tree();
        PredicateTraits seen = new PredicateTraits(outline, clusters);
        List<Scored> predicates = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (seen.mayTell(i)) {
                double[] sums = new double[types.outputs()];
                int known = 0;
                for (long trait : seen.of(i)) {
                    known += types.add(trait, sums) ? 1 : 0;
                }
                types.finish(sums, known);
                predicates.add(new Scored(i, sums));
            }
        }
        return predicates;
    }
}
