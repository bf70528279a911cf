package org.entente.reader.internal.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.entente.model.PloverType;
import org.junit.jupiter.api.Test;

class RivalsTest {

    private static final int ACCUSE = PloverType.ACCUSE.ordinal();
    private static final int REJECT = PloverType.REJECT.ordinal();

    @Test
    void whatIsLikelyBetweenOtherSidesSpeaksAgainstTheSameBetweenThese() {
        double[][] odds = all(2, -5);
        odds[0][ACCUSE] = 1;
        odds[1][ACCUSE] = 3;
        Rivals rivals = new Rivals(odds);
        assertTrue(rivals.against(0, ACCUSE) < rivals.against(1, ACCUSE));
    }

    @Test
    void anotherActBetweenTheSameSidesSpeaksAgainstItToo() {
        double[][] odds = all(1, -5);
        double alone = new Rivals(odds).against(0, ACCUSE);
        odds[0][REJECT] = 2;
        assertTrue(new Rivals(odds).against(0, ACCUSE) < alone);
    }

    @Test
    void aPairThatNothingIsAskedOfIsNoRival() {
        double[][] odds = all(1, -5);
        double alone = new Rivals(odds).against(0, ACCUSE);
        assertEquals(alone, new Rivals(new double[][] {odds[0], {}}).against(0, ACCUSE));
    }

    private static double[][] all(int pairs, double logOdds) {
        double[][] odds = new double[pairs][PloverType.values().length];
        for (double[] one : odds) {
            Arrays.fill(one, logOdds);
        }
        return odds;
    }
}
