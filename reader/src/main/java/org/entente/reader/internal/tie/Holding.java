package org.entente.reader.internal.tie;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Status;
import org.entente.reader.internal.event.Standing;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** Whether a tie that a sentence tells of holds: in force, over, yet to come, only hoped for or denied. */
record Holding(Tree tree) {

    private static final Set<String> DENIALS =
            Set.of("deny", "dismiss", "reject", "refute", "laugh", "scotch", "disclaim");

    /** "No intention of forming …": nouns whose lack says that there is no such tie. */
    private static final Set<String> INTENTIONS = Agreements.WORDS.list("intention");

    /** "Is leaving", "is walking away": not over yet. */
    boolean isGoingOn(int verb) {
        int above = tree.token(verb).is("xcomp") ? tree.token(verb).head() : Token.ROOT;
        boolean begun = above != Token.ROOT
                && switch (tree.token(above).lemma()) {
                    case "begin", "start", "prepare", "move" -> true;
                    default -> false;
                };
        return begun || tree.token(verb).xpos().equals("VBG") && tree.childWith(verb, "aux") >= 0 || isYetToCome(verb);
    }

    /** "Leaves tonight", "ceases to be a member on Friday at midnight": on its last day a tie still stands. */
    private boolean isYetToCome(int verb) {
        boolean present =
                tree.token(verb).xpos().equals("VBZ") || tree.token(verb).xpos().equals("VBP");
        for (int i = 0; present && i < tree.size(); i++) {
            switch (tree.token(i).form().toLowerCase(Locale.ROOT)) {
                case "tonight", "midnight", "tomorrow", "next" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a predicate holds, as grammar and whoever denies it tell. */
    Status standing(int predicate) {
        int at = predicate;
        for (int depth = 0; depth < 4 && tree.token(at).head() != Token.ROOT; depth++) {
            at = tree.token(at).head();
            boolean none = tree.token(at).upos() == Upos.NOUN
                    && INTENTIONS.contains(tree.token(at).lemma())
                    && isNone(at);
            if (DENIALS.contains(tree.token(at).lemma()) || none) {
                return Status.NEGATED;
            }
        }
        for (int i = Math.max(0, predicate - 6); i < Math.min(tree.size() - 1, predicate + 6); i++) {
            boolean longer = tree.token(i).form().equalsIgnoreCase("no")
                    && tree.token(i + 1).form().equals("longer");
            boolean ceases = tree.token(i).lemma().equals("cease") || longer;
            if (ceases
                    || tree.token(i).form().equals("more")
                            && tree.token(i - 1).form().equals("any")) {
                return Status.HISTORICAL;
            }
        }
        boolean none = isNone(predicate) || isMadeUp(predicate);
        boolean settled = predicate > 1
                && tree.token(predicate - 1).form().equals("be")
                && tree.token(predicate - 2).form().equals("to")
                && predicate > 2
                && tree.token(predicate - 3).lemma().equals("be");
        if (settled) {
            return Status.FUTURE;
        }
        boolean against = Standing.of(tree, predicate) != Status.NEGATED && isAgainst(predicate);
        if (none || against) {
            return Status.NEGATED;
        }
        if (isOver(predicate)) {
            return Status.HISTORICAL;
        }
        Status grammar = Standing.of(tree, predicate);
        int above = tree.token(predicate).head();
        boolean notGoing = grammar == Status.FUTURE
                && above != Token.ROOT
                && tree.token(predicate).is("xcomp")
                && Standing.of(tree, above) == Status.NEGATED;
        return notGoing ? Status.NEGATED : grammar;
    }

    /** "Had a treaty until 1992". */
    private boolean isOver(int predicate) {
        int verb = tree.token(predicate).is("obj") && tree.token(predicate).head() != Token.ROOT
                ? tree.token(predicate).head()
                : predicate;
        int copula = tree.childWith(verb, "cop");
        boolean past = tree.token(verb).xpos().equals("VBD")
                || copula >= 0 && tree.token(copula).xpos().equals("VBD");
        for (int i = verb + 1; past && i < tree.size() - 1; i++) {
            if (tree.token(i).form().equals("until") && tree.token(i + 1).upos() == Upos.NUM) {
                return true;
            }
        }
        return false;
    }

    /** "Voted against joining". */
    private boolean isAgainst(int verb) {
        return verb > 0
                && tree.token(verb).upos() == Upos.VERB
                && tree.token(verb - 1).form().equals("against");
    }

    /** "Called reports of an accord a fabrication": a word behind it says that there is none. */
    private boolean isMadeUp(int word) {
        for (int i = word + 1; i < Math.min(tree.size(), word + 20); i++) {
            switch (tree.token(i).lemma()) {
                case "fabrication",
                        "invention",
                        "myth",
                        "lie",
                        "fiction",
                        "nonsense",
                        "canard",
                        "hoax",
                        "fantasy",
                        "untrue",
                        "baseless",
                        "groundless",
                        "unfounded" -> {
                    return !tree.token(i - 1).form().equals("no");
                }
                case "question" -> {
                    return i > 1
                            && tree.token(i - 1).form().equals("the")
                            && tree.token(i - 2).form().equals("of");
                }
                case ";" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "No alliance", "an alliance with no one". */
    private boolean isNone(int word) {
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            boolean no = tree.token(child).form().equalsIgnoreCase("no");
            if (no
                    || tree.token(child).is("nmod")
                            && tree.token(tree.leftmost(child)).is("case")
                            && tree.leftmost(child) + 1 < tree.size()
                            && tree.token(tree.leftmost(child) + 1).form().equals("no")) {
                return true;
            }
        }
        return false;
    }
}
