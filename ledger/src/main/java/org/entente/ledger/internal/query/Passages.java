package org.entente.ledger.internal.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Passage;
import org.entente.ledger.internal.Answers;
import org.entente.model.Citation;
import org.jspecify.annotations.Nullable;

/** Sentences of dispatches; remembers the dispatches of one answer. */
final class Passages {

    private final DuckDBConnection connection;
    private final Map<String, @Nullable Text> texts = new HashMap<>();

    Passages(DuckDBConnection connection) {
        this.connection = connection;
    }

    private record Text(
            String text,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate day,
            @Nullable String link,
            List<Citation> sentences) {}

    /** The sentence cited, or null where its dispatch is not in this ledger (an attached folder may be of another). */
    @Nullable
    Passage at(Citation citation) throws SQLException {
        Text text = text(citation.dispatch());
        if (text == null) {
            return null;
        }
        int from = citation.start();
        int to = citation.end();
        for (Citation sentence : text.sentences()) {
            if (sentence.start() < citation.end() && sentence.end() > citation.start()) {
                from = Math.min(from, sentence.start());
                to = Math.max(to, sentence.end());
            }
        }
        return new Passage(
                citation,
                text.text().substring(from, to),
                citation.start() - from,
                citation.end() - from,
                text.title(),
                text.outlet(),
                text.day(),
                text.link());
    }

    private @Nullable Text text(String dispatch) throws SQLException {
        Text known = texts.get(dispatch);
        if (known == null && !texts.containsKey(dispatch)) {
            known = read(dispatch);
            texts.put(dispatch, known);
        }
        return known;
    }

    private @Nullable Text read(String dispatch) throws SQLException {
        Conditions of = new Conditions().with("dispatch = ?", dispatch);
        List<Citation> sentences = Answers.list(
                connection,
                "SELECT sentence, starts, ends FROM sentence WHERE %s ORDER BY sentence".formatted(of.sql()),
                row -> new Citation(dispatch, row.getInt(1), row.getInt(2), row.getInt(3)));
        List<Text> found = Answers.list(
                connection,
                "SELECT text, title, outlet, day, link FROM dispatch WHERE %s".formatted(of.sql()),
                row -> new Text(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        sentences));
        return found.isEmpty() ? null : found.getFirst();
    }
}
