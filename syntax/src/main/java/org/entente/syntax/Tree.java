package org.entente.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence as a Universal Dependencies tree. Immutable and safe to share between threads.
 *
 * <p>Tokens are counted from 0; offsets are UTF-16 code units into the text that was analysed.
 */
public final class Tree {

    private static final int[] NONE = {};

    private final int index;
    private final Token[] tokens;
    private final int[][] children;
    private final List<Name> names;
    private final int root;

    private Tree(int index, Token[] tokens, List<Name> names) {
        this.index = index;
        this.tokens = tokens;
        this.names = List.copyOf(names);
        this.children = new int[tokens.length][];
        int[] counts = new int[tokens.length];
        int foundRoot = 0;
        for (int i = 0; i < tokens.length; i++) {
            int head = tokens[i].head();
            if (head == Token.ROOT) {
                foundRoot = i;
            } else {
                counts[head]++;
            }
        }
        this.root = foundRoot;
        for (int i = 0; i < tokens.length; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < tokens.length; i++) {
            int head = tokens[i].head();
            if (head != Token.ROOT) {
                children[head][counts[head]++] = i;
            }
        }
    }

    /**
     * @param index the sentence's place in its dispatch, from 0
     * @param tokens at least one, heads within the tree
     * @param names the names found, in order
     * @throws IllegalArgumentException if there is no token, or a head lies outside the tree
     */
    public static Tree of(int index, List<Token> tokens, List<Name> names) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(
                    "Sentence %d has no token. Maybe skip empty sentences first.".formatted(index));
        }
        for (Token token : tokens) {
            if (token.head() < Token.ROOT || token.head() >= tokens.size()) {
                throw new IllegalArgumentException(
                        "Sentence %d: the head of '%s' is %d, but there are %d tokens. Maybe its heads are counted from 1."
                                .formatted(index, token.form(), token.head(), tokens.size()));
            }
        }
        return new Tree(index, tokens.toArray(Token[]::new), names);
    }

    /** The sentence's place in its dispatch, from 0. */
    public int index() {
        return index;
    }

    public int size() {
        return tokens.length;
    }

    /** The token at {@code i}, in [0, size). */
    public Token token(int i) {
        return tokens[i];
    }

    public List<Token> tokens() {
        return List.of(tokens);
    }

    public List<Name> names() {
        return names;
    }

    /** Index of the root; of the last one where a foreign tree has several. */
    public int root() {
        return root;
    }

    /** How many dependents token {@code i} has. */
    public int childCount(int i) {
        return children[i].length;
    }

    /** The {@code n}-th dependent of token {@code i}, from left to right. */
    public int child(int i, int n) {
        return children[i][n];
    }

    /** The first dependent of {@code i} with that relation, whatever its subtype, or -1. */
    public int childWith(int i, String relation) {
        for (int child : children[i]) {
            if (tokens[child].is(relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The leftmost token under {@code i}, itself included. */
    public int leftmost(int i) {
        int left = i;
        for (int child : children[i]) {
            left = Math.min(left, child < i ? leftmost(child) : child);
        }
        return left;
    }

    /** The rightmost token under {@code i}, itself included. */
    public int rightmost(int i) {
        int right = i;
        for (int child : children[i]) {
            right = Math.max(right, rightmost(child));
        }
        return right;
    }

    /** Where the sentence begins in the text, in. */
    public int start() {
        return tokens[0].start();
    }

    /** Where the sentence ends in the text, out. */
    public int end() {
        return tokens[tokens.length - 1].end();
    }
}
