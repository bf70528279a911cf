package org.entente.reader.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Assessment.Trend;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What is said of relations that were named before, by a pronoun or a verb joined to the first. Stateless; safe to share between threads. */
final class Sequels {

    private static final int FAR = 5;

    /**
     * Something more that is said of relations.
     *
     * @param where the sentence that names them
     * @param noun by which they are named there
     * @param verdict in the sentence read
     */
    record Sequel(Tree where, int noun, Verdict verdict) {}

    private Sequels() {}

    /** All of a sentence, the one before it at hand. */
    static List<Sequel> of(Tree tree, @Nullable Tree earlier) {
        List<Sequel> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).upos() == Upos.PRON) {
                boolean several = isSeveral(tree.token(i));
                int here = several || isIt(tree.token(i)) ? named(tree, i, several) : -1;
                int there = here < 0 && several && earlier != null ? named(earlier, earlier.size(), true) : -1;
                Verdict verdict = here >= 0 || there >= 0 ? verdict(tree, i) : null;
                if (verdict != null) {
                    found.add(
                            here >= 0 || earlier == null
                                    ? new Sequel(tree, here, verdict)
                                    : new Sequel(earlier, there, verdict));
                }
            } else if (tree.token(i).is("conj")) {
                Sequel joined = joined(tree, i);
                if (joined != null) {
                    found.add(joined);
                }
            }
        }
        return found;
    }

    /** "Are tense but improving", "are good and will remain so": a rating with what is joined to its word. */
    static Rating with(Tree tree, int word, Rating rating) {
        for (int n = 0; n < tree.childCount(word) && rating.level() != null && rating.trend() == null; n++) {
            int joined = tree.child(word, n);
            Token token = tree.token(joined);
            boolean same = token.is("conj") && tree.childWith(joined, "nsubj") < 0;
            boolean stays =
                    same && (token.lemma().equals("remain") || token.lemma().equals("stay"));
            String next = joined + 1 < tree.size() ? tree.token(joined + 1).form() : "";
            if (stays && (next.equals("so") || next.equals("that") || next.equals("there"))) {
                boolean wished = tree.childWith(joined, "aux") >= 0
                        && tree.token(tree.childWith(joined, "aux")).lemma().equals("must");
                return wished ? rating : new Rating(rating.level(), Trend.STEADY);
            }
            boolean bare = same && tree.childWith(joined, "aux") < 0 && tree.childWith(joined, "advmod") < 0;
            Rating more = bare ? Ratings.word(tree, joined) : null;
            if (more != null && more.level() == null && more.trend() != null) {
                return rating.and(more);
            }
        }
        return rating;
    }

    private static boolean isSeveral(Token token) {
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "they", "them", "these" -> true;
            default -> false;
        };
    }

    private static boolean isIt(Token token) {
        return token.form().equalsIgnoreCase("it");
    }

    /** The last relation noun before a word: of many for "them", of one for "it"; or -1. */
    private static int named(Tree tree, int before, boolean several) {
        for (int i = before - 1; i >= 0; i--) {
            Token token = tree.token(i);
            boolean noun = Relation.isNoun(token) && token.upos() == Upos.NOUN && !Relation.isMood(token);
            if (noun && token.xpos().equals("NNS") == several) {
                return i;
            }
        }
        return -1;
    }

    /** What is said of a pronoun: "improve them", "see them improve", "they will suffer", "it must get better"; or null. */
    private static @Nullable Verdict verdict(Tree tree, int pronoun) {
        Token token = tree.token(pronoun);
        if (token.head() == Token.ROOT) {
            return null;
        }
        int head = token.head();
        if (token.is("obj")) {
            int complement = tree.childWith(head, "xcomp");
            Rating told = complement > pronoun ? said(tree, complement) : null;
            if (told != null) {
                return new Verdict(told, complement);
            }
            Rating change = complement < 0 ? Ratings.change(tree.token(head).lemma()) : null;
            return change == null ? null : new Verdict(change, head);
        }
        boolean alone = token.is("nsubj") && tree.childWith(head, "obj") < 0;
        Verdict whole = alone ? Verdict.after(tree, pronoun) : null;
        if (whole != null && whole.word() <= head + FAR) {
            return whole;
        }
        Rating told = alone ? said(tree, head) : null;
        return told == null ? null : new Verdict(told, head);
    }

    /** "… improving steadily and should be raised to a new height": a verb of its own, with an auxiliary and no subject; or null. */
    private static @Nullable Sequel joined(Tree tree, int word) {
        Token token = tree.token(word);
        int first = token.head();
        boolean own = token.upos() == Upos.VERB
                && first != Token.ROOT
                && tree.childWith(word, "nsubj") < 0
                && tree.childWith(word, "obj") < 0
                && isModal(tree, word);
        int subject = own ? tree.childWith(first, "nsubj") : -1;
        boolean relations = subject >= 0
                && Relation.isNoun(tree.token(subject))
                && tree.token(subject).upos() == Upos.NOUN;
        Rating told = relations ? said(tree, word) : null;
        return told == null ? null : new Sequel(tree, subject, new Verdict(told, word));
    }

    private static boolean isModal(Tree tree, int verb) {
        for (int n = 0; n < tree.childCount(verb); n++) {
            Token child = tree.token(tree.child(verb, n));
            if (child.is("aux") && child.xpos().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Rating said(Tree tree, int head) {
        Rating course = Course.of(tree, head);
        Rating word = course != null ? course : Ratings.word(tree, head);
        for (int i = head; word == null && i < Math.min(tree.size(), head + FAR); i++) {
            word = Ratings.phrase(tree, i);
        }
        return word;
    }
}
