package org.entente.reader.internal.event;

import java.util.Set;
import org.entente.model.Status;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** Whether what a predicate tells of happened, by tense, modals, negation and what governs it. */
public final class Standing {

    static final WordLists WORDS = WordLists.beside(Standing.class, "words.txt");

    private static final Set<String> CLAIMS = WORDS.list("claim");

    private static final Set<String> DENIALS = WORDS.list("denial");

    private static final Set<String> NEGATIONS = WORDS.list("negation");
    private static final Set<String> NOBODY = WORDS.list("nobody");
    private static final Set<String> MODALS = WORDS.list("modal");

    /** Governors under which an act has not happened and may never. */
    private static final Set<String> WISHES = WORDS.list("wish");

    /** Governors that set an act in the future. */
    private static final Set<String> PLANS = WORDS.list("plan");

    /** Governors that say that it did not happen. */
    private static final Set<String> FAILURES = WORDS.list("failure");

    private static final Set<String> SUPPOSING = WORDS.list("supposing");

    private Standing() {}

    /** The status by grammar alone; dates come later. */
    public static Status of(Tree tree, int predicate) {
        if (isNegated(tree, predicate)) {
            return Status.NEGATED;
        }
        Status own = byAuxiliaries(tree, predicate);
        if (own != Status.ACTUAL) {
            return own;
        }
        if (isConditional(tree, predicate) || isSupposed(tree, predicate)) {
            return Status.HYPOTHETICAL;
        }
        return governed(tree, predicate);
    }

    /** Whether the clause, or one above it, is only supposed: "perhaps they are offended that …". */
    static boolean isSupposed(Tree tree, int predicate) {
        for (int i = 0; i < tree.size(); i++) {
            if (SUPPOSING.contains(tree.token(i).lemma()) && tree.token(i).upos() == Upos.ADV) {
                int head = tree.token(i).head();
                boolean opens = head != Token.ROOT && tree.token(head).upos() != Upos.VERB && i < head;
                int clause = opens && tree.token(head).head() != Token.ROOT
                        ? tree.token(head).head()
                        : head;
                if (isAbove(tree, head, predicate) || isAbove(tree, clause, predicate)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAbove(Tree tree, int above, int word) {
        int at = word;
        while (at != Token.ROOT && at != above) {
            at = tree.token(at).head();
        }
        return at == above && at != Token.ROOT;
    }

    /** Whether the clause says that something must be done. */
    static boolean isObliged(Tree tree, int predicate) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            Token token = tree.token(tree.child(predicate, n));
            if (token.is("aux") && token.lemma().equals("must")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Tree tree, int predicate) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            int child = tree.child(predicate, n);
            Token token = tree.token(child);
            boolean adverb =
                    token.is("advmod") || token.is("det") || token.is("cc") || token.is("case") || token.is("mark");
            if (adverb && NEGATIONS.contains(token.lemma())) {
                return true;
            }
            if (token.is("nsubj") && NOBODY.contains(token.lemma())) {
                return true;
            }
            if (token.is("nsubj") || token.is("obj")) {
                for (int m = 0; m < tree.childCount(child); m++) {
                    Token under = tree.token(tree.child(child, m));
                    if (under.is("det") && under.lemma().equals("no")) {
                        return true;
                    }
                }
            }
        }
        Token token = tree.token(predicate);
        return token.is("conj") && token.head() != Token.ROOT && neither(tree, token.head());
    }

    private static boolean neither(Tree tree, int head) {
        for (int n = 0; n < tree.childCount(head); n++) {
            if (tree.token(tree.child(head, n)).lemma().equals("neither")) {
                return true;
            }
        }
        return false;
    }

    private static Status byAuxiliaries(Tree tree, int predicate) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            Token token = tree.token(tree.child(predicate, n));
            if (token.is("aux")) {
                String lemma = token.lemma();
                if (lemma.equals("will")
                        || lemma.equals("shall")
                        || lemma.equals("'ll")
                        || isReportedFuture(tree, predicate, lemma)) {
                    return Status.FUTURE;
                }
                if (MODALS.contains(lemma)) {
                    return Status.HYPOTHETICAL;
                }
            }
        }
        Token token = tree.token(predicate);
        boolean headline =
                token.head() == Token.ROOT && hasMark(tree, predicate, "to") && tree.childWith(predicate, "nsubj") >= 0;
        return headline ? Status.FUTURE : Status.ACTUAL;
    }

