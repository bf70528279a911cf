package org.entente.ledger.internal.coded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Which column means what.
 *
 * @param columns a column's name, or its place from 0 where there is no header
 * @param lists whether a cell may name several parties, by semicolons
 * @param bareCodes whether CAMEO codes have lost their leading zeros; no code is a root then
 */
record Mapping(char delimiter, boolean header, boolean lists, boolean bareCodes, Map<Meaning, String> columns) {

    /** What a column can mean. */
    enum Meaning {
        DAY,
        CAMEO,
        TYPE,
        MODE,
        STATUS,
        CONTEXTS,
        ACTOR,
        ACTOR_CODE,
        ACTOR_COUNTRY,
        ACTOR_SECTOR,
        RECIPIENT,
        RECIPIENT_CODE,
        RECIPIENT_COUNTRY,
        RECIPIENT_SECTOR,
        ID,
        LINK
    }

    /** The columns that tell one side. */
    record Side(Meaning name, Meaning code, Meaning country, Meaning sector) {}

    static final Side ACTOR = new Side(Meaning.ACTOR, Meaning.ACTOR_CODE, Meaning.ACTOR_COUNTRY, Meaning.ACTOR_SECTOR);
    static final Side RECIPIENT =
            new Side(Meaning.RECIPIENT, Meaning.RECIPIENT_CODE, Meaning.RECIPIENT_COUNTRY, Meaning.RECIPIENT_SECTOR);

    static final Mapping ICEWS = new Mapping(
            '\t',
            true,
            false,
            true,
            Map.of(
                    Meaning.DAY, "Event Date",
                    Meaning.CAMEO, "CAMEO Code",
                    Meaning.ACTOR, "Source Name",
                    Meaning.ACTOR_COUNTRY, "Source Country",
                    Meaning.ACTOR_SECTOR, "Source Sectors",
                    Meaning.RECIPIENT, "Target Name",
                    Meaning.RECIPIENT_COUNTRY, "Target Country",
                    Meaning.RECIPIENT_SECTOR, "Target Sectors",
                    Meaning.ID, "Event ID"));

    static final Mapping POLECAT = new Mapping(
            '\t',
            true,
            true,
            false,
            Map.ofEntries(
                    Map.entry(Meaning.DAY, "Event Date"),
                    Map.entry(Meaning.TYPE, "Event Type"),
                    Map.entry(Meaning.MODE, "Event Mode"),
                    Map.entry(Meaning.CONTEXTS, "Contexts"),
                    Map.entry(Meaning.ACTOR, "Actor Name"),
                    Map.entry(Meaning.ACTOR_COUNTRY, "Actor Country"),
                    Map.entry(Meaning.ACTOR_SECTOR, "Primary Actor Sector"),
                    Map.entry(Meaning.RECIPIENT, "Recipient Name"),
                    Map.entry(Meaning.RECIPIENT_COUNTRY, "Recipient Country"),
                    Map.entry(Meaning.RECIPIENT_SECTOR, "Primary Recipient Sector"),
                    Map.entry(Meaning.ID, "Event ID")));

    static final Mapping PETRARCH = new Mapping(
            '\t',
            false,
            false,
            false,
            Map.of(
                    Meaning.DAY, "0",
                    Meaning.ACTOR_CODE, "1",
                    Meaning.RECIPIENT_CODE, "2",
                    Meaning.CAMEO, "3",
                    Meaning.ID, "4"));

    Mapping {
        Map<Meaning, String> ordered = new EnumMap<>(Meaning.class);
        ordered.putAll(columns);
        columns = java.util.Collections.unmodifiableMap(ordered);
    }

    /**
     * Reads a mapping file: {@code meaning = column} a line, beside {@code delimiter}, {@code header} and {@code lists}; {@code #} begins a comment.
     *
     * @throws LedgerException naming file, line and value where it cannot be
     */
    static Mapping read(Path file) {
        Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
        char delimiter = ',';
        boolean header = true;
        boolean lists = false;
        try {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int equals = line.indexOf('=');
                String key = equals < 0 ? line : line.substring(0, equals).strip();
                String value = equals < 0 ? "" : line.substring(equals + 1).strip();
                switch (key) {
                    case "delimiter" -> delimiter = value.equals("tab") || value.isEmpty() ? '\t' : value.charAt(0);
                    case "header" -> header = !value.equals("no");
                    case "lists" -> lists = value.equals("yes");
                    default -> columns.put(meaning(file, number, key), value);
                }
            }
        } catch (IOException e) {
            throw new LedgerException(
                    "%s cannot be read (%s). Maybe the name is misspelt.".formatted(file, e.getMessage()), e);
        }
        if (!columns.containsKey(Meaning.DAY)
                || !columns.containsKey(Meaning.CAMEO) && !columns.containsKey(Meaning.TYPE)) {
            throw new LedgerException(
                    "%s names no column for 'day', or none for 'cameo' or 'type'. Maybe add 'day = Date'."
                            .formatted(file));
        }
        if (!header && columns.values().stream().anyMatch(place -> !place.matches("\\d{1,4}"))) {
            throw new LedgerException(
                    "%s: without a header a column is its place from 0. Maybe write 'day = 0'.".formatted(file));
        }
        return new Mapping(delimiter, header, lists, false, columns);
    }

    private static Meaning meaning(Path file, int line, String key) {
        try {
            return Meaning.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new LedgerException(
                    "%s:%d: '%s' means nothing. Maybe one of day, cameo, type, mode, status, contexts, actor, actor-code, actor-country, actor-sector, recipient, …, id, link."
                            .formatted(file, line, key),
                    e);
        }
    }

    @Nullable
    String column(Meaning meaning) {
        return columns.get(meaning);
    }

    /** The first column that a header ought to have and has not. */
    Optional<String> missing(Collection<String> header) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getKey() == Meaning.DAY
                        || entry.getKey() == Meaning.CAMEO
                        || entry.getKey() == Meaning.TYPE)
                .map(Map.Entry::getValue)
                .filter(column -> !header.contains(column))
                .findFirst();
    }
}
