package org.entente.ledger.internal.account;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.ledger.internal.Tables;
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
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** One account's rows, in the order of the tables' columns. {@link AccountReader} reads them back. */
final class AccountWriter {

    private final Tables to;
    private final String id;
    private final String text;

    /** @param id the dispatch's within the ledger */
    AccountWriter(Tables to, String id, String text) {
        this.to = to;
        this.id = id;
        this.text = text;
    }

    void write(Account account, String hash, Stories.Place place) throws SQLException {
        write(account.dispatch(), hash, place);
        int number = 0;
        for (Citation sentence : account.sentences()) {
            add("sentence", number++, sentence.start(), sentence.end());
        }
        for (Actor actor : account.actors()) {
            write(actor);
        }
        for (Statement statement : account.statements()) {
            write(statement);
        }
        for (Event event : account.events()) {
            write(event);
        }
        for (Assessment assessment : account.assessments()) {
            write(assessment);
        }
        for (Tie tie : account.ties()) {
            write(tie);
        }
        for (Conduct conduct : account.conduct()) {
            write(conduct);
        }
    }

    private void write(Dispatch dispatch, String hash, Stories.Place place) throws SQLException {
        add(
                "dispatch",
                dispatch.title(),
                dispatch.date(),
                dispatch.outlet(),
                dispatch.link() == null ? null : dispatch.link().toString(),
                dispatch.language(),
                text,
                hash,
                place.signature(),
                place.story(),
                LocalDateTime.now(ZoneOffset.UTC));
        long[] bands = place.bands();
        for (int band = 0; band < bands.length; band++) {
            add("dispatch_band", band, bands[band]);
        }
    }

    private void write(Actor actor) throws SQLException {
        add(
                "actor",
                actor.id(),
                actor.kind(),
                actor.name(),
                actor.country(),
                actor.sector(),
                held(actor.office()),
                actor.confidence());
        for (Citation at : actor.mentions()) {
            add("mention", actor.id(), at);
        }
    }

    private void write(Statement said) throws SQLException {
        add(
                "statement",
                said.id(),
                said.mode(),
                said.source(),
                said.within(),
                said.addressee(),
                said.occasion(),
                dated(said.date()),
                said.confidence());
        write(said.id(), "SOURCE", 0, said.sourceSpan());
        write(said.id(), "CUE", 0, said.cue());
        write(said.id(), "CONTENT", 0, said.content());
        int piece = 1;
        for (Citation more : said.contentMore()) {
            write(said.id(), "CONTENT", piece++, more);
        }
        for (Stance stance : said.stance()) {
            add("stance", said.id(), stance.of(), stance.toward(), stance.polarity());
        }
    }

    private void write(String statement, String part, int ordinal, @Nullable Citation at) throws SQLException {
        if (at != null) {
            add("statement_span", statement, part, ordinal, at, at.words(text));
        }
    }

    private void write(Event event) throws SQLException {
        Citation at = event.citation();
        add(
                "event",
                event.id(),
                event.type(),
                event.mode(),
                event.status(),
                event.score(),
                dated(event.date()),
                dated(event.planned()),
                event.statedBy(),
                event.cameo(),
                new TreeSet<>(event.contexts()).stream().map(Context::label).collect(Collectors.joining(",")),
                at,
                at.words(text),
                event.confidence());
        write(event.id(), "ACTOR", event.actors());
        write(event.id(), "RECIPIENT", event.recipients());
        writePairs(event);
        write(event.id(), event.explanation(), new int[1], 0);
    }

    private void write(String event, String role, List<String> actors) throws SQLException {
        int ordinal = 0;
        for (String actor : actors) {
            add("event_party", event, role, ordinal++, actor);
        }
    }

    /** Each actor with each recipient; of a reciprocal event each actor with each other. */
    private void writePairs(Event event) throws SQLException {
        List<String> others = event.recipients().isEmpty() ? event.actors() : event.recipients();
        for (String actor : event.actors()) {
            boolean paired = false;
            for (String other : others) {
                if (!other.equals(actor)) {
                    add("event_pair", event.id(), actor, other);
                    paired = true;
                }
            }
            if (!paired) {
                add("event_pair", event.id(), actor, null);
            }
        }
    }

    private void write(String event, Explanation part, int[] ordinal, int depth) throws SQLException {
        add("explanation", event, ordinal[0]++, depth, part.what(), part.value());
        for (Explanation below : part.parts()) {
            write(event, below, ordinal, depth + 1);
        }
    }

    private void write(Assessment rated) throws SQLException {
        Citation at = rated.citation();
        add(
                "assessment",
                rated.id(),
                rated.level(),
                rated.trend(),
                dated(rated.since()),
                rated.modality(),
                rated.by(),
                rated.statedBy(),
                at,
                rated.confidence(),
                at.words(text));
        writeDyads(rated.id(), "RATED", rated.dyads());
        if (rated.comparison() != null) {
            writeDyads(rated.id(), "MORE", rated.comparison().more());
            writeDyads(rated.id(), "LESS", rated.comparison().less());
        }
    }

    private void writeDyads(String assessment, String role, List<Dyad> dyads) throws SQLException {
        int ordinal = 0;
        for (Dyad dyad : dyads) {
            add("assessment_dyad", assessment, role, ordinal++, dyad.a(), dyad.b());
        }
    }

    private void write(Tie tie) throws SQLException {
        Citation at = tie.citation();
        add(
                "tie",
                tie.id(),
                tie.kind(),
                tie.name(),
                tie.institution(),
                dated(tie.date()),
                tie.status(),
                tie.statedBy(),
                at,
                tie.confidence(),
                at.words(text));
        int ordinal = 0;
        for (String party : tie.parties()) {
            add("tie_party", tie.id(), ordinal++, party);
        }
    }

    private void write(Conduct conduct) throws SQLException {
        Citation at = conduct.citation();
        add(
                "conduct",
                conduct.id(),
                conduct.actor(),
                conduct.norm(),
                conduct.polarity(),
                conduct.by(),
                conduct.statedBy(),
                at,
                conduct.confidence(),
                at.words(text));
    }

    /** @param cells a citation takes three columns, and several cells of one thing as many as there are */
    private void add(String table, @Nullable Object... cells) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>(cells.length + 1);
        row.add(id);
        for (Object cell : cells) {
            switch (cell) {
                case Citation at -> Collections.addAll(row, at.sentence(), at.start(), at.end());
                case Several several -> Collections.addAll(row, several.cells);
                case null -> row.add(null);
                default -> row.add(cell);
            }
        }
        to.table(table).add(row.toArray());
    }

    /** Cells that are absent together. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Several(@Nullable Object... cells) {}

    private static Several dated(@Nullable When date) {
        return date == null
                ? new Several(null, null)
                : new Several(date.from(), date.precision().name());
    }

    private static Several held(@Nullable Office office) {
        return office == null
                ? new Several(null, null, null, null)
                : new Several(office.title(), office.state(), office.from(), office.to());
    }
}
