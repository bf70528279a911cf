package org.entente.ledger.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.CitedEvent;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Passage;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.Schema;
import org.entente.model.Citation;

/** Events with the sentences and statements that they rest on. */
public final class CitedEvents {

    private final DuckDBConnection connection;
    private final Passages passages;
    private final Statements statements;

    public CitedEvents(DuckDBConnection connection) {
        this.connection = connection;
        passages = new Passages(connection);
        statements = new Statements(connection, passages);
    }

    public List<CitedEvent> find(EventQuery query) throws SQLException {
        return Answers.list(connection, EventRows.of(connection, query).sql(), this::cited);
    }

    /** Every directed pair of one event. */
    public List<CitedEvent> of(String id) throws SQLException {
        String[] coded = id.matches("\\d{1,9}:\\d{1,9}") ? id.split(":") : new String[] {"-1", "-1"};
        String sql = "(%s) UNION ALL BY NAME (SELECT * FROM (%s) WHERE event = %s)"
                .formatted(
                        Schema.resource("coded-events.sql")
                                .replace(
                                        "/*CODED*/coded",
                                        "(SELECT * FROM coded WHERE batch = %s AND line = %s)"
                                                .formatted(coded[0], coded[1])),
                        Schema.newsAndAttached(connection),
                        Conditions.literal(id));
        return Answers.list(connection, sql, this::cited);
    }

    private CitedEvent cited(ResultSet row) throws SQLException {
        String dispatch = row.getString("dispatch");
        String statedBy = row.getString("stated_by");
        int sentence = row.getInt("sentence");
        Passage passage = dispatch == null || row.wasNull()
                ? null
                : passages.at(new Citation(dispatch, sentence, row.getInt("starts"), row.getInt("ends")));
        return new CitedEvent(
                EventRows.event(row),
                passage,
                passage == null || statedBy == null ? null : statements.one(dispatch, statedBy));
    }
}
