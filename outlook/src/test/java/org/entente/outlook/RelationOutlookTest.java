package org.entente.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.model.Quad;
import org.junit.jupiter.api.Test;

class RelationOutlookTest {

    private static final Period WEEK = Period.ofWeeks(1);
    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    @Test
    void theLastStepEndsWhereTheTimeEnds() {
        List<RelationDeed> deeds = List.of(
                new RelationDeed(START, true, Quad.VERBAL_CONFLICT, -3),
                new RelationDeed(START.plusDays(9), false, Quad.MATERIAL_COOPERATION, 7),
                new RelationDeed(START.plusDays(10), true, Quad.MATERIAL_COOPERATION, 5));
        List<RelationStep> steps = RelationStep.of(deeds, START, START.plusDays(17), WEEK);
        assertEquals(2, steps.size());
        assertEquals(START.plusDays(3), steps.getFirst().start());
        assertEquals(List.of(0, 1, 0, 0), steps.getFirst().quads());
        assertEquals(7, steps.getFirst().score());
        assertEquals(5, steps.getLast().score());
    }

    @Test
    void whatComesLaterChangesNoForecastBefore() {
        List<RelationStep> past = steps(30, 1, 0);
        List<RelationStep> longer = new ArrayList<>(past);
        longer.addAll(steps(40, 2, 0).subList(30, 40));
        RelationOutlook known = RelationOutlook.of(past, WEEK, 3);
        RelationOutlook cut = RelationOutlook.of(longer.subList(0, 30), WEEK, 3);
        for (int i = 0; i < 3; i++) {
            for (double share : new double[] {0.05, 0.5, 0.95}) {
                double fromLonger =
                        RelationOutlook.score(longer, 3).foretell(30, i).quantile(share);
                assertEquals(known.steps().get(i).score().quantile(share), RelationOutlook.clamped(fromLonger), 1e-12);
                assertEquals(
                        known.steps().get(i).volume().quantile(share),
                        cut.steps().get(i).volume().quantile(share),
                        1e-12);
            }
            assertEquals(RelationOutlook.quads(longer, 30), known.steps().get(i).quads());
        }
    }

    @Test
    void bandsHoldAboutAsOftenAsTheySayAndPassTheLastValue() {
        ForecastTrial trial = new ForecastTrial(12, 4);
        for (int seed = 0; seed < 30; seed++) {
            trial.add(steps(40, seed, 0.5));
        }
        ForecastTrial.Score mixture = Objects.requireNonNull(trial.scores().get(ForecastTrial.MIXTURE));
        assertTrue(mixture.coverage90() > 0.86 && mixture.coverage90() < 0.94, "" + mixture.coverage90());
        ForecastTrial.Score last = Objects.requireNonNull(trial.scores().get("last value"));
        assertTrue(mixture.crps() < last.crps());
    }

    @Test
    void aRelationThatIsHardlySeenIsNotForetold() {
        List<RelationStep> empty = RelationStep.of(List.of(), START, START.plusDays(70), WEEK);
        assertThrows(IllegalArgumentException.class, () -> RelationOutlook.of(empty, WEEK, 1));
    }

    @Test
    void theSpreadOfEquallyLikelyValuesHasTheirQuantilesAndScore() {
        Spread spread = Spread.of(3, 1, 2);
        assertEquals(2, spread.median());
        assertEquals(1, spread.quantile(0.05));
        assertEquals(2.0 / 3 - 4.0 / 9, spread.crps(2), 1e-12);
        assertTrue(spread.holds(2.5, 0.9));
    }

    /** A relation whose level wanders. */
    static List<RelationStep> steps(int weeks, long seed, double drift) {
        Random random = new Random(seed);
        List<RelationDeed> deeds = new ArrayList<>();
        double level = 1;
        for (int week = 0; week < weeks; week++) {
            level += drift * random.nextGaussian();
            int count = random.nextInt(8);
            for (int i = 0; i < count; i++) {
                double score = Math.clamp(level + 2 * random.nextGaussian(), -10, 10);
                Quad quad = score < 0 ? Quad.VERBAL_CONFLICT : Quad.VERBAL_COOPERATION;
                deeds.add(new RelationDeed(START.plusDays(7L * week + i % 7), i % 2 == 0, quad, score));
            }
        }
        return RelationStep.of(deeds, START, START.plusDays(7L * weeks), WEEK);
    }
}
