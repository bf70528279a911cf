package org.entente.app.internal.outlook;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.PloverType;
import org.entente.outlook.EventHistory;
import org.entente.outlook.LearnedRanking;
import org.entente.outlook.Names;
import org.entente.outlook.Prediction;
import org.entente.outlook.Query;
import org.entente.outlook.RankingBackTest;
import org.jspecify.annotations.Nullable;

/**
 * Who will be on the other side of an event, as past events tell. Many threads may ask at once.
 *
 * @param names of the states and types that the answers number
 */
public record NextAnswer(Names names, LearnedRanking ranking) {

    /** So many events are needed to learn from. */
    public static final int LEAST_EVENTS = 50;

    private static final int TENTH = 10;

    /** Learns from a past between states. */
    public static NextAnswer of(Past past) {
        EventHistory history = past.history();
        return new NextAnswer(history.names(), learned(history));
    }

    /** Learns from the last tenth what the rest foretells. */
    static LearnedRanking learned(EventHistory past) {
        int tuning = past.event(past.size() - 1 - past.size() / TENTH).day();
        return LearnedRanking.after(past.before(tuning), past.since(tuning), RankingBackTest.SINGLE_STEP);
    }

    /**
     * The foremost answers.
     *
     * @param actor or null, if that is asked for; likewise {@code recipient}
     * @return none where the one who is named does not occur
     */
    public List<Prediction> to(
            @Nullable String actor, PloverType type, @Nullable String recipient, LocalDate day, int most) {
        String known = actor != null ? actor : recipient;
        if (known == null || names.entityNumber(known).isEmpty()) {
            return List.of();
        }
        int relation = actor != null ? type.ordinal() : names.inverse(type.ordinal());
        return ranking.predict(new Query(names.entityNumber(known).orElseThrow(), relation, names.day(day)), most);
    }
}
