package org.entente.reader.internal.mention;

import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** Whom the press met: "our reporter spoke to a nun", "we visited Karin Holm". Such a one is told of from then on. Stateless; safe to share between threads. */
final class Met {

    private static final Set<String> PRESS = Nouns.WORDS.list("press");
    private static final Set<String> MEETING = Nouns.WORDS.list("meeting");

    private Met() {}

    /** Whether the noun is the object of a verb like "meet" whose subject is the press. */
    static boolean isMet(Tree tree, int noun) {
        Token token = tree.token(noun);
        int verb = token.head();
        if (verb == Token.ROOT || !MEETING.contains(tree.token(verb).lemma()) || noun < verb) {
            return false;
        }
        int marked = tree.childWith(noun, "case");
        boolean with = marked >= 0
                && switch (tree.token(marked).lemma()) {
                    case "to", "with" -> true;
                    default -> false;
                };
        int subject = tree.childWith(verb, "nsubj");
        return (token.is("obj") || token.is("obl") && with) && subject >= 0 && isPress(tree, subject);
    }

    private static boolean isPress(Tree tree, int subject) {
        String word = tree.token(subject).lemma();
        return word.equals("we") || PRESS.contains(word);
    }
}
