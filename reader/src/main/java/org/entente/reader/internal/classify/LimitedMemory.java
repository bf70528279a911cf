package org.entente.reader.internal.classify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** L-BFGS with a backtracking line search. Source: D. C. Liu, J. Nocedal, Mathematical Programming 45 (1989), 503–528. */
final class LimitedMemory {

    private static final int MEMORY = 10;
    private static final double DECREASE = 1e-4;

    private LimitedMemory() {}

    /** A smooth function. */
    interface Function {

        /** Its value at a point; writes its gradient there. */
        double at(double[] point, double[] gradient);
    }

    private record Step(double[] moved, double[] turned, double curvature) {}

    /**
     * @param size of the point
     * @param rounds at most
     * @return where the function is least, begun at 0
     */
    static double[] minimise(Function function, int size, int rounds) {
        double[] point = new double[size];
        double[] gradient = new double[size];
        double value = function.at(point, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int round = 0; round < rounds; round++) {
            double[] direction = direction(gradient, steps);
            double slope = dot(direction, gradient);
            if (slope > -1e-10) {
                break;
            }
            double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double nextValue;
            do {
                for (int n = 0; n < size; n++) {
                    next[n] = point[n] + length * direction[n];
                }
                nextValue = function.at(next, nextGradient);
                length /= 2;
            } while (nextValue > value + DECREASE * 2 * length * slope && length > 1e-12);
            remember(steps, point, next, gradient, nextGradient);
            point = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return point;
    }

    private static void remember(
            Deque<Step> steps, double[] point, double[] next, double[] gradient, double[] nextGradient) {
        double[] moved = new double[point.length];
        double[] turned = new double[point.length];
        for (int n = 0; n < point.length; n++) {
            moved[n] = next[n] - point[n];
            turned[n] = nextGradient[n] - gradient[n];
        }
        double curvature = dot(moved, turned);
        if (curvature > 1e-12) {
            steps.addLast(new Step(moved, turned, curvature));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    /** The two-loop recursion. */
    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = gradient.clone();
        double[] shares = new double[steps.size()];
        int n = steps.size();
        for (Iterator<Step> newest = steps.descendingIterator(); newest.hasNext(); ) {
            Step step = newest.next();
            shares[--n] = dot(step.moved(), direction) / step.curvature();
            addTo(direction, step.turned(), -shares[n]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = last.curvature() / dot(last.turned(), last.turned());
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (Step step : steps) {
            double share = dot(step.turned(), direction) / step.curvature();
            addTo(direction, step.moved(), shares[n++] - share);
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -direction[i];
        }
        return direction;
    }

    private static void addTo(double[] sum, double[] what, double factor) {
        for (int n = 0; n < sum.length; n++) {
            sum[n] += factor * what[n];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int n = 0; n < one.length; n++) {
            sum += one[n] * other[n];
        }
        return sum;
    }
}
