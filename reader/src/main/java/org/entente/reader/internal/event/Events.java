package org.entente.reader.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.reader.internal.mention.Mentions;
import org.entente.reader.internal.tree.LostVerb;
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
     * @param judge asked where the table knows none of a sentence's words
     */
    public static List<Event> find(
            Dispatch dispatch, List<Tree> trees, Mentions mentions, List<Statement> statements, Judge judge) {
        List<Event> events = new ArrayList<>();
        String dateline = null;
        for (Tree parsed : trees) {
            Tree tree = LostVerb.of(parsed);
            dateline = dateline == null ? Scene.dateline(tree, mentions) : dateline;
            for (Found found : new Finder(tree, mentions, dateline, Patterns.shipped(), judge).find()) {
                events.add(event(dispatch, tree, mentions, statements, found, "e" + (events.size() + 1)));
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

    private static Event event(
            Dispatch dispatch, Tree tree, Mentions mentions, List<Statement> statements, Found found, String id) {
        Citation citation = citation(dispatch, tree, found.predicate());
        Statement statement = Statement.innermost(statements, citation);
        boolean promised = found.futureOf() != null;
        boolean ahead = promised || found.status() == Status.FUTURE;
        int[] clause = clause(tree, found.predicate());
        When told = Dates.near(tree, found.predicate(), clause[0], clause[1], dispatch.date(), ahead);
        When today = dispatch.date() == null ? null : When.day(dispatch.date());
        boolean makesPlan = promised || isPlan(found);
        boolean old = found.status() == Status.ACTUAL && isYearsBefore(tree, found.predicate());
        Status status = old ? Status.HISTORICAL : found.status();
        When date = makesPlan || told == null && status == Status.ACTUAL ? today : told;
        if (status == Status.ACTUAL && told != null && !makesPlan && isLongAgo(told, dispatch.date())) {
            status = Status.HISTORICAL;
        }
        double confidence = confidence(found, mentions);
        Explanation explanation = Reasons.of(found, tree, mentions, confidence);
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
                confidence,
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

    /** The share that was right of such events in the fresh development records, rounded where they were few: of two sides, of one, of one with itself, of nobody, of a guess. */
    private static double confidence(Found found, Mentions mentions) {
        if (found.actors().isEmpty()) {
            return 0.25;
        }
        if (found.pattern().isLearned()) {
            return 0.6;
        }
        double share = found.recipients().isEmpty() ? 0.55 : isWithin(found, mentions) ? 0.62 : 0.76;
        return found.pattern().noun() ? share - 0.05 : share;
    }

    /** Whether actors and recipients are of one country. */
    private static boolean isWithin(Found found, Mentions mentions) {
        return countries(found.actors(), mentions).equals(countries(found.recipients(), mentions));
    }

    private static Set<String> countries(Set<String> ids, Mentions mentions) {
        Set<String> countries = new HashSet<>();
        for (String id : ids) {
            Actor actor = mentions.actor(id);
            countries.add(actor == null || actor.country() == null ? id : actor.country());
        }
        return countries;
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
