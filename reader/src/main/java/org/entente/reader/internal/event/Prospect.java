package org.entente.reader.internal.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** What PLOVER makes of acts that lie ahead: a promise of cooperation is an AGREE, an announced withdrawal a CONCEDE, "will not help" a REJECT. */
final class Prospect {

    private static final Set<String> REFUSALS = Set.of("refuse", "decline");

    private static final Set<String> DAYS = Standing.WORDS.list("day");

    private Prospect() {}

    /** A meeting that the present tense sets on a day lies ahead: "flies to Berlin on Friday". */
    static Found ofMeeting(Found found, Tree tree) {
        return found.type() == PloverType.CONSULT
                        && found.status() == Status.ACTUAL
                        && isScheduled(tree, found.predicate())
                ? new Found(
                        found.predicate(),
                        found.pattern(),
                        PloverType.AGREE,
                        null,
                        found.actors(),
                        found.recipients(),
                        Status.ACTUAL,
                        PloverType.CONSULT,
                        found.rejected())
                : found;
    }

    private static boolean isScheduled(Tree tree, int verb) {
        String tense = tree.token(verb).xpos();
        if (!tense.equals("VBZ") && !tense.equals("VBP")) {
            return false;
        }
        for (int n = 0; n < tree.childCount(verb); n++) {
            Token token = tree.token(tree.child(verb, n));
            boolean when = token.relation().startsWith("obl")
                    || token.is("advmod")
                    || token.relation().startsWith("nmod");
            if (when && DAYS.contains(token.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    static Found of(Pattern pattern, Clause clause, Set<String> actors, Set<String> recipients, Parties parties) {
        Status status = Standing.of(clause.tree(), clause.predicate());
        PloverType type = pattern.type();
        if (status == Status.FUTURE) {
            PloverType promised = promised(type);
            if (promised != type || type == PloverType.CONCEDE) {
                return found(pattern, clause, promised, actors, recipients);
            }
        }
        if (status == Status.NEGATED && isRefused(type, clause)) {
            Set<String> refused = recipients.isEmpty() ? parties.countries(actors) : recipients;
            return found(pattern, clause, PloverType.REJECT, actors, refused);
        }
        return new Found(
                clause.predicate(), pattern, type, pattern.mode(), actors, recipients, status, null, List.of());
    }

    private static Found found(
            Pattern pattern, Clause clause, PloverType type, Set<String> actors, Set<String> recipients) {
        return new Found(
                clause.predicate(), pattern, type, null, actors, recipients, Status.ACTUAL, pattern.type(), List.of());
    }

    private static PloverType promised(PloverType type) {
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> PloverType.AGREE;
            case RETREAT -> PloverType.CONCEDE;
            default -> type;
        };
    }

    /** "Hungary says it will not send arms to Ukraine", "refused to lift the ban". */
    private static boolean isRefused(PloverType type, Clause clause) {
        boolean cooperative = type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.MATERIAL_COOPERATION;
        if (!cooperative) {
            return false;
        }
        Tree tree = clause.tree();
        int head = clause.token().head();
        if (clause.token().is("xcomp")
                && head >= 0
                && REFUSALS.contains(tree.token(head).lemma())) {
            return true;
        }
        for (int n = 0; n < tree.childCount(clause.predicate()); n++) {
            Token token = tree.token(tree.child(clause.predicate(), n));
            boolean ahead = token.lemma().equals("will") || token.lemma().equals("would");
            if (token.is("aux") && (ahead || token.form().equals("wo"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is promised is a withdrawal or concession, which needs nobody in particular to receive it. */
    static boolean isWithdrawal(Clause clause, Patterns patterns) {
        int under = clause.complement();
        PloverType type = under < 0 ? null : patterns.usual(clause.tree().token(under));
        return type == PloverType.RETREAT || type == PloverType.CONCEDE;
    }
}
