package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.Quad;
import org.junit.jupiter.api.Test;

class TurningPointsTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    /** Sixty months of twenty deeds each, with noise 3, and a fall of 3 points at month {@code at}. */
    private static List<Tally> fall(long seed, int at) {
        Random random = new Random(seed);
        List<Deed> deeds = new ArrayList<>();
        for (int month = 0; month < 60; month++) {
            for (int i = 0; i < 20; i++) {
                double score = Math.clamp((month < at ? 2 : -1) + 3 * random.nextGaussian(), -10, 10);
                deeds.add(Deed.of(
                        START.plusMonths(month).plusDays(i),
                        score >= 0 ? Quad.VERBAL_COOPERATION : Quad.VERBAL_CONFLICT,
                        score));
            }
        }
        return Tally.of(deeds, Step.MONTH, START, START.plusMonths(60));
    }

    @Test
    void aFallOfOneDeviationIsFoundWithinOneStepInNineOfTenSeries() {
        int found = 0;
        for (int run = 0; run < 100; run++) {
            int at = 10 + run % 40;
            List<TurningPoints.Turn> turns = TurningPoints.of(fall(run, at));
            LocalDate truth = START.plusMonths(at);
            found += turns.stream()
                            .anyMatch(turn -> Math.abs(Step.MONTH.between(truth, turn.start())) <= 1
                                    && turn.after() < turn.before())
                    ? 1
                    : 0;
        }
        assertTrue(found >= 90, found + " of 100");
    }

    @Test
    void aRelationThatDoesNotTurnHasHardlyATurningPoint() {
        int turns = 0;
        for (int run = 0; run < 50; run++) {
            turns += TurningPoints.of(fall(500 + run, 60)).size();
        }
        assertTrue(turns <= 10, turns + " in 50 series");
    }

    @Test
    void threeStepsHaveNoTurningPoint() {
        assertEquals(List.of(), TurningPoints.of(fall(1, 2).subList(0, 3)));
    }
}
