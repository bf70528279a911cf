package org.entente.reader.internal.arbiter;

import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** The ways through a tree from whoever is named to predicates. For one sentence and thread. */
final class Ways {

    private static final int LONGEST = 4;
    private static final int DEEPEST = 3;

    private static final long NOBODY = Traits.key("nobody");
    private static final long ITSELF = Traits.key("itself");
    private static final long FAR = Traits.key("far");
    private static final long DOWN = Traits.key("down");
    private static final long RELATIVE = Traits.key("relative");

    private final Outline outline;
    private final Tree tree;
    private final Way[][] known;

    Ways(Outline outline) {
        this.outline = outline;
        this.tree = outline.tree();
        this.known = new Way[tree.size()][];
    }

    /** A way's relations, mixed, and how many there are. */
    record Way(long path, int steps) {

        static final Way NONE = new Way(NOBODY, 0);
    }

    Way way(Mention mention, int predicate) {
        int word = mention.head();
        if (known[word] == null) {
            known[word] = new Way[tree.size()];
        }
        if (known[word][predicate] == null) {
            known[word][predicate] = way(word, predicate);
        }
        return known[word][predicate];
    }

    /** Up from a word to where it meets the predicate's way, then down to the predicate. */
    private Way way(int word, int predicate) {
        if (word == predicate) {
            return new Way(ITSELF, 0);
        }
        int[] above = above(predicate);
        int down = indexOf(word, above);
        if (down > 0 && tree.token(above[down - 1]).relation().equals("acl:relcl")) {
            return relative(above, down);
        }
        long path = 0;
        int steps = 0;
        int at = word;
        down = indexOf(at, above);
        while (down < 0) {
            if (outline.step(at) != 0) {
                path = Traits.mixed(path, outline.step(at));
                steps++;
            }
            at = tree.token(at).head();
            down = indexOf(at, above);
        }
        if (steps > LONGEST) {
            return new Way(FAR, steps);
        }
        if (down > DEEPEST) {
            return new Way(Traits.mixed(path, FAR), steps + down);
        }
        for (int n = down - 1; n >= 0; n--) {
            path = Traits.mixed(Traits.mixed(path, DOWN), outline.step(above[n]));
        }
        return new Way(path, steps + down);
    }

    /** A word, its head and so on, up to the root. */
    private int[] above(int word) {
        int depth = 0;
        for (int at = word; at != Token.ROOT; at = tree.token(at).head()) {
            depth++;
        }
        int[] above = new int[depth];
        int at = word;
        for (int n = 0; n < depth; n++) {
            above[n] = at;
            at = tree.token(at).head();
        }
        return above;
    }

    private static int indexOf(int word, int[] words) {
        for (int n = 0; n < words.length; n++) {
            if (words[n] == word) {
                return n;
            }
        }
        return -1;
    }

    /** Of a noun before a relative clause what its pronoun is in the clause: "Ecuador, whose police …". */
    private Way relative(int[] above, int down) {
        int verb = above[down - 1];
        long path = RELATIVE;
        boolean told = false;
        for (int i = tree.leftmost(verb); i <= tree.rightmost(verb) && !told; i++) {
            Token token = tree.token(i);
            if (token.xpos().startsWith("W")
                    && token.head() != Token.ROOT
                    && !token.lemma().equals("when")) {
                boolean own = token.head() == verb;
                if (own || tree.token(token.head()).head() == verb) {
                    path = Traits.mixed(path, outline.step(i));
                    path = own ? path : Traits.mixed(path, outline.step(token.head()));
                    told = true;
                }
            }
        }
        if (!told) {
            path = Traits.mixed(path, tree.childWith(verb, "nsubj") >= 0 ? 1 : 2);
        }
        for (int n = down - 2; n >= Math.max(0, down - 1 - DEEPEST); n--) {
            path = Traits.mixed(Traits.mixed(path, DOWN), outline.step(above[n]));
        }
        return new Way(path, down);
    }
}
