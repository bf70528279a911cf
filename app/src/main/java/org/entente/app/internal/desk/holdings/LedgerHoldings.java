package org.entente.app.internal.desk.holdings;

import static org.entente.app.internal.desk.holdings.Where.quoted;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportProgress;
import org.entente.ledger.ImportReport;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.entente.measure.Deed;
import org.entente.model.Account;
import org.entente.model.Quad;
import org.jspecify.annotations.Nullable;

/** A ledger's file behind the desk. */
public final class LedgerHoldings implements Holdings {

    private static final String BETWEEN_STATES = "status = 'ACTUAL' AND type IS NOT NULL AND day IS NOT NULL"
            + " AND length(ac) = 3 AND length(rc) = 3 AND ac <> rc AND ac NOT IN ('UNO', 'EUR', 'IGO', 'NGO')"
            + " AND rc NOT IN ('UNO', 'EUR', 'IGO', 'NGO')";

    private static final String SAID = "(SELECT *, date AS day FROM statements)";

    private final Ledger ledger;
    private final Joined joined;
    private final AtomicLong version = new AtomicLong();

    private LedgerHoldings(Ledger ledger, Joined joined) {
        this.ledger = ledger;
        this.joined = joined;
    }

    /**
     * Opens a ledger, or begins one.
     *
     * @throws LedgerException if the file cannot be opened as a ledger
     */
    public static LedgerHoldings open(Path file) {
        return new LedgerHoldings(Ledger.open(file), Joined.shipped());
    }

    @Override
    public long version() {
        return version.get();
    }

    @Override
    public Coverage coverage() {
        List<Facet> sources = ask(
                "SELECT source, count(*) FROM events GROUP BY source ORDER BY 2 DESC",
                row -> new Facet("source", row.word(), row.count()));
        return ask(
                        """
                SELECT (SELECT count(*) FROM dispatch), (SELECT count(*) FROM statement),
                  (SELECT count(*) FROM event) + (SELECT count(*) FROM coded),
                  (SELECT count(*) FROM (SELECT DISTINCT least(ac, rc), greatest(ac, rc) FROM %s WHERE %s)),
                  (SELECT min(date) FROM events), (SELECT max(date) FROM events),
                  (SELECT strftime(max(filed), '%%Y-%%m-%%dT%%H:%%M:%%SZ') FROM (SELECT filed FROM dispatch UNION ALL SELECT filed FROM batch))
                """.formatted(events(), BETWEEN_STATES),
                        row -> new Coverage(
                                row.count(),
                                row.count(),
                                row.count(),
                                row.count(),
                                row.dayOrNull(),
                                row.dayOrNull(),
                                row.text(),
                                sources))
                .getFirst();
    }

    @Override
    public List<Pair> pairs(int most) {
        return ask(
                "SELECT least(ac, rc), greatest(ac, rc), count(*), min(day), max(day) FROM %s WHERE %s GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT %d"
                        .formatted(events(), BETWEEN_STATES, most),
                row -> new Pair(row.word(), row.word(), row.count(), row.day(), row.day()));
    }

    @Override
    public List<Deed> deeds(String a, String b) {
        return ask(
                "SELECT day, quad, score, count(*) FROM %s WHERE %s AND ((ac = %s AND rc = %s) OR (ac = %s AND rc = %s)) GROUP BY 1, 2, 3 ORDER BY 1"
                        .formatted(events(), BETWEEN_STATES, quoted(a), quoted(b), quoted(b), quoted(a)),
                LedgerHoldings::deed);
    }

