package org.entente.app.internal.desk.holdings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportProgress;
import org.entente.ledger.ImportReport;
import org.entente.measure.Deed;
import org.entente.model.Account;
import org.jspecify.annotations.Nullable;

/**
 * What the desk asks of a ledger. A state that ended is joined to the one that followed it. Safe to share between threads.
 */
public interface Holdings extends AutoCloseable {

    /** Grows with every change, so that answers can be kept until then. */
    long version();

    Coverage coverage();

    /** The relations between states with most actual events, the busiest first. */
    List<Pair> pairs(int most);

    /** The actual events between two states, added up by day, quad and score. */
    List<Deed> deeds(String a, String b);

    /** The same of the busiest relations, the busiest first. */
    Map<Pair, List<Deed>> busiest(int most);

    /** The same of one state with every other, by the other's code. */
    Map<String, List<Deed>> deedsOf(String state);

    /** Every relation's mean score within a time. */
    List<Weight> weights(LocalDate from, LocalDate to);

    /** One page of the events that the filter wants, the newest first. */
    Slice<EventRow> events(EventFilter filter, int limit, int offset);

    /** How many events the filter wants by type, status and source. */
    List<Facet> facets(EventFilter filter);

    /** Writes the events that the filter wants as a Parquet file, in the columns of the ledger's view {@code events}. */
    void parquet(EventFilter filter, Path file);

    /** The same of statements. */
    void parquet(StatementFilter filter, Path file);

    Slice<StatementRow> statements(StatementFilter filter, int limit, int offset);

    /** How relations between two states were rated, the newest first. */
    List<Rating> ratings(String a, String b);

    /** The dispatches that name an actor (all where null), the newest first. */
    Slice<DispatchRow> dispatches(@Nullable String actor, int limit, int offset);

    /** A dispatch as it was read. */
    Optional<Account> account(String dispatch);

    /** Files accounts; those that are there are passed over. Returns how many were new. */
    int file(List<Account> accounts);

    ImportReport bring(ImportOrder order, java.util.function.Consumer<ImportProgress> progress);

    /**
     * Asks in SQL, only to read.
     *
     * @param limit the most rows
     * @return the column names, then the rows
     */
    List<List<String>> sql(String query, int limit);

    @Override
    void close();

    /**
     * What is held.
     *
     * @param first day of the first event, or null where there is none
     * @param filed when something was last filed, as ISO time, or null
     */
    record Coverage(
            long dispatches,
            long statements,
            long events,
            long relations,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String filed,
            List<Facet> sources) {}

    /** A relation with its events' number, first and last day. */
    record Pair(String a, String b, long events, LocalDate first, LocalDate last) {}

    /** A relation's mean score over {@code events} events. */
    record Weight(String a, String b, double score, long events) {}

    /** One value of a column and how many rows have it. */
    record Facet(String column, String value, long count) {}

    /** A page of rows, and how many there are in all. */
    record Slice<T>(long total, List<T> rows) {}

    /** Which events are wanted; null does not narrow. */
    record EventFilter(
            @Nullable String a,
            @Nullable String b,
            @Nullable String type,
            @Nullable String status,
            @Nullable String source,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String words) {

        public static EventFilter between(String a, String b, @Nullable LocalDate from, @Nullable LocalDate to) {
            return new EventFilter(a, b, null, "ACTUAL", null, from, to, null);
        }
    }

    /** A directed pair of an event. {@code dispatch} and the places are null for what others coded. */
    record EventRow(
            @Nullable String day,
            @Nullable String actor,
            @Nullable String actorName,
            @Nullable String actorCountry,
            @Nullable String recipient,
            @Nullable String recipientName,
            @Nullable String recipientCountry,
            @Nullable String type,
            @Nullable String mode,
            String status,
            double score,
            String source,
            @Nullable String cameo,
            double confidence,
            @Nullable String dispatch,
            @Nullable Integer sentence,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String words,
            @Nullable String link,
            @Nullable String origin) {}

    /** Which statements are wanted; null does not narrow. */
    record StatementFilter(
            @Nullable String speaker,
            @Nullable String words,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Who said what. */
    record StatementRow(
            @Nullable String day,
            @Nullable String speaker,
            @Nullable String speakerName,
            @Nullable String speakerCountry,
            String mode,
            @Nullable String occasion,
            String content,
            double confidence,
            String dispatch,
            int sentence,
            int start,
            int end) {}

    /**
     * How somebody, or the narrator, rated a relation.
     *
     * @param score where the level stands on the scale of scores, [-10, 10]; null where none was told
     */
    record Rating(
            @Nullable String day,
            @Nullable String level,
            @Nullable Double score,
            @Nullable String trend,
            String modality,
            @Nullable String by,
            @Nullable String byName,
            String dispatch,
            int sentence,
            int start,
            int end,
            double confidence) {}

    /** A dispatch without its text. */
    record DispatchRow(
            String dispatch,
            @Nullable String title,
            @Nullable String day,
            @Nullable String outlet,
            long events,
            long statements) {}
}
