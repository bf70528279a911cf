package org.entente.app.internal.desk.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.outlook.NextAnswer;
import org.entente.app.internal.outlook.Past;
import org.entente.app.internal.outlook.StateEvent;
import org.entente.model.PloverType;
import org.entente.outlook.EventHistory;
import org.entente.outlook.HistoryFolder;
import org.entente.outlook.RankingTrial;
import org.jspecify.annotations.Nullable;

/** The past that the desk foretells from, and what was learned of it, kept until the holdings change. Safe to share between threads. */
public final class Foresight {

    /** The newest events that a ranking is learned from, so that a page is answered in seconds. */
    public static final int LEARNED_FROM = 30_000;

    private static final int MOST = 500_000;

    private static final String ASKED = """
        SELECT date, actor_country, recipient_country, type, score FROM events
        WHERE status = 'ACTUAL' AND type IS NOT NULL AND date IS NOT NULL AND length(actor_country) = 3 AND length(recipient_country) = 3
          AND actor_country <> recipient_country AND actor_country NOT IN ('UNO', 'EUR', 'IGO', 'NGO')
          AND recipient_country NOT IN ('UNO', 'EUR', 'IGO', 'NGO')
        ORDER BY date DESC LIMIT %d\
        """.formatted(MOST);

    private record Kept<T>(long version, T value) {}

    /** A back-test as it was run. */
    record Ran(LocalDate first, LocalDate last, int events, RankingTrial trial) {}

    private final Holdings holdings;
    private final AtomicReference<@Nullable Kept<Past>> past = new AtomicReference<>();
    private final AtomicReference<@Nullable Kept<NextAnswer>> next = new AtomicReference<>();
    private final AtomicReference<@Nullable Ran> ran = new AtomicReference<>();

    public Foresight(Holdings holdings) {
        this.holdings = holdings;
    }

    /**
     * Everything between two states, up to the day after the last event.
     *
     * @throws Problem if nothing is held
     */
    Past past() {
        return kept(past, () -> {
            List<StateEvent> events = holdings.sql(ASKED, MOST + 1).stream()
                    .skip(1)
                    .map(Foresight::event)
                    .toList()
                    .reversed();
            if (events.isEmpty()) {
                throw Problem.missing(
                        "No event between two states is held, so nothing can be foretold. Maybe read a text or bring"
                                + " in an event set first.");
            }
            return new Past(events, events.getLast().day().plusDays(1));
        });
    }

    private static StateEvent event(List<String> row) {
        return new StateEvent(
                LocalDate.parse(row.get(0)),
                row.get(1),
                row.get(2),
                PloverType.valueOf(row.get(3)),
                Double.parseDouble(row.get(4)),
                "",
                "");
    }

    /** The newest events, of which a ranking is learned. */
    Past newest() {
        Past all = past();
        int size = all.events().size();
        return new Past(all.events().subList(Math.max(0, size - LEARNED_FROM), size), all.end());
    }

    /**
     * Who comes next, learned once from the newest events.
     *
     * @throws Problem if too few are held
     */
    NextAnswer next() {
        return kept(next, () -> {
            Past newest = newest();
            if (newest.events().size() < NextAnswer.LEAST_EVENTS) {
                throw tooFew(newest.events().size(), "to learn from");
            }
            return NextAnswer.of(newest);
        });
    }

    private static Problem tooFew(int held, String purpose) {
        return Problem.missing("Only %s held; %d are needed %s. Maybe bring in an event set."
                .formatted(
                        held == 1 ? "one event between states is" : "%d events between states are".formatted(held),
                        NextAnswer.LEAST_EVENTS,
                        purpose));
    }

    private <T> T kept(AtomicReference<@Nullable Kept<T>> place, Supplier<T> made) {
        long version = holdings.version();
        Kept<T> known = place.get();
        if (known == null || known.version != version) {
            known = new Kept<>(version, made.get());
            place.set(known);
        }
        return known.value;
    }

    /** Tunes on the ninth tenth of the newest events and reports on the last. */
    public void backTest() {
        Past newest = newest();
        EventHistory history = newest.history();
        int tenth = history.size() / 10;
        if (history.size() < NextAnswer.LEAST_EVENTS) {
            throw tooFew(history.size(), "for a back-test");
        }
        int valid = history.event(history.size() - 1 - 2 * tenth).day();
        int test = Math.max(valid + 1, history.event(history.size() - 1 - tenth).day());
        HistoryFolder parts = new HistoryFolder(
                history.before(valid), history.since(valid).before(test), Optional.of(history.since(test)));
        ran.set(new Ran(
                newest.first(), newest.end().minusDays(1), newest.events().size(), RankingTrial.of(parts)));
    }

    /** The last back-test, if one was run since the desk was opened. */
    public BackTest lastBackTest() {
        return BackTest.of(ran.get());
    }
}
