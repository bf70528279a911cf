package org.entente.syntax.internal;

/**
 * The clues to a parser's next move and to the relation of an arc.
 *
 * <p>Source of most templates: Y. Zhang and J. Nivre, "Transition-based Dependency Parsing with Rich Non-local
 * Features", ACL 2011.
 */
final class ParserFeatures {

    static final int MOST = 128;

    private ParserFeatures() {}

    private static int place(int i, Draft draft) {
        return i < 0 ? draft.none() : i;
    }

    private static int child(int[] of, int head, Draft draft) {
        return head > draft.root() ? draft.none() : place(of[head], draft);
    }

    private static int relation(Configuration at, int word, Draft draft) {
        return word >= draft.root() ? -1 : at.relations[word];
    }

    /** The distance in words, in seven steps. */
    private static int distance(int from, int to, Draft draft) {
        if (from > draft.root() || to > draft.root()) {
            return 0;
        }
        int distance = Math.abs(to - from);
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
    }

    /** The clues to the next move. */
    static int ofMove(Configuration at, Draft draft, Marks marks, int[] out) {
        int[] w = draft.word;
        int[] t = draft.tags;
        int[] c = draft.cluster;
        int[] cs = draft.clusterShort;
        int s0 = place(at.top(0), draft);
        int s1 = place(at.top(1), draft);
        int s2 = place(at.top(2), draft);
        int b0 = at.next;
        int b1 = b0 + 1 < draft.size ? b0 + 1 : draft.none();
        int b2 = b0 + 2 < draft.size ? b0 + 2 : draft.none();
        int b3 = b0 + 3 < draft.size ? b0 + 3 : draft.none();
        int s0l = child(at.left, s0, draft);
        int s0l2 = child(at.left2, s0, draft);
        int s0r = child(at.right, s0, draft);
        int s0r2 = child(at.right2, s0, draft);
        int s1l = child(at.left, s1, draft);
        int s1r = child(at.right, s1, draft);
        int s1r2 = child(at.right2, s1, draft);
        int b0l = child(at.left, b0, draft);
        int b0l2 = child(at.left2, b0, draft);
        int near = distance(s0, b0, draft);
        int far = distance(s1, s0, draft);
        boolean s0there = s0 < draft.root();
        boolean s1there = s1 < draft.root();
        int n = 0;
        out[n++] = 1;
        out[n++] = Feature.of(2, w[s0], t[s0]);
        out[n++] = Feature.of(3, w[s0]);
        out[n++] = Feature.of(4, t[s0]);
        out[n++] = Feature.of(5, w[b0], t[b0]);
        out[n++] = Feature.of(6, w[b0]);
        out[n++] = Feature.of(7, t[b0]);
        out[n++] = Feature.of(8, w[s1], t[s1]);
        out[n++] = Feature.of(9, w[s1]);
        out[n++] = Feature.of(10, t[s1]);
        out[n++] = Feature.of(11, w[b1], t[b1]);
        out[n++] = Feature.of(12, w[b2], t[b2]);
        out[n++] = Feature.of(13, t[b1], t[b2]);
        out[n++] = Feature.of(14, t[b1], t[b2], t[b3]);
        out[n++] = Feature.of(15, t[s2]);
        out[n++] = Feature.of(16, w[s2], t[s2]);
        out[n++] = Feature.of(17, c[s0]);
        out[n++] = Feature.of(18, c[b0]);
        out[n++] = Feature.of(19, c[s1]);
        out[n++] = Feature.of(20, c[b1]);
        // Pairs of the stack's top and the next word.
        out[n++] = Feature.of(21, w[s0], t[s0], w[b0], t[b0]);
        out[n++] = Feature.of(22, w[s0], t[s0], t[b0]);
        out[n++] = Feature.of(23, t[s0], w[b0], t[b0]);
        out[n++] = Feature.of(24, w[s0], w[b0]);
        out[n++] = Feature.of(25, t[s0], t[b0]);
        out[n++] = Feature.of(26, c[s0], c[b0]);
        out[n++] = Feature.of(27, cs[s0], cs[b0], t[b0]);
        out[n++] = Feature.of(28, t[s0], c[b0]);
        out[n++] = Feature.of(29, c[s0], t[b0]);
        // Pairs of the two on the stack's top.
        out[n++] = Feature.of(30, w[s1], t[s1], w[s0], t[s0]);
        out[n++] = Feature.of(31, w[s1], t[s1], t[s0]);
        out[n++] = Feature.of(32, t[s1], w[s0], t[s0]);
        out[n++] = Feature.of(33, w[s1], w[s0]);
        out[n++] = Feature.of(34, t[s1], t[s0]);
        out[n++] = Feature.of(35, c[s1], c[s0]);
        out[n++] = Feature.of(36, cs[s1], cs[s0], t[s0]);
        out[n++] = Feature.of(37, t[s1], t[b0]);
        out[n++] = Feature.of(38, w[s1], w[b0]);
        out[n++] = Feature.of(39, c[s1], c[b0]);
        out[n++] = Feature.of(40, w[s1], t[b0]);
        out[n++] = Feature.of(41, t[s1], w[b0]);
        // Threes.
        out[n++] = Feature.of(42, t[s0], t[b0], t[b1]);
        out[n++] = Feature.of(43, t[s1], t[s0], t[b0]);
        out[n++] = Feature.of(44, t[s2], t[s1], t[s0]);
        out[n++] = Feature.of(45, t[s1], t[s0], t[b0], t[b1]);
        out[n++] = Feature.of(46, t[s0], t[b0], t[b1], t[b2]);
        out[n++] = Feature.of(47, w[s0], t[b0], t[b1]);
        out[n++] = Feature.of(48, t[s0], w[b0], t[b1]);
        out[n++] = Feature.of(49, t[s0], t[b0], w[b1]);
        out[n++] = Feature.of(50, t[s1], t[s0], w[b0]);
        out[n++] = Feature.of(51, t[s1], w[s0], t[b0]);
        out[n++] = Feature.of(52, w[s1], t[s0], t[b0]);
        out[n++] = Feature.of(53, cs[s1], cs[s0], cs[b0]);
        out[n++] = Feature.of(54, cs[s0], cs[b0], cs[b1]);
        out[n++] = Feature.of(55, w[b0], w[b1]);
        out[n++] = Feature.of(56, t[b0], t[b1]);
        // Words between and distance.
        out[n++] = Feature.of(57, near, w[s0], t[s0]);
        out[n++] = Feature.of(58, near, w[b0], t[b0]);
        out[n++] = Feature.of(59, near, t[s0], t[b0]);
        out[n++] = Feature.of(60, far, t[s1], t[s0]);
        out[n++] = Feature.of(61, far, w[s1]);
        out[n++] = Feature.of(62, far, near, t[s0]);
        if (s0there) {
            int between = marks.between(s0, b0);
            out[n++] = Feature.of(63, between, t[s0], t[b0]);
            out[n++] = Feature.of(64, between, w[s0]);
            out[n++] = Feature.of(65, between, w[b0]);
            out[n++] = Feature.of(66, at.leftCount[s0], w[s0], t[s0]);
            out[n++] = Feature.of(67, at.leftCount[s0], t[s0], t[b0]);
            out[n++] = Feature.of(68, at.rightCount[s0], w[s0], t[s0]);
            out[n++] = Feature.of(69, at.rightCount[s0], t[s0], t[b0]);
            out[n++] = Feature.of(70, set(at.leftRelations[s0]), t[s0], t[b0]);
            out[n++] = Feature.of(71, set(at.rightRelations[s0]), t[s0], t[b0]);
            out[n++] = Feature.of(72, set(at.rightRelations[s0]), w[s0]);
            out[n++] = Feature.of(73, set(at.leftRelations[s0]), w[s0]);
            out[n++] = Feature.of(74, t[s0l], relation(at, s0l, draft), t[s0], t[b0]);
            out[n++] = Feature.of(75, t[s0r], relation(at, s0r, draft), t[s0], t[b0]);
            out[n++] = Feature.of(76, w[s0l], relation(at, s0l, draft), t[s0]);
            out[n++] = Feature.of(77, w[s0r], relation(at, s0r, draft), t[s0], t[b0]);
            out[n++] = Feature.of(78, t[s0l], t[s0l2], t[s0]);
            out[n++] = Feature.of(79, t[s0r], t[s0r2], t[s0]);
            out[n++] = Feature.of(80, t[s0r], t[s0], w[b0]);
            out[n++] = Feature.of(81, t[s0l], w[s0], t[b0]);
        }
        if (s1there) {
            int between = marks.between(s1, s0);
            out[n++] = Feature.of(82, between, t[s1], t[s0]);
            out[n++] = Feature.of(83, marks.between(s1, b0), t[s1], t[b0]);
            out[n++] = Feature.of(84, at.rightCount[s1], w[s1], t[s1], t[s0]);
            out[n++] = Feature.of(85, set(at.rightRelations[s1]), t[s1], t[s0]);
            out[n++] = Feature.of(86, set(at.rightRelations[s1]), w[s1], t[s0]);
            out[n++] = Feature.of(87, set(at.leftRelations[s1]), t[s1], t[s0]);
            out[n++] = Feature.of(88, t[s1l], relation(at, s1l, draft), t[s1], t[s0]);
            out[n++] = Feature.of(89, t[s1r], relation(at, s1r, draft), t[s1], t[s0]);
            out[n++] = Feature.of(90, t[s1r], t[s1r2], t[s1], t[s0]);
            out[n++] = Feature.of(91, set(at.leftRelations[s0]), w[s1], t[s0]);
            out[n++] = Feature.of(92, w[s0l], w[s1], t[s0]);
            out[n++] = Feature.of(93, w[s0l], t[s1], t[s0], t[b0]);
            out[n++] = Feature.of(94, t[s0l], t[s1], t[s0], t[b0]);
            out[n++] = Feature.of(95, t[s0r], t[s1], t[s0], t[b0]);
        }
        out[n++] = Feature.of(96, t[b0l], relation(at, b0l, draft), t[s0], t[b0]);
        out[n++] = Feature.of(97, w[b0l], t[s0], w[b0]);
        out[n++] = Feature.of(98, t[b0l], t[b0l2], t[b0], t[s0]);
        out[n++] = Feature.of(99, set(at.leftRelations[b0]), w[b0], t[s0]);
        out[n++] = Feature.of(100, set(at.leftRelations[b0]), t[b0], t[s0]);
        out[n++] = Feature.of(101, at.leftCount[b0], t[b0], t[s0]);
        int quotes = marks.quoted(s0) * 3 + marks.quoted(b0);
        out[n++] = Feature.of(102, quotes, t[s0], t[b0]);
        out[n++] = Feature.of(103, quotes, w[s0], t[b0]);
        out[n++] = Feature.of(104, quotes, w[b0], t[s0]);
        out[n++] = Feature.of(105, marks.quoted(s1) * 9 + quotes, t[s1], t[s0]);
        return n;
    }

