package org.entente.reader.internal.assessment;

import java.util.Locale;
import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** Whether a rating is denied, by the words around it and the verbs above it. Stateless; safe to share between threads. */
final class Denials {

    private static final Set<String> UNTRUE = Attitude.WORDS.list("untrue");
    private static final Set<String> NEGATIONS = Attitude.WORDS.list("negation");

    private Denials() {}

    /** "Nothing suggests that … will thaw", "nobody expects … to mend". */
    static boolean isDeniedAbove(Tree tree, int predicate) {
        int at = predicate;
        for (int depth = 0;
                depth < Attitude.FARTHEST && tree.token(at).head() != Token.ROOT && isComplement(tree.token(at));
                depth++) {
            at = tree.token(at).head();
            if (isDenial(tree, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Far from heading for …", "anything but friends", "no sign of a thaw", "no longer enemies". */
    static boolean isFarFrom(Tree tree, int predicate) {
        for (int i = predicate + 1; i < Math.min(tree.size() - 1, predicate + 4); i++) {
            boolean longer = form(tree, i).equals("no")
                    && !form(tree, i - 1).equals(",")
                    && (form(tree, i + 1).equals("longer") || form(tree, i + 1).equals("more"));
            if (longer) {
                return true;
            }
        }
        for (int i = Math.max(0, predicate - 8); i + 2 < predicate; i++) {
            boolean early = form(tree, i).equals("too")
                    && (form(tree, i + 1).equals("early") || form(tree, i + 1).equals("soon"))
                    && form(tree, i + 2).equals("to");
            if (early) {
                return true;
            }
        }
        for (int i = predicate + 1; i < Math.min(tree.size(), predicate + 12); i++) {
            if (UNTRUE.contains(form(tree, i))) {
                return true;
            }
        }
        int from = Math.max(0, Math.min(tree.leftmost(predicate), predicate - 4));
        for (int i = from; i < predicate; i++) {
            String word = form(tree, i);
            String next = form(tree, i + 1);
            boolean far = word.equals("far") && next.equals("from")
                    || word.equals("anything") && next.equals("but")
                    || word.equals("no") && (next.equals("sign") || next.equals("longer") || next.equals("talk"))
                    || word.equals("rather") && next.equals("than")
                    || word.equals("instead") && next.equals("of")
                    || word.equals("ceased") && next.equals("to");
            if (far) {
                return true;
            }
        }
        return false;
    }

    /** "Must not deteriorate", "must not let …". */
    static boolean isRefused(Tree tree, int predicate) {
        for (int i = predicate - 1; i >= Math.max(0, predicate - 8); i--) {
            if (tree.token(i).lemma().equals("not")
                    && i > 0
                    && tree.token(i - 1).lemma().equals("must")) {
                return true;
            }
        }
        return false;
    }

    /** "Denied that …", "does not believe that …", "nobody expects …". */
    static boolean isDenial(Tree tree, int verb) {
        if (tree.token(verb).upos() != Upos.VERB) {
            return false;
        }
        return switch (tree.token(verb).lemma()) {
            case "believe",
                    "think",
                    "expect",
                    "see",
                    "consider",
                    "regard",
                    "find",
                    "call",
                    "mean",
                    "signal",
                    "suggest",
                    "indicate",
                    "show" -> isNegated(tree, verb);
            default -> Attitude.DENIALS.contains(tree.token(verb).lemma()) && !isNegated(tree, verb);
        };
    }

    static boolean isNegated(Tree tree, int verb) {
        for (int n = 0; n < tree.childCount(verb); n++) {
            Token child = tree.token(tree.child(verb, n));
            boolean neither = child.is("nsubj") && isNegated(tree, tree.child(verb, n));
            if (neither) {
                return true;
            }
            boolean adverb =
                    child.is("advmod") || child.is("nsubj") || child.is("det") || child.is("cc") || child.is("aux");
            boolean longer =
                    child.form().equals("longer") && child.is("advmod") && isNoBefore(tree, tree.child(verb, n));
            if (longer) {
                return true;
            }
            if (adverb && NEGATIONS.contains(child.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoBefore(Tree tree, int word) {
        return word > 0 && tree.token(word - 1).form().equalsIgnoreCase("no");
    }

    static String form(Tree tree, int word) {
        return word >= 0 && word < tree.size() ? tree.token(word).form().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether what is said of the word above holds for this one too: not of a clause that only stands beside it. */
    static boolean isComplement(Token token) {
        return token.is("ccomp")
                || token.is("xcomp")
                || token.is("obj")
                || token.is("obl")
                || token.is("nmod")
                || token.is("csubj")
                || token.is("acl") && !token.relation().equals("acl:relcl");
    }
}
