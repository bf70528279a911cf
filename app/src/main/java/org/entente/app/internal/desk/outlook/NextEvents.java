package org.entente.app.internal.desk.outlook;

import java.time.LocalDate;
import java.util.List;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.outlook.NextAnswer;
import org.entente.app.internal.outlook.Past;
import org.entente.model.PloverType;
import org.entente.outlook.Prediction;
import org.jspecify.annotations.Nullable;

/**
 * Who will be on the other side of an event, with reasons.
 *
 * @param actor null where it is asked for; likewise {@code recipient}
 * @param day that is asked about
 * @param learnedFrom how many events
 */
public record NextEvents(
        @Nullable String actor,
        PloverType type,
        @Nullable String recipient,
        LocalDate day,
        int learnedFrom,
        List<Answer> answers) {

    private static final int SHOWN_RULES = 6;
    private static final double SHOWN_REASON = 0.05;

    /** @param share of the weight of all candidates, in [0, 1] */
    public record Answer(String state, double share, List<Reason> reasons, List<Rule> rules) {}

    /** @param weight added to the score, in log odds */
    public record Reason(String words, double weight) {}

    /**
     * A past event between the two, and how often such a one was followed so.
     *
     * @param type of the past event
     * @param byAnswer whether the answer did it, and not the one asked about
     * @param last the day it happened last
     * @param times how often in all
     * @param held of {@code tried} cases of that age
     */
    public record Rule(String type, boolean byAnswer, LocalDate last, int times, int held, int tried) {}

    public static NextEvents of(
            Foresight foresight, @Nullable String actor, PloverType type, @Nullable String recipient, int most) {
        if (actor != null == (recipient != null)) {
            throw Problem.wrong("One side has to be named and one left out. Maybe leave the recipient out.");
        }
        NextAnswer next = foresight.next();
        Past newest = foresight.newest();
        List<Prediction> found = next.to(actor, type, recipient, newest.end(), most);
        if (found.isEmpty()) {
            throw Problem.missing("'%s' does not occur in the newest %,d events. Maybe ask about another state."
                    .formatted(
                            actor != null ? actor : recipient, newest.events().size()));
        }
        return new NextEvents(
                actor,
                type,
                recipient,
                newest.end(),
                newest.events().size(),
                found.stream().map(one -> answer(next, one)).toList());
    }

    private static Answer answer(NextAnswer next, Prediction one) {
        return new Answer(
                next.names().entity(one.entity()),
                RelationForecast.rounded(one.share()),
                one.explained().parts().stream()
                        .filter(part -> Math.abs(part.value()) >= SHOWN_REASON)
                        .map(part -> new Reason(part.what(), RelationForecast.rounded(part.value())))
                        .toList(),
                one.rules().stream()
                        .limit(SHOWN_RULES)
                        .map(rule -> rule(next, rule))
                        .toList());
    }

    private static Rule rule(NextAnswer next, Prediction.Rule rule) {
        int types = next.names().relationCount();
        return new Rule(
                next.names().relation(rule.body() % types),
                rule.body() >= types,
                next.names().date(rule.lastDay()),
                rule.times(),
                rule.held(),
                rule.tried());
    }
}
