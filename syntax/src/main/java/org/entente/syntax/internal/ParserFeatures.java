package org.entente.syntax.internal;

/**
 * The clues to a parser's next move and to the relation of the arc it draws: which words stand where, and what is said
 * of them.
 *
 * <p>Source of most templates: Y. Zhang and J. Nivre, "Transition-based Dependency Parsing with Rich Non-local
 * Features", ACL 2011.
 */
final class ParserFeatures {

    /** The most features that an example has. */
    static final int MOST = 112;

    /** How many words an example shows. */
    static final int SLOTS = 21;

    /** The words in the first so many slots are shown with their vectors. */
    static final int VECTORS = 4;

    /** From this slot on words are dependants, which have a relation, but for the last two. */
    private static final int FIRST_CHILD = 7;

    private static final int LAST_CHILD = 18;

    private ParserFeatures() {}

    private static int child(int[] of, int head, Draft draft) {
        int child = head > draft.root() ? -1 : of[head];
        return child < 0 ? draft.none() : child;
    }

    private static int top(Configuration at, int below, Draft draft) {
        int word = at.top(below);
        return word < 0 ? draft.none() : word;
    }

    private static int ahead(Configuration at, int by, Draft draft) {
        return at.next + by < draft.size ? at.next + by : draft.none();
    }

    /** The distance in words, in ten steps. */
    private static int distance(int from, int to, Draft draft) {
        if (from > draft.root() || to > draft.root()) {
            return 0;
        }
        int distance = Math.abs(to - from);
        return distance < 6 ? distance : distance < 8 ? 6 : distance < 11 ? 7 : distance < 16 ? 8 : 9;
    }

    private static int set(long relations) {
        return (int) (relations ^ relations >>> 32) * 31 + (int) (relations >>> 32);
    }

    /** Puts into {@code shown} the word in each slot. */
    private static void show(Configuration at, Draft draft, int[] shown) {
        int s0 = top(at, 0, draft);
        int s1 = top(at, 1, draft);
        int b0 = at.next;
        shown[0] = s0;
        shown[1] = s1;
        shown[2] = top(at, 2, draft);
        shown[3] = b0;
        shown[4] = ahead(at, 1, draft);
        shown[5] = ahead(at, 2, draft);
        shown[6] = b0 > 0 && b0 - 1 != s0 ? b0 - 1 : draft.none();
        int s0left = child(at.left, s0, draft);
        int s0right = child(at.right, s0, draft);
        int s1right = child(at.right, s1, draft);
        shown[FIRST_CHILD] = s0left;
        shown[8] = s0right;
        shown[9] = s1right;
        shown[10] = child(at.left, s1, draft);
        shown[11] = child(at.left, b0, draft);
        shown[12] = child(at.left2, s0, draft);
        shown[13] = child(at.right2, s0, draft);
        shown[14] = child(at.right2, s1, draft);
        shown[15] = child(at.left2, b0, draft);
        shown[16] = child(at.left, s0left, draft);
        shown[17] = child(at.right, s0right, draft);
        shown[18] = child(at.right, s1right, draft);
        shown[19] = top(at, 3, draft);
        shown[20] = ahead(at, 3, draft);
    }

