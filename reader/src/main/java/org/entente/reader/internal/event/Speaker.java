package org.entente.reader.internal.event;

import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/**
 * Who tells what a clause says: "the ferry is barred, the cabinet decreed".
 *
 * @param tree the sentence
 * @param clause what is told
 */
record Speaker(Tree tree, Clause clause) {

    /** Verbs by which a body makes what it says so. */
    private static final Set<String> DECREEING = Standing.WORDS.list("decreeing");

    private static final Set<String> SAYING = Standing.WORDS.list("saying");

    /** The verb of saying, or -1: above the clause, or set beside it ("…, the cabinet decreed"). */
    private int saying() {
        int at = clause.predicate();
        while (tree.token(at).is("conj") && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        Token token = tree.token(at);
        if (token.head() != Token.ROOT && (token.is("ccomp") || isToldBefore(at, token))) {
            return token.head();
        }
        for (int n = 0; n < tree.childCount(at); n++) {
            int child = tree.child(at, n);
            Token beside = tree.token(child);
            boolean aside = beside.is("parataxis") || beside.is("advcl") || beside.is("ccomp") && child > at;
            if (aside && tells(beside) && tree.childWith(child, "nsubj") >= 0 && tree.childWith(child, "mark") < 0) {
                return child;
            }
        }
        return -1;
    }

    /** A whole clause without a conjunction before a verb of saying is what is said, whatever it hangs by. */
    private boolean isToldBefore(int at, Token token) {
        return (token.is("advcl") || token.is("parataxis"))
                && token.head() > at
                && tells(tree.token(token.head()))
                && tree.childWith(at, "mark") < 0
                && (tree.childWith(at, "nsubj") >= 0 || tree.childWith(at, "nsubj:pass") >= 0);
    }

    private static boolean tells(Token verb) {
        return verb.upos() == Upos.VERB && (SAYING.contains(verb.lemma()) || DECREEING.contains(verb.lemma()));
    }

    /** The word that names who tells it, or -1. */
    int word() {
        int saying = saying();
        return saying < 0 ? -1 : tree.childWith(saying, "nsubj");
    }

    /** Whether it is told by a word that makes it so. */
    boolean decrees() {
        int saying = saying();
        return saying >= 0 && DECREEING.contains(tree.token(saying).lemma());
    }
}
