package org.entente.bench.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.atlas.Atlas;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Of direct quotations, and of statements in any mode: how many were found, with the right speaker, with exactly their words. For one thread. */
final class QuotationScore {

    private record Stretch(int start, int end) implements Comparable<Stretch> {
        @Override
        public int compareTo(Stretch other) {
            return Integer.compare(start, other.start);
        }
    }

    /** How many were wanted, found, found with their speaker, found with exactly their words. For one thread. */
    private static final class Tally {

        private int wanted;
        private int found;
        private int speakers;
        private int identical;
        private int exact;

        /** @param isMeant whether gold's speaker is meant, by the same id or by another */
        void add(boolean isFound, boolean isMeant, boolean isIdentical, boolean isWhole) {
            wanted++;
            found += isFound ? 1 : 0;
            speakers += isMeant ? 1 : 0;
            identical += isIdentical ? 1 : 0;
            exact += isWhole ? 1 : 0;
        }

        @Override
        public String toString() {
            return "found %d of %d, speaker right %d (%.1f %%; before the atlas is asked %d, %.1f %%), content exact %d (%.1f %%)"
                    .formatted(
                            found,
                            wanted,
                            speakers,
                            100.0 * speakers / wanted,
                            identical,
                            100.0 * identical / wanted,
                            exact,
                            100.0 * exact / wanted);
        }
    }

    private final SpeakerMatch match;
    private final Tally direct = new Tally();
    private final Tally all = new Tally();
    private int nested;
    private int nestedFound;
    private int read;
    private final List<String> misses = new ArrayList<>();

    QuotationScore(Atlas atlas) {
        this.match = new SpeakerMatch(atlas);
    }

    void add(Account account, List<JsonNode> gold) {
        read += account.statements().size();
        for (JsonNode wanted : gold) {
            Statement near = nearest(account, wanted);
            if (!wanted.get("within").isNull()) {
                nested++;
                nestedFound += near != null && near.within() != null ? 1 : 0;
            }
            String speaker = Gold.word(wanted.get("speaker"));
            boolean identical = near != null
                    && (isSame(account, near.source(), speaker) || isNamed(account, near.source(), speaker, gold));
            boolean meant = near != null && (identical || match.isMeant(account, near, speaker));
            String text = account.dispatch().text();
            boolean whole = near != null && joined(text, pieces(near)).equals(joined(text, pieces(wanted)));
            String mode = wanted.get("mode").asString();
            all.add(near != null, meant, identical, whole);
            if (mode.equals("DIRECT")) {
                direct.add(near != null, meant, identical, whole);
            }
            if (!meant || !whole) {
                misses.add("%s %s %s wrong: %s%n    wanted %s: %s%n    found  %s: %s"
                        .formatted(
                                account.dispatch().id(),
                                mode,
                                meant ? "content" : whole ? "speaker" : "speaker and content",
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

    /**
     * Somebody whom no record knows is a person of the name that the text gives; a gold set that has only the country of such a person, or nobody, means the same one where a source of
     * that speaker's bears the name.
     */
    private static boolean isNamed(Account account, @Nullable String source, String speaker, List<JsonNode> gold) {
        for (Actor actor : account.actors()) {
            if (actor.id().equals(source) && actor.kind() == Actor.Kind.PERSON) {
                return gold.stream()
                        .anyMatch(other -> Gold.word(other.get("speaker")).equals(speaker)
                                && Gold.word(other.get("source")).contains(actor.name()));
            }
        }
        return false;
    }

    /** Stretches with nothing but blanks between them, paragraphs of one quotation, are one. */
    private static Set<Stretch> joined(String text, Set<Stretch> pieces) {
        TreeSet<Stretch> joined = new TreeSet<>();
        for (Stretch piece : pieces) {
            Stretch last = joined.isEmpty() ? null : joined.last();
            if (last != null
                    && last.end() <= piece.start()
                    && text.substring(last.end(), piece.start()).isBlank()) {
                joined.remove(last);
                joined.add(new Stretch(last.start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
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
        return "direct quotations%n  %s%nstatements of any mode%n  %s%n  nested: %d of %d; %d read%n"
                .formatted(direct, all, nestedFound, nested, read);
    }
}
