package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriangleTest {

    private static final LocalDate DAY = LocalDate.of(2018, 4, 1);
    private static final List<String> THREE = List.of("USA", "CHN", "RUS");

    private static Triangle of(double usaChn, double usaRus, double chnRus) {
        return new Triangle(
                DAY, THREE, List.of(new Normal(usaChn, 0.5), new Normal(usaRus, 0.5), new Normal(chnRus, 0.5)), 0);
    }

    @Test
    void twoFriendsAgainstAThirdAreAStableMarriage() {
        assertEquals(
                new Triangle.Shape(Triangle.Type.STABLE_MARRIAGE, "USA"),
                of(-3, -3, 4).likeliest());
    }

    @Test
    void aFriendOfTwoEnemiesIsThePivot() {
        assertEquals(
                new Triangle.Shape(Triangle.Type.ROMANTIC_TRIANGLE, "USA"),
                of(3, 3, -4).likeliest());
    }

    @Test
    void theProbabilitiesOfAllShapesSumToOne() {
        assertEquals(
                1,
                of(0.3, -0.2, 1).shapes().values().stream().mapToDouble(p -> p).sum(),
                1e-12);
    }

    @Test
    void theUnitedStatesIsNoPivotWhileMoscowAndBeijingAreCloserThanEitherIsToIt() {
        PivotTest test = of(-1, -2, 3).pivotTests().getFirst();
        assertEquals("USA", test.pivot());
        assertTrue(test.probability() < 0.001);
        assertEquals(-5, test.margin(), 1e-12);
    }

    @Test
    void threeEqualRelationsMakeEachStateThePivotOnceInThree() {
        assertEquals(1 / 3.0, of(1, 1, 1).pivotTests().getFirst().probability(), 1e-6);
    }

    @Test
    void thePivotTestAgreesWithDrawingAtRandom() {
        Normal first = new Normal(1, 2);
        Normal second = new Normal(0.5, 0.3);
        Normal between = new Normal(0, 1);
        Random random = new Random(7);
        int hits = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            double x = between.mean() + between.deviation() * random.nextGaussian();
            hits += first.mean() + first.deviation() * random.nextGaussian() > x
                            && second.mean() + second.deviation() * random.nextGaussian() > x
                    ? 1
                    : 0;
        }
        assertEquals(
                hits / (double) draws, PivotTest.of("A", first, second, between).probability(), 0.005);
    }
}
