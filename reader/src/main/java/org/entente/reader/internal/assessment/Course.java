package org.entente.reader.internal.assessment;

import java.util.Locale;
import org.entente.model.Assessment.Level;
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

    /** "From frosty to outright hostile": where it has come to, and which way; null where that does not stand there. */
    static @Nullable Rating range(Tree tree, int from) {
        if (!tree.token(from).form().equals("from")) {
            return null;
        }
        Rating first = null;
        for (int i = from + 1; i < Math.min(tree.size(), from + 8); i++) {
            boolean names = tree.token(i).upos() == Upos.ADJ || tree.token(i).upos() == Upos.NOUN;
            Rating rating = names ? Ratings.quality(tree.token(i).lemma()) : null;
            if (rating == null || rating.level() == null) {
                continue;
            }
            if (first == null) {
                first = rating;
            } else if (hasTo(tree, from, i) && first.level() != null && first.level() != rating.level()) {
                boolean better = rating.level().compareTo(first.level()) > 0;
                return new Rating(rating.level(), better ? Trend.IMPROVING : Trend.WORSENING);
            }
        }
        return null;
    }

    /** "Has turned into hostility", "has given way to mistrust"; null where that does not stand there. */
    static @Nullable Rating turned(Tree tree, int verb) {
        boolean turns = tree.token(verb).upos() == Upos.VERB
                && switch (tree.token(verb).lemma()) {
                    case "turn",
                            "give",
                            "degenerate",
                            "descend",
                            "slide",
                            "harden",
                            "blossom",
                            "ripen",
                            "develop",
                            "evolve" -> true;
                    default -> false;
                };
        boolean into = false;
        for (int i = verb + 1; turns && i < Math.min(tree.size(), verb + 6); i++) {
            into |= tree.token(i).form().equals("into") || tree.token(i).form().equals("to");
            Rating rating = into && tree.token(i).upos() == Upos.NOUN
                    ? Ratings.quality(tree.token(i).lemma())
                    : null;
            if (rating != null && rating.level() != null) {
                boolean good = rating.level().compareTo(Level.NORMAL) >= 0;
                return new Rating(rating.level(), good ? Trend.IMPROVING : Trend.WORSENING);
            }
        }
        return null;
    }

    private static boolean hasTo(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.token(i).form().equals("to") || tree.token(i).form().equals("into")) {
                return true;
            }
        }
        return false;
    }

    /** "As prickly as ever", "as warm as before", "as cool as always". */
    private static boolean isAsEver(Tree tree, int word) {
        for (int i = word + 1; i < Math.min(tree.size() - 1, word + 4); i++) {
            if (tree.token(i).form().equals("as")) {
                return switch (tree.token(i + 1).form()) {
                    case "ever", "before", "always" -> true;
                    default -> false;
                };
            }
        }
        return false;
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
        if (isLasting(tree.token(head)) || isAsEver(tree, predicate)) {
            return true;
        }
        int subjectOf = tree.token(head).is("nsubj") ? tree.token(head).head() : -1;
        if (subjectOf >= 0 && hasStill(tree, subjectOf)) {
            return true;
        }
        if (hasStill(tree, head)) {
            return true;
        }
        // "remains one of our best friends"
        int one = tree.token(head).is("nmod") ? tree.token(head).head() : head;
        int above = one >= 0 && tree.token(one).lemma().equals("one")
                ? tree.token(one).head()
                : tree.token(head).head();
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

    private static boolean hasStill(Tree tree, int head) {
        for (int n = 0; n < tree.childCount(head); n++) {
            Token child = tree.token(tree.child(head, n));
            if (child.is("advmod") && child.lemma().equals("still")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLasting(Token verb) {
        return switch (verb.lemma()) {
            case "remain", "stay" -> true;
            default -> false;
        };
    }
}
