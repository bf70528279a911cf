package org.entente.outlook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A published set of coded events, split by time.
 *
 * <p>The folder holds {@code entities.tsv} and {@code relations.tsv} (number, name) and {@code train.tsv.gz},
 * {@code valid.tsv.gz} and perhaps {@code test.tsv.gz} (subject, relation, object, day; tabs between; day 0 is the
 * first of January of the year).
 *
 * @param test empty where the folder has none
 */
public record HistoryFolder(EventHistory train, EventHistory valid, Optional<EventHistory> test) {

    /**
     * @param origin the date of day 0
     * @throws IllegalArgumentException if a line is not of the form above
     */
    public static HistoryFolder read(Path folder, LocalDate origin) throws IOException {
        Names names = new Names(names(folder.resolve("entities.tsv")), names(folder.resolve("relations.tsv")), origin);
        Path test = folder.resolve("test.tsv.gz");
        return new HistoryFolder(
                events(folder.resolve("train.tsv.gz"), names),
                events(folder.resolve("valid.tsv.gz"), names),
                Files.exists(test) ? Optional.of(events(test, names)) : Optional.empty());
    }

    /** The same, with the year taken from the last digits of the folder's name: 2018 of {@code icews18}. */
    public static HistoryFolder read(Path folder) throws IOException {
        return read(
                folder,
                originByName(folder)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s: the folder's name does not end in a year, so the date of day 0 is unknown. Maybe name the date."
                                        .formatted(folder))));
    }

    /** The first of January of the year that a folder's name ends in, if it does. */
    public static Optional<LocalDate> originByName(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        String digits = name.replaceAll("^.*?(\\d*)$", "$1");
        if (digits.length() != 2 && digits.length() != 4) {
            return Optional.empty();
        }
        int year = Integer.parseInt(digits);
        return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, 1, 1));
    }

    /** Everything in the folder as one history. */
    public EventHistory all() {
        EventHistory known = train.and(valid);
        return test.map(known::and).orElse(known);
    }

    private static List<String> names(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        int line = 0;
        for (String text : Files.readAllLines(file)) {
            line++;
            String[] cells = text.split("\t", -1);
            if (cells.length != 2 || number(cells[0], file, line) != names.size()) {
                throw bad(file, line, text, "Maybe the numbers do not run from 0 without a gap.");
            }
            names.add(cells[1]);
        }
        return names;
    }

    private static EventHistory events(Path file, Names names) throws IOException {
        List<Quadruple> events = new ArrayList<>();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            int line = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                String[] cells = text.split("\t", -1);
                if (cells.length < 4) {
                    throw bad(file, line, text, "Maybe the columns are not parted by tabs.");
                }
                events.add(new Quadruple(
                        number(cells[0], file, line),
                        number(cells[1], file, line),
                        number(cells[2], file, line),
                        number(cells[3], file, line)));
            }
        }
        return EventHistory.of(names, events);
    }

    private static int number(String cell, Path file, int line) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw bad(file, line, cell, "Maybe it is a name where a number belongs.");
        }
    }

    private static IllegalArgumentException bad(Path file, int line, String value, String maybe) {
        return new IllegalArgumentException("%s line %d cannot be read: '%s'. %s".formatted(file, line, value, maybe));
    }
}
