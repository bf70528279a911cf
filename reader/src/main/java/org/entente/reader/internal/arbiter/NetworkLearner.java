package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** Makes a {@link Network}. The same sentences in the same order give the same bits. Mutable, for one thread. */
final class NetworkLearner {

    /** A sign that fewer sentences have is left out. */
    private static final int RARE = 3;

    /** The share of numbers and of signs that are hidden while it learns, so that none is leant on alone. */
    private static final double HIDDEN_BEFORE = 0.2;

    private static final double HIDDEN_AFTER = 0.3;
    private static final double HIDDEN_SIGNS = 0.15;

    private static final float SMALL = 0.2f;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Adam adam = new Adam();
    private final Map<Long, float[]> vectors;
    private final Map<Long, Row> rows = new HashMap<>();
    private final List<Row> touched = new ArrayList<>();
    private final LearnedMatrix projection;
    private final LearnedMatrix[] layers;
    private final Size size;
    private final int width;
    private final LearnedMatrix last;

    /** What a sign adds to a word. */
    private static final class Row {

        private final float[] values;
        private final float[] slopes;
        private final float[] means;
        private final float[] squares;
        private boolean touched;

        /** Small numbers, so that what is rectified is not 0 everywhere. */
        private Row(int width, SplittableRandom random) {
            values = new float[width];
            slopes = new float[width];
            means = new float[width];
            squares = new float[width];
            for (int k = 0; k < width; k++) {
                values[k] = (float) (random.nextDouble() - 0.5) * SMALL;
            }
        }
    }

