package org.entente.reader.internal.assessment;

import java.util.Set;
import org.entente.model.Assessment.Level;
import org.entente.model.Assessment.Trend;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What becomes of a quarrel or a friendship that a noun names: it ends, it lasts, it grows. Stateless; safe to share between threads. */
final class Endings {

    private static final int FAR = 24;
    private static final int NEAR = 6;

    private static final WordLists NOUNS = WordLists.beside(Endings.class, "nouns.txt");
    private static final Set<String> ENDING = NOUNS.list("ending");
    private static final Set<String> LASTING = NOUNS.list("lasting");
    private static final Set<String> GROWING = NOUNS.list("growing");

    private Endings() {}

    /** The rating of a noun with what is said of it: "the bad blood … is gone" says that things improve and no longer how they stand; null where nothing is said. */
    static @Nullable Rating of(Tree tree, int noun, Rating rating) {
        boolean good = isGood(rating);
        if (rating.level() == null && rating.trend() == null) {
            return null;
        }
        Trend over = good ? Trend.WORSENING : Trend.IMPROVING;
        for (int i = noun - 1; i >= Math.max(0, noun - NEAR); i--) {
            Token token = tree.token(i);
            boolean object = token.upos() == Upos.VERB
                    && tree.token(noun).head() == i
                    && tree.token(noun).is("obj");
            if (object) {
                return ENDING.contains(token.lemma())
                        ? new Rating(null, over)
                        : GROWING.contains(token.lemma()) ? grown(rating, good) : null;
            }
        }
        for (int i = noun + 1; i < Math.min(tree.size(), noun + FAR); i++) {
            String lemma = tree.token(i).lemma();
            if (tree.token(i).form().equals(";")
                    || i > noun + 1 && tree.token(i).is("nsubj") && i > subjectEnd(tree, noun)) {
                return null;
            }
            boolean preposition =
                    tree.token(i).upos() == Upos.ADP && tree.token(i).is("case");
            if (ENDING.contains(lemma) && !preposition) {
                boolean not = isNegated(tree, i);
                return not ? new Rating(rating.level(), Trend.STEADY) : new Rating(null, over);
            }
            if (LASTING.contains(lemma) && rating.level() != null) {
                return new Rating(rating.level(), Trend.STEADY);
            }
            if (GROWING.contains(lemma)) {
                return grown(rating, good);
            }
        }
        return null;
    }

    private static int subjectEnd(Tree tree, int noun) {
        return tree.rightmost(noun);
    }

    private static Rating grown(Rating rating, boolean good) {
        return new Rating(rating.level(), good ? Trend.IMPROVING : Trend.WORSENING);
    }

    /** "Has not abated", "is far from over". */
    private static boolean isNegated(Tree tree, int word) {
        for (int i = Math.max(1, word - 3); i < word; i++) {
            String form = tree.token(i).form();
            if (form.equals("not") || form.equals("n't") || form.equals("never") || form.equals("far")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGood(Rating rating) {
        return rating.level() == null
                ? rating.trend() == Trend.IMPROVING
                : rating.level().compareTo(Level.NORMAL) >= 0;
    }
}
