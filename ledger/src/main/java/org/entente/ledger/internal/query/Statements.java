package org.entente.ledger.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.CitedStatement;
import org.entente.ledger.EventQuery;
import org.entente.ledger.StatementQuery;
import org.entente.ledger.internal.Answers;
import org.entente.model.Citation;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Statements with their words. */
public final class Statements {

    private final DuckDBConnection connection;
    private final Passages passages;

    public Statements(DuckDBConnection connection) {
        this(connection, new Passages(connection));
    }

    Statements(DuckDBConnection connection, Passages passages) {
        this.connection = connection;
        this.passages = passages;
    }

    public List<CitedStatement> find(StatementQuery query) throws SQLException {
        return Answers.list(connection, sql(query), this::statement);
    }

    /** One statement of a dispatch, or null where it is not there. */
    @Nullable
    CitedStatement one(String dispatch, String statement) throws SQLException {
        Conditions conditions = new Conditions().with("dispatch = ?", dispatch).with("statement = ?", statement);
        List<CitedStatement> found = Answers.list(connection, sql(conditions, StatementQuery.all()), this::statement);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The rows that a query wants, in the columns of the view {@code statements}. */
    public static String sql(StatementQuery query) {
        return sql(conditions(query), query);
    }

    private static String sql(Conditions conditions, StatementQuery query) {
        return "SELECT * FROM statements s WHERE %s ORDER BY date %s NULLS LAST, dispatch, starts, statement%s%s"
                .formatted(
                        conditions.sql(),
                        query.newestFirst() ? "DESC" : "ASC",
                        query.limit() == EventQuery.NO_LIMIT ? "" : " LIMIT " + query.limit(),
                        query.offset() == 0 ? "" : " OFFSET " + query.offset());
    }

    private static Conditions conditions(StatementQuery query) {
        return new Conditions()
                .where("(speaker = ? OR speaker_name = ? OR speaker_country = ?)", query.speaker())
                .where("contains(lower(content), lower(?))", query.about())
                .where(
                        "EXISTS (SELECT 1 FROM stance t LEFT JOIN actor a ON a.dispatch = t.dispatch AND a.actor ="
                                + " t.toward WHERE t.dispatch = s.dispatch AND t.statement = s.statement AND (t.toward = ?"
                                + " OR a.country = ?))",
                        query.toward())
                .oneOf("mode", query.modes())
                .where("dispatch = ?", query.dispatch())
                .where("date >= ?", query.from())
                .where("date < ?", query.to())
                .where("confidence >= ?", query.confidence() > 0 ? query.confidence() : null);
    }

    private CitedStatement statement(ResultSet row) throws SQLException {
        String dispatch = row.getString("dispatch");
        String id = row.getString("statement");
        Citation content = new Citation(dispatch, row.getInt("sentence"), row.getInt("starts"), row.getInt("ends"));
        return new CitedStatement(
                id,
                row.getObject("date", LocalDate.class),
                Statement.Mode.valueOf(row.getString("mode")),
                row.getString("speaker"),
                row.getString("speaker_name"),
                row.getString("speaker_country"),
                row.getString("within"),
                row.getString("addressee"),
                row.getString("occasion"),
                stance(dispatch, id),
                Objects.requireNonNull(passages.at(content)),
                row.getDouble("confidence"));
    }

    private List<Stance> stance(String dispatch, String id) throws SQLException {
        Conditions of = new Conditions().with("dispatch = ?", dispatch).with("statement = ?", id);
        return Answers.list(
                connection,
                "SELECT actor, toward, polarity FROM stance WHERE %s ORDER BY rowid".formatted(of.sql()),
                row -> new Stance(row.getString(1), row.getString(2), row.getInt(3)));
    }
}