    /** "He said he would go" is a future told of; "he would go if …" is not. */
    private static boolean isReportedFuture(Tree tree, int predicate, String lemma) {
        return lemma.equals("would")
                && (tree.token(predicate).is("ccomp") || tree.token(predicate).is("conj"))
                && tree.childWith(predicate, "advcl") < 0;
    }

    private static boolean isConditional(Tree tree, int predicate) {
        int at = predicate;
        for (int depth = 0; depth < 4; depth++) {
            if (hasMark(tree, at, "if")
                    || hasMark(tree, at, "unless")
                    || hasMark(tree, at, "whether")
                    || hasMark(tree, at, "lest")) {
                return true;
            }
            int head = tree.token(at).head();
            if (head == Token.ROOT
                    || !tree.token(at).is("conj") && !tree.token(at).is("xcomp")) {
                return false;
            }
            at = head;
        }
        return false;
    }

    static boolean hasMark(Tree tree, int predicate, String lemma) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            Token token = tree.token(tree.child(predicate, n));
            if ((token.is("mark") || token.is("advmod")) && token.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static Status governed(Tree tree, int predicate) {
        if (Denial.isAnswered(tree, predicate)) {
            return Status.ACTUAL;
        }
        int at = predicate;
        while (tree.token(at).is("conj") && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        Token token = tree.token(at);
        if (token.head() == Token.ROOT) {
            return Status.ACTUAL;
        }
        if (token.upos() == Upos.NOUN && token.is("nsubj") && isSome(tree, at)) {
            return byAuxiliaries(tree, token.head());
        }
        Token governor = tree.token(token.head());
        boolean infinitive = hasMark(tree, at, "to");
        if (isDenied(tree, at, governor)) {
            return Status.NEGATED;
        }
        // "is considering giving": nothing between, so a complement, whatever the tree calls it
        boolean complement =
                token.is("xcomp") || token.head() == at - 1 && token.xpos().equals("VBG");
        if (token.is("advcl") && !complement) {
            int object = tree.childWith(token.head(), "obj");
            if (infinitive && object >= 0 && hasNo(tree, object)) {
                return Status.NEGATED;
            }
            return infinitive ? Status.HYPOTHETICAL : Status.ACTUAL;
        }
        if (complement || token.is("acl") && infinitive || token.is("ccomp") && infinitive) {
            if (FAILURES.contains(governor.lemma())) {
                return Status.NEGATED;
            }
            if (isNegated(tree, token.head()) && token.is("acl")) {
                return Status.NEGATED;
            }
            if (hasNo(tree, token.head())) {
                return Status.NEGATED;
            }
            if (PLANS.contains(governor.lemma())) {
                return Status.FUTURE;
            }
            if (WISHES.contains(governor.lemma()) || governor.upos() == Upos.NOUN || governor.upos() == Upos.ADJ) {
                return Status.HYPOTHETICAL;
            }
            return of(tree, token.head());
        }
        if (token.is("ccomp") || token.relation().equals("advcl:relcl")) {
            boolean wished = WISHES.contains(governor.lemma())
                    && !governor.lemma().equals("believe")
                    && !governor.lemma().equals("tell")
                    && !governor.lemma().equals("warn");
            return wished ? Status.HYPOTHETICAL : Status.ACTUAL;
        }
        return Status.ACTUAL;
    }

    /** Whether the noun tells of some such thing, not of a known one: "a strike could …". */
    private static boolean isSome(Tree tree, int noun) {
        int article = tree.childWith(noun, "det");
        return article >= 0 && tree.token(article).lemma().equals("a");
    }

    /** "Denied that …", "denied reports that …". */
    static boolean isDenied(Tree tree, int at, Token governor) {
        Token token = tree.token(at);
        if (governor.lemma().equals("deny")) {
            return token.is("ccomp") || token.relation().equals("advcl:relcl") || hasMark(tree, at, "that");
        }
        boolean claimed = governor.upos() == Upos.NOUN && governor.is("obj") && CLAIMS.contains(governor.lemma());
        return claimed && DENIALS.contains(tree.token(governor.head()).lemma());
    }

    private static boolean hasNo(Tree tree, int noun) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            Token token = tree.token(tree.child(noun, n));
            if (token.is("det") && token.lemma().equals("no")) {
                return true;
            }
        }
        return false;
    }
}
