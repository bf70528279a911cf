package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.model.PloverType;

/**
 * Learns what {@link PartScores} sums up, from questions with their answers; of two predicates that may tell of an event any may ("noisy or", see {@link AnyOf}). The
 * same questions in the same order give the same bits.
 */
final class SidesLearner {

    /** A trait that fewer questions have is left out. */
    private static final int RARE = 6;

    private static final int ROUNDS = 6;
    private static final double RATE = 1;
    private static final double PENALTY = 1e-4;
    private static final int OUTPUTS = PartScores.WEIGHTS;

    private final Map<Long, Integer> columns = new HashMap<>();
    private final List<Asked> questions = new ArrayList<>();
    private final float[] weights;
    private final float[] intercepts = new float[OUTPUTS];

    /** The columns of a question's predicates. */
    private record Asked(int[][] members, int kind, int type, boolean is) {}

    /** A question with its answer. */
    record Answered(Question question, boolean is) {}

    private SidesLearner(List<Answered> all) {
        Map<Long, int[]> counts = new HashMap<>();
        for (Answered answered : all) {
            for (Question.Word word : answered.question().words()) {
                for (Part part : word.traits()) {
                    for (long trait : part.traits()) {
                        counts.computeIfAbsent(trait, key -> new int[1])[0]++;
                    }
                }
            }
        }
        counts.forEach((trait, count) -> {
            if (count[0] >= RARE) {
                columns.put(trait, columns.size());
            }
        });
        for (Answered answered : all) {
            Question question = answered.question();
            int[][] members = question.words().stream().map(this::known).toArray(int[][]::new);
            int kind = PartScores.ofKind(question.pair());
            questions.add(new Asked(members, kind, PartScores.ofType(question.type()), answered.is()));
        }
        weights = new float[columns.size() * OUTPUTS];
        Arrays.fill(intercepts, 1, PartScores.ofType(PloverType.values()[0]), -2);
    }

    private int[] known(Question.Word word) {
        int[] known = new int
                [Arrays.stream(word.traits())
                        .mapToInt(part -> part.traits().length)
                        .sum()];
        int size = 0;
        for (Part part : word.traits()) {
            for (long trait : part.traits()) {
                Integer column = columns.get(trait);
                if (column != null) {
                    known[size++] = column;
                }
            }
        }
        return Arrays.copyOf(known, size);
    }

    static Weights learn(List<Answered> all, double slight) {
        SidesLearner learner = new SidesLearner(all);
        List<Asked> order = new ArrayList<>(learner.questions);
        Random random = new Random(1);
        double steps = (double) ROUNDS * order.size();
        int step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Asked asked : order) {
                learner.step(asked, RATE * (1 - step++ / steps));
            }
        }
        Map<Long, float[]> rows = new HashMap<>();
        learner.columns.forEach((trait, column) ->
                rows.put(trait, Arrays.copyOfRange(learner.weights, column * OUTPUTS, (column + 1) * OUTPUTS)));
        return Weights.of(learner.intercepts, rows, slight);
    }

    private void step(Asked asked, double rate) {
        double[] chances = new double[asked.members().length];
        double none = 1;
        for (int m = 0; m < chances.length; m++) {
            chances[m] = AnyOf.logistic(score(asked.members()[m], asked));
            none *= 1 - chances[m];
        }
        double any = Math.max(1e-6, 1 - none);
        for (int m = 0; m < chances.length; m++) {
            double slope = asked.is() ? -chances[m] * (1 - any) / any : chances[m];
            if (Math.abs(slope) > AnyOf.RARELY) {
                move(asked.members()[m], asked, slope, rate);
            }
        }
    }

    private double score(int[] known, Asked asked) {
        double sum = 0;
        for (int column : known) {
            int at = column * OUTPUTS;
            sum += weights[at] + weights[at + asked.kind()] + weights[at + asked.type()];
        }
        return intercepts[asked.kind()] + intercepts[asked.type()] + sum / Math.sqrt(known.length + 1);
    }

    private void move(int[] known, Asked asked, double slope, double rate) {
        double scale = 1 / Math.sqrt(known.length + 1);
        float by = (float) (rate * slope * scale);
        float kept = (float) (1 - rate * PENALTY);
        intercepts[asked.kind()] -= (float) (by * scale);
        intercepts[asked.type()] -= (float) (by * scale);
        for (int column : known) {
            int at = column * OUTPUTS;
            weights[at] = weights[at] * kept - by;
            weights[at + asked.kind()] = weights[at + asked.kind()] * kept - by;
            weights[at + asked.type()] = weights[at + asked.type()] * kept - by;
        }
    }
}
