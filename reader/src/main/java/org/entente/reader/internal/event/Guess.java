package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of between two countries when the table knows none of its words: the learned judge decides, if it is sure enough.
 *
 * @param roles who acts in a clause
 */
record Guess(Tree tree, Mentions mentions, Parties parties, Roles roles, Judge judge) {

    /** What goes on as it was is no event. */
    private static final Set<String> LASTING = Standing.WORDS.list("lasting");

    /** Below it more guesses were wrong than right in the fresh development records. */
    private static final double SURE = 0.62;

    /** Acts that parties named together do together. */
    private static boolean isJoint(PloverType type) {
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AGREE -> true;
            default -> false;
        };
    }

    private static boolean isVerbal(Quad quad) {
        return quad == Quad.VERBAL_COOPERATION || quad == Quad.VERBAL_CONFLICT;
    }

    /** The event, or null where two countries are not named or the judge is unsure. */
    @Nullable
    Found find() {
        List<Mention> named = named();
        if (named.size() < 2 || Elsewhere.speaks(tree)) {
            return null;
        }
        int root = tree.root();
        if (LASTING.contains(tree.token(root).lemma())) {
            return null;
        }
        Clause clause = new Clause(tree, root);
        Mention source = named.get(0);
        Mention target = named.get(1);
        if (clause.isPassive() && isSubject(source, clause) && !target.place()) {
            Mention first = source;
            source = target;
            target = first;
        }
        if (source.place()) {
            return null;
        }
        Judge.Opinion opinion = judge.between(tree, mentions, source, target);
        // Nobody promises a place anything: "agreed in Rome".
        boolean toPlace = target.place() && isVerbal(opinion.type().quad());
        if (opinion.confidence() < SURE || toPlace) {
            return null;
        }
        Set<String> actors = new LinkedHashSet<>(parties.of(source.head()));
        Set<String> recipients = new LinkedHashSet<>(parties.of(target.head()));
        if (actors.isEmpty() || recipients.isEmpty()) {
            return null;
        }
        Pattern pattern = Pattern.guessed(opinion.type(), tree.token(root).lemma());
        boolean together = isJoint(opinion.type())
                && (actors.containsAll(recipients) || roles.agents(clause).containsAll(recipients));
        if (together) {
            actors.addAll(recipients);
        }
        recipients.removeAll(actors);
        Found found = Prospect.of(pattern, clause, actors, recipients, parties);
        return found.status() == Status.ACTUAL || found.status() == Status.NEGATED ? found : null;
    }

    /** Whether the mention is the subject or one of its modifiers. */
    private boolean isSubject(Mention mention, Clause clause) {
        int subject = clause.subject();
        return subject >= 0
                && (mention.covers(subject) || tree.token(mention.head()).head() == subject);
    }

    /** The first mention of each country or institution, in order. */
    private List<Mention> named() {
        List<Mention> first = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Mention mention : mentions.inSentence(tree.index())) {
            Set<String> codes = parties.codes(new LinkedHashSet<>(mention.actors()));
            boolean acts = mention.form() != Form.PRONOUN
                    && !parties.of(mention.head()).isEmpty();
            if (acts && seen.addAll(codes)) {
                first.add(mention);
            }
        }
        return first;
    }
}
