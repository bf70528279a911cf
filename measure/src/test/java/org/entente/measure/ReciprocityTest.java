package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReciprocityTest {

    private static final int STEPS = 150;

    /** One deed a step: the first goes its own way, the second takes over a share of what the first did the step before. */
    private static List<List<Tally>> world(double share, int seed) {
        Random random = new Random(seed);
        List<Tally> forth = new ArrayList<>();
        List<Tally> back = new ArrayList<>();
        double a = 0;
        double b = 0;
        for (int t = 0; t < STEPS; t++) {
            double next = 0.4 * a + random.nextGaussian();
            b = share * a + 0.2 * b + random.nextGaussian();
            a = next;
            forth.add(tally(t, a));
            back.add(tally(t, b));
        }
        return List.of(forth, back);
    }

    private static Tally tally(int week, double score) {
        return new Tally(LocalDate.EPOCH.plusWeeks(week), List.of(1, 0, 0, 0), score, score * score);
    }

    private static Reciprocity of(double share, int seed) {
        List<List<Tally>> world = world(share, seed);
        return Reciprocity.of(world.get(0), world.get(1), 4, 6);
    }

    @Test
    void whoAnswersIsFoundAndWhoDoesNotIsNot() {
        Reciprocity found = of(0.5, 1);
        assertEquals(1, found.lag());
        assertTrue(found.second().chance() < 0.001, found.toString());
        assertTrue(found.first().chance() > 0.05, found.toString());
        Reciprocity.Response next = found.second().toOther().get(1);
        assertEquals(0.5, next.change(), 0.2);
        assertTrue(next.low() > 0 && next.low() < next.change() && next.change() < next.high(), next.toString());
    }

    @Test
    void whoRepeatsTheOtherExactlyAnswersAtOneStep() {
        List<Tally> forth = world(0, 3).get(0);
        List<Tally> back = new ArrayList<>(List.of(tally(0, 0)));
        for (int t = 1; t < STEPS; t++) {
            back.add(tally(t, forth.get(t - 1).mean()));
        }
        Reciprocity found = Reciprocity.of(forth, back, 4, 6);
        assertEquals(1, found.lag());
        assertTrue(found.second().chance() < 0.001, found.toString());
    }

    @Test
    void twoSidesThatAlwaysDoTheSameCannotBeToldApartAndAreToldSo() {
        List<Tally> both = world(0, 3).get(0);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Reciprocity.of(both, both, 4, 6));
        assertTrue(String.valueOf(refused.getMessage()).contains("cannot be told apart"), refused.getMessage());
    }

    @Test
    void whereNobodyAnswersHardlyOneTestInTwentyRaisesAnAlarm() {
        int alarms = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<List<Tally>> world = world(0, 100 + seed);
            Reciprocity found = Reciprocity.of(world.get(0), world.get(1), 2, 1);
            alarms += found.first().chance() < 0.05 ? 1 : 0;
            alarms += found.second().chance() < 0.05 ? 1 : 0;
        }
        assertTrue(alarms <= 9, alarms + " of 80");
    }

    @Test
    void theBandOfAResponseHoldsTheTruthAboutNineTimesInTen() {
        int held = 0;
        for (int seed = 0; seed < 30; seed++) {
            Reciprocity.Response next = of(0.5, 300 + seed).second().toOther().get(1);
            held += next.low() <= 0.5 && 0.5 <= next.high() ? 1 : 0;
        }
        assertTrue(held >= 23, held + " of 30");
    }

    @Test
    void chancesOfManyTestsAreRaised() {
        assertArrayEquals(new double[] {0.04, 0.04, 0.04, 0.5}, Reciprocity.corrected(0.01, 0.02, 0.03, 0.5), 1e-12);
    }

    @Test
    void aShortTimeIsRefusedWithWhatIsNeeded() {
        List<Tally> few = world(0.5, 1).get(0).subList(0, 10);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Reciprocity.of(few, few, 2, 2));
        assertTrue(String.valueOf(refused.getMessage()).contains("20 are needed"), refused.getMessage());
    }
}
