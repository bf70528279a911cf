package org.entente.ledger.internal.account;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Context;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.Office;
import org.entente.model.PloverType;
import org.entente.model.Sector;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** An account as it was filed, made again of its rows. */
public final class AccountReader {

    private final Entries entries;
    private final String dispatch;

    private AccountReader(DuckDBConnection connection, String dispatch) {
        this.entries = new Entries(connection, dispatch);
        this.dispatch = dispatch;
    }

    /** The account of a dispatch, or none where it is not there. */
    public static Optional<Account> read(DuckDBConnection connection, String dispatch) throws SQLException {
        return new AccountReader(connection, dispatch).account();
    }

    /** One assessment of a dispatch that holds it. */
    public static Assessment assessment(DuckDBConnection connection, String dispatch, String id) throws SQLException {
        AccountReader reader = new AccountReader(connection, dispatch);
        return reader.entries
                .of("assessment", "assessment", id, reader::assessment)
                .getFirst();
    }

    private Optional<Account> account() throws SQLException {
        List<Dispatch> found = entries.all("dispatch", this::dispatch);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Account(
                found.getFirst(),
                entries.all("sentence", entries::citation),
                entries.all("actor", this::actor),
                entries.all("statement", this::statement),
                entries.all("event", this::event),
                entries.all("assessment", this::assessment),
                entries.all("tie", this::tie),
                entries.all("conduct", this::conduct)));
    }

    private Dispatch dispatch(ResultSet row) throws SQLException {
        String link = row.getString("link");
        return new Dispatch(
                dispatch,
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getString("outlet"),
                link == null ? null : URI.create(link),
                row.getString("language"),
                row.getString("text"));
    }

    private Actor actor(ResultSet row) throws SQLException {
        String title = row.getString("office");
        return new Actor(
                row.getString("actor"),
                Actor.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("country"),
                Entries.constant(Sector.class, row.getString("sector")),
                title == null
                        ? null
                        : new Office(
                                title,
                                row.getString("office_state"),
                                row.getObject("office_from", LocalDate.class),
                                row.getObject("office_to", LocalDate.class)),
                entries.of("mention", "actor", row.getString("actor"), entries::citation),
                row.getDouble("confidence"));
    }

    private record Span(String part, Citation citation) {}

    private Statement statement(ResultSet row) throws SQLException {
        String id = row.getString("statement");
        List<Span> spans = entries.of(
                "statement_span", "statement", id, span -> new Span(span.getString("part"), entries.citation(span)));
        List<Citation> content = spans.stream()
                .filter(span -> span.part().equals("CONTENT"))
                .map(Span::citation)
                .toList();
        return new Statement(
                id,
                Statement.Mode.valueOf(row.getString("mode")),
                row.getString("speaker"),
                first(spans, "SOURCE"),
                first(spans, "CUE"),
                content.getFirst(),
                content.subList(1, content.size()),
                row.getString("within"),
                row.getString("addressee"),
                row.getString("occasion"),
                Entries.when(row, "day", "precision"),
                entries.of(
                        "stance",
                        "statement",
                        id,
                        of -> new Stance(of.getString("actor"), of.getString("toward"), of.getInt("polarity"))),
                row.getDouble("confidence"));
    }

    private static @Nullable Citation first(List<Span> spans, String part) {
        return spans.stream()
                .filter(span -> span.part().equals(part))
                .map(Span::citation)
                .findFirst()
                .orElse(null);
    }

    private Event event(ResultSet row) throws SQLException {
        String id = row.getString("event");
        return new Event(
                id,
                PloverType.valueOf(row.getString("type")),
                row.getString("mode"),
                contexts(row.getString("contexts")),
                parties(id, "ACTOR"),
                parties(id, "RECIPIENT"),
                Status.valueOf(row.getString("status")),
                row.getDouble("score"),
                Entries.when(row, "day", "precision"),
                Entries.when(row, "planned", "planned_precision"),
                row.getString("stated_by"),
                row.getString("cameo"),
                entries.citation(row),
                row.getDouble("confidence"),
                explanation(id));
    }

    private static Set<Context> contexts(String labels) {
        List<String> wanted = Arrays.asList(labels.split(","));
        return Arrays.stream(Context.values())
                .filter(context -> wanted.contains(context.label()))
                .collect(Collectors.toSet());
    }

    private List<String> parties(String event, String role) throws SQLException {
        List<String> parties = new ArrayList<>();
        entries.of(
                "event_party",
                "event",
                event,
                row -> role.equals(row.getString("role")) && parties.add(row.getString("actor")));
        return parties;
    }

    private record Part(int depth, String what, double value) {}

    private Explanation explanation(String event) throws SQLException {
        List<Part> parts = entries.of(
                "explanation",
                "event",
                event,
                row -> new Part(row.getInt("depth"), row.getString("what"), row.getDouble("value")));
        return parts.isEmpty() ? Explanation.of("filed before explanations were kept", 0) : tree(parts, 0);
    }

    /** The part at {@code root}, and beneath it those that follow and lie deeper. */
    private static Explanation tree(List<Part> parts, int root) {
        Part top = parts.get(root);
        List<Explanation> below = new ArrayList<>();
        for (int i = root + 1; i < parts.size() && parts.get(i).depth() > top.depth(); i++) {
            if (parts.get(i).depth() == top.depth() + 1) {
                below.add(tree(parts, i));
            }
        }
        return new Explanation(top.what(), top.value(), below);
    }

    private Assessment assessment(ResultSet row) throws SQLException {
        String id = row.getString("assessment");
        List<Dyad> more = dyads(id, "MORE");
        List<Dyad> less = dyads(id, "LESS");
        return new Assessment(
                id,
                dyads(id, "RATED"),
                Entries.constant(Assessment.Level.class, row.getString("level")),
                Entries.constant(Assessment.Trend.class, row.getString("trend")),
                Entries.when(row, "since", "since_precision"),
                more.isEmpty() && less.isEmpty() ? null : new Assessment.Comparison(more, less),
                Assessment.Modality.valueOf(row.getString("modality")),
                row.getString("by_actor"),
                row.getString("stated_by"),
                entries.citation(row),
                row.getDouble("confidence"));
    }

    private List<Dyad> dyads(String assessment, String role) throws SQLException {
        List<Dyad> dyads = new ArrayList<>();
        entries.of(
                "assessment_dyad",
                "assessment",
                assessment,
                row -> role.equals(row.getString("role"))
                        && dyads.add(new Dyad(row.getString("a"), row.getString("b"))));
        return dyads;
    }

    private Tie tie(ResultSet row) throws SQLException {
        String id = row.getString("tie");
        return new Tie(
                id,
                Tie.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                entries.of("tie_party", "tie", id, party -> party.getString("actor")),
                row.getString("institution"),
                Entries.when(row, "day", "precision"),
                Status.valueOf(row.getString("status")),
                row.getString("stated_by"),
                entries.citation(row),
                row.getDouble("confidence"));
    }

    private Conduct conduct(ResultSet row) throws SQLException {
        return new Conduct(
                row.getString("conduct"),
                row.getString("actor"),
                row.getString("norm"),
                row.getInt("polarity"),
                row.getString("by_actor"),
                row.getString("stated_by"),
                entries.citation(row),
                row.getDouble("confidence"));
    }
}
