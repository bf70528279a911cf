package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.List;
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
        this.known = new Way[tree.size()][tree.size()];
    }

    /** A way's relations, mixed, and how many there are. */
    record Way(long path, int steps) {

        static final Way NONE = new Way(NOBODY, 0);
    }

    Way way(Mention mention, int predicate) {
        Way[] own = known[mention.head()];
        if (own[predicate] == null) {
            own[predicate] = way(mention.head(), predicate);
        }
        return own[predicate];
    }

    /** Up from a word to where it meets the predicate's way, then down to the predicate. */
    private Way way(int word, int predicate) {
        if (word == predicate) {
            return new Way(ITSELF, 0);
        }
        List<Integer> above = new ArrayList<>();
        for (int at = predicate; at != Token.ROOT; at = tree.token(at).head()) {
            above.add(at);
        }
        int down = above.indexOf(word);
        if (down > 0 && tree.token(above.get(down - 1)).relation().equals("acl:relcl")) {
            return relative(above, down);
        }
        long path = 0;
        int steps = 0;
        int at = word;
        while (!above.contains(at)) {
            if (outline.step(at) != 0) {
                path = Traits.mixed(path, outline.step(at));
                steps++;
            }
            at = tree.token(at).head();
        }
        if (steps > LONGEST) {
            return new Way(FAR, steps);
        }
        down = above.indexOf(at);
        if (down > DEEPEST) {
            return new Way(Traits.mixed(path, FAR), steps + down);
        }
        for (int n = down - 1; n >= 0; n--) {
            path = Traits.mixed(Traits.mixed(path, DOWN), outline.step(above.get(n)));
        }
        return new Way(path, steps + down);
    }

    /** Of a noun before a relative clause what its pronoun is in the clause: "Ecuador, whose police …". */
    private Way relative(List<Integer> above, int down) {
        int verb = above.get(down - 1);
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
            path = Traits.mixed(Traits.mixed(path, DOWN), outline.step(above.get(n)));
        }
        return new Way(path, down);
    }
}
