package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A classifier with one hidden layer that chooses a parser's moves and relations: what each word adds to the layer where
 * it stands is worked out once a sentence, what its dependants' arcs add when they are drawn, and a move adds up a few
 * such rows and those of its clues; what is negative is cut off, and each class weighs the rest. Immutable and safe to
 * share between threads.
 *
 * <p>Sources: D. Chen and C. Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014; E.
 * Kiperwasser and Y. Goldberg, "Simple and Accurate Dependency Parsing Using Bidirectional LSTM Feature Representations",
 * TACL 4 (2016).
 */
public final class Network {

    private final int outputs;
    private final int hidden;
    private final RowTable table;
    private final int places;
    /** For each clue's place what it adds. */
    private final float[][] rows;

    private final float[] bias;
    /** What a word adds in each slot, one after the other: long rows are quicker than short ones. */
    private final Dense projection;
    /** For each place of the hidden layer the weights of all classes. */
    private final float[][] weights;

    private final float[] outputBias;
    /** For each move the weights of the hidden layer. */
    private final float[][] ofMoves;

    /** For the arcs of each move and each place of the hidden layer the weights of the relations. */
    private final float[][][] ofArcs = new float[2][][];

    private final float[] none;

    private Network(int places, RowTable table, float[] bias, Dense projection, float[][] weights, float[] outputBias) {
        this.outputs = outputBias.length;
        this.hidden = bias.length;
        this.places = places;
        this.table = table;
        this.none = new float[hidden];
        this.rows = table.spread(places, none);
        this.bias = bias;
        this.projection = projection;
        this.weights = weights;
        this.outputBias = outputBias;
        this.ofMoves = new float[Parser.MOVES][hidden];
        for (int move = 0; move < Parser.MOVES; move++) {
            for (int k = 0; k < hidden; k++) {
                ofMoves[move][k] = weights[k][move];
            }
        }
        int relations = (outputs - Parser.MOVES) / 2;
        for (int move = 1; move < Parser.MOVES; move++) {
            int from = Parser.firstRelation(move, relations);
            ofArcs[move - 1] = Arrays.stream(weights)
                    .map(row -> Arrays.copyOfRange(row, from, from + relations))
                    .toArray(float[][]::new);
        }
    }

    static Network of(
            int places, FeatureRows rows, float[] bias, Dense projection, float[][] weights, float[] outputBias) {
        return new Network(places, RowTable.of(rows, bias.length), bias, projection, weights, outputBias);
    }

    int outputs() {
        return outputs;
    }

    /** What turns a word where it stands into what it adds in each slot. */
    Dense projection() {
        return projection;
    }

    /** One thread's way through sentence after sentence. */
    final class Pass {

        private int size;
        private final Buffer[] buffers = new Buffer[ParserClues.SLOTS];
        /** For each slot and word what it and its dependants add there. */
        private final float[][][] words = new float[ParserClues.SLOTS][][];

        private final float[] active = new float[hidden];
        /** The bias, then what words and clues add, filled up with rows of zeros. */
        private final float[][] shown = new float[RowSum.ROWS][];

        private final int[] used = new int[hidden];

        Pass() {
            Arrays.setAll(buffers, slot -> new Buffer(hidden));
            Arrays.fill(shown, none);
            shown[0] = bias;
        }

        /**
         * Begins a sentence.
         *
         * @param projected for each word what {@link Network#projection} makes of it, from place {@code first} on
         */
        void begin(float[][] projected, int first, int length) {
            size = length;
            for (int slot = 0; slot < ParserClues.SLOTS; slot++) {
                words[slot] = buffers[slot].rows(size);
                for (int i = 0; i < size; i++) {
                    System.arraycopy(projected[i], first + slot * hidden, words[slot][i], 0, hidden);
                }
            }
        }

        /** Adds what an arc says to what its head adds in {@code slot}. */
        void attach(int slot, int head, int place) {
            Dense.add(1, rows[place], words[slot][head]);
        }

        /**
         * Shows a configuration.
         *
         * @param stands for each slot the token in it; one at or past the sentence's end adds nothing
         */
        void show(int[] clues, int[] stands) {
            int n = 1;
            for (int slot = 0; slot < ParserClues.SLOTS; slot++) {
                if (stands[slot] < size) {
                    shown[n++] = words[slot][stands[slot]];
                }
            }
            for (int clue : clues) {
                shown[n++] = rows[clue];
            }
            Arrays.fill(shown, n, shown.length, none);
            RowSum.positive(shown, active);
        }

        /** Puts the score of each move into {@code scores}. */
        void moves(float[] scores) {
            float[] x = active;
            float[] first = ofMoves[0];
            float[] second = ofMoves[1];
            float[] third = ofMoves[2];
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            float e = 0;
            float f = 0;
            for (int k = 0; k + 1 < x.length; k += 2) {
                a += first[k] * x[k];
                b += first[k + 1] * x[k + 1];
                c += second[k] * x[k];
                d += second[k + 1] * x[k + 1];
                e += third[k] * x[k];
                f += third[k + 1] * x[k + 1];
            }
            scores[0] = outputBias[0] + a + b;
            scores[1] = outputBias[1] + c + d;
            scores[2] = outputBias[2] + e + f;
        }

        /** Puts the score of each relation of an arc that {@code move} draws into {@code scores}. */
        void relations(int move, float[] scores) {
            float[][] ofRelations = ofArcs[move - 1];
            System.arraycopy(outputBias, Parser.firstRelation(move, scores.length), scores, 0, scores.length);
            int n = 0;
            for (int k = 0; k < active.length; k++) {
                used[n] = k;
                n += active[k] > 0 ? 1 : 0;
            }
            int i = 0;
            for (; i + 3 < n; i += 4) {
                Dense.addFour(
                        active[used[i]],
                        ofRelations[used[i]],
                        active[used[i + 1]],
                        ofRelations[used[i + 1]],
                        active[used[i + 2]],
                        ofRelations[used[i + 2]],
                        active[used[i + 3]],
                        ofRelations[used[i + 3]],
                        scores);
            }
            for (; i < n; i++) {
                Dense.add(active[used[i]], ofRelations[used[i]], scores);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(places);
        table.write(out);
        projection.write(out);
        Dense.write(weights, out);
        Dense.write(new float[][] {bias}, out);
        Dense.write(new float[][] {outputBias}, out);
    }

    static Network read(DataInput in) throws IOException {
        int places = in.readInt();
        RowTable table = RowTable.read(in);
        Dense projection = Dense.read(in);
        float[][] weights = Dense.floats(in);
        return new Network(places, table, Dense.floats(in)[0], projection, weights, Dense.floats(in)[0]);
    }
}
