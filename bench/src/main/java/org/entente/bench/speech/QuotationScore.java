package org.entente.bench.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Of direct quotations: how many were found, with the right speaker, with exactly their words. For one thread. */
final class QuotationScore {

    private record Stretch(int start, int end) implements Comparable<Stretch> {
        @Override
        public int compareTo(Stretch other) {
            return Integer.compare(start, other.start);
        }
    }

    private int direct;
    private int found;
    private int speakers;
    private int exact;
    private int nested;
    private int nestedFound;
    private int statements;
    private int read;
    private final List<String> misses = new ArrayList<>();

    void add(Account account, List<JsonNode> gold) {
        statements += gold.size();
        read += account.statements().size();
        for (JsonNode wanted : gold) {
            Statement near = nearest(account, wanted);
            if (!wanted.get("within").isNull()) {
                nested++;
                nestedFound += near != null && near.within() != null ? 1 : 0;
            }
            if (!wanted.get("mode").asString().equals("DIRECT")) {
                continue;
            }
            direct++;
            String speaker = Gold.word(wanted.get("speaker"));
            boolean named = near != null && isSame(account, near.source(), speaker);
            boolean whole = near != null && pieces(near).equals(pieces(wanted));
            found += near != null ? 1 : 0;
            speakers += named ? 1 : 0;
            exact += whole ? 1 : 0;
            if (!named || !whole) {
                misses.add("%s %s%n    wanted %s: %s%n    found  %s: %s"
                        .formatted(
                                account.dispatch().id(),
                                account.dispatch().text(),
                                speaker,
                                shown(account, pieces(wanted)),
                                near == null ? "nothing" : near.source(),
                                near == null ? "" : shown(account, pieces(near))));
            }
        }
    }

    /** What went wrong, a text each. */
    List<String> misses() {
        return misses;
    }

    private static @Nullable Statement nearest(Account account, JsonNode wanted) {
        Statement nearest = null;
        int most = 0;
        for (Statement statement : account.statements()) {
            int shared = 0;
            int all = 0;
            for (Stretch one : pieces(statement)) {
                all += one.end() - one.start();
                for (Stretch other : pieces(wanted)) {
                    shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
                }
            }
            int likeness = 2 * shared - all;
            if (shared > 0 && (nearest == null || likeness > most)) {
                nearest = statement;
                most = likeness;
            }
        }
        return nearest;
    }

    /**
     * The same actor; of somebody unnamed, one who acts for the country or institution that stands for them. Of nobody that is known, "a reporter", nobody or
     * somebody without a country.
     */
    private static boolean isSame(Account account, @Nullable String source, String speaker) {
        if (source == null) {
            return speaker.equals("-");
        }
        if (speaker.equals("-")) {
            return account.actors().stream()
                    .anyMatch(actor ->
                            actor.id().equals(source) && actor.kind() == Actor.Kind.GROUP && actor.country() == null);
        }
        return source.equals(speaker)
                || account.actors().stream()
                        .anyMatch(actor -> actor.id().equals(source)
                                && actor.kind() != Actor.Kind.PERSON
                                && Objects.equals(actor.country(), speaker));
    }

    private static Set<Stretch> pieces(Statement statement) {
        Set<Stretch> pieces = new TreeSet<>();
        pieces.add(new Stretch(statement.content().start(), statement.content().end()));
        for (Citation more : statement.contentMore()) {
            pieces.add(new Stretch(more.start(), more.end()));
        }
        return pieces;
    }

    private static Set<Stretch> pieces(JsonNode gold) {
        Set<Stretch> pieces = new TreeSet<>();
        pieces.add(new Stretch(
                gold.get("contentStart").asInt(), gold.get("contentEnd").asInt()));
        gold.get("contentMore")
                .valueStream()
                .forEach(more -> pieces.add(
                        new Stretch(more.get("start").asInt(), more.get("end").asInt())));
        return pieces;
    }

    private static List<String> shown(Account account, Set<Stretch> pieces) {
        String text = account.dispatch().text();
        return pieces.stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
    }

    @Override
    public String toString() {
        return "direct quotations%n  found %d of %d, speaker right %d (%.1f %%), content exact %d (%.1f %%)%n"
                        .formatted(found, direct, speakers, 100.0 * speakers / direct, exact, 100.0 * exact / direct)
                + "  nested: %d of %d; statements of any mode: %d read, %d in the gold%n"
                        .formatted(nestedFound, nested, read, statements);
    }
}
