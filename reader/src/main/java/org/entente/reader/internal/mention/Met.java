package org.entente.reader.internal.mention;

import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

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

    /** "Among the passengers was Nina Holm": whom a sentence that begins with a place or a company presents. */
    static boolean isPresented(Tree tree, int noun) {
        Token token = tree.token(noun);
        boolean last = token.is("root") && tree.childWith(noun, "cop") >= 0
                || token.is("nsubj") && token.head() < noun && token.head() != Token.ROOT;
        return last
                && tree.token(0).upos() == Upos.ADP
                && noun > 0
                && tree.token(noun - 1).lemma().equals("be");
    }

    private static boolean isPress(Tree tree, int subject) {
        String word = tree.token(subject).lemma();
        return word.equals("we") || PRESS.contains(word);
    }
}
