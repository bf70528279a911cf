package org.entente.reader.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/**
 * Mends trees in which the main verb was taken for a participle before or after a noun: "has handed Bonn all it knew", "the United States deployed troops".
 *
 * <p>A sentence must have a finite verb, and no participle stands before an article. For one tree and thread.
 */
public final class LostVerb {

    private static final int NEAR = 6;

    private final Tree tree;
    private final List<Token> tokens;

    private LostVerb(Tree tree) {
        this.tree = tree;
        this.tokens = new ArrayList<>(tree.tokens());
    }

    /** The tree with its main verb on top, or the tree itself where nothing speaks against it. */
    public static Tree of(Tree tree) {
        return new LostVerb(tree).mended();
    }

    private Tree mended() {
        int root = tree.root();
        Token top = tree.token(root);
        if (top.lemma().equals("have")) {
            int verb = participleAfter(root);
            return verb < 0 ? tree : perfect(root, verb);
        }
        if (!isNominal(top) || !tree.token(tree.size() - 1).form().equals(".") || hasFiniteVerb()) {
            return tree;
        }
        int verb = lost(root);
        return verb < 0 ? tree : raised(root, verb);
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    private boolean hasFiniteVerb() {
        for (Token token : tokens) {
            switch (token.xpos()) {
                case "VBD", "VBZ", "VBP", "MD" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** A participle soon after "have" that hangs on a noun behind it, with no word between that begins that noun's phrase; or -1. */
    private int participleAfter(int have) {
        for (int i = have + 1; i < Math.min(tree.size() - 1, have + NEAR); i++) {
            Token token = tree.token(i);
            if (token.xpos().equals("VBN")) {
                boolean before = token.is("amod") && token.head() > i;
                return before && tree.token(token.head()).head() == have ? i : -1;
            }
            if (token.upos() == Upos.DET || token.upos() == Upos.VERB) {
                return -1;
            }
        }
        return -1;
    }

    /** The participle that must be the verb of a sentence without one: before the noun on top, or after it; or -1. */
    private int lost(int root) {
        for (int n = 0; n < tree.childCount(root); n++) {
            int child = tree.child(root, n);
            Token token = tree.token(child);
            boolean past = token.xpos().equals("VBN") || token.form().endsWith("ed");
            if (past && (token.is("amod") || token.is("acl")) && (child > root || subject(root, child) >= 0)) {
                return child;
            }
        }
        return -1;
    }

    /** The last noun before the verb that hangs on the noun on top, or -1. */
    private int subject(int root, int verb) {
        int last = -1;
        for (int n = 0; n < tree.childCount(root); n++) {
            int child = tree.child(root, n);
            if (child < verb && isNominal(tree.token(child))) {
                last = child;
            }
        }
        return last;
    }

    /** "Has" becomes the auxiliary of the participle, which takes over all that hung on it. */
    private Tree perfect(int have, int verb) {
        int object = tree.token(verb).head();
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.token(i).head();
            if (head == have) {
                hang(i, verb, tree.token(i).relation());
            } else if (head == object && i < verb) {
                hang(i, verb, "dep");
            }
        }
        hang(object, verb, "obj");
        hang(have, verb, "aux");
        return top(verb);
    }

    private Tree raised(int root, int verb) {
        if (verb > root) {
            for (int n = 0; n < tree.childCount(root); n++) {
                int child = tree.child(root, n);
                if (child > verb) {
                    hang(
                            child,
                            verb,
                            tree.token(child).is("nmod")
                                    ? "obl"
                                    : tree.token(child).relation());
                }
            }
            hang(root, verb, "nsubj");
        } else {
            hang(subject(root, verb), verb, "nsubj");
            hang(root, verb, "obj");
        }
        return top(verb);
    }

    private void hang(int word, int head, String relation) {
        Token hung = tokens.get(word).under(head, relation);
        tokens.set(word, relation.equals("aux") ? hung.tagged(Upos.AUX, hung.xpos()) : hung);
    }

    private Tree top(int verb) {
        boolean perfect = tokens.stream().anyMatch(other -> other.head() == verb && other.is("aux"));
        Token main = tokens.get(verb).under(Token.ROOT, "root");
        tokens.set(verb, main.tagged(Upos.VERB, perfect ? "VBN" : "VBD"));
        return Tree.of(tree.index(), tokens, tree.names());
    }
}
