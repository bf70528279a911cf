package org.entente.syntax.internal;

import java.util.Arrays;

/**
 * Where an arc-hybrid transition parser stands: the words on its stack, the next word, and the arcs drawn so far. The
 * root comes last in the buffer, as token {@code size}. Mutable, for one thread.
 *
 * <p>Source: M. Kuhlmann, C. Gómez-Rodríguez and G. Satta, "Dynamic Programming Algorithms for Transition-Based
 * Dependency Parsers", ACL 2011.
 */
final class Configuration {

    /** Moves the next word onto the stack. */
    static final int SHIFT = 0;
    /** Makes the next word the head of the stack's top, which is done with. */
    static final int LEFT = 1;
    /** Makes the word under the stack's top its head; the top is done with. */
    static final int RIGHT = 2;

    final int size;
    final int[] stack;
    int depth;
    int next;
    final int[] heads;
    final int[] relations;
    /** For each head its outermost and second outermost dependants to the left and to the right, or -1. */
    final int[] left;

    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    /** The relations of each head's dependants, a bit each, modulo 64. */
    final long[] leftRelations;

    final long[] rightRelations;

    Configuration(int size) {
        this.size = size;
        this.stack = new int[size + 1];
        this.heads = new int[size];
        this.relations = new int[size];
        this.left = empty();
        this.left2 = empty();
        this.right = empty();
        this.right2 = empty();
        this.leftCount = new int[size + 1];
        this.rightCount = new int[size + 1];
        this.leftRelations = new long[size + 1];
        this.rightRelations = new long[size + 1];
        Arrays.fill(heads, -2);
    }

    private int[] empty() {
        int[] places = new int[size + 1];
        Arrays.fill(places, -1);
        return places;
    }

    boolean done() {
        return next == size && depth == 0;
    }

    /** Whether the move can be made; the root takes one word only. */
    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    int top(int below) {
        return depth > below ? stack[depth - 1 - below] : -1;
    }

    /** The head that {@code move} would give the stack's top. */
    int headAfter(int move) {
        return move == LEFT ? next : stack[depth - 2];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Draws the arc of {@link #LEFT} or {@link #RIGHT}. */
    void attach(int move, int relation) {
        int head = headAfter(move);
        int word = stack[--depth];
        heads[word] = head;
        relations[word] = relation;
        if (move == LEFT) {
            left2[head] = left[head];
            left[head] = word;
            leftCount[head]++;
            leftRelations[head] |= 1L << relation;
        } else {
            right2[head] = right[head];
            right[head] = word;
            rightCount[head]++;
            rightRelations[head] |= 1L << relation;
        }
    }

    /**
     * How many arcs of the gold tree {@code move} puts out of reach.
     *
     * <p>Source: Y. Goldberg and J. Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 1
     * (2013), for arc-hybrid.
     *
     * @param gold the head of each token, the root being {@code size}
     */
    int cost(int move, int[] gold) {
        int cost = 0;
        if (move == SHIFT) {
            for (int i = 0; i < depth; i++) {
                if (gold[stack[i]] == next || i < depth - 1 && gold[next] == stack[i]) {
                    cost++;
                }
            }
            return cost;
        }
        int word = stack[depth - 1];
        if (move == LEFT) {
            if (gold[word] != next && (gold[word] > next || depth > 1 && gold[word] == stack[depth - 2])) {
                cost++;
            }
        } else if (gold[word] >= next) {
            cost++;
        }
        for (int i = next; i < size; i++) {
            if (gold[i] == word) {
                cost++;
            }
        }
        return cost;
    }
}
