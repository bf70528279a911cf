package org.entente.ledger.internal.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.CitedAssessment;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.account.AccountReader;
import org.entente.model.Assessment;
import org.entente.model.Dyad;
import org.jspecify.annotations.Nullable;

/** Ratings of a relation with their words, the newest first. */
public final class Assessments {

    private Assessments() {}

    /** Those that name the dyad, alone, among others or in a comparison. */
    public static List<CitedAssessment> of(
            DuckDBConnection connection, Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to)
            throws SQLException {
        Passages passages = new Passages(connection);
        Conditions wanted = new Conditions().where("d.day >= ?", from).where("d.day < ?", to);
        String sql = """
                SELECT s.dispatch, s.assessment, d.day, a.name, a.country
                FROM assessment s
                JOIN dispatch d ON d.dispatch = s.dispatch
                LEFT JOIN actor a ON a.dispatch = s.dispatch AND a.actor = s.by_actor
                WHERE EXISTS (
                    SELECT 1 FROM assessment_dyad y
                    WHERE y.dispatch = s.dispatch AND y.assessment = s.assessment
                        AND y.a <> y.b AND y.a IN (%1$s, %2$s) AND y.b IN (%1$s, %2$s))
                    AND %3$s
                ORDER BY d.day DESC NULLS LAST, s.dispatch, s.starts
                """.formatted(Conditions.literal(dyad.a()), Conditions.literal(dyad.b()), wanted.sql());
        return Answers.list(connection, sql, row -> {
            Assessment assessment = AccountReader.assessment(connection, row.getString(1), row.getString(2));
            return new CitedAssessment(
                    assessment,
                    row.getObject(3, LocalDate.class),
                    row.getString(4),
                    row.getString(5),
                    Objects.requireNonNull(passages.at(assessment.citation())));
        });
    }
}
