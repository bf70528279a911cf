package org.entente.measure;

/**
 * Whether one state is on better terms with each of two others than they are with each other.
 *
 * <p>Kissinger's rule for the triangle, made a probability: with independent normal beliefs of the three relations, the chance that both of the pivot's
 * relations exceed the third, P = ∫ f(x) P(first > x) P(second > x) dx with f the density of the relation between the other two. Source of the "pivot": L.
 * Dittmer, "The Strategic Triangle", World Politics 33 (1981), 485–515.
 *
 * @param pivot the state tested
 * @param probability in [0, 1]
 * @param margin the smaller lead over the third relation, in score points, [-20, 20]
 */
public record PivotTest(String pivot, double probability, double margin) {

    private static final int STEPS = 400;
    private static final double REACH = 8;

    /**
     * @param withFirst the pivot's relation with the first other state
     * @param withSecond the pivot's relation with the second
     * @param between the relation between those two
     */
    public static PivotTest of(String pivot, Normal withFirst, Normal withSecond, Normal between) {
        double margin = Math.min(withFirst.mean(), withSecond.mean()) - between.mean();
        double deviation = between.deviation();
        if (deviation == 0) {
            return new PivotTest(pivot, withFirst.above(between.mean()) * withSecond.above(between.mean()), margin);
        }
        double sum = 0;
        double weights = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = REACH * (2.0 * i / STEPS - 1);
            double weight = Math.exp(-0.5 * z * z) * (i == 0 || i == STEPS ? 1 : i % 2 == 0 ? 2 : 4);
            double x = between.mean() + z * deviation;
            sum += weight * withFirst.above(x) * withSecond.above(x);
            weights += weight;
        }
        return new PivotTest(pivot, sum / weights, margin);
    }
}