    /**
     * @param vectors of words, by the sign of each
     * @param sentences the signs of each word of each
     */
    NetworkLearner(Map<Long, float[]> vectors, List<long[][]> sentences, int outputs, Size size) {
        this.vectors = vectors;
        this.size = size;
        this.width = size.width();
        this.layers = new LearnedMatrix[size.layers()];
        int known = vectors.values().iterator().next().length;
        this.projection = new LearnedMatrix(known, width, adam, random);
        for (int n = 0; n < layers.length; n++) {
            layers[n] = new LearnedMatrix(Network.SEEN * width, width, adam, random);
        }
        this.last = new LearnedMatrix(size == Size.LARGE ? 2 * width : width, outputs, adam, random);
        Map<Long, int[]> counts = new TreeMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (long[] signs : sentences.get(s)) {
                for (long sign : signs) {
                    int[] count = counts.computeIfAbsent(sign, key -> new int[] {0, -1});
                    count[0] += count[1] == s ? 0 : 1;
                    count[1] = s;
                }
            }
        }
        counts.forEach((sign, count) -> {
            if (count[0] >= RARE && !vectors.containsKey(sign)) {
                rows.put(sign, new Row(width, random));
            }
        });
    }

    /** What was seen of a sentence on the way to its scores. */
    record Passed(
            Tree tree,
            List<List<Row>> rows,
            float[][] vectors,
            float[][] first,
            float[][] mask,
            List<Layer> layers,
            float[][] told,
            float[][] scores) {}

    private record Layer(float[][] seen, float[][] rectified, float[][] mask) {}

    /** The scores of each word, with some things hidden. */
    Passed pass(Tree tree, long[][] signs) {
        int size = signs.length;
        float[][] known = new float[size][projection.weights().length - 1];
        List<List<Row>> told = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Row> own = new ArrayList<>();
            for (long sign : signs[i]) {
                if (random.nextDouble() >= HIDDEN_SIGNS) {
                    known[i] = vectors.getOrDefault(sign, known[i]);
                    Row row = rows.get(sign);
                    if (row != null) {
                        own.add(row);
                    }
                }
            }
            told.add(own);
        }
        float[][] words = projection.apply(known);
        for (int i = 0; i < size; i++) {
            for (Row row : told.get(i)) {
                Network.addTimes(1, row.values, words[i]);
            }
            for (int k = 0; k < width; k++) {
                words[i][k] = Math.max(0, words[i][k]);
            }
        }
        float[][] first = words;
        float[][] mask = mask(size, HIDDEN_BEFORE);
        words = times(words, mask);
        List<Layer> passed = new ArrayList<>();
        for (LearnedMatrix layer : layers) {
            float[][] seen = Network.seen(tree, words);
            float[][] rectified = layer.apply(seen);
            for (float[] row : rectified) {
                for (int k = 0; k < width; k++) {
                    row[k] = Math.max(0, row[k]);
                }
            }
            Layer one = new Layer(seen, rectified, mask(size, HIDDEN_AFTER));
            float[][] next = times(rectified, one.mask());
            for (int i = 0; i < size; i++) {
                Network.add(words[i], 0, next[i], 0, width);
            }
            passed.add(one);
            words = next;
        }
        float[][] all = this.size == Size.LARGE ? Network.withMean(words) : words;
        return new Passed(tree, told, known, first, mask, passed, all, last.apply(all));
    }

    /** Gathers what slopes of the scores mean. */
    void back(Passed passed, float[][] slopes) {
        float[][] words = last.back(passed.told(), slopes);
        int size = words.length;
        if (this.size == Size.LARGE) {
            words = withoutMean(words);
        }
        for (int n = layers.length - 1; n >= 0; n--) {
            Layer layer = passed.layers().get(n);
            float[][] outer = times(words, layer.mask());
            close(outer, layer.rectified());
            float[][] seen = layers[n].back(layer.seen(), outer);
            for (int i = 0; i < size; i++) {
                seen(passed.tree(), i, seen[i], words);
            }
        }
        words = times(words, passed.mask());
        close(words, passed.first());
        projection.back(passed.vectors(), words);
        for (int i = 0; i < size; i++) {
            for (Row row : passed.rows().get(i)) {
                Network.addTimes(1, words[i], row.slopes);
                if (!row.touched) {
                    row.touched = true;
                    touched.add(row);
                }
            }
        }
    }

    /** The slopes of the mean go back to all words. */
    private float[][] withoutMean(float[][] both) {
        float[] mean = new float[width];
        float[][] words = new float[both.length][width];
        for (int i = 0; i < both.length; i++) {
            Network.add(both[i], width, mean, 0, width);
            Network.add(both[i], 0, words[i], 0, width);
        }
        for (float[] word : words) {
            Network.addTimes(1f / both.length, mean, word);
        }
        return words;
    }

    /** The slopes of what a word saw go back to whom it saw. */
    private void seen(Tree tree, int word, float[] slopes, float[][] words) {
        Network.add(slopes, 0, words[word], 0, width);
        int head = tree.token(word).head();
        if (head != Token.ROOT) {
            Network.add(slopes, width, words[head], 0, width);
        }
        for (int n = 0; n < tree.childCount(word); n++) {
            Network.add(slopes, 2 * width, words[tree.child(word, n)], 0, width);
        }
        if (word > 0) {
            Network.add(slopes, 3 * width, words[word - 1], 0, width);
        }
        if (word + 1 < words.length) {
            Network.add(slopes, 4 * width, words[word + 1], 0, width);
        }
    }

    /** Slopes end where what was rectified is 0. */
    private void close(float[][] slopes, float[][] rectified) {
        for (int i = 0; i < slopes.length; i++) {
            for (int k = 0; k < width; k++) {
                slopes[i][k] = rectified[i][k] > 0 ? slopes[i][k] : 0;
            }
        }
    }

    private float[][] times(float[][] numbers, float[][] mask) {
        float[][] product = new float[numbers.length][width];
        for (int i = 0; i < numbers.length; i++) {
            for (int k = 0; k < width; k++) {
                product[i][k] = numbers[i][k] * mask[i][k];
            }
        }
        return product;
    }

    private float[][] mask(int size, double hidden) {
        float[][] mask = new float[size][width];
        for (float[] row : mask) {
            for (int k = 0; k < width; k++) {
                row[k] = random.nextDouble() < hidden ? 0 : (float) (1 / (1 - hidden));
            }
        }
        return mask;
    }

    /** Applies what was gathered. */
    void step(float rate) {
        adam.begin();
        projection.step(rate);
        for (LearnedMatrix layer : layers) {
            layer.step(rate);
        }
        last.step(rate);
        for (Row row : touched) {
            adam.step(rate, row.values, row.slopes, row.means, row.squares);
            Arrays.fill(row.slopes, 0);
            row.touched = false;
        }
        touched.clear();
    }

    Network network() {
        float[][][] all = new float[layers.length][][];
        for (int n = 0; n < layers.length; n++) {
            all[n] = layers[n].weights();
        }
        Map<Long, float[]> table = new HashMap<>();
        rows.forEach((sign, row) -> table.put(sign, row.values));
        float[][] known = projection.weights();
        float[][] turns = known.clone();
        turns[turns.length - 1] = new float[width];
        vectors.forEach((sign, vector) -> table.put(sign, Network.product(new float[][] {vector}, turns)[0]));
        return new Network(Weights.of(known[known.length - 1], table, Size.LARGE.slight()), all, last.weights());
    }
}
