package org.entente.ledger.internal.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.CitedEvent;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Passage;
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
        EventRows rows = EventRows.of(connection, query);
        try (PreparedStatement statement = connection.prepareStatement(rows.sql())) {
            rows.bind(statement);
            return read(statement);
        }
    }

    /** Every directed pair of one event. */
    public List<CitedEvent> of(String id) throws SQLException {
        String[] coded = id.matches("\\d{1,9}:\\d{1,9}") ? id.split(":") : new String[] {"-1", "-1"};
        String sql = "(%s) UNION ALL BY NAME (SELECT * FROM (%s) WHERE event = ?)"
                .formatted(
                        Schema.resource("coded-events.sql")
                                .replace(
                                        "/*CODED*/coded",
                                        "(SELECT * FROM coded WHERE batch = %s AND line = %s)"
                                                .formatted(coded[0], coded[1])),
                        Schema.newsAndAttached(connection));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            return read(statement);
        }
    }

    private List<CitedEvent> read(PreparedStatement statement) throws SQLException {
        List<CitedEvent> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                events.add(cited(row));
            }
        }
        return events;
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
