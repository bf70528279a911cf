package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What each word of a sentence tells where it stands. The rows of its signs are added up; then, layer by layer, a word sees its head, what hangs on it and its two
 * neighbours. Immutable and safe to share between threads.
 *
 * <p>Source: D. Marcheggiani and I. Titov, "Encoding sentences with graph convolutional networks for semantic role labeling" (EMNLP 2017), here with one matrix for the
 * way up, one for the way down and two for the neighbours, rectified, and what went in added to what comes out.
 */
final class Network {

    /** Whom a word sees: itself, its head, what hangs on it, its neighbours. */
    static final int SEEN = 5;

    /** How many words are remembered, a power of two. */
    private static final int REMEMBERED = 1 << 12;

    private final Weights rows;
    /** The last word that fell on each place. Several threads may write here: what is read is whole, since records are, and says whose it is. */
    private final @Nullable Beginning[] remembered = new Beginning[REMEMBERED];
    /** For each layer a row for each number that is seen, then the bias. */
    private final float[][][] layers;
    /** A row for each number of a word, of a large network also for each of the mean of the sentence, then the bias. */
    private final float[][] last;

    /** What a word with such signs begins with. */
    private record Beginning(long key, float[] numbers) {}

    private final int width;

    Network(Weights rows, float[][][] layers, float[][] last) {
        this.width = rows.outputs();
        this.rows = rows;
        this.layers = layers;
        this.last = last;
    }

    /**
     * The scores of the outputs.
     *
     * @param signs of each word, asked only of those that are seen
     * @param asked words
     * @return a row for each word asked for
     */
    float[][] scores(Tree tree, IntFunction<long[]> signs, int[] asked) {
        int[] told = size() == Size.LARGE ? IntStream.range(0, tree.size()).toArray() : asked;
        float[][] words = new float[tree.size()][];
        boolean[] seen = seen(tree, told, layers.length);
        for (int i = 0; i < words.length; i++) {
            if (seen[i]) {
                words[i] = beginning(signs.apply(i));
            }
        }
        for (int n = 0; n < layers.length; n++) {
            words = layer(tree, words, layers[n], seen(tree, told, layers.length - 1 - n));
        }
        float[] all = last[last.length - 1].clone();
        if (size() == Size.LARGE) {
            addProduct(mean(words), last, width, all);
        }
        float[][] scores = new float[asked.length][];
        for (int n = 0; n < asked.length; n++) {
            scores[n] = all.clone();
            addProduct(words[asked[n]], last, 0, scores[n]);
        }
        return scores;
    }

    /** A large one looks at the mean of the sentence too, for which its last matrix has rows. */
    Size size() {
        return last.length > width + 1 ? Size.LARGE : Size.SMALL;
    }

    private static float[] mean(float[][] words) {
        float[] mean = new float[words[0].length];
        for (float[] word : words) {
            add(word, 0, mean, 0, mean.length);
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= words.length;
        }
        return mean;
    }

