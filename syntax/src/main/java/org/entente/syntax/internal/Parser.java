package org.entente.syntax.internal;

import org.entente.syntax.Token;

/**
 * A greedy arc-hybrid parser: a network chooses each move and, from the same hidden layer, names the relation of the
 * arc that it draws. Linear in the sentence's length; draws projective trees only. Safe to share between threads.
 */
final class Parser {

    private static final int MOVES = 3;

    private final Network network;
    private final boolean[] verbal;
    private final int rootRelation;
    private final int relations;

    Parser(Network network, boolean[] verbal, int rootRelation) {
        this.network = network;
        this.verbal = verbal;
        this.rootRelation = rootRelation;
        this.relations = (network.outputs() - MOVES) / 2;
    }

    /** The network's classes: the moves, then the relations of arcs to the left, then those of arcs to the right. */
    static int outputs(int relations) {
        return MOVES + 2 * relations;
    }

    /** The first class of the relations of arcs that {@code move} draws. */
    static int firstRelation(int move, int relations) {
        return move == Configuration.LEFT ? MOVES : MOVES + relations;
    }

    /** Fills in the draft's heads and relations, from its tags and from what each word is where it stands. */
    void parse(Draft draft, float[][] encoded) {
        Configuration at = new Configuration(draft.size);
        Marks marks = new Marks(draft, verbal);
        Network.Pass pass = network.new Pass(encoded, draft.size, ParserFeatures.MOST);
        int[] features = new int[ParserFeatures.MOST];
        int[] shown = new int[ParserFeatures.SLOTS];
        float[] scores = new float[network.outputs()];
        while (!at.done()) {
            int move = onlyMove(at);
            if (move == Configuration.SHIFT) {
                at.shift();
                continue;
            }
            if (move > 0 && at.headAfter(move) == draft.root()) {
                at.attach(move, rootRelation);
                continue;
            }
            pass.show(features, ParserFeatures.of(at, draft, marks, features, shown), shown);
            if (move < 0) {
                pass.scores(0, MOVES, scores);
                move = bestMove(at, scores);
            }
            if (move == Configuration.SHIFT) {
                at.shift();
            } else {
                int first = firstRelation(move, relations);
                pass.scores(first, first + relations, scores);
                at.attach(move, bestRelation(scores, first));
            }
        }
        for (int i = 0; i < draft.size; i++) {
            draft.heads[i] = at.heads[i] == draft.root() ? Token.ROOT : at.heads[i];
            draft.relations[i] = at.relations[i];
        }
    }

    /** The only move allowed, or -1 where there is a choice. */
    static int onlyMove(Configuration at) {
        if (at.depth == 0) {
            return Configuration.SHIFT;
        }
        if (at.next == at.size) {
            return at.depth == 1 ? Configuration.LEFT : Configuration.RIGHT;
        }
        return -1;
    }

    private static int bestMove(Configuration at, float[] scores) {
        int best = -1;
        for (int move = 0; move < MOVES; move++) {
            if (at.allows(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    private int bestRelation(float[] scores, int first) {
        int best = rootRelation == 0 ? 1 : 0;
        for (int c = 0; c < relations; c++) {
            if (scores[first + c] > scores[first + best] && c != rootRelation) {
                best = c;
            }
        }
        return best;
    }

    Network network() {
        return network;
    }
}
