package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns to parse with a dynamic oracle: the parser follows its own moves and is told which of those still open are
 * best, so that it learns to go on well after a mistake.
 *
 * <p>Source: Y. Goldberg and J. Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 1 (2013).
 */
final class ParserTraining {

    private static final int ROUNDS = 15;
    /** From the second round on the parser follows its own move so often, even where it is wrong. */
    private static final double EXPLORES = 0.9;

    /** Leaves a fifth of the weights, at a cost of 0.3 points of attachment. */
    static final float LEAST = 1.8f;

    static final float MOST = 30;

    private final Learner moves = new Learner(3);
    private final Learner arcs;
    private final boolean[] verbal;
    private final int rootRelation;
    private final int[] features = new int[ParserFeatures.MOST];
    private final float[] moveScores = new float[3];
    private final float[] arcScores;

    ParserTraining(Labels tags, Labels relations) {
        this.arcs = new Learner(relations.size());
        this.arcScores = new float[relations.size()];
        this.verbal = TagSets.verbal(tags);
        this.rootRelation = relations.number("root");
    }

    void train(List<Gold> sentences, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            for (Gold gold : Gold.shuffled(sentences, random)) {
                sentence(gold, round > 0, random);
            }
        }
    }

    Weights moves() {
        return moves.weights(LEAST, MOST);
    }

    Weights arcs() {
        return arcs.weights(LEAST, MOST);
    }

    private void sentence(Gold gold, boolean explores, SplittableRandom random) {
        Draft draft = gold.draft();
        Configuration at = new Configuration(draft.size);
        Marks marks = new Marks(draft, verbal);
        while (!at.done()) {
            int move = Parser.onlyMove(at);
            if (move < 0) {
                move = choose(gold, at, marks, explores, random);
            }
            if (move == Configuration.SHIFT) {
                at.shift();
            } else {
                at.attach(move, relation(gold, at, move, marks));
            }
        }
    }

    private int choose(Gold gold, Configuration at, Marks marks, boolean explores, SplittableRandom random) {
        int count = ParserFeatures.ofMove(at, gold.draft(), marks, features);
        Arrays.fill(moveScores, 0);
        moves.add(features, count, moveScores);
        int best = -1;
        int right = -1;
        int least = Integer.MAX_VALUE;
        int bestCost = 0;
        for (int move = 0; move < 3; move++) {
            if (at.allows(move)) {
                int cost = at.cost(move, gold.heads());
                if (best < 0 || moveScores[move] > moveScores[best]) {
                    best = move;
                    bestCost = cost;
                }
                if (cost < least || cost == least && moveScores[move] > moveScores[right]) {
                    right = move;
                    least = cost;
                }
            }
        }
        moves.tick();
        if (bestCost > least) {
            moves.update(features, count, right, 1);
            moves.update(features, count, best, -1);
            return explores && random.nextDouble() < EXPLORES ? best : right;
        }
        return best;
    }

    private int relation(Gold gold, Configuration at, int move, Marks marks) {
        int word = at.top(0);
        if (at.headAfter(move) == at.size) {
            return rootRelation;
        }
        int count = ParserFeatures.ofRelation(at, move, gold.draft(), marks, features);
        Arrays.fill(arcScores, 0);
        arcs.add(features, count, arcScores);
        arcScores[rootRelation] = Float.NEGATIVE_INFINITY;
        int best = Learner.best(arcScores, arcScores.length);
        int right = gold.relations()[word];
        if (right < 0 || right == rootRelation || gold.heads()[word] != at.headAfter(move)) {
            return best;
        }
        arcs.tick();
        if (best != right) {
            arcs.update(features, count, right, 1);
            arcs.update(features, count, best, -1);
        }
        return best;
    }
}
