package org.entente.reader.internal.assessment;

import java.util.Set;
import org.entente.model.Assessment.Modality;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.reader.internal.event.Standing;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** How somebody stands to a rating: whether it is said, wished, feared, denied or foreseen, and by whom. */
final class Attitude {

    private static final Set<String> WISHES = Set.of(
            "want", "wish", "hope", "desire", "seek", "aim", "strive", "like", "achieve", "prefer", "ready", "try",
            "need", "should");
    private static final Set<String> FEARS = Set.of("fear", "worry", "warn", "afraid", "concern", "dread");

    private Attitude() {}

    /** Whether a rating is said, wished, feared, denied or foreseen, by the verbs above it and its own auxiliaries. */
    static Modality modality(Tree tree, int predicate) {
        int at = predicate;
        for (int depth = 0; depth < 7; depth++) {
            Token token = tree.token(at);
            if (depth > 0 && isDenial(tree, at)) {
                return Modality.DENIED;
            }
            if (depth > 0 && FEARS.contains(token.lemma())) {
                return Modality.FEARED;
            }
            if (depth > 0 && WISHES.contains(token.lemma())) {
                return Modality.DESIRED;
            }
            if (depth == 0) {
                Status status = Standing.of(tree, at);
                if (status == Status.NEGATED) {
                    return Modality.DENIED;
                }
                if (status == Status.FUTURE) {
                    return Modality.PREDICTED;
                }
                boolean should = hasAuxiliary(tree, at, "should") || hasAuxiliary(tree, at, "must");
                if (should) {
                    return Modality.DESIRED;
                }
                if (status == Status.HYPOTHETICAL && hasAuxiliary(tree, at, "could")) {
                    return Modality.PREDICTED;
                }
            }
            if (token.head() == Token.ROOT) {
                break;
            }
            at = token.head();
        }
        return Modality.ASSERTED;
    }

    /** The modality of a comparison; a wish may stand far before it: "would like a situation in which …". */
    static Modality compared(Tree tree, int predicate) {
        Modality modality = modality(tree, predicate);
        for (int i = predicate - 1; i >= 0 && modality == Modality.ASSERTED; i--) {
            Token token = tree.token(i);
            if (token.form().equals(";")) {
                break;
            }
            boolean verb = token.upos() == Upos.VERB;
            if (verb && WISHES.contains(token.lemma())) {
                return Modality.DESIRED;
            }
            if (verb && FEARS.contains(token.lemma())) {
                return Modality.FEARED;
            }
        }
        return modality;
    }

    private static boolean hasAuxiliary(Tree tree, int predicate, String lemma) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            Token token = tree.token(tree.child(predicate, n));
            if (token.is("aux") && token.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whose view it is: whoever wishes or fears it, else the speaker; null for the narrator. */
    static @Nullable String holder(Tree tree, int predicate, @Nullable Statement statement, Mentions mentions) {
        int at = predicate;
        for (int depth = 0; depth < 7 && tree.token(at).head() != Token.ROOT; depth++) {
            at = tree.token(at).head();
            String lemma = tree.token(at).lemma();
            int subject = tree.childWith(at, "nsubj");
            if ((WISHES.contains(lemma) || FEARS.contains(lemma)) && subject >= 0) {
                Mention mention = mentions.at(tree.index(), subject);
                if (mention != null && mention.actor() != null) {
                    return mention.actor();
                }
            }
        }
        return statement == null ? null : statement.source();
    }

    /** "Denied that …", "does not believe that …", "nobody expects …". */
    private static boolean isDenial(Tree tree, int verb) {
        if (tree.token(verb).upos() != Upos.VERB) {
            return false;
        }
        return switch (tree.token(verb).lemma()) {
            case "deny", "doubt", "dispute", "reject", "refute" -> !isNegated(tree, verb);
            case "believe", "think", "expect", "see", "consider", "regard", "find", "call" -> isNegated(tree, verb);
            default -> false;
        };
    }

    private static boolean isNegated(Tree tree, int verb) {
        for (int n = 0; n < tree.childCount(verb); n++) {
            switch (tree.token(tree.child(verb, n)).lemma()) {
                case "not", "never", "nobody", "no-one", "none" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
