package org.entente.syntax.internal;

import java.util.Arrays;
import org.entente.syntax.Token;

/**
 * A greedy arc-hybrid parser: one classifier chooses the move, a second names the relation of each arc it draws.
 * Linear in the sentence's length; draws projective trees only. Immutable and safe to share between threads.
 */
public final class Parser {

    private final Weights moves;
    private final Weights relations;
    private final boolean[] verbal;
    private final int rootRelation;

    Parser(Weights moves, Weights relations, boolean[] verbal, int rootRelation) {
        this.moves = moves;
        this.relations = relations;
        this.verbal = verbal;
        this.rootRelation = rootRelation;
    }

    /** Fills in the draft's heads and relations, from its tags. */
    void parse(Draft draft) {
        Configuration at = new Configuration(draft.size);
        Marks marks = new Marks(draft, verbal);
        int[] features = new int[ParserFeatures.MOST];
        int[] scores = new int[Math.max(3, relations.classes())];
        while (!at.done()) {
            int move = onlyMove(at);
            if (move < 0) {
                Arrays.fill(scores, 0, 3, 0);
                moves.add(features, ParserFeatures.ofMove(at, draft, marks, features), scores);
                for (int each = 0; each < 3; each++) {
                    if (at.allows(each) && (move < 0 || scores[each] > scores[move])) {
                        move = each;
                    }
                }
            }
            if (move == Configuration.SHIFT) {
                at.shift();
            } else if (at.headAfter(move) == draft.root()) {
                at.attach(move, rootRelation);
            } else {
                Arrays.fill(scores, 0);
                relations.add(features, ParserFeatures.ofRelation(at, move, draft, marks, features), scores);
                at.attach(move, best(scores, relations.classes()));
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

    private int best(int[] scores, int classes) {
        int best = rootRelation == 0 ? 1 : 0;
        for (int c = 0; c < classes; c++) {
            if (scores[c] > scores[best] && c != rootRelation) {
                best = c;
            }
        }
        return best;
    }

    Weights moves() {
        return moves;
    }

    Weights relations() {
        return relations;
    }
}