    /** The clues to the relation of the arc that {@code move} would draw to the stack's top. */
    static int ofRelation(Configuration at, int move, Draft draft, Marks marks, int[] out) {
        int[] w = draft.word;
        int[] t = draft.tags;
        int[] c = draft.cluster;
        int[] cs = draft.clusterShort;
        int h = at.headAfter(move);
        int d = at.top(0);
        int hl = child(at.left, h, draft);
        int hr = child(at.right, h, draft);
        int dl = child(at.left, d, draft);
        int dl2 = child(at.left2, d, draft);
        int dr = child(at.right, d, draft);
        int dbefore = draft.at(d - 1);
        int dafter = draft.at(d + 1);
        int hbefore = h == draft.root() ? draft.none() : draft.at(h - 1);
        int hafter = draft.at(h + 1);
        int side = move == Configuration.LEFT ? 1000 : 2000;
        int distance = distance(d, h, draft);
        int between = marks.between(Math.min(d, h), Math.max(d, h));
        int hleft = set(at.leftRelations[h]);
        int hright = set(at.rightRelations[h]);
        int dleft = set(at.leftRelations[d]);
        int dright = set(at.rightRelations[d]);
        int n = 0;
        out[n++] = side + 1;
        out[n++] = Feature.of(side + 2, w[d], t[d]);
        out[n++] = Feature.of(side + 3, w[d]);
        out[n++] = Feature.of(side + 4, t[d]);
        out[n++] = Feature.of(side + 5, w[h], t[h]);
        out[n++] = Feature.of(side + 6, w[h]);
        out[n++] = Feature.of(side + 7, t[h]);
        out[n++] = Feature.of(side + 8, w[d], w[h]);
        out[n++] = Feature.of(side + 9, w[d], t[h]);
        out[n++] = Feature.of(side + 10, t[d], w[h]);
        out[n++] = Feature.of(side + 11, t[d], t[h]);
        out[n++] = Feature.of(side + 12, c[d], c[h]);
        out[n++] = Feature.of(side + 13, c[d], t[h]);
        out[n++] = Feature.of(side + 14, t[d], c[h]);
        out[n++] = Feature.of(side + 15, cs[d], cs[h], t[d], t[h]);
        out[n++] = Feature.of(side + 16, distance, t[d], t[h]);
        out[n++] = Feature.of(side + 17, distance, w[d]);
        out[n++] = Feature.of(side + 18, distance, w[h]);
        out[n++] = Feature.of(side + 19, between, t[d], t[h]);
        out[n++] = Feature.of(side + 20, between, w[h]);
        out[n++] = Feature.of(side + 21, between, distance, t[d]);
        out[n++] = Feature.of(side + 22, hleft, t[d], t[h]);
        out[n++] = Feature.of(side + 23, hright, t[d], t[h]);
        out[n++] = Feature.of(side + 24, hleft, hright, t[d]);
        out[n++] = Feature.of(side + 25, dleft, t[d], t[h]);
        out[n++] = Feature.of(side + 26, dright, t[d], t[h]);
        out[n++] = Feature.of(side + 27, dleft, w[d]);
        out[n++] = Feature.of(side + 28, dleft, w[h], t[d]);
        out[n++] = Feature.of(side + 29, hright, w[h], t[d]);
        out[n++] = Feature.of(side + 30, hleft, w[h], t[d]);
        out[n++] = Feature.of(side + 31, w[dl], relation(at, dl, draft), t[d], t[h]);
        out[n++] = Feature.of(side + 32, w[dl], w[d]);
        out[n++] = Feature.of(side + 33, w[dl], w[h], t[d]);
        out[n++] = Feature.of(side + 34, t[dl], t[dl2], t[d], t[h]);
        out[n++] = Feature.of(side + 35, w[dr], relation(at, dr, draft), t[d], t[h]);
        out[n++] = Feature.of(side + 36, t[hl], relation(at, hl, draft), t[d], t[h]);
        out[n++] = Feature.of(side + 37, t[hr], relation(at, hr, draft), t[d], t[h]);
        out[n++] = Feature.of(side + 38, w[hl], t[d], w[h]);
        out[n++] = Feature.of(side + 39, t[dbefore], t[d], t[h]);
        out[n++] = Feature.of(side + 40, t[dafter], t[d], t[h]);
        out[n++] = Feature.of(side + 41, t[hbefore], t[d], t[h]);
        out[n++] = Feature.of(side + 42, t[hafter], t[d], t[h]);
        out[n++] = Feature.of(side + 43, w[dbefore], t[d], t[h]);
        out[n++] = Feature.of(side + 44, w[dafter], t[d], t[h]);
        out[n++] = Feature.of(side + 45, w[hbefore], t[d], w[h]);
        out[n++] = Feature.of(side + 46, w[hafter], t[d], w[h]);
        out[n++] = Feature.of(side + 47, draft.shape[d], t[d], t[h]);
        out[n++] = Feature.of(side + 48, t[dbefore], t[d], t[dafter], t[h]);
        out[n++] = Feature.of(side + 49, c[d]);
        out[n++] = Feature.of(side + 50, c[h], hleft, t[d]);
        int quotes = marks.quoted(d) * 3 + marks.quoted(h);
        out[n++] = Feature.of(side + 51, quotes, t[d], t[h]);
        out[n++] = Feature.of(side + 52, quotes, w[h], t[d]);
        out[n++] = Feature.of(side + 53, w[dl2], w[dl], t[d]);
        return n;
    }

    private static int set(long relations) {
        return (int) (relations ^ relations >>> 32) * 31 + (int) (relations >>> 32);
    }
}
