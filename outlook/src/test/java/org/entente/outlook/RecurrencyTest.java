package org.entente.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecurrencyTest {

    private final Names names = Worlds.names(4, 1);
    private final EventHistory past = Worlds.history(
            names, new int[] {0, 0, 1, 0}, new int[] {0, 0, 2, 8}, new int[] {3, 0, 1, 4}, new int[] {3, 0, 1, 5});

    @Test
    void theScoreIsTheDecayedRecurrenceAndTheShareAmongObjects() {
        double[] scores = new double[4];
        Recurrency.after(past, Recurrency.Settings.uniform(names, 0.5, 0.8)).score(new Query(0, 0, 10), scores);
        assertEquals(0.8 * Math.pow(2, -5) + 0.2 * 3 / 4, scores[1], 1e-12);
        assertEquals(0.8 * Math.pow(2, -1) + 0.2 * 1 / 4, scores[2], 1e-12);
        assertEquals(0, scores[3], 1e-12);
    }

    @Test
    void whoDidItIsAskedThroughTheInverse() {
        double[] scores = new double[4];
        Recurrency.after(past, Recurrency.Settings.uniform(names, 0.5, 1)).score(new Query(1, 1, 6), scores);
        assertEquals(Math.pow(2, -0.5), scores[3], 1e-12);
        assertEquals(Math.pow(2, -3), scores[0], 1e-12);
        assertEquals(0, scores[2], 1e-12);
    }

    @Test
    void tunedSettingsAreNoWorseOnTheTuningPeriodThanAnyUniformOnes() {
        EventHistory world = Worlds.answeredVisits(80, 4);
        EventHistory train = world.before(60);
        EventHistory valid = world.since(60);
        double tuned = mrr(train, valid, Recurrency.Settings.chosenOn(train, valid));
        for (double decay : new double[] {0.001, 0.1, 1}) {
            for (double strictness : new double[] {0, 0.5, 0.999}) {
                double uniform = mrr(train, valid, Recurrency.Settings.uniform(world.names(), decay, strictness));
                assertTrue(tuned >= uniform - 1e-9, "λ " + decay + " α " + strictness);
            }
        }
    }

    private static double mrr(EventHistory train, EventHistory valid, Recurrency.Settings settings) {
        return RankingBackTest.SINGLE_STEP
                .run(Recurrency.after(train, settings), valid)
                .meanReciprocalRank();
    }
}
