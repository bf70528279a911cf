package org.entente.reader.internal.assessment;

import java.util.Locale;
import org.entente.model.Assessment.Trend;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Where a relation goes, by the words around its predicate: "are getting worse", "remain tense", "are still cool". */
final class Course {

    private static final int NEAR = 5;

    private Course() {}

    /** A comparative behind a verb of becoming; null where there is none. */
    static @Nullable Rating of(Tree tree, int head) {
        boolean becomes = switch (tree.token(head).lemma()) {
            case "get", "become", "grow", "turn", "go", "be", "better", "worse" -> true;
            default -> false;
        };
        if (!becomes) {
            return null;
        }
        for (int i = head; i < Math.min(tree.size(), head + NEAR); i++) {
            switch (tree.token(i).form().toLowerCase(Locale.ROOT)) {
                case "better", "warmer", "closer", "stronger", "friendlier" -> {
                    return isCompared(tree, i) ? null : new Rating(null, Trend.IMPROVING);
                }
                case "worse", "cooler", "colder", "weaker", "tenser" -> {
                    return isCompared(tree, i) ? null : new Rating(null, Trend.WORSENING);
                }
                default -> {}
            }
        }
        return null;
    }

    /** "Better than those with …" compares relations; "better than ever" does not. */
    private static boolean isCompared(Tree tree, int comparative) {
        for (int i = comparative + 1; i < Math.min(tree.size() - 1, comparative + 4); i++) {
            if (tree.token(i).lemma().equals("than")) {
                return switch (tree.token(i + 1).lemma()) {
                    case "ever", "before", "at", "in", "they", "it", "any" -> false;
                    default -> true;
                };
            }
        }
        return false;
    }

    /** A level that lasts is steady. */
    static Rating steady(Tree tree, int head, Rating rating) {
        return rating.level() != null && rating.trend() == null && lasts(tree, head)
                ? new Rating(rating.level(), Trend.STEADY)
                : rating;
    }

    private static boolean lasts(Tree tree, int predicate) {
        boolean phrase = tree.token(predicate).upos() == Upos.ADP
                && tree.token(predicate).head() > predicate;
        int head = phrase ? tree.token(predicate).head() : predicate;
        if (isLasting(tree.token(head))) {
            return true;
        }
        for (int n = 0; n < tree.childCount(head); n++) {
            Token child = tree.token(tree.child(head, n));
            if (child.is("advmod") && child.lemma().equals("still")) {
                return true;
            }
        }
        int above = tree.token(head).head();
        boolean kept = above >= 0
                && tree.token(head).is("obj")
                && switch (tree.token(above).lemma()) {
                    case "keep", "maintain", "preserve", "retain", "sustain" -> true;
                    default -> false;
                };
        if (kept) {
            return true;
        }
        return above >= 0 && above < head && isLasting(tree.token(above));
    }

    private static boolean isLasting(Token verb) {
        return switch (verb.lemma()) {
            case "remain", "stay" -> true;
            default -> false;
        };
    }
}
