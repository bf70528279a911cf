package org.entente.reader.internal.event;

import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** How far a denial reaches: who denies an act often accuses, warns or summons in the same breath, and parsers may hang that on what is denied. */
final class Denial {

    private static final Set<String> ANSWERING = Standing.WORDS.list("answering");
    private static final String DENY = "deny";

    /** Relations by which a word belongs to the clause above it. */
    private static final Set<String> WITHIN = Set.of("conj", "xcomp", "obj", "obl", "nmod", "nsubj", "nsubj:pass");

    private Denial() {}

    /** Whether a verb tells what somebody who denies something did besides: "denied ramming it and accused …", "denied it, accusing …". */
    static boolean isAnswered(Tree tree, int verb) {
        Token token = tree.token(verb);
        boolean goesOn = token.is("conj") && token.xpos().equals("VBD")
                || token.is("advcl") && token.xpos().equals("VBG");
        return goesOn && ANSWERING.contains(token.lemma()) && denial(tree, verb) >= 0;
    }

    /** Whether a word tells what somebody denies, "denied charges that it broke a deal", or hangs on that without a clause of its own. */
    static boolean isDenied(Tree tree, int word) {
        int at = word;
        while (tree.token(at).head() != Token.ROOT) {
            if (Standing.isDenied(tree, at, tree.token(tree.token(at).head()))) {
                return !isAnswered(tree, word);
            }
            if (!WITHIN.contains(tree.token(at).relation())) {
                return false;
            }
            at = tree.token(at).head();
        }
        return false;
    }

    /** Whether somebody is denied something, which is to refuse it: "were denied entry", "denied Norway the use of a port". */
    static boolean isRefusal(Tree tree, int verb) {
        boolean passive = tree.childWith(verb, "aux:pass") >= 0;
        return tree.token(verb).lemma().equals(DENY)
                && (passive
                        ? tree.childWith(verb, "obj") >= 0 || tree.childWith(verb, "xcomp") == verb + 1
                        : tree.childWith(verb, "iobj") >= 0);
    }

    /** The denial above a verb, or -1. */
    private static int denial(Tree tree, int verb) {
        int at = tree.token(verb).head();
        while (at != Token.ROOT && !tree.token(at).lemma().equals(DENY)) {
            at = tree.token(at).head();
        }
        return at;
    }
}