    /**
     * Puts the features into {@code out} and the words into {@code shown}.
     *
     * @return how many features there are
     */
    static int of(Configuration at, Draft draft, Marks marks, int[] out, int[] shown) {
        show(at, draft, shown);
        int[] t = draft.tags;
        int n = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            out[n++] = Feature.of(1 + slot, t[shown[slot]]);
            if (slot >= FIRST_CHILD && slot <= LAST_CHILD && shown[slot] < draft.size) {
                out[n++] = Feature.of(41 + slot, at.relations[shown[slot]]);
            }
        }
        n = words(draft, shown, out, n);
        n = between(at, draft, marks, shown, out, n);
        return dependants(at, draft, shown, out, n);
    }

    private static int words(Draft draft, int[] shown, int[] out, int count) {
        int[] w = draft.word;
        int[] t = draft.tags;
        int s0 = shown[0];
        int s1 = shown[1];
        int s2 = shown[2];
        int b0 = shown[3];
        int b1 = shown[4];
        int n = count;
        out[n++] = Feature.of(71, w[shown[FIRST_CHILD]]);
        out[n++] = Feature.of(72, w[shown[8]]);
        out[n++] = Feature.of(73, w[shown[9]]);
        out[n++] = Feature.of(74, w[shown[11]]);
        out[n++] = Feature.of(81, t[s0], t[b0]);
        out[n++] = Feature.of(82, t[s1], t[s0]);
        out[n++] = Feature.of(83, t[s0], t[b0], t[b1]);
        out[n++] = Feature.of(84, t[s1], t[s0], t[b0]);
        out[n++] = Feature.of(85, t[s1], t[b0]);
        out[n++] = Feature.of(86, t[b0], t[b1], t[shown[5]]);
        out[n++] = Feature.of(87, t[s2], t[s1], t[s0]);
        return n;
    }

    private static int between(Configuration at, Draft draft, Marks marks, int[] shown, int[] out, int count) {
        int[] t = draft.tags;
        int s0 = shown[0];
        int s1 = shown[1];
        int b0 = shown[3];
        int near = distance(s0, b0, draft);
        int far = distance(s1, s0, draft);
        int before = s0 < draft.root() ? marks.between(s0, b0) : 0;
        int below = s1 < draft.root() && s0 < draft.root() ? marks.between(s1, s0) : 0;
        int quotes = marks.quoted(s1) * 9 + marks.quoted(s0) * 3 + marks.quoted(b0);
        int n = count;
        out[n++] = Feature.of(101, near);
        out[n++] = Feature.of(102, far);
        out[n++] = Feature.of(103, near, t[s0], t[b0]);
        out[n++] = Feature.of(104, far, t[s1], t[s0]);
        out[n++] = Feature.of(105, before);
        out[n++] = Feature.of(106, below);
        out[n++] = Feature.of(107, before, t[s0], t[b0]);
        out[n++] = Feature.of(108, below, t[s1], t[s0]);
        out[n++] = Feature.of(109, quotes);
        out[n++] = Feature.of(110, quotes, t[s0], t[b0]);
        out[n++] = Feature.of(111, Math.min(at.depth, 6));
        return n;
    }

    private static int dependants(Configuration at, Draft draft, int[] shown, int[] out, int count) {
        int[] t = draft.tags;
        int s0 = shown[0];
        int s1 = shown[1];
        int b0 = shown[3];
        int n = count;
        if (s0 <= draft.root()) {
            int left = set(at.leftRelations[s0]);
            int right = set(at.rightRelations[s0]);
            out[n++] = Feature.of(121, at.leftCount[s0], t[s0]);
            out[n++] = Feature.of(122, at.rightCount[s0], t[s0]);
            out[n++] = Feature.of(123, left);
            out[n++] = Feature.of(124, right);
            out[n++] = Feature.of(125, right, t[s0], t[b0]);
            out[n++] = Feature.of(126, left, t[s0], t[b0]);
        }
        if (s1 <= draft.root()) {
            int right = set(at.rightRelations[s1]);
            out[n++] = Feature.of(131, at.rightCount[s1], t[s1]);
            out[n++] = Feature.of(132, right);
            out[n++] = Feature.of(133, set(at.leftRelations[s1]));
            out[n++] = Feature.of(134, right, t[s1], t[s0]);
        }
        int left = set(at.leftRelations[b0]);
        out[n++] = Feature.of(141, at.leftCount[b0], t[b0]);
        out[n++] = Feature.of(142, left);
        out[n++] = Feature.of(143, left, t[b0], t[s0]);
        return n;
    }
}
