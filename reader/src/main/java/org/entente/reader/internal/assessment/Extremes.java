package org.entente.reader.internal.assessment;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Assessment.Level;
import org.entente.model.Assessment.Trend;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Superlatives and points by which a relation is rated. Stateless; safe to share between threads. */
final class Extremes {

    private static final Set<String> LOWS = Set.of("low", "bad", "worst", "lowest", "nadir", "bottom");
    private static final Set<String> HIGHS = Set.of("high", "good", "best", "highest", "peak", "unprecedented");
    private static final Set<String> POINTS =
            Set.of("point", "level", "low", "high", "ebb", "peak", "worst", "best", "nadir", "state");

    private Extremes() {}

    /** "At their lowest point since …", "the best in a century". */
    static @Nullable Rating of(Tree tree, int head) {
        for (int i = tree.leftmost(head); i <= tree.rightmost(head); i++) {
            Token token = tree.token(i);
            if (token.form().equals(";") && i > head) {
                break;
            }
            boolean under = i == head
                    || token.head() == head
                    || (token.head() >= 0 && tree.token(token.head()).head() == head);
            if (under && POINTS.contains(token.lemma()) || under && isSuperlative(token)) {
                for (int k = Math.max(0, i - 3); k <= i; k++) {
                    String form = tree.token(k).form().toLowerCase(Locale.ROOT);
                    if (LOWS.contains(form) && (isSuperlative(tree.token(k)) || POINTS.contains(form))) {
                        return new Rating(Level.TENSE, Trend.WORSENING);
                    }
                    if (HIGHS.contains(form)
                            && (isSuperlative(tree.token(k))
                                    || POINTS.contains(form)
                                    || form.equals("unprecedented"))) {
                        return new Rating(form.equals("unprecedented") ? Level.FRIENDLY : Level.GOOD, Trend.IMPROVING);
                    }
                }
            }
        }
        return null;
    }

    /** "The worst row in years", "their deepest crisis since the war": of what is bad, a superlative. */
    static boolean isWorst(Tree tree, int noun, Rating rating) {
        if (rating.level() == null || rating.level().compareTo(Level.COOL) > 0) {
            return false;
        }
        for (int n = 0; n < tree.childCount(noun); n++) {
            Token child = tree.token(tree.child(noun, n));
            if (child.is("amod") && isSuperlative(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperlative(Token token) {
        return token.xpos().equals("JJS") || token.xpos().equals("RBS");
    }
}
