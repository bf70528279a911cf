package org.entente.reader.internal.assessment;

import java.util.Locale;
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
    private static final Set<String> FEARS = Set.of("fear", "worry", "afraid", "concern", "dread");
    private static final Set<String> PREDICTIONS =
            Set.of("expect", "foresee", "predict", "forecast", "anticipate", "convinced", "confident");
    private static final Set<String> DENIALS = Set.of("deny", "doubt", "dispute", "reject", "refute", "dismiss");

    private Attitude() {}

    /** Whether a rating is said, wished, feared, denied or foreseen: by the tree, else by the verb that stands before it in its clause. */
    static Modality of(Tree tree, int predicate, @Nullable Statement statement) {
        Modality modality = modality(tree, predicate);
        if (modality == Modality.DESIRED && isRefused(tree, predicate)) {
            return Modality.FEARED;
        }
        for (int i = predicate - 1; i >= 0 && (modality == Modality.ASSERTED || modality == Modality.PREDICTED); i--) {
            Token token = tree.token(i);
            boolean apart = token.form().equals(";")
                    || statement != null
                            && tree.token(i).start() < statement.content().start()
                            && statement.cue() != null
                            && statement.cue().end() <= token.start();
            if (apart) {
                break;
            }
            boolean governs = token.upos() == Upos.VERB
                    || token.upos() == Upos.ADJ
                    || token.upos() == Upos.NOUN && token.lemma().equals("desire");
            boolean finite = !token.is("acl") && !token.xpos().equals("VBG");
            if (!governs || !finite) {
                continue;
            }
            boolean negated = isNegated(tree, i);
            if (PREDICTIONS.contains(token.lemma())) {
                return negated ? Modality.DENIED : Modality.PREDICTED;
            }
            if (DENIALS.contains(token.lemma()) && !negated) {
                return Modality.DENIED;
            }
            if (modality == Modality.ASSERTED
                    && WISHES.contains(token.lemma())
                    && !token.lemma().equals("like")
                    && !token.lemma().equals("try")) {
                return Modality.DESIRED;
            }
            if (FEARS.contains(token.lemma())) {
                return Modality.FEARED;
            }
        }
        return modality;
    }

    /** "Must not deteriorate", "must not let …". */
    private static boolean isRefused(Tree tree, int predicate) {
        for (int i = predicate - 1; i >= Math.max(0, predicate - 8); i--) {
            if (tree.token(i).lemma().equals("not")
                    && i > 0
                    && tree.token(i - 1).lemma().equals("must")) {
                return true;
            }
        }
        return false;
    }

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
            if (depth > 0 && PREDICTIONS.contains(token.lemma())) {
                return Modality.PREDICTED;
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
            boolean holds = WISHES.contains(lemma)
                    || FEARS.contains(lemma)
                    || PREDICTIONS.contains(lemma)
                    || DENIALS.contains(lemma);
            if (holds && subject >= 0) {
                Mention mention = mentions.at(tree.index(), subject);
                if (mention != null && mention.actor() != null) {
                    return mention.actor();
                }
            }
        }
        String before = statement == null ? governing(tree, predicate, mentions) : null;
        return statement == null ? before : statement.source();
    }

    /** By the order of words: the subject of the last verb before that wishes, fears, foresees or denies; or null. */
    private static @Nullable String governing(Tree tree, int predicate, Mentions mentions) {
        for (int i = predicate - 1; i > 0; i--) {
            String lemma = tree.token(i).lemma();
            boolean holds = WISHES.contains(lemma)
                    || FEARS.contains(lemma)
                    || PREDICTIONS.contains(lemma)
                    || DENIALS.contains(lemma);
            int subject = holds ? tree.childWith(i, "nsubj") : -1;
            Mention mention = subject < 0 ? null : mentions.at(tree.index(), subject);
            if (mention != null && mention.actor() != null) {
                return mention.actor();
            }
        }
        return null;
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
            switch (tree.token(tree.child(verb, n)).lemma().toLowerCase(Locale.ROOT)) {
                case "not", "never", "nobody", "no-one", "none", "no" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
