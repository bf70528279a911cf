package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/**
 * What each word of a sentence tells where it stands. The rows of its signs are added up; then, layer by layer, a word sees its head, what hangs on it and its two
 * neighbours. Immutable and safe to share between threads.
 *
 * <p>Source: D. Marcheggiani and I. Titov, "Encoding sentences with graph convolutional networks for semantic role labeling" (EMNLP 2017), here with one matrix for the
 * way up, one for the way down and two for the neighbours, rectified, and what went in added to what comes out.
 */
final class Network {

    /** How many numbers stand for a word. */
    static final int WIDTH = 64;

    /** Whom a word sees: itself, its head, what hangs on it, its neighbours. */
    static final int SEEN = 5;

    private final Weights rows;
    /** For each layer a row for each number that is seen, then the bias. */
    private final float[][][] layers;
    /** The same for each number of a word: what it means to the word itself, to those under it, to its head and to both neighbours, side by side. */
    private final float[][][] spread;
    /** A row for each number of a word, then of the sentence's mean, then the bias. */
    private final float[][] last;

    Network(Weights rows, float[][][] layers, float[][] last) {
        this.rows = rows;
        this.layers = layers;
        this.spread = Arrays.stream(layers).map(Network::spread).toArray(float[][][]::new);
        this.last = last;
    }

    private static float[][] spread(float[][] layer) {
        float[][] spread = new float[WIDTH][SEEN * WIDTH];
        for (int j = 0; j < WIDTH; j++) {
            for (int seen = 0; seen < SEEN; seen++) {
                System.arraycopy(layer[seen * WIDTH + j], 0, spread[j], seen * WIDTH, WIDTH);
            }
        }
        return spread;
    }

    /**
     * The scores of the outputs.
     *
     * @param asked words
     * @return a row for each word asked for
     */
    float[][] scores(Tree tree, long[][] signs, int[] asked) {
        float[][] words = new float[signs.length][];
        int[] sums = new int[WIDTH];
        for (int i = 0; i < signs.length; i++) {
            Arrays.fill(sums, 0);
            rows.add(signs[i], sums);
            words[i] = new float[WIDTH];
            for (int k = 0; k < WIDTH; k++) {
                words[i][k] = Math.max(0, rows.sum(k, sums));
            }
        }
        for (int n = 0; n < layers.length; n++) {
            float[][] next = layer(tree, words, spread[n], layers[n][SEEN * WIDTH]);
            for (int i = 0; i < next.length; i++) {
                for (int k = 0; k < WIDTH; k++) {
                    next[i][k] = Math.max(0, next[i][k]) + words[i][k];
                }
            }
            words = next;
        }
        return product(words, asked, last);
    }

    /** The product of some words, each with the mean of all beside it, with the last matrix; the mean's part is the same for each. */
    private static float[][] product(float[][] words, int[] asked, float[][] last) {
        float[] mean = last[last.length - 1].clone();
        addProduct(mean(words), last, WIDTH, mean);
        float[][] scores = new float[asked.length][];
        for (int n = 0; n < asked.length; n++) {
            scores[n] = mean.clone();
            addProduct(words[asked[n]], last, 0, scores[n]);
        }
        return scores;
    }

    private static float[] mean(float[][] words) {
        float[] mean = new float[WIDTH];
        for (float[] word : words) {
            add(word, 0, mean, 0);
        }
        for (int k = 0; k < WIDTH; k++) {
            mean[k] /= words.length;
        }
        return mean;
    }

    /** The product of what each word sees with a layer: each word is multiplied once, with what it means to all that see it. */
    private static float[][] layer(Tree tree, float[][] words, float[][] spread, float[] bias) {
        float[][] sums = new float[words.length][];
        Arrays.setAll(sums, i -> bias.clone());
        float[] product = new float[SEEN * WIDTH];
        for (int i = 0; i < words.length; i++) {
            Arrays.fill(product, 0);
            addProduct(words[i], spread, 0, product);
            add(product, 0, sums[i], 0);
            for (int n = 0; n < tree.childCount(i); n++) {
                add(product, WIDTH, sums[tree.child(i, n)], 0);
            }
            int head = tree.token(i).head();
            if (head != Token.ROOT) {
                add(product, 2 * WIDTH, sums[head], 0);
            }
            if (i + 1 < words.length) {
                add(product, 3 * WIDTH, sums[i + 1], 0);
            }
            if (i > 0) {
                add(product, 4 * WIDTH, sums[i - 1], 0);
            }
        }
        return sums;
    }

    /** Of each word all the numbers that it sees, one after the other. */
    static float[][] seen(Tree tree, float[][] words) {
        float[][] seen = new float[words.length][SEEN * WIDTH];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i], 0, seen[i], 0, WIDTH);
            int head = tree.token(i).head();
            if (head != Token.ROOT) {
                System.arraycopy(words[head], 0, seen[i], WIDTH, WIDTH);
                add(words[i], 0, seen[head], 2 * WIDTH);
            }
            if (i > 0) {
                System.arraycopy(words[i - 1], 0, seen[i], 3 * WIDTH, WIDTH);
            }
            if (i + 1 < words.length) {
                System.arraycopy(words[i + 1], 0, seen[i], 4 * WIDTH, WIDTH);
            }
        }
        return seen;
    }

    /** Adds the numbers of a word to those from a place on. */
    static void add(float[] from, int at, float[] to, int place) {
        for (int k = 0; k < WIDTH; k++) {
            to[place + k] += from[at + k];
        }
    }

    /** Each word's numbers, then the mean of all words'. */
    static float[][] withMean(float[][] words) {
        float[] mean = mean(words);
        float[][] both = new float[words.length][2 * WIDTH];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i], 0, both[i], 0, WIDTH);
            System.arraycopy(mean, 0, both[i], WIDTH, WIDTH);
        }
        return both;
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
