package org.entente.reader.internal.event;

import java.util.Set;
import org.entente.model.PloverType;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** Sentences of sport, of markets and of the stage, whose battles, raids and surrenders are none. */
final class Elsewhere {

    private static final Set<String> WORDS = Set.of("""
            goal hat-trick semi-final semifinal quarter-final quarterfinal midfielder goalkeeper innings wicket
            championship tournament playoff play-off medal medallist football rugby cricket hockey basketball tennis golf
            chess derby stoppage scoreline knockout marathon sprint athlete final referee fixture qualifier relegation
            batsman bowler sprinter relay swimmer skier boxer over penalty-kick kick striker world-cup cup olympics opera novel episode screenplay actress album orchestra sculpture recipe chef
            sterling bourse shareholder blue-chip chip shares bull bear""".strip().split("\\s+"));

    private Elsewhere() {}

    /** Whether an event of that type is told there in a manner of speaking; only what can be fought or lost is so told. */
    static boolean isMannerOfSpeaking(Tree tree, PloverType type) {
        return switch (type) {
            case ASSAULT, THREATEN, COERCE, RETREAT, MOBILIZE -> speaks(tree);
            default -> false;
        };
    }

    /** Whether the sentence is of sport, a market or a stage. */
    private static boolean speaks(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Upos upos = tree.token(i).upos();
            if ((upos == Upos.NOUN || upos == Upos.PROPN) && WORDS.contains(Forms.noun(tree.token(i)))) {
                return true;
            }
        }
        return false;
    }
}
