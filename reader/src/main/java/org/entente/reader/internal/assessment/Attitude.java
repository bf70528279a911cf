package org.entente.reader.internal.assessment;

import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Assessment.Modality;
import org.entente.model.Citation;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.reader.internal.event.Standing;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** How somebody stands to a rating: whether it is said, wished, feared, denied or foreseen, and by whom. */
final class Attitude {

    static final WordLists WORDS = WordLists.beside(Attitude.class, "attitude.txt");
    private static final Set<String> WISHES = WORDS.list("wish");
    private static final Set<String> FEARS = WORDS.list("fear");
    private static final Set<String> WARNINGS = WORDS.list("warning");
    private static final Set<String> PREDICTIONS = WORDS.list("prediction");
    static final Set<String> DENIALS = WORDS.list("denial");

    static final int FARTHEST = 7;

    private Attitude() {}

    /** Whether a rating is said, wished, feared, denied or foreseen: by the tree, by the word that reports it, else by the verb before it in its clause. */
    static Modality of(Tree tree, int predicate, @Nullable Statement statement) {
        Modality modality = modality(tree, predicate, statement);
        if (modality == Modality.DESIRED && Denials.isRefused(tree, predicate)) {
            return Modality.FEARED;
        }
        if (modality == Modality.ASSERTED && Denials.isFarFrom(tree, predicate)) {
            return Modality.DENIED;
        }
        if (modality == Modality.PREDICTED && Denials.isDeniedAbove(tree, predicate)) {
            return Modality.DENIED;
        }
        boolean open = modality == Modality.ASSERTED || modality == Modality.PREDICTED;
        Modality told = open && statement != null ? told(tree, statement, modality, predicate) : Modality.ASSERTED;
        if (told != Modality.ASSERTED) {
            return told;
        }
        return open ? byOrder(tree, predicate, statement, modality) : modality;
    }

    private static Modality byOrder(Tree tree, int predicate, @Nullable Statement statement, Modality modality) {
        for (int i = predicate - 1; i >= 0; i--) {
            Token token = tree.token(i);
            boolean told = statement != null
                    && statement.cue() != null
                    && statement.cue().end() <= statement.content().start()
                    && token.end() <= statement.content().start();
            boolean clause = token.upos() == Upos.CCONJ
                    && token.head() != Token.ROOT
                    && tree.childWith(token.head(), "nsubj") >= 0
                    && i < tree.childWith(token.head(), "nsubj");
            boolean apart = token.form().equals(";")
                    || told
                    || clause
                    || statement != null
                            && token.start() < statement.content().start()
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
            boolean negated = Denials.isNegated(tree, i);
            if (PREDICTIONS.contains(token.lemma())) {
                return negated ? Modality.DENIED : Modality.PREDICTED;
            }
            if (DENIALS.contains(token.lemma()) && !negated) {
                return Modality.DENIED;
            }
            boolean vague = token.lemma().equals("like") || token.lemma().equals("try");
            if (modality == Modality.ASSERTED && WISHES.contains(token.lemma()) && !vague) {
                return Modality.DESIRED;
            }
            if (FEARS.contains(token.lemma())) {
                return Modality.FEARED;
            }
        }
        return modality;
    }

