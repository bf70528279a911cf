package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.ledger.internal.Attached;
import org.entente.ledger.internal.Backup;
import org.entente.ledger.internal.Check;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Driver;
import org.entente.ledger.internal.Table;
import org.entente.ledger.internal.account.AccountReader;
import org.entente.ledger.internal.account.Filing;
import org.entente.ledger.internal.coded.Importing;
import org.entente.ledger.internal.query.Assessments;
import org.entente.ledger.internal.query.BetweenCountries;
import org.entente.ledger.internal.query.CitedEvents;
import org.entente.ledger.internal.query.Counts;
import org.entente.ledger.internal.query.Coverages;
import org.entente.ledger.internal.query.EventRows;
import org.entente.ledger.internal.query.Interactions;
import org.entente.ledger.internal.query.Statements;
import org.entente.model.Account;
import org.entente.model.Dyad;
import org.jspecify.annotations.Nullable;

/**
 * Every account that was read, and other people's event sets, in one DuckDB file.
 *
 * <p>A file is open in one process at a time. Safe to share between threads: what writes waits for one another, what asks waits for nobody and sees what is
 * finished.
 */
public final class Ledger implements AutoCloseable {

    private final Database database;
    private final Filing filing;

    private Ledger(Database database) {
        this.database = database;
        filing = new Filing(database);
    }

    /** Says that a ledger will be opened: what that needs is loaded meanwhile. Returns at once; opening works without it too. */
    public static void expect() {
        Driver.load();
    }

    /**
     * Opens a ledger, or begins one where there is no such file.
     *
     * @throws LedgerException if another process holds it, a newer program wrote it, or it is no ledger
     */
    public static Ledger open(Path file) {
        return new Ledger(Database.open(file));
    }

    /**
     * Files accounts; a dispatch that is there already (same text, same day) is passed over. All are filed, or none.
     *
     * @return how many were new
     */
    public synchronized int file(List<Account> accounts) {
        return asked(() -> filing.file(accounts));
    }

    /**
     * Imports an event set. Each finished batch stays, whatever happens later; the same import again adds nothing.
     *
     * @param progress is told whenever some batches are safe
     * @param aside is handed each row that cannot be read, once that is kept
     * @throws LedgerException if an input cannot be read at all
     */
    public synchronized ImportReport bring(
            ImportOrder order, Consumer<ImportProgress> progress, Consumer<ImportReport.Reject> aside) {
        return asked(() -> Importing.run(database, order, progress, aside));
    }

    /** The same where nobody wants all the rows set aside; the report tells the first of them. */
    public ImportReport bring(ImportOrder order, Consumer<ImportProgress> progress) {
        return bring(order, progress, reject -> {});
    }

    /** The same without anybody watching. */
    public ImportReport bring(ImportOrder order) {
        return bring(order, progress -> {});
    }

    /** Hands every event that the query wants to {@code found}, in its order, without holding them all. */
    public void events(EventQuery query, Consumer<CodedEvent> found) {
        asked(() -> database.stream(connection -> {
            EventRows.of(connection, query).each(connection, found);
            return 0;
        }));
    }

    /** The events that the query wants. */
    public List<CodedEvent> events(EventQuery query) {
        List<CodedEvent> events = new ArrayList<>();
        events(query, events::add);
        return events;
    }

    /** The events that the query wants, each with its sentence and the statement that reports it. For pages of some dozens. */
    public List<CitedEvent> cited(EventQuery query) {
        return asked(() -> database.read(connection -> new CitedEvents(connection).find(query)));
    }

    /** Every directed pair of one event, by its id; none where there is no such event. */
    public List<CitedEvent> cited(String event) {
        return asked(() -> database.read(connection -> new CitedEvents(connection).of(event)));
    }

    /**
     * Hands on what countries did to one another, by day, without holding it all.
     *
     * @param query which of the actual events that have a type and two different countries; its statuses and its page are passed over
     */
    public void interactions(EventQuery query, Consumer<Interaction> found) {
        asked(() -> database.stream(connection -> {
            Interactions.each(connection, query, found);
            return 0;
        }));
    }

    /** How many events the query wants, whatever its page. */
    public long count(EventQuery query) {
        return asked(() -> database.read(connection -> Counts.count(connection, query)));
    }

    /** The events that the query wants, counted by one thing; of a query with a limit so many of the most frequent. */
    public List<EventCount> counts(EventQuery query, EventCount.By by) {
        return asked(() -> database.read(connection -> Counts.by(connection, query, by)));
    }

    /** The actual events between countries that the query wants, by month, direction and class; its page is passed over. */
    public List<MonthlyCount> monthly(EventQuery query) {
        return asked(() -> database.read(connection -> Counts.monthly(connection, query)));
    }