    @Override
    public Map<Pair, List<Deed>> busiest(int most) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        pairs(most).forEach(pair -> pairs.put(pair.a() + pair.b(), pair));
        Map<Pair, List<Deed>> deeds = new LinkedHashMap<>();
        pairs.values().forEach(pair -> deeds.put(pair, new ArrayList<>()));
        String wanted = pairs.keySet().stream().map(Where::quoted).collect(Collectors.joining(", "));
        if (!pairs.isEmpty()) {
            ask(
                    "SELECT least(ac, rc) || greatest(ac, rc) AS pair, day, quad, score, count(*) FROM %s WHERE %s GROUP BY 1, 2, 3, 4 HAVING pair IN (%s) ORDER BY 1, 2"
                            .formatted(events(), BETWEEN_STATES, wanted),
                    row -> deeds.getOrDefault(pairs.get(row.word()), new ArrayList<>())
                            .add(deed(row)));
        }
        return deeds;
    }

    private static Deed deed(Row row) {
        return new Deed(row.day(), Quad.values()[row.index() - 1], row.number(), row.index());
    }

    @Override
    public Map<String, List<Deed>> deedsOf(String state) {
        Map<String, List<Deed>> deeds = new LinkedHashMap<>();
        ask(
                "SELECT CASE WHEN ac = %s THEN rc ELSE ac END, day, quad, score, count(*) FROM %s WHERE %s AND (ac = %s OR rc = %s) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2"
                        .formatted(quoted(state), events(), BETWEEN_STATES, quoted(state), quoted(state)),
                row -> deeds.computeIfAbsent(row.word(), other -> new ArrayList<>())
                        .add(deed(row)));
        return deeds;
    }

    @Override
    public List<Weight> weights(LocalDate from, LocalDate to) {
        return ask(
                "SELECT least(ac, rc), greatest(ac, rc), avg(score), count(*) FROM %s WHERE %s AND day >= DATE '%s' AND day < DATE '%s' GROUP BY 1, 2 ORDER BY 1, 2"
                        .formatted(events(), BETWEEN_STATES, from, to),
                row -> new Weight(row.word(), row.word(), row.number(), row.count()));
    }

    @Override
    public Slice<EventRow> events(EventFilter filter, int limit, int offset) {
        String where = where(filter);
        String from = " FROM " + events();
        long total = ask("SELECT count(*)" + from + where, Row::count).getFirst();
        List<EventRow> rows = ask(
                "SELECT e.day, e.actor, an.name, ac, e.recipient, rn.name, rc, type, mode, status, score, e.source, cameo, e.confidence, e.dispatch, sentence, starts, ends, words,"
                        + " link, origin FROM (SELECT *"
                        + from
                        + where
                        + " ORDER BY day DESC NULLS LAST, dispatch, starts, actor, recipient, batch, line LIMIT %d OFFSET %d) e"
                                .formatted(limit, offset)
                        + " LEFT JOIN actor an ON an.dispatch = e.dispatch AND an.actor = e.actor"
                        + " LEFT JOIN actor rn ON rn.dispatch = e.dispatch AND rn.actor = e.recipient"
                        + " ORDER BY e.day DESC NULLS LAST, e.dispatch, starts, e.actor, e.recipient, e.batch, e.line",
                LedgerHoldings::event);
        return new Slice<>(total, rows);
    }

    private static EventRow event(Row row) {
        return new EventRow(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.word(),
                row.number(),
                row.word(),
                row.text(),
                row.number(),
                row.text(),
                row.indexOrNull(),
                row.indexOrNull(),
                row.indexOrNull(),
                row.text(),
                row.text(),
                row.text());
    }

    @Override
    public List<Facet> facets(EventFilter filter) {
        String where = where(filter);
        List<Facet> facets = new ArrayList<>();
        for (String column : List.of("type", "status", "source")) {
            facets.addAll(ask(
                    "SELECT %s, count(*) FROM %s %s GROUP BY 1 HAVING %s IS NOT NULL ORDER BY 2 DESC, 1 LIMIT 30"
                            .formatted(column, events(), where, column),
                    row -> new Facet(column, row.word(), row.count())));
        }
        return facets;
    }

    private static String where(EventFilter filter) {
        Where where = new Where()
                .equal("type", filter.type())
                .equal("status", filter.status())
                .equal("source", filter.source())
                .within("day", filter.from(), filter.to())
                .holds("words", filter.words());
        if (filter.a() != null && filter.b() != null) {
            String a = quoted(filter.a());
            String b = quoted(filter.b());
            where.and("((ac = %s AND rc = %s) OR (ac = %s AND rc = %s))".formatted(a, b, b, a));
        } else {
            where.any(filter.a() != null ? filter.a() : filter.b(), "ac", "rc", "actor", "recipient");
        }
        return where.toString();
    }

    @Override
    public Slice<StatementRow> statements(StatementFilter filter, int limit, int offset) {
        String where = new Where()
                .any(filter.speaker(), "speaker", "speaker_name", "speaker_country")
                .holds("content", filter.words())
                .within("day", filter.from(), filter.to())
                .toString();
        long total = ask("SELECT count(*) FROM " + SAID + where, Row::count).getFirst();
        return new Slice<>(
                total,
                ask(
                        "SELECT day, speaker, speaker_name, speaker_country, mode, occasion, content, confidence, dispatch, sentence, starts, ends FROM "
                                + SAID
                                + where
                                + " ORDER BY day DESC NULLS LAST, dispatch, starts LIMIT %d OFFSET %d"
                                        .formatted(limit, offset),
                        row -> new StatementRow(
                                row.text(),
                                row.text(),
                                row.text(),
                                row.text(),
                                row.word(),
                                row.text(),
                                row.word(),
                                row.number(),
                                row.word(),
                                row.index(),
                                row.index(),
                                row.index())));
    }

    @Override
    public List<Rating> ratings(String a, String b) {
        return ask(
                """
                SELECT d.day, level, trend, modality, by_actor, n.name, s.dispatch, sentence, starts, ends, s.confidence
                FROM assessment s JOIN dispatch d ON d.dispatch = s.dispatch
                LEFT JOIN actor n ON n.dispatch = s.dispatch AND n.actor = by_actor WHERE (s.dispatch, assessment) IN
                  (SELECT (dispatch, assessment) FROM assessment_dyad WHERE role = 'RATED'
                   AND least(%s, %s) = %s AND greatest(%s, %s) = %s)
                ORDER BY d.day DESC NULLS LAST, s.dispatch, starts
                """.formatted(
                                joined.sql("a"),
                                joined.sql("b"),
                                quoted(a.compareTo(b) < 0 ? a : b),
                                joined.sql("a"),
                                joined.sql("b"),
                                quoted(a.compareTo(b) < 0 ? b : a)),
                row -> new Rating(
                        row.text(),
                        row.text(),
                        row.text(),
                        row.word(),
                        row.text(),
                        row.text(),
                        row.word(),
                        row.index(),
                        row.index(),
                        row.index(),
                        row.number()));
    }

    @Override
    public Slice<DispatchRow> dispatches(@Nullable String actor, int limit, int offset) {
        Where where = new Where();
        if (actor != null) {
            where.and("dispatch IN (SELECT dispatch FROM actor WHERE actor = %s)".formatted(quoted(actor)));
        }
        long total = ask("SELECT count(*) FROM dispatch" + where, Row::count).getFirst();
        return new Slice<>(
                total,
                ask(
                        "SELECT dispatch, title, day, outlet, (SELECT count(*) FROM event e WHERE e.dispatch = d.dispatch), (SELECT count(*) FROM statement s WHERE s.dispatch = d.dispatch) FROM dispatch d"
                                + where
                                + " ORDER BY day DESC NULLS LAST, dispatch LIMIT %d OFFSET %d".formatted(limit, offset),
                        row -> new DispatchRow(
                                row.word(), row.text(), row.text(), row.text(), row.count(), row.count())));
    }

    @Override
    public Optional<Account> account(String dispatch) {
        return ledger.account(dispatch);
    }

    @Override
    public int file(List<Account> accounts) {
        int filed = ledger.file(accounts);
        version.incrementAndGet();
        return filed;
    }

    @Override
    public ImportReport bring(ImportOrder order, Consumer<ImportProgress> progress) {
        try {
            return ledger.bring(order, progress);
        } finally {
            version.incrementAndGet();
        }
    }

    @Override
    public List<List<String>> sql(String query, int limit) {
        List<List<String>> rows = new ArrayList<>();
        ledger.sql(query, row -> {
            if (rows.size() > limit) {
                throw new LedgerException(
                        "The answer has more than %d rows. Maybe add LIMIT %d.".formatted(limit, limit));
            }
            rows.add(row);
        });
        return rows;
    }

    /** Directed pairs with the countries as they count today. */
    private String events() {
        return "(SELECT *, date AS day, %s AS ac, %s AS rc FROM events)"
                .formatted(joined.sql("actor_country"), joined.sql("recipient_country"));
    }

    private <T> List<T> ask(String query, Function<Row, T> form) {
        List<T> found = new ArrayList<>();
        boolean[] head = {true};
        ledger.sql(query, cells -> {
            if (!head[0]) {
                found.add(form.apply(new Row(cells)));
            }
            head[0] = false;
        });
        return found;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
