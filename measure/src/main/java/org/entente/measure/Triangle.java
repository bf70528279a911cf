package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Explanation;

/**
 * The strategic triangle of three states at one step: how probable each of its types is.
 *
 * <p>A side is friendly where its level is above {@code neutral}. With independent normal beliefs of the three sides the probability of each of the eight
 * patterns is a product. Source of the types: L. Dittmer, "The Strategic Triangle", World Politics 33 (1981), 485–515.
 *
 * @param start the step's first day
 * @param states the three, in order a, b, c
 * @param sides what is believed of a–b, a–c and b–c, in score points
 * @param neutral the level that divides friendship from enmity
 */
public record Triangle(LocalDate start, List<String> states, List<Normal> sides, double neutral) {

    /** What a triangle may be. */
    public enum Type {
        /** All three sides friendly. */
        MENAGE_A_TROIS,
        /** The pivot is friends with two who are enemies. */
        ROMANTIC_TRIANGLE,
        /** Two are friends and both enemies of the third, the pariah. */
        STABLE_MARRIAGE,
        /** All three sides hostile. */
        UNIT_VETO
    }

    /**
     * A type and the state that stands out in it.
     *
     * @param type the type
     * @param state the pivot of a romantic triangle or the pariah of a stable marriage, otherwise empty
     */
    public record Shape(Type type, String state) {

        @Override
        public String toString() {
            return switch (type) {
                case MENAGE_A_TROIS -> "ménage à trois";
                case ROMANTIC_TRIANGLE -> "romantic triangle, pivot " + state;
                case STABLE_MARRIAGE -> "stable marriage, pariah " + state;
                case UNIT_VETO -> "unit veto";
            };
        }
    }

    public Triangle {
        states = List.copyOf(states);
        sides = List.copyOf(sides);
        if (states.size() != 3 || sides.size() != 3) {
            throw new IllegalArgumentException(
                    "A triangle has three states and three sides, not %s and %d. Maybe leave the fourth out."
                            .formatted(states, sides.size()));
        }
    }

    /**
     * The triangles of three series of the same steps.
     *
     * @param ab the relation of the first two, {@code ac} of the first and third, {@code bc} of the last two
     * @throws IllegalArgumentException if the series differ in their steps
     */
    public static List<Triangle> of(
            List<String> states, RelationSeries ab, RelationSeries ac, RelationSeries bc, double neutral) {
        List<Triangle> triangles = new ArrayList<>();
        for (int i = 0; i < ab.standings().size(); i++) {
            Standing first = ab.standings().get(i);
            Standing second = ac.standings().get(i);
            Standing third = bc.standings().get(i);
            if (!first.start().equals(second.start()) || !first.start().equals(third.start())) {
                throw new IllegalArgumentException(
                        "Relations of %s, %s and %s cannot be compared. Maybe make the series over one calendar first."
                                .formatted(first.start(), second.start(), third.start()));
            }
            triangles.add(new Triangle(
                    first.start(), states, List.of(first.level(), second.level(), third.level()), neutral));
        }
        return triangles;
    }

    /** The probability of every shape; they sum to 1. */
    public Map<Shape, Double> shapes() {
        double ab = sides.get(0).above(neutral);
        double ac = sides.get(1).above(neutral);
        double bc = sides.get(2).above(neutral);
        String a = states.get(0);
        String b = states.get(1);
        String c = states.get(2);
        Map<Shape, Double> shapes = new LinkedHashMap<>();
        shapes.put(new Shape(Type.MENAGE_A_TROIS, ""), ab * ac * bc);
        shapes.put(new Shape(Type.ROMANTIC_TRIANGLE, a), ab * ac * (1 - bc));
        shapes.put(new Shape(Type.ROMANTIC_TRIANGLE, b), ab * (1 - ac) * bc);
        shapes.put(new Shape(Type.ROMANTIC_TRIANGLE, c), (1 - ab) * ac * bc);
        shapes.put(new Shape(Type.STABLE_MARRIAGE, c), ab * (1 - ac) * (1 - bc));
        shapes.put(new Shape(Type.STABLE_MARRIAGE, b), (1 - ab) * ac * (1 - bc));
        shapes.put(new Shape(Type.STABLE_MARRIAGE, a), (1 - ab) * (1 - ac) * bc);
        shapes.put(new Shape(Type.UNIT_VETO, ""), (1 - ab) * (1 - ac) * (1 - bc));
        return Collections.unmodifiableMap(shapes);
    }

    /** The most probable shape. */
    public Shape likeliest() {
        return shapes().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The pivot test of each state in turn. */
    public List<PivotTest> pivotTests() {
        Normal ab = sides.get(0);
        Normal ac = sides.get(1);
        Normal bc = sides.get(2);
        return List.of(
                PivotTest.of(states.get(0), ab, ac, bc),
                PivotTest.of(states.get(1), ab, bc, ac),
                PivotTest.of(states.get(2), ac, bc, ab));
    }

    /** How the likeliest shape came about. */
    public Explanation explained() {
        Shape shape = likeliest();
        return Explanation.of(
                "probability of " + shape,
                shapes().getOrDefault(shape, 0.0),
                side(0, 1, sides.get(0)),
                side(0, 2, sides.get(1)),
                side(1, 2, sides.get(2)));
    }

    private Explanation side(int one, int other, Normal level) {
        return Explanation.of(
                "probability that %s–%s is above %s".formatted(states.get(one), states.get(other), neutral),
                level.above(neutral),
                Explanation.of("level", level.mean()),
                Explanation.of("standard deviation", level.deviation()));
    }
}
