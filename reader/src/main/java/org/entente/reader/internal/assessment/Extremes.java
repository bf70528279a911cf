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

    /** "Plunged to a level not seen for decades". */
    static boolean isUnseen(Tree tree, int word) {
        for (int i = word + 1; i < Math.min(tree.size() - 2, word + 8); i++) {
            if (tree.token(i).form().equals("not") && tree.token(i + 1).form().equals("seen")) {
                return true;
            }
        }
        return false;
    }

    /** "Not as close as they were", "not as warm as before". */
    private static boolean isOfBefore(Tree tree, int word) {
        boolean as = word + 2 < tree.size() && tree.token(word + 1).form().equals("as");
        return as
                && switch (tree.token(word + 2).form()) {
                    case "they", "it", "before", "once" -> true;
                    default -> false;
                };
    }

    /** "Have rarely been better", "have not been this good since 2015": as good or as bad as never for long; or null. */
    static @Nullable Verdict unequalled(Tree tree, int word, Rating rating) {
        for (int i = Math.max(0, word - 4); i < word; i++) {
            switch (tree.token(i).lemma().toLowerCase(Locale.ROOT)) {
                case "never", "rarely", "seldom" -> {
                    String next = tree.token(i + 1).lemma() + " "
                            + tree.token(Math.min(i + 2, tree.size() - 1)).lemma();
                    if (rating.level() != null
                            && (next.contains("so") || next.contains("this") || next.contains("as"))) {
                        return new Verdict(extreme(rating), i);
                    }
                    return rating.level() != null || rating.trend() == null ? null : new Verdict(extreme(rating), i);
                }
                case "this", "so", "as" -> {
                    boolean not = i > 1 && isNot(tree.token(i - 1)) || i > 1 && isNot(tree.token(i - 2));
                    if (not && rating.level() != null && isOfBefore(tree, word)) {
                        boolean good = rating.level().compareTo(Level.NORMAL) >= 0;
                        return new Verdict(new Rating(null, good ? Trend.WORSENING : Trend.IMPROVING), i);
                    }
                    if (not && rating.level() != null) {
                        return new Verdict(extreme(rating), i);
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean isNot(Token token) {
        return token.lemma().equals("not") || token.lemma().equals("never");
    }

    static Rating extreme(Rating rating) {
        boolean good = rating.level() == null
                ? rating.trend() == Trend.IMPROVING
                : rating.level().compareTo(Level.NORMAL) >= 0;
        return good ? new Rating(Level.GOOD, Trend.IMPROVING) : new Rating(Level.TENSE, Trend.WORSENING);
    }
}
