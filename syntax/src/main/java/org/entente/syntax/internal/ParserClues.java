package org.entente.syntax.internal;

/**
 * The clues to a parser's next move and to the relation of the arc it draws. Each is a place in one list of places, found
 * by counting, not by hashing: what the tags of two or three words are together, how far apart words stand and what
 * stands between them, and which relations were drawn last.
 *
 * <p>Source of most: Y. Zhang and J. Nivre, "Transition-based Dependency Parsing with Rich Non-local Features", ACL
 * 2011.
 */
final class ParserClues {

    /** How many clues a configuration gives. */
    static final int COUNT = 15;

    /** The words a configuration shows: the stack's top three, then the next two of the buffer. */
    static final int SLOTS = 5;

    static final int S0 = 0;
    static final int S1 = 1;
    static final int S2 = 2;
    static final int B0 = 3;
    static final int B1 = 4;

    private static final int[] AFTER_LEFT = {S0, S1, B0};
    private static final int[] AFTER_RIGHT = {S0, S1};

    private static final int DISTANCES = 10;

    private static final int DEPTHS = 7;

    private final int tags;
    private final int relations;
    private final int coarse;
    /** The coarse tag of each tag, the root's and that of nothing. */
    private final int[] coarseOf;

    private final int[] first = new int[COUNT + 1];
    private final int[] firstArc = new int[SLOTS];
    private final int places;

    ParserClues(Labels tagLabels, int relations) {
        this.tags = tagLabels.size() + 2;
        this.relations = relations;
        this.coarseOf = TagSets.coarse(tagLabels);
        this.coarse = coarseOf[coarseOf.length - 1] + 1;
        int pair = coarse * coarse;
        int[] sizes = {
            tags * tags,
            tags * tags,
            tags * tags,
            pair * coarse,
            pair * coarse,
            pair * coarse,
            DISTANCES * pair,
            DISTANCES * pair,
            Marks.KINDS * pair,
            Marks.KINDS * pair,
            Marks.QUOTED * Marks.QUOTED * Marks.QUOTED * DEPTHS,
            (relations + 1) * (relations + 1),
            (relations + 1) * (relations + 1),
            (relations + 1) * tags,
            (relations + 1) * tags
        };
        for (int i = 0; i < COUNT; i++) {
            first[i + 1] = first[i] + sizes[i];
        }
        int arcs = 2 * relations * coarse;
        firstArc[S0] = first[COUNT];
        firstArc[S1] = firstArc[S0] + arcs;
        firstArc[B0] = firstArc[S1] + arcs;
        this.places = firstArc[B0] + arcs;
    }

    /** The slots in which a head that got a dependant by {@code move} may come to stand and shows its dependants. */
    static int[] slotsAfter(int move) {
        return move == Configuration.LEFT ? AFTER_LEFT : AFTER_RIGHT;
    }

    /** How many places there are. */
    int places() {
        return places;
    }

    /** The place of what a dependant adds to its head where that stands in {@code slot}. */
    int arc(int slot, int move, int relation, int tag) {
        int side = move == Configuration.LEFT ? 0 : 1;
        return firstArc[slot] + (side * relations + relation) * coarse + coarseOf[tag];
    }

    /** Puts into {@code shown} the word in each slot. */
    static void show(Configuration at, Draft draft, int[] shown) {
        shown[S0] = top(at, 0, draft);
        shown[S1] = top(at, 1, draft);
        shown[S2] = top(at, 2, draft);
        shown[B0] = at.next;
        shown[B1] = at.next + 1 < draft.size ? at.next + 1 : draft.none();
    }

    private static int top(Configuration at, int below, Draft draft) {
        int word = at.top(below);
        return word < 0 ? draft.none() : word;
    }

    /** The distance in words, in ten steps. */
    private static int distance(int from, int to, Draft draft) {
        if (from > draft.root() || to > draft.root()) {
            return 0;
        }
        int distance = Math.abs(to - from);
        return distance < 6 ? distance : distance < 8 ? 6 : distance < 11 ? 7 : distance < 16 ? 8 : 9;
    }

    /** The relation of the outermost dependant on one side of a word, counted from 1; 0 where there is none. */
    private static int relation(Configuration at, int[] outermost, int word) {
        int child = word > at.size ? -1 : outermost[word];
        return child < 0 ? 0 : at.relations[child] + 1;
    }

    private int tag(Draft draft, int word) {
        return word < draft.size ? draft.tags[word] : tags - 2 + word - draft.size;
    }

    /** Puts the place of each clue into {@code out}. */
    void of(Configuration at, Draft draft, Marks marks, int[] shown, int[] out) {
        int s0 = shown[S0];
        int s1 = shown[S1];
        int b0 = shown[B0];
        int t0 = tag(draft, s0);
        int t1 = tag(draft, s1);
        int t2 = tag(draft, b0);
        int c0 = coarseOf[t0];
        int c1 = coarseOf[t1];
        int c2 = coarseOf[t2];
        int ahead = c0 * coarse + c2;
        int below = c1 * coarse + c0;
        int pairs = coarse * coarse;
        boolean two = s1 < draft.size;
        out[0] = t0 * tags + t2;
        out[1] = first[1] + t1 * tags + t0;
        out[2] = first[2] + t1 * tags + t2;
        out[3] = first[3] + below * coarse + c2;
        out[4] = first[4] + ahead * coarse + coarseOf[tag(draft, shown[B1])];
        out[5] = first[5] + below * coarse + coarseOf[tag(draft, shown[S2])];
        out[6] = first[6] + distance(s0, b0, draft) * pairs + ahead;
        out[7] = first[7] + distance(s1, s0, draft) * pairs + below;
        out[8] = first[8] + marks.between(s0, b0) * pairs + ahead;
        out[9] = first[9] + (two ? marks.between(s1, s0) : 0) * pairs + below;
        int quotes = (marks.quoted(s1) * Marks.QUOTED + marks.quoted(s0)) * Marks.QUOTED + marks.quoted(b0);
        out[10] = first[10] + quotes * DEPTHS + Math.min(at.depth, DEPTHS - 1);
        out[11] = first[11] + relation(at, at.left, s0) * (relations + 1) + relation(at, at.right, s0);
        out[12] = first[12] + relation(at, at.left, b0) * (relations + 1) + relation(at, at.right, s1);
        out[13] = first[13] + relation(at, at.left, b0) * tags + t0;
        out[14] = first[14] + relation(at, at.right, s1) * tags + t0;
    }
}
