package org.entente.reader.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** The events of a dispatch. Stateless; safe to share between threads. */
public final class Events {

    private Events() {}

    /**
     * Finds who did what to whom.
     *
     * @param trees the dispatch's sentences, in order
     * @param mentions with pronouns and descriptions resolved
     * @param statements who says what; an event in somebody's words is stated by that statement
     * @param arbiter decides which of the table's findings hold, and what else a sentence tells of
     */
    public static List<Event> find(
            Dispatch dispatch, List<Tree> trees, Mentions mentions, List<Statement> statements, Arbiter arbiter) {
        List<Event> events = new ArrayList<>();
        for (Finder finder : Finder.each(trees, mentions)) {
            for (Settled settled : Settled.by(arbiter, mentions, finder)) {
                events.add(event(dispatch, finder.tree(), mentions, statements, settled, "e" + (events.size() + 1)));
            }
        }
        return events;
    }

    /** "Seven years after the clashes". */
    private static boolean isYearsBefore(Tree tree, int predicate) {
        int after = tree.childWith(predicate, "case");
        return after > 0
                && tree.token(after).lemma().equals("after")
                && switch (tree.token(after - 1).lemma()) {
                    case "year", "decade", "century", "generation" -> true;
                    default -> false;
                };
    }

    /** Whether a state takes part that was no more: what it did is history. */
    private static boolean isOfPast(Found found, Mentions mentions) {
        return Stream.concat(found.actors().stream(), found.recipients().stream())
                .anyMatch(mentions::isPast);
    }

    private static Event event(
            Dispatch dispatch, Tree tree, Mentions mentions, List<Statement> statements, Settled settled, String id) {
        Found found = settled.found();
        Citation citation = citation(dispatch, tree, found.predicate());
        Statement statement = Statement.innermost(statements, citation);
        boolean promised = found.futureOf() != null;
        boolean ahead = promised || found.status() == Status.FUTURE;
        int[] clause = clause(tree, found.predicate());
        When told = Dates.near(tree, found.predicate(), clause[0], clause[1], dispatch.date(), ahead);
        When today = dispatch.date() == null ? null : When.day(dispatch.date());
        boolean makesPlan = promised || isPlan(found);
        boolean old = found.status() == Status.ACTUAL
                && (isYearsBefore(tree, found.predicate()) || isOfPast(found, mentions));
        Status status = old ? Status.HISTORICAL : found.status();
        When date = makesPlan || told == null && status == Status.ACTUAL ? today : told;
        if (status == Status.ACTUAL && told != null && !makesPlan && isLongAgo(told, dispatch.date())) {
            status = Status.HISTORICAL;
        }
        Explanation explanation = Reasons.of(found, tree, mentions, settled.confidence());
        return new Event(
                id,
                found.type(),
                found.mode(),
                Contexts.of(tree, clause[0], clause[1]),
                List.copyOf(found.actors()),
                List.copyOf(found.recipients()),
                status,
                found.type().score(found.mode()),
                date,
                makesPlan ? told : null,
                statement == null ? null : statement.id(),
                CameoCodes.of(found),
                citation,
                settled.confidence(),
                explanation);
    }

    private static boolean isPlan(Found found) {
        return switch (found.type()) {
            case AGREE, THREATEN -> true;
            default -> false;
        };
    }

    private static boolean isLongAgo(When told, @Nullable LocalDate today) {
        return today != null && told.from().getYear() < today.getYear() - 1;
    }

    private static Citation citation(Dispatch dispatch, Tree tree, int predicate) {
        int from = tree.leftmost(predicate);
        int to = tree.rightmost(predicate);
        return new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(from).start(),
                tree.token(to).end());
    }

    /** The tokens of the predicate's clause; of a noun those of the verb above it. */
    private static int[] clause(Tree tree, int predicate) {
        int at = predicate;
        while (tree.token(at).head() != Token.ROOT
                && (tree.token(at).is("nmod")
                        || tree.token(at).is("obj")
                        || tree.token(at).is("nsubj")
                        || tree.token(at).is("xcomp"))) {
            at = tree.token(at).head();
        }
        return new int[] {tree.leftmost(at), tree.rightmost(at) + 1};
    }
}
