package org.entente.reader.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/**
 * Clauses before the main one end at their comma. Of "As the president has said, the two countries have no plans" the countries are not what was said but who has no
 * plans; and of "Relations are tense, Minister Wang said" the tense is not an attribute of the minister but what he said. Stateless.
 */
public final class Fronted {

    private Fronted() {}

    /** The tree mended, or the tree itself where nothing speaks against it. */
    public static Tree of(Tree tree) {
        int main = isSubordinate(tree, tree.root()) ? mainAfter(tree, tree.root()) : -1;
        if (main >= 0) {
            return under(tree, tree.root(), main);
        }
        for (int i = 0; i < tree.size(); i++) {
            if (isTaken(tree, i)) {
                return given(tree, i, tree.token(tree.token(i).head()).head());
            }
            int verb = isClauseAsAttribute(tree, i) ? verbAbove(tree, i) : -1;
            if (verb > i) {
                List<Token> tokens = new ArrayList<>(tree.tokens());
                tokens.set(i, tree.token(i).under(verb, "ccomp"));
                return Tree.of(tree.index(), tokens, tree.names());
            }
        }
        return tree;
    }

    /** "As somebody said," is no sentence, so what follows its comma is. */
    private static boolean isSubordinate(Tree tree, int verb) {
        int mark = tree.childWith(verb, "mark");
        return mark >= 0
                && mark < verb
                && tree.token(mark).lemma().equals("as")
                && tree.childWith(verb, "nsubj") >= 0
                && verb + 1 < tree.size()
                && tree.token(verb + 1).form().equals(",");
    }

    /** The first clause that hangs on a verb behind its comma, or -1. */
    private static int mainAfter(Tree tree, int verb) {
        for (int n = 0; n < tree.childCount(verb); n++) {
            int child = tree.child(verb, n);
            Token token = tree.token(child);
            boolean clause = token.is("conj") || token.is("ccomp") || token.is("parataxis");
            if (child > verb + 1 && clause && token.upos() == Upos.VERB) {
                return child;
            }
        }
        return -1;
    }

    /** The tree with {@code main} at its head and {@code verb} under it; what was the verb's object is the main clause's subject. */
    private static Tree under(Tree tree, int verb, int main) {
        List<Token> tokens = new ArrayList<>(tree.tokens());
        int object = tree.childWith(verb, "obj");
        int subject = tree.childWith(main, "nsubj");
        for (int n = 0; n < tree.childCount(verb); n++) {
            int child = tree.child(verb, n);
            if (child > verb + 1) {
                tokens.set(
                        child, tree.token(child).under(main, tree.token(child).relation()));
            }
        }
        tokens.set(main, tree.token(main).under(Token.ROOT, "root"));
        tokens.set(verb, tree.token(verb).under(main, "advcl"));
        if (object > verb && object < main) {
            tokens.set(object, tree.token(object).under(main, "nsubj"));
            int and = tree.childWith(main, "cc");
            if (subject > object && and > object && and < subject) {
                tokens.set(subject, tree.token(subject).under(object, "conj"));
                tokens.set(and, tree.token(and).under(subject, "cc"));
            }
        }
        return Tree.of(tree.index(), tokens, tree.names());
    }

    private static boolean isTaken(Tree tree, int word) {
        Token token = tree.token(word);
        int verb = token.head();
        if (!token.is("obj") || verb == Token.ROOT || verb >= word) {
            return false;
        }
        int main = tree.token(verb).head();
        return tree.token(verb).is("advcl")
                && main > word
                && tree.token(verb + 1).form().equals(",")
                && tree.childWith(verb, "mark") >= 0
                && tree.childWith(verb, "nsubj") >= 0
                && tree.childWith(main, "nsubj") < 0;
    }

    /** A word with a subject of its own that hangs as an attribute on a noun beyond a comma. */
    private static boolean isClauseAsAttribute(Tree tree, int word) {
        Token token = tree.token(word);
        return (token.is("amod") || token.is("compound") || token.is("nmod"))
                && token.head() > word
                && tree.childWith(word, "nsubj") >= 0
                && tree.childWith(word, "nsubj") < word
                && tree.childWith(word, "cop") >= 0
                && tree.token(word + 1).form().equals(",");
    }

    private static int verbAbove(Tree tree, int word) {
        int at = tree.token(word).head();
        while (at != Token.ROOT && tree.token(at).upos() != Upos.VERB) {
            at = tree.token(at).head();
        }
        return at;
    }

    private static Tree given(Tree tree, int subject, int main) {
        List<Token> tokens = new ArrayList<>(tree.tokens());
        int verb = tree.token(subject).head();
        tokens.set(subject, tree.token(subject).under(main, "nsubj"));
        tokens.set(verb + 1, tree.token(verb + 1).under(verb, "punct"));
        Token predicate = tree.token(main);
        if (predicate.xpos().equals("VB")) {
            tokens.set(main, predicate.tagged(predicate.upos(), "VBP"));
        }
        return Tree.of(tree.index(), tokens, tree.names());
    }
}
