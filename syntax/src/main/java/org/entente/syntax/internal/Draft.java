package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.List;
import org.entente.syntax.Token;

/**
 * A sentence while it is being worked on: parallel arrays, one place a token. Mutable, for one thread.
 *
 * <p>The arrays of atoms have two places more: at {@link #root()} for the root and at {@link #none()} for what is not
 * there, so that features need not ask.
 */
public final class Draft {

    /** Atoms of the root and of nothing. */
    private static final int ROOT_ATOM = 0x5EED1;

    static final int NONE_ATOM = 0x5EED2;

    public final int size;
    final Word[] words;
    public final String[] forms;
    public final int[] starts;
    public final int[] ends;
    /** Atoms of the form, of its lower case, and of the word as far as training knew it. */
    final int[] form;

    final int[] lower;
    final int[] word;
    final int[] shape;
    /** Atoms of the Brown cluster, whole and cut to fewer bits. */
    final int[] cluster;

    final int[] clusterShort;
    final int[] clusterShorter;
    final int[] ambiguity;

    public final int[] tags;
    public final int[] heads;
    public final int[] relations;

    Draft(Word[] words, int[] starts, int[] ends) {
        this.size = words.length;
        this.words = words;
        this.forms = new String[size];
        this.starts = starts;
        this.ends = ends;
        this.form = atoms();
        this.lower = atoms();
        this.word = atoms();
        this.shape = atoms();
        this.cluster = atoms();
        this.clusterShort = atoms();
        this.clusterShorter = atoms();
        this.ambiguity = atoms();
        this.tags = atoms();
        this.heads = new int[size];
        this.relations = new int[size];
        Arrays.fill(heads, Token.ROOT);
        for (int i = 0; i < size; i++) {
            Word each = words[i];
            forms[i] = each.form;
            form[i] = each.written;
            lower[i] = each.lower;
            word[i] = each.word;
            shape[i] = each.shape;
            cluster[i] = each.cluster;
            clusterShort[i] = each.clusterShort;
            clusterShorter[i] = each.clusterShorter;
            ambiguity[i] = each.ambiguity;
        }
    }

    /** A sentence of words that are given already. */
    static Draft of(List<Token> tokens, Lexicon lexicon) {
        int size = tokens.size();
        Word[] words = new Word[size];
        int[] starts = new int[size];
        int[] ends = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            words[i] = lexicon.word(token.form(), 0, token.form().length());
            starts[i] = token.start();
            ends[i] = token.end();
        }
        return new Draft(words, starts, ends);
    }

    /** The words from {@code from} to {@code to} as a sentence. */
    static Draft of(Word[] words, Tokeniser.Spans spans, int from, int to) {
        int[] starts = new int[to - from];
        int[] ends = new int[to - from];
        for (int i = from; i < to; i++) {
            starts[i - from] = spans.start(i);
            ends[i - from] = spans.end(i);
        }
        return new Draft(Arrays.copyOfRange(words, from, to), starts, ends);
    }

    private int[] atoms() {
        int[] atoms = new int[size + 2];
        atoms[size] = ROOT_ATOM;
        atoms[size + 1] = NONE_ATOM;
        return atoms;
    }

    int root() {
        return size;
    }

    int none() {
        return size + 1;
    }

    /** {@code i} where it is a token, else {@link #none()}. */
    int at(int i) {
        return i >= 0 && i < size ? i : size + 1;
    }
}
