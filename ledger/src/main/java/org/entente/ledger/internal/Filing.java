package org.entente.ledger.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Context;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Office;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Puts accounts into the tables, each dispatch once. */
public final class Filing {

    private final Database database;
    private final Stories stories;

    public Filing(Database database) {
        this.database = database;
        stories = new Stories(database);
    }

    /**
     * Files the accounts whose dispatches are not there yet, all of them or none.
     *
     * @return how many were new
     */
    public int file(List<Account> accounts) throws SQLException {
        Map<String, Account> fresh = new LinkedHashMap<>();
        for (Account account : accounts) {
            String hash = hash(account.dispatch());
            if (!known("hash", hash)) {
                fresh.putIfAbsent(hash, account);
            }
        }
        if (!fresh.isEmpty()) {
            try {
                database.together(() -> write(fresh));
            } finally {
                stories.forget();
            }
        }
        return fresh.size();
    }

    private void write(Map<String, Account> accounts) throws SQLException {
        Set<String> taken = new HashSet<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (Map.Entry<String, Account> entry : accounts.entrySet()) {
            String id = entry.getValue().dispatch().id();
            // Two articles may come from files of one name in two folders; the second is told apart by its hash.
            boolean free = taken.add(id) && !known("dispatch", id);
            ids.put(entry.getKey(), free ? id : id + "-" + entry.getKey().substring(0, 12));
        }
        try (Tables to = new Tables(database.connection())) {
            for (Map.Entry<String, Account> entry : accounts.entrySet()) {
                String hash = entry.getKey();
                writeAccount(to, Objects.requireNonNull(ids.get(hash)), hash, entry.getValue());
            }
        }
    }

    private void writeAccount(Tables to, String id, String hash, Account account) throws SQLException {
        Dispatch dispatch = account.dispatch();
        Stories.Place place = stories.place(id, dispatch);
        to.table("dispatch")
                .add(
                        id,
                        dispatch.title(),
                        dispatch.date(),
                        dispatch.outlet(),
                        dispatch.link() == null ? null : dispatch.link().toString(),
                        dispatch.language(),
                        dispatch.text(),
                        hash,
                        place.signature(),
                        place.story(),
                        LocalDateTime.now(ZoneOffset.UTC));
        long[] bands = place.bands();
        for (int band = 0; band < bands.length; band++) {
            to.table("dispatch_band").add(id, band, bands[band]);
        }
        int number = 0;
        for (Citation sentence : account.sentences()) {
            to.table("sentence").add(id, number++, sentence.start(), sentence.end());
        }
        for (Actor actor : account.actors()) {
            writeActor(to, id, actor);
        }
        for (Statement statement : account.statements()) {
            writeStatement(to, id, dispatch.text(), statement);
        }
        for (Event event : account.events()) {
            writeEvent(to, id, dispatch.text(), event);
        }
        for (Assessment assessment : account.assessments()) {
            writeAssessment(to, id, assessment);
        }
        for (Tie tie : account.ties()) {
            writeTie(to, id, tie);
        }
        for (Conduct conduct : account.conduct()) {
            Citation at = conduct.citation();
            to.table("conduct")
                    .add(
                            id,
                            conduct.id(),
                            conduct.actor(),
                            conduct.norm(),
                            conduct.polarity(),
                            conduct.by(),
                            conduct.statedBy(),
                            at.sentence(),
                            at.start(),
                            at.end(),
                            conduct.confidence());
        }
    }

    private static void writeActor(Tables to, String id, Actor actor) throws SQLException {
        Office office = actor.office();
        to.table("actor")
                .add(
                        id,
                        actor.id(),
                        actor.kind(),
                        actor.name(),
                        actor.country(),
                        actor.sector(),
                        office == null ? null : office.title(),
                        office == null ? null : office.state(),
                        office == null ? null : office.from(),
                        office == null ? null : office.to(),
                        actor.confidence());
        for (Citation at : actor.mentions()) {
            to.table("mention").add(id, actor.id(), at.sentence(), at.start(), at.end());
        }
    }

