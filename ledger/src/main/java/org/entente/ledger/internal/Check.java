package org.entente.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.internal.account.Filing;

/** Whether a ledger still is what was filed. */
public final class Check {

    /** The most problems of one kind that are told. */
    private static final int MOST = 20;

    /** Tables whose rows belong to a dispatch. */
    private static final List<String> OF_DISPATCH = List.of(
            "sentence",
            "actor",
            "mention",
            "statement",
            "statement_span",
            "stance",
            "event",
            "event_party",
            "event_pair",
            "explanation",
            "assessment",
            "assessment_dyad",
            "tie",
            "tie_party",
            "conduct");

    /** Table, its columns, and the table and columns that have to hold the same. */
    private static final List<List<String>> REFERENCES = List.of(
            List.of("mention", "dispatch, actor", "actor", "dispatch, actor"),
            List.of("statement_span", "dispatch, statement", "statement", "dispatch, statement"),
            List.of("stance", "dispatch, statement", "statement", "dispatch, statement"),
            List.of("event_party", "dispatch, event", "event", "dispatch, event"),
            List.of("event_pair", "dispatch, event", "event", "dispatch, event"),
            List.of("event", "dispatch, stated_by", "statement", "dispatch, statement"),
            List.of("event_party", "dispatch, actor", "actor", "dispatch, actor"),
            List.of("assessment_dyad", "dispatch, assessment", "assessment", "dispatch, assessment"),
            List.of("tie_party", "dispatch, tie", "tie", "dispatch, tie"),
            List.of("coded", "coding", "coding", "coding"),
            List.of("coded", "actor", "entity", "entity"),
            List.of("coded", "recipient", "entity", "entity"),
            List.of("coded", "actor_country", "country", "country"),
            List.of("coded", "recipient_country", "country", "country"),
            List.of("coded", "batch", "batch", "batch"),
            List.of("reject", "batch", "batch", "batch"));

    private final Database database;
    private final List<String> problems = new ArrayList<>();

    private Check(Database database) {
        this.database = database;
    }

    /** What is wrong, in words; nothing where all is well. */
    public static List<String> of(Database database) throws SQLException {
        Check check = new Check(database);
        check.batches();
        check.references();
        check.dispatches();
        check.words("event", "event");
        check.words("statement_span", "statement");
        return check.problems;
    }

    private void batches() throws SQLException {
        each(
                Checksums.differing(),
                row -> problems.add("batch %d of %s is not what was filed".formatted(row.getInt(1), row.getString(2))));
    }

    private void references() throws SQLException {
        for (String table : OF_DISPATCH) {
            reference(table, "dispatch", "dispatch", "dispatch");
        }
        for (List<String> reference : REFERENCES) {
            reference(reference.get(0), reference.get(1), reference.get(2), reference.get(3));
        }
    }

    private void reference(String table, String columns, String target, String keys) throws SQLException {
        String last = columns.substring(columns.lastIndexOf(' ') + 1);
        String sql = "SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL EXCEPT SELECT %s FROM %s"
                .formatted(columns, table, last, keys, target);
        each(
                sql,
                row -> problems.add("%s refers to %s %s, which is not there"
                        .formatted(
                                table, target, row.getString(row.getMetaData().getColumnCount()))));
    }

    private void dispatches() throws SQLException {
        each("SELECT dispatch, day, text, hash FROM dispatch", row -> {
            String hash = Filing.hash(row.getObject(2, LocalDate.class), row.getString(3));
            if (!hash.equals(row.getString(4))) {
                problems.add("dispatch %s is not what was filed".formatted(row.getString(1)));
            }
        });
    }

    private void words(String table, String entry) throws SQLException {
        each(
                "SELECT t.dispatch, t.%s, t.starts, t.ends, t.words, d.text FROM %s t JOIN dispatch d USING (dispatch)"
                        .formatted(entry, table),
                row -> {
                    String text = row.getString(6);
                    int start = row.getInt(3);
                    int end = row.getInt(4);
                    boolean within = 0 <= start && start < end && end <= text.length();
                    if (!within || !text.substring(start, end).equals(row.getString(5))) {
                        problems.add("%s %s of dispatch %s cites other words than stand there"
                                .formatted(entry, row.getString(2), row.getString(1)));
                    }
                });
    }

    private interface Row {
        void look(ResultSet row) throws SQLException;
    }

    private void each(String sql, Row look) throws SQLException {
        int before = problems.size();
        database.stream(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next() && problems.size() < before + MOST) {
                    look.look(row);
                }
            }
            return sql;
        });
    }
}
