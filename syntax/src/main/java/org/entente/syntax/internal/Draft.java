package org.entente.syntax.internal;

import java.util.Arrays;
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

    private static final int NONE_ATOM = 0x5EED2;

    public final int size;
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

    public Draft(String[] forms, int[] starts, int[] ends, Lexicon lexicon) {
        this.size = forms.length;
        this.forms = forms;
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
            form[i] = Feature.atom(forms[i]);
            shape[i] = Shape.of(forms[i]);
            lexicon.look(forms[i], this, i);
        }
    }

    private Draft(Draft whole, int from, int to) {
        this.size = to - from;
        this.forms = Arrays.copyOfRange(whole.forms, from, to);
        this.starts = Arrays.copyOfRange(whole.starts, from, to);
        this.ends = Arrays.copyOfRange(whole.ends, from, to);
        this.form = atoms(whole.form, from);
        this.lower = atoms(whole.lower, from);
        this.word = atoms(whole.word, from);
        this.shape = atoms(whole.shape, from);
        this.cluster = atoms(whole.cluster, from);
        this.clusterShort = atoms(whole.clusterShort, from);
        this.clusterShorter = atoms(whole.clusterShorter, from);
        this.ambiguity = atoms(whole.ambiguity, from);
        this.tags = atoms();
        this.heads = new int[size];
        this.relations = new int[size];
        Arrays.fill(heads, Token.ROOT);
    }

    /** The tokens from {@code from} to {@code to} as a sentence of their own. */
    Draft slice(int from, int to) {
        return new Draft(this, from, to);
    }

    private int[] atoms(int[] whole, int from) {
        int[] atoms = atoms();
        System.arraycopy(whole, from, atoms, 0, size);
        return atoms;
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
