package org.entente.outlook.internal.ranking;

import java.util.Random;
import org.entente.outlook.QuestionGroup;

/** Draws some of many questions, the same ones each time. */
final class Drawing {

    private Drawing() {}

    /** Whether the question is the one in so many that is drawn. */
    static boolean takes(QuestionGroup group, int oneIn) {
        return Math.floorMod(seed(group) * 0x9E3779B9 >>> 8, oneIn) == 0;
    }

    /** Chance that belongs to the question. */
    static Random chance(QuestionGroup group) {
        return new Random(seed(group));
    }

    private static int seed(QuestionGroup group) {
        return (group.query().known() * 31 + group.query().relation()) * 31
                + group.query().day();
    }
}