    /** Each word's numbers, then the mean of all words'. */
    static float[][] withMean(float[][] words) {
        float[] mean = mean(words);
        float[][] both = new float[words.length][2 * mean.length];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i], 0, both[i], 0, mean.length);
            System.arraycopy(mean, 0, both[i], mean.length, mean.length);
        }
        return both;
    }

    /** What a word begins with, by its signs; many have those of a word not long before. */
    private float[] beginning(long[] signs) {
        long key = 1;
        for (long sign : signs) {
            key = Traits.mixed(key, sign);
        }
        int place = (int) (key >>> Integer.SIZE) & (REMEMBERED - 1);
        Beginning last = remembered[place];
        if (last != null && last.key() == key) {
            return last.numbers();
        }
        int[] sums = new int[width];
        rows.add(signs, sums);
        float[] numbers = new float[width];
        for (int k = 0; k < width; k++) {
            numbers[k] = Math.max(0, rows.sum(k, sums));
        }
        remembered[place] = new Beginning(key, numbers);
        return numbers;
    }

    /** Those words, and whom they see, and whom these see, so many layers on. */
    private static boolean[] seen(Tree tree, int[] words, int layers) {
        boolean[] seen = new boolean[tree.size()];
        for (int word : words) {
            seen[word] = true;
        }
        for (int n = 0; n < layers; n++) {
            boolean[] before = seen.clone();
            for (int i = 0; i < seen.length; i++) {
                if (before[i]) {
                    see(tree, i, seen);
                }
            }
        }
        return seen;
    }

    private static void see(Tree tree, int word, boolean[] seen) {
        int head = tree.token(word).head();
        if (head != Token.ROOT) {
            seen[head] = true;
        }
        for (int n = 0; n < tree.childCount(word); n++) {
            seen[tree.child(word, n)] = true;
        }
        if (word > 0) {
            seen[word - 1] = true;
        }
        if (word + 1 < seen.length) {
            seen[word + 1] = true;
        }
    }

    /** What a layer makes of some words; the others stay out. */
    private float[][] layer(Tree tree, float[][] words, float[][] layer, boolean[] asked) {
        float[][] next = new float[words.length][];
        float[] children = new float[width];
        for (int i = 0; i < words.length; i++) {
            if (!asked[i]) {
                continue;
            }
            float[] sum = layer[SEEN * width].clone();
            addProduct(words[i], layer, 0, sum);
            int head = tree.token(i).head();
            if (head != Token.ROOT) {
                addProduct(words[head], layer, width, sum);
            }
            if (tree.childCount(i) > 0) {
                Arrays.fill(children, 0);
                for (int n = 0; n < tree.childCount(i); n++) {
                    add(words[tree.child(i, n)], 0, children, 0, width);
                }
                addProduct(children, layer, 2 * width, sum);
            }
            if (i > 0) {
                addProduct(words[i - 1], layer, 3 * width, sum);
            }
            if (i + 1 < words.length) {
                addProduct(words[i + 1], layer, 4 * width, sum);
            }
            for (int k = 0; k < width; k++) {
                sum[k] = Math.max(0, sum[k]) + words[i][k];
            }
            next[i] = sum;
        }
        return next;
    }

    /** Of each word all the numbers that it sees, one after the other. */
    static float[][] seen(Tree tree, float[][] words) {
        int width = words[0].length;
        float[][] seen = new float[words.length][SEEN * width];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i], 0, seen[i], 0, width);
            int head = tree.token(i).head();
            if (head != Token.ROOT) {
                System.arraycopy(words[head], 0, seen[i], width, width);
                add(words[i], 0, seen[head], 2 * width, width);
            }
            if (i > 0) {
                System.arraycopy(words[i - 1], 0, seen[i], 3 * width, width);
            }
            if (i + 1 < words.length) {
                System.arraycopy(words[i + 1], 0, seen[i], 4 * width, width);
            }
        }
        return seen;
    }

    /** Adds the numbers of a word to those from a place on. */
    static void add(float[] from, int at, float[] to, int place, int size) {
        for (int k = 0; k < size; k++) {
            to[place + k] += from[at + k];
        }
    }

    /** Each row times a matrix, with the bias in the matrix's last row. */
    static float[][] product(float[][] rows, float[][] matrix) {
        float[][] result = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            float[] sum = matrix[matrix.length - 1].clone();
            addProduct(rows[i], matrix, 0, sum);
            result[i] = sum;
        }
        return result;
    }

    /** Adds a row times the matrix's rows from a place on; four at once, so that sums are fetched and put back less often. */
    private static void addProduct(float[] row, float[][] matrix, int place, float[] sum) {
        int[] some = new int[row.length];
        int size = 0;
        for (int j = 0; j < row.length; j++) {
            // Whether it is 0 cannot be foreseen: that it is counted or not costs less than a wrong guess.
            some[size] = j;
            size += row[j] == 0 ? 0 : 1;
        }
        int n = 0;
        for (; n + 4 <= size; n += 4) {
            addFour(row, some, n, matrix, place, sum);
        }
        for (; n < size; n++) {
            addTimes(row[some[n]], matrix[place + some[n]], sum);
        }
    }

    private static void addFour(float[] row, int[] some, int from, float[][] matrix, int place, float[] sum) {
        float a = row[some[from]];
        float b = row[some[from + 1]];
        float c = row[some[from + 2]];
        float d = row[some[from + 3]];
        float[] ofA = matrix[place + some[from]];
        float[] ofB = matrix[place + some[from + 1]];
        float[] ofC = matrix[place + some[from + 2]];
        float[] ofD = matrix[place + some[from + 3]];
        for (int k = 0; k < sum.length; k++) {
            sum[k] += a * ofA[k] + b * ofB[k] + c * ofC[k] + d * ofD[k];
        }
    }

    /** Apart, so that the compiler takes several places at once. */
    static void addTimes(float factor, float[] row, float[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * row[k];
        }
    }

    void write(DataOutputStream out) throws IOException {
        rows.write(out);
        out.writeInt(layers.length);
        for (float[][] layer : layers) {
            write(layer, out);
        }
        write(last, out);
    }

    static Network read(DataInputStream in) throws IOException {
        Weights rows = Weights.read(in);
        float[][][] layers = new float[in.readInt()][][];
        for (int n = 0; n < layers.length; n++) {
            layers[n] = matrix(in);
        }
        return new Network(rows, layers, matrix(in));
    }

    private static void write(float[][] matrix, DataOutputStream out) throws IOException {
        out.writeInt(matrix.length);
        out.writeInt(matrix[0].length);
        for (float[] row : matrix) {
            for (float value : row) {
                out.writeFloat(value);
            }
        }
    }

    private static float[][] matrix(DataInputStream in) throws IOException {
        float[][] matrix = new float[in.readInt()][in.readInt()];
        for (float[] row : matrix) {
            for (int k = 0; k < row.length; k++) {
                row[k] = in.readFloat();
            }
        }
        return matrix;
    }
}