    /** What countries did to one another, of the actual events that the query wants, summed up by direction; its page is passed over. */
    public List<CountryPair> pairs(EventQuery query) {
        return asked(() -> database.read(connection -> BetweenCountries.pairs(connection, query)));
    }

    /**
     * The same by day, class and score, the earliest first.
     *
     * @param dyads which are wanted; all where there is none
     */
    public List<DayCount> days(EventQuery query, Set<Dyad> dyads) {
        return asked(() -> database.read(connection -> BetweenCountries.days(connection, query, dyads)));
    }

    /** Who did how much to whom, of the events that the query wants, whatever its page. */
    public List<Edge> network(EventQuery query) {
        return asked(() -> database.read(connection -> Counts.network(connection, query)));
    }

    /** The statements that the query wants, with their words. */
    public List<CitedStatement> statements(StatementQuery query) {
        return asked(() -> database.read(connection -> new Statements(connection).find(query)));
    }

    /**
     * How a relation was rated, the newest first.
     *
     * @param from first day of dispatches, in, or null
     * @param to first day after the last, out, or null
     */
    public List<CitedAssessment> assessments(Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to) {
        return asked(() -> database.read(connection -> Assessments.of(connection, dyad, from, to)));
    }

    /** The account of a dispatch as it was filed, by the dispatch's id. */
    public Optional<Account> account(String dispatch) {
        return asked(() -> database.read(connection -> AccountReader.read(connection, dispatch)));
    }

    /** What the ledger holds, and how fresh it is. */
    public Coverage coverage() {
        return asked(() -> database.read(Coverages::of));
    }

    /** Hands on the events that the query wants, in the columns of the view {@code events}. */
    public void events(EventQuery query, TableReader reader) {
        done(() -> Table.read(database, eventSql(query), reader));
    }

    /** Hands on the statements that the query wants, in the columns of the view {@code statements}. */
    public void statements(StatementQuery query, TableReader reader) {
        done(() -> Table.read(database, Statements.sql(query), reader));
    }

    /**
     * Writes the events that the query wants as Parquet, in the columns of the view {@code events}.
     *
     * @param target a file that ends in {@code .parquet}, or else a folder that gets a part for each year and can be attached
     */
    public void eventsParquet(EventQuery query, Path target) {
        done(() -> Table.parquet(database, eventSql(query), target));
    }

    /** The same of statements. */
    public void statementsParquet(StatementQuery query, Path target) {
        done(() -> Table.parquet(database, Statements.sql(query), target));
    }

    private String eventSql(EventQuery query) throws SQLException {
        return database.read(connection -> EventRows.of(connection, query).sql());
    }

    /**
     * Runs one SQL query. Nothing can be changed by it, and no file be read but the ledger and the folders attached to it.
     *
     * @throws LedgerException if the query is wrong or would change something
     */
    public void sql(String query, TableReader reader) {
        done(() -> Table.ask(database, query, reader));
    }

    /** The same with every value as text, the column names first; an absent value is an empty text. */
    public void sql(String query, Consumer<List<String>> rows) {
        sql(query, new TableReader() {
            @Override
            public void columns(List<String> names) {
                rows.accept(names);
            }

            @Override
            public void row(List<@Nullable Object> cells) {
                rows.accept(cells.stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList());
            }
        });
    }

    /** Writes what one SQL query finds as a Parquet file. */
    public void sqlParquet(String query, Path file) {
        done(() -> Table.askParquet(database, query, file));
    }

    /**
     * Makes a folder of Parquet files part of the ledger; the files stay where they are.
     *
     * @throws LedgerException if they are not of events
     */
    public synchronized void attach(Path folder) {
        done(() -> Attached.attach(database, folder));
    }

    /** What is wrong with the ledger: batches, dispatches and words that are not what was filed, and references to nothing. */
    public synchronized List<String> check() {
        return asked(() -> Check.of(database));
    }

    /**
     * Copies the ledger, as it is now, to a file that is not there yet.
     *
     * @throws LedgerException if it is there, or cannot be written
     */
    public synchronized void backup(Path target) {
        done(() -> Backup.make(database, target));
    }

    /**
     * Makes a backup a ledger again, once it has been checked.
     *
     * @throws LedgerException if something is wrong with the backup, or a ledger is there already
     */
    public static void restore(Path backup, Path file) {
        Backup.restore(backup, file);
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private void done(Database.Work work) {
        asked(() -> {
            work.run();
            return 0;
        });
    }

    private <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new LedgerException(
                    "%s: %s"
                            .formatted(
                                    database.file(),
                                    String.valueOf(e.getMessage()).strip()),
                    e);
        }
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