    /** What the word that reports a rating makes of it: "…, the mediator feared"; asserted where it makes nothing of it. */
    private static Modality told(Tree tree, Statement statement, Modality modality, int predicate) {
        Citation cue = statement.cue();
        for (int i = 0; cue != null && i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.start() < cue.start() || token.end() > cue.end()) {
                continue;
            }
            boolean may = modality == Modality.PREDICTED || Standing.of(tree, predicate) == Status.HYPOTHETICAL;
            String lemma = token.lemma();
            if (FEARS.contains(lemma) || may && WARNINGS.contains(lemma)) {
                return Modality.FEARED;
            }
            if (DENIALS.contains(lemma)) {
                return Denials.isNegated(tree, i) ? Modality.ASSERTED : Modality.DENIED;
            }
            if (WISHES.contains(lemma)) {
                return Modality.DESIRED;
            }
            if (PREDICTIONS.contains(lemma) && !lemma.equals("promise")) {
                return Modality.PREDICTED;
            }
        }
        return Modality.ASSERTED;
    }

    /** Whether a rating only holds on a condition: "if …, ties will suffer". */
    static boolean isConditional(Tree tree, int predicate, Modality modality) {
        boolean open = modality == Modality.PREDICTED || modality == Modality.ASSERTED;
        if (!open && Denials.form(tree, 0).equals("if") && Standing.of(tree, predicate) == Status.FUTURE) {
            return true;
        }
        if (!open) {
            return false;
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean conditional = switch (Denials.form(tree, i)) {
                case "if", "unless", "should" ->
                    tree.token(i).upos() == Upos.SCONJ
                                    && !Denials.form(tree, i - 1).equals("as")
                            || i == 0 && Denials.form(tree, i).equals("should");
                default -> false;
            };
            if (conditional && (i < predicate || modality == Modality.PREDICTED)) {
                return modality == Modality.PREDICTED || Standing.of(tree, predicate) == Status.HYPOTHETICAL;
            }
        }
        return false;
    }

    /** Whether a rating is said, wished, feared, denied or foreseen, by the verbs above it and its own auxiliaries. */
    private static Modality modality(Tree tree, int predicate, @Nullable Statement statement) {
        Modality own = own(tree, predicate);
        if (own != Modality.ASSERTED || isPresupposed(tree, predicate)) {
            return own;
        }
        int at = predicate;
        boolean complement = true;
        boolean same = true;
        for (int depth = 0; depth < FARTHEST && tree.token(at).head() != Token.ROOT; depth++) {
            complement &= Denials.isComplement(tree.token(at));
            int above = tree.token(at).head();
            same &= complement
                    && (!tree.token(at).is("ccomp") || isMade(tree.token(above).lemma()));
            boolean apart =
                    (tree.token(at).is("conj") || tree.token(at).is("parataxis")) && tree.childWith(at, "nsubj") >= 0;
            if (apart || isCue(tree.token(above), statement)) {
                return Modality.ASSERTED;
            }
            at = above;
            boolean said = statement == null
                    || tree.token(at).start() >= statement.content().start();
            Modality clause = same && said && tree.token(at).upos() == Upos.VERB ? own(tree, at) : own;
            boolean wish = clause == Modality.PREDICTED && isWish(tree.token(at));
            if (clause == Modality.PREDICTED || clause == Modality.DESIRED) {
                return wish ? Modality.DESIRED : clause;
            }
            String lemma = tree.token(at).lemma();
            if (Denials.isDenial(tree, at) || complement && Denials.isNegated(tree, at) && !isAttitude(lemma)) {
                return Modality.DENIED;
            }
            if (FEARS.contains(lemma)) {
                return Modality.FEARED;
            }
            if (isWish(tree.token(at))) {
                return Modality.DESIRED;
            }
            if (PREDICTIONS.contains(lemma)) {
                return Modality.PREDICTED;
            }
        }
        return Modality.ASSERTED;
    }

    /** What reports a rating makes something of it by itself, whatever stands above it: "sought to reassure him that …". */
    private static boolean isCue(Token token, @Nullable Statement statement) {
        Citation cue = statement == null ? null : statement.cue();
        return cue != null && cue.start() <= token.start() && token.end() <= cue.end() && !isAttitude(token.lemma());
    }

    /** "No longer" is no longing. */
    private static boolean isWish(Token token) {
        return WISHES.contains(token.lemma()) && token.upos() != Upos.ADV;
    }

    /** "Will see to it that …", "will make sure that …". */
    private static boolean isMade(String verb) {
        return switch (verb) {
            case "see", "make", "ensure", "guarantee", "let", "help" -> true;
            default -> false;
        };
    }

    /** "Will not give up its good relations with …": what is called somebody's own is there, whatever is done with it. */
    private static boolean isPresupposed(Tree tree, int predicate) {
        return tree.token(predicate).upos() == Upos.NOUN
                && tree.token(predicate).is("obj")
                && tree.childWith(predicate, "nmod:poss") >= 0
                && tree.childWith(predicate, "amod") >= 0;
    }

    private static Modality own(Tree tree, int predicate) {
        Status status = Standing.of(tree, predicate);
        if (status == Status.NEGATED) {
            return Modality.DENIED;
        }
        if (status == Status.FUTURE) {
            return Modality.PREDICTED;
        }
        if (hasAuxiliary(tree, predicate, "should") || hasAuxiliary(tree, predicate, "must")) {
            return Modality.DESIRED;
        }
        boolean may = hasAuxiliary(tree, predicate, "could")
                || hasAuxiliary(tree, predicate, "may")
                || hasAuxiliary(tree, predicate, "might");
        return status == Status.HYPOTHETICAL && may ? Modality.PREDICTED : Modality.ASSERTED;
    }

    /** The modality of a comparison; a wish may stand far before it: "would like a situation in which …". */
    static Modality compared(Tree tree, int predicate) {
        Modality modality = modality(tree, predicate, null);
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
        for (int depth = 0; depth < FARTHEST && tree.token(at).head() != Token.ROOT; depth++) {
            boolean felt = tree.token(at).is("nsubj");
            at = tree.token(at).head();
            // "their friendship worries Rome": whoever is named with it does not worry
            String holder = felt ? null : subject(tree, at, mentions);
            if (holder != null) {
                return statement != null && speaksFor(statement.source(), holder, mentions)
                        ? statement.source()
                        : holder;
            }
        }
        if (statement != null) {
            return statement.source();
        }
        for (int i = predicate - 1; i > 0; i--) {
            String holder = subject(tree, i, mentions);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    /** "India wants …, its premier said": what a state is said to want by its own is its own's view. */
    private static boolean speaksFor(@Nullable String speaker, String state, Mentions mentions) {
        Actor actor = speaker == null ? null : mentions.actor(speaker);
        return actor != null && !state.equals(speaker) && state.equals(actor.country());
    }

    /** Who wishes, fears, foresees or denies, if that is what a word tells; or null. */
    private static @Nullable String subject(Tree tree, int word, Mentions mentions) {
        int subject = !isAttitude(tree.token(word))
                ? -1
                : tree.token(word).upos() == Upos.NOUN
                        ? tree.childWith(word, "nmod:poss")
                        : tree.childWith(word, "nsubj");
        Mention mention = subject < 0 ? null : mentions.at(tree.index(), subject);
        return mention == null ? null : mention.actor();
    }

    /** "Their dispute", "a rule of ours": few nouns of denying tell who denies. */
    private static boolean isAttitude(Token token) {
        boolean noun = token.upos() == Upos.NOUN && DENIALS.contains(token.lemma());
        return isAttitude(token.lemma())
                && (!noun || token.lemma().equals("denial") || token.lemma().equals("doubt"));
    }

    private static boolean isAttitude(String lemma) {
        return WISHES.contains(lemma)
                || FEARS.contains(lemma)
                || PREDICTIONS.contains(lemma)
                || DENIALS.contains(lemma);
    }
}
