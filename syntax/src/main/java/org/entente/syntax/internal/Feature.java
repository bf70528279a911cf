package org.entente.syntax.internal;

/**
 * Turns a template's number and its atoms into one 32-bit feature. Collisions are left to happen: a model keeps some
 * million features, so that a feature it has never seen meets one of them about once in four thousand times.
 *
 * <p>Source: K. Weinberger and others, "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
 */
public final class Feature {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private Feature() {}

    public static int of(int template, int a) {
        long hash = (template * FIRST ^ a) * SECOND;
        return (int) ((hash ^ hash >>> 29) * FIRST >>> 32);
    }

    public static int of(int template, int a, int b) {
        long hash = (template * FIRST ^ a) * SECOND;
        hash = ((hash ^ hash >>> 29) + b) * FIRST;
        return (int) ((hash ^ hash >>> 29) * SECOND >>> 32);
    }

    public static int of(int template, int a, int b, int c) {
        return of(template, (int) ((a * FIRST + b) * SECOND >>> 30), c);
    }

    public static int of(int template, int a, int b, int c, int d) {
        return of(template, (int) ((a * FIRST + b) * SECOND >>> 30), (int) ((c * SECOND + d) * FIRST >>> 30));
    }

    /** An atom for the characters of {@code text} from {@code from} to {@code to}; the same in every run. */
    public static int atom(String text, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * FIRST;
            hash ^= hash >>> 31;
        }
        return (int) (hash >>> 8);
    }

    public static int atom(String text) {
        return atom(text, 0, text.length());
    }
}
