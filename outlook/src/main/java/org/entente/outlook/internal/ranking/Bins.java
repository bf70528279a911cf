package org.entente.outlook.internal.ranking;

import java.util.Arrays;

/** Parts the range of each figure into at most 64 bins of about equal size. Immutable; safe for use by many threads. */
final class Bins {

    static final int MOST = 64;
    private static final int LOOKED_AT = 20_000;

    private final float[][] edges;

    private Bins(float[][] edges) {
        this.edges = edges;
    }

    static Bins of(Lessons lessons) {
        int size = lessons.size();
        int figures = lessons.row(0).length;
        float[][] edges = new float[figures][];
        int step = Math.max(1, size / LOOKED_AT);
        for (int f = 0; f < figures; f++) {
            float[] seen = new float[(size + step - 1) / step];
            for (int i = 0; i < seen.length; i++) {
                seen[i] = lessons.row(i * step)[f];
            }
            Arrays.sort(seen);
            edges[f] = edges(seen);
        }
        return new Bins(edges);
    }

    private static float[] edges(float[] sorted) {
        // Most figures are 0 for most candidates, so the bins are made of the distinct values by their numbers.
        float[] distinct = new float[sorted.length];
        int[] upTo = new int[sorted.length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 == sorted.length || sorted[i + 1] > sorted[i]) {
                distinct[size] = sorted[i];
                upTo[size++] = i + 1;
            }
        }
        float[] edges = new float[MOST - 1];
        int count = 0;
        int filled = 0;
        for (int i = 0; i + 1 < size && count < edges.length; i++) {
            int left = sorted.length - filled;
            if (upTo[i] - filled >= left / (MOST - count)) {
                edges[count++] = (distinct[i] + distinct[i + 1]) / 2;
                filled = upTo[i];
            }
        }
        return Arrays.copyOf(edges, count);
    }

    int figures() {
        return edges.length;
    }

    int count(int figure) {
        return edges[figure].length + 1;
    }

    byte bin(int figure, float value) {
        int at = Arrays.binarySearch(edges[figure], value);
        return (byte) (at < 0 ? -at - 1 : at);
    }

    /** The highest value of a bin that has another one after it. */
    float edge(int figure, int bin) {
        return edges[figure][bin];
    }
}
