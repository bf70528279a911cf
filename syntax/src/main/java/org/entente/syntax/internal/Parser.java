package org.entente.syntax.internal;

import org.entente.syntax.Token;

/**
 * A greedy arc-hybrid parser: a network chooses each move and, from the same hidden layer, names the relation of the
 * arc that it draws. Linear in the sentence's length; draws projective trees only. Safe to share between threads.
 */
final class Parser {

    static final int MOVES = 3;

    private final Network network;
    private final boolean[] verbal;
    private final int rootRelation;
    private final int relations;

    private final ParserClues clues;

    Parser(Network network, Labels tags, Labels relationLabels) {
        this.network = network;
        this.verbal = TagSets.verbal(tags);
        this.rootRelation = relationLabels.number("root");
        this.relations = relationLabels.size();
        this.clues = new ParserClues(tags, relations);
    }

    /** The network's classes: the moves, then the relations of arcs to the left, then those of arcs to the right. */
    static int outputs(int relations) {
        return MOVES + 2 * relations;
    }

    /** The first class of the relations of arcs that {@code move} draws. */
    static int firstRelation(int move, int relations) {
        return move == Configuration.LEFT ? MOVES : MOVES + relations;
    }

    /**
     * Fills in the draft's heads and relations, from its tags and from what each word is where it stands.
     *
     * @param projected for each word what the network's projection makes of it, from place {@code first} on
     */
    void parse(Draft draft, float[][] projected, int first, Network.Pass pass) {
        Configuration at = new Configuration(draft.size);
        Marks marks = new Marks(draft, verbal);
        pass.begin(projected, first, draft.size);
        int[] places = new int[ParserClues.COUNT];
        int[] shown = new int[ParserClues.SLOTS];
        float[] ofMoves = new float[MOVES];
        float[] ofRelations = new float[relations];
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
            ParserClues.show(at, draft, shown);
            clues.of(at, draft, marks, shown, places);
            pass.show(places, shown);
            if (move < 0) {
                pass.moves(ofMoves);
                move = bestMove(at, ofMoves);
            }
            if (move == Configuration.SHIFT) {
                at.shift();
            } else {
                pass.relations(move, ofRelations);
                attach(at, draft, pass, move, bestRelation(ofRelations));
            }
        }
        for (int i = 0; i < draft.size; i++) {
            draft.heads[i] = at.heads[i] == draft.root() ? Token.ROOT : at.heads[i];
            draft.relations[i] = at.relations[i];
        }
    }

    private void attach(Configuration at, Draft draft, Network.Pass pass, int move, int relation) {
        int dependant = at.top(0);
        int head = at.headAfter(move);
        at.attach(move, relation);
        int tag = draft.tags[dependant];
        for (int slot : ParserClues.slotsAfter(move)) {
            pass.attach(slot, head, clues.arc(slot, move, relation, tag));
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

    private int bestRelation(float[] scores) {
        int best = rootRelation == 0 ? 1 : 0;
        for (int relation = 0; relation < relations; relation++) {
            if (scores[relation] > scores[best] && relation != rootRelation) {
                best = relation;
            }
        }
        return best;
    }

    Network.Pass pass() {
        return network.new Pass();
    }
}
