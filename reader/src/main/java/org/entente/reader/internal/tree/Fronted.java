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
