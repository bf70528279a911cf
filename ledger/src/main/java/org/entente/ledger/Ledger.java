package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Filing;
import org.entente.ledger.internal.Queries;
import org.entente.ledger.internal.Table;
import org.entente.ledger.internal.coded.Importing;
import org.entente.model.Account;

/**
 * Every account that was read, and other people's event sets, in one DuckDB file.
 *
 * <p>A file is open in one process at a time. Safe to share between threads: calls wait for one another.
 */
public final class Ledger implements AutoCloseable {

    private final Database database;
    private final Filing filing;

    private Ledger(Database database) {
        this.database = database;
        filing = new Filing(database);
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
     * @throws LedgerException if an input cannot be read at all
     */
    public synchronized ImportReport bring(ImportOrder order, Consumer<ImportProgress> progress) {
        return asked(() -> new Importing(database, order, progress).run());
    }

    /** Hands every event that the query wants to {@code found}, in its order, without holding them all. */
    public synchronized void events(EventQuery query, Consumer<CodedEvent> found) {
        asked(() -> {
            Queries.events(database, query, found);
            return 0;
        });
    }

    /** The events that the query wants. */
    public List<CodedEvent> events(EventQuery query) {
        List<CodedEvent> events = new ArrayList<>();
        events(query, events::add);
        return events;
    }

    /**
     * Runs one SQL query and hands its rows to {@code rows}, the column names first. Nothing can be changed by it.
     *
     * @throws LedgerException if the query is wrong or would change something
     */
    public synchronized void sql(String query, Consumer<List<String>> rows) {
        asked(() -> {
            Table.read(database, query, rows);
            return 0;
        });
    }

    private interface Question<T> {
        T ask() throws SQLException;
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
