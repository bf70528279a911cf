package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Status;

/**
 * What a source's words do to relations. Blame and threat: a hostile act that the source does in words, or tells of somebody else. Praise and solidarity: a
 * kind act of the source's own side, or toward it. A rating of the source's own relations counts as it rates them. Where words go both ways the polarity is 0.
 * Stateless; safe to share between threads.
 */
public final class Stances {

    private static final Set<Status> TOLD = Set.of(Status.ACTUAL, Status.FUTURE, Status.HYPOTHETICAL);

    private Stances() {}

    /** The statements with their stance; statements of somebody unknown have none. */
    public static List<Statement> of(
            List<Statement> statements, List<Event> events, List<Assessment> ratings, List<Actor> actors) {
        Map<String, String> countries = new HashMap<>();
        for (Actor actor : actors) {
            countries.put(actor.id(), actor.country() == null ? actor.id() : actor.country());
        }
        List<Statement> told = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            String source = statement.source();
            told.add(
                    source == null
                            ? statement
                            : statement.with(stances(statement, source, events, ratings, countries)));
        }
        return told;
    }

    private static List<Stance> stances(
            Statement statement,
            String source,
            List<Event> events,
            List<Assessment> ratings,
            Map<String, String> countries) {
        String side = countries.getOrDefault(source, source);
        Map<String, Integer> toward = new LinkedHashMap<>();
        for (Event event : events) {
            if (TOLD.contains(event.status()) && event.score() != 0 && isTold(statement, event)) {
                int sign = event.score() > 0 ? 1 : -1;
                boolean own = event.actors().stream().anyMatch(id -> isOf(side, id, countries));
                boolean onUs = event.recipients().stream().anyMatch(id -> isOf(side, id, countries));
                if (own) {
                    event.recipients().forEach(id -> add(toward, side, id, sign, countries));
                }
                if (sign < 0 ? !own : onUs || own) {
                    event.actors().forEach(id -> add(toward, side, id, sign, countries));
                }
            }
        }
        for (Assessment rating : ratings) {
            if (statement.id().equals(rating.statedBy()) && rating.modality() == Assessment.Modality.ASSERTED) {
                for (Dyad dyad : rating.dyads()) {
                    if (isOf(side, dyad.a(), countries) || isOf(side, dyad.b(), countries)) {
                        add(
                                toward,
                                side,
                                isOf(side, dyad.a(), countries) ? dyad.b() : dyad.a(),
                                sign(rating),
                                countries);
                    }
                }
            }
        }
        List<Stance> stances = new ArrayList<>();
        toward.forEach((other, polarity) -> stances.add(new Stance(source, other, polarity)));
        return stances;
    }

    /** Whether the source tells of an event, or does it by the very words that report. */
    private static boolean isTold(Statement statement, Event event) {
        return statement.id().equals(event.statedBy())
                || statement.cue() != null
                        && event.citation().contains(statement.cue())
                        && Objects.equals(statement.within(), event.statedBy());
    }

    private static boolean isOf(String side, String id, Map<String, String> countries) {
        return side.equals(countries.getOrDefault(id, id));
    }

    private static void add(
            Map<String, Integer> toward, String side, String id, int sign, Map<String, String> countries) {
        String other = countries.getOrDefault(id, id);
        if (!other.equals(side)) {
            toward.merge(other, sign, (before, now) -> before.equals(now) ? before : 0);
        }
    }

    private static int sign(Assessment rating) {
        if (rating.trend() == Assessment.Trend.IMPROVING) {
            return 1;
        }
        if (rating.trend() == Assessment.Trend.WORSENING) {
            return -1;
        }
        Assessment.Level level = rating.level();
        return level == null || level == Assessment.Level.NORMAL
                ? 0
                : level.compareTo(Assessment.Level.NORMAL) > 0 ? 1 : -1;
    }
}
