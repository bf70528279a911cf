package org.entente.app.internal.desk.holdings;

import static org.entente.app.internal.desk.holdings.Where.quoted;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ledger.Coverage.Source;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportProgress;
import org.entente.ledger.ImportReport;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.entente.measure.Declared;
import org.entente.measure.Deed;
import org.entente.model.Account;
import org.entente.model.Assessment;
import org.jspecify.annotations.Nullable;

/** A ledger's file behind the desk. */
public final class LedgerHoldings implements Holdings {

    private static final String SAID = "(SELECT *, date AS day FROM statements)";

    private final CompletableFuture<Ledger> opening;
    private final Joined joined;
    private final Relations relations;
    private final EventPages events;
    private final AtomicLong version = new AtomicLong();

    private LedgerHoldings(CompletableFuture<Ledger> opening, Joined joined) {
        this.opening = opening;
        this.joined = joined;
        relations = new Relations(this::ledger, joined, version::get);
        events = new EventPages(this::ledger, joined);
    }

    /**
     * Opens a ledger, or begins one.
     *
     * @throws LedgerException if the file cannot be opened as a ledger
     */
    public static LedgerHoldings open(Path file) {
        return new LedgerHoldings(CompletableFuture.completedFuture(Ledger.open(file)), Joined.shipped());
    }

    /** Begins to open a ledger, beside whatever is done meanwhile. Each question waits until it is open, or fails as {@link #open} does. */
    public static LedgerHoldings opening(Path file) {
        return new LedgerHoldings(
                CompletableFuture.supplyAsync(() -> Ledger.open(file), Thread.ofPlatform()::start), Joined.shipped());
    }

    /**
     * Waits until the ledger is open.
     *
     * @throws LedgerException if the file cannot be opened as a ledger
     */
    public void await() {
        ledger();
    }

    private Ledger ledger() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LedgerException told ? told : e;
        }
    }

    @Override
    public long version() {
        return version.get();
    }

    @Override
    public Coverage coverage() {
        org.entente.ledger.Coverage held = ledger().coverage();
        List<Source> sources = held.sources();
        return new Coverage(
                held.dispatches(),
                held.statements(),
                sources.stream().mapToLong(Source::events).sum(),
                relations.all().size(),
                sources.stream()
                        .map(Source::first)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                sources.stream()
                        .map(Source::last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                held.lastFiled() == null
                        ? null
                        : held.lastFiled().truncatedTo(ChronoUnit.SECONDS).toString(),
                sources.stream()
                        .sorted(Comparator.comparingLong(Source::events).reversed())
                        .map(source -> new Facet("source", source.name(), source.events()))
                        .toList());
    }

    @Override
    public List<Pair> pairs(int most) {
        List<Pair> all = relations.all();
        return all.subList(0, Math.min(most, all.size()));
    }

    @Override
    public List<Deed> deeds(String a, String b) {
        return relations.deeds(a, b);
    }

    @Override
    public Map<Pair, List<Deed>> busiest(int most) {
        return relations.deedsOf(pairs(most));
    }

    @Override
    public Map<String, List<Deed>> deedsOf(String state) {
        return relations.deedsOf(state);
    }

    @Override
    public List<Weight> weights(LocalDate from, LocalDate to) {
        return relations.weights(from, to);
    }

    @Override
    public Slice<EventRow> events(EventFilter filter, int limit, int offset) {
        return events.page(filter, limit, offset);
    }

    @Override
    public List<Facet> facets(EventFilter filter) {
        return events.facets(filter);
    }

    @Override
    public void parquet(EventFilter filter, Path file) {
        events.parquet(filter, file);
    }

    @Override
    public void parquet(StatementFilter filter, Path file) {
        ledger().sqlParquet("SELECT * FROM statements" + where(filter, "date"), file);
    }

    @Override
    public Slice<StatementRow> statements(StatementFilter filter, int limit, int offset) {
        String where = where(filter, "day");
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

    private static String where(StatementFilter filter, String day) {
        return new Where()
                .any(filter.speaker(), "speaker", "speaker_name", "speaker_country")
                .holds("content", filter.words())
                .within(day, filter.from(), filter.to())
                .toString();
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
                LedgerHoldings::rating);
    }

    private static Rating rating(Row row) {
        String day = row.text();
        String level = row.text();
        return new Rating(
                day,
                level,
                level == null ? null : Declared.score(Assessment.Level.valueOf(level)),
                row.text(),
                row.word(),
                row.text(),
                row.text(),
                row.word(),
                row.index(),
                row.index(),
                row.index(),
                row.number());
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
        return ledger().account(dispatch);
    }

    @Override
    public int file(List<Account> accounts) {
        int filed = ledger().file(accounts);
        version.incrementAndGet();
        return filed;
    }

    @Override
    public ImportReport bring(ImportOrder order, Consumer<ImportProgress> progress) {
        try {
            return ledger().bring(order, progress);
        } finally {
            version.incrementAndGet();
        }
    }

    @Override
    public List<List<String>> sql(String query, int limit) {
        List<List<String>> rows = new ArrayList<>();
        ledger().sql(query, row -> {
            if (rows.size() > limit) {
                throw new LedgerException(
                        "The answer has more than %d rows. Maybe add LIMIT %d.".formatted(limit, limit));
            }
            rows.add(row);
        });
        return rows;
    }

    private <T> List<T> ask(String query, Function<Row, T> form) {
        List<T> found = new ArrayList<>();
        boolean[] head = {true};
        ledger().sql(query, cells -> {
            if (!head[0]) {
                found.add(form.apply(new Row(cells)));
            }
            head[0] = false;
        });
        return found;
    }

    @Override
    public void close() {
        try {
            opening.join();
        } catch (CompletionException neverOpened) {
            return;
        }
        ledger().close();
    }
}
