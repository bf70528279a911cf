package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RevertingLevelTest {

    /** Steps of {@code count} deeds about a level that keeps {@code pull} of its distance from 2. */
    private static List<Tally> world(int steps, double pull, double drift, int count, int seed) {
        Random random = new Random(seed);
        List<Tally> tallies = new ArrayList<>();
        double level = 2;
        for (int t = 0; t < steps; t++) {
            level = 2 + pull * (level - 2) + drift * random.nextGaussian();
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < count; i++) {
                double score = level + 3 * random.nextGaussian();
                sum += score;
                squares += score * score;
            }
            tallies.add(new Tally(LocalDate.EPOCH.plusWeeks(t), List.of(count, 0, 0, 0), sum, squares));
        }
        return tallies;
    }

    @Test
    void aLevelThatDoesNotMoveIsForetoldAsItsMean() {
        List<Tally> past = world(60, 0, 0, 20, 1);
        double mean = past.stream().mapToDouble(Tally::mean).average().orElseThrow();
        Normal next = RevertingLevel.fit(past).forecast(1, 20);
        assertEquals(mean, next.mean(), 0.25);
        assertEquals(3 / Math.sqrt(20), next.deviation(), 0.25);
    }

    @Test
    void aLevelThatIsDrawnBackIsForetoldNearerToItsMeanTheFartherAhead() {
        List<Tally> past = new ArrayList<>(world(80, 0.7, 2, 40, 2));
        past.add(new Tally(LocalDate.EPOCH.plusWeeks(80), List.of(40, 0, 0, 0), 40 * 7.0, 40 * (49 + 9.0)));
        RevertingLevel fitted = RevertingLevel.fit(past);
        double near = fitted.forecast(1, 40).mean();
        double far = fitted.forecast(12, 40).mean();
        assertTrue(near > far + 1 && near < 7, near + " then " + far);
        assertTrue(fitted.forecast(12, 40).variance() > fitted.forecast(1, 40).variance());
    }

    @Test
    void ninetyFivePercentBandsOfTheNextStepHoldAboutSoMany() {
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<Tally> all = world(41, 0.8, 0.5, 5, 100 + seed);
            Normal next = RevertingLevel.fit(all.subList(0, 40)).forecast(1, 5);
            held += next.band95().holds(all.get(40).mean()) ? 1 : 0;
        }
        assertTrue(held >= 89, held + " of 100");
    }

    @Test
    void twoStepsAreTooFew() {
        List<Tally> few = world(2, 0, 1, 5, 1);
        assertThrows(IllegalArgumentException.class, () -> RevertingLevel.fit(few));
    }
}