    private static void writeStatement(Tables to, String id, String text, Statement said) throws SQLException {
        to.table("statement")
                .add(
                        id,
                        said.id(),
                        said.mode(),
                        said.source(),
                        said.within(),
                        said.addressee(),
                        said.occasion(),
                        day(said.date()),
                        precision(said.date()),
                        said.confidence());
        writeSpan(to, id, text, said.id(), "SOURCE", 0, said.sourceSpan());
        writeSpan(to, id, text, said.id(), "CUE", 0, said.cue());
        writeSpan(to, id, text, said.id(), "CONTENT", 0, said.content());
        int piece = 1;
        for (Citation more : said.contentMore()) {
            writeSpan(to, id, text, said.id(), "CONTENT", piece++, more);
        }
        for (var stance : said.stance()) {
            to.table("stance").add(id, said.id(), stance.of(), stance.toward(), stance.polarity());
        }
    }

    private static void writeSpan(
            Tables to, String id, String text, String statement, String part, int ordinal, @Nullable Citation at)
            throws SQLException {
        if (at != null) {
            to.table("statement_span")
                    .add(id, statement, part, ordinal, at.sentence(), at.start(), at.end(), at.words(text));
        }
    }

    private static void writeEvent(Tables to, String id, String text, Event event) throws SQLException {
        Citation at = event.citation();
        to.table("event")
                .add(
                        id,
                        event.id(),
                        event.type(),
                        event.mode(),
                        event.status(),
                        event.score(),
                        day(event.date()),
                        precision(event.date()),
                        day(event.planned()),
                        precision(event.planned()),
                        event.statedBy(),
                        event.cameo(),
                        new TreeSet<>(event.contexts())
                                .stream().map(Context::label).collect(Collectors.joining(",")),
                        at.sentence(),
                        at.start(),
                        at.end(),
                        at.words(text),
                        event.confidence(),
                        event.explanation().toString());
        writeParties(to, id, event.id(), "ACTOR", event.actors());
        writeParties(to, id, event.id(), "RECIPIENT", event.recipients());
        List<String> others = event.recipients().isEmpty() ? event.actors() : event.recipients();
        for (String actor : event.actors()) {
            boolean paired = false;
            for (String other : others) {
                if (!other.equals(actor)) {
                    to.table("event_pair").add(id, event.id(), actor, other);
                    paired = true;
                }
            }
            if (!paired) {
                to.table("event_pair").add(id, event.id(), actor, null);
            }
        }
    }

    private static void writeParties(Tables to, String id, String event, String role, List<String> actors)
            throws SQLException {
        int ordinal = 0;
        for (String actor : actors) {
            to.table("event_party").add(id, event, role, ordinal++, actor);
        }
    }

    private static void writeAssessment(Tables to, String id, Assessment rated) throws SQLException {
        Citation at = rated.citation();
        to.table("assessment")
                .add(
                        id,
                        rated.id(),
                        rated.level(),
                        rated.trend(),
                        day(rated.since()),
                        precision(rated.since()),
                        rated.modality(),
                        rated.by(),
                        rated.statedBy(),
                        at.sentence(),
                        at.start(),
                        at.end(),
                        rated.confidence());
        writeDyads(to, id, rated.id(), "RATED", rated.dyads());
        if (rated.comparison() != null) {
            writeDyads(to, id, rated.id(), "MORE", rated.comparison().more());
            writeDyads(to, id, rated.id(), "LESS", rated.comparison().less());
        }
    }

    private static void writeDyads(Tables to, String id, String assessment, String role, List<Dyad> dyads)
            throws SQLException {
        int ordinal = 0;
        for (Dyad dyad : dyads) {
            to.table("assessment_dyad").add(id, assessment, role, ordinal++, dyad.a(), dyad.b());
        }
    }

    private static void writeTie(Tables to, String id, Tie tie) throws SQLException {
        Citation at = tie.citation();
        to.table("tie")
                .add(
                        id,
                        tie.id(),
                        tie.kind(),
                        tie.name(),
                        tie.institution(),
                        day(tie.date()),
                        precision(tie.date()),
                        tie.status(),
                        tie.statedBy(),
                        at.sentence(),
                        at.start(),
                        at.end(),
                        tie.confidence());
        int ordinal = 0;
        for (String party : tie.parties()) {
            to.table("tie_party").add(id, tie.id(), ordinal++, party);
        }
    }

    private static java.time.@Nullable LocalDate day(@Nullable When date) {
        return date == null ? null : date.from();
    }

    private static @Nullable String precision(@Nullable When date) {
        return date == null ? null : date.precision().name();
    }

    private boolean known(String column, String value) throws SQLException {
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT 1 FROM dispatch WHERE %s = ? LIMIT 1".formatted(column))) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** What makes two dispatches one: their text and their day. */
    static String hash(Dispatch dispatch) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(dispatch.date()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(dispatch.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
