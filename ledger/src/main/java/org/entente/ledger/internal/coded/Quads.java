package org.entente.ledger.internal.coded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.entente.ledger.LedgerException;
import org.entente.ledger.internal.Sha256;
import org.entente.model.Cameo;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The benchmarks made of ICEWS: subject, relation, object and day by number, whose names stand in {@code entities.tsv} and {@code relations.tsv}.
 *
 * <p>An entity counts in the country that it names in parentheses, "Foreign Affairs (Russia)", or in the state that it is; a person has none.
 */
final class Quads implements Coder {

    private static final int COLUMNS = 4;
    private static final int MOST_DIGITS = 9;
    private static final int LAST_DAY = 100_000;

    private final LocalDate start;
    private final Map<Integer, Party> entities;
    private final Map<Integer, Coding> relations;
    private final String settings;
    private final int[] cells = new int[COLUMNS];
    private int lastNumber;
    private LocalDate lastDay;

    private Quads(LocalDate start, Map<Integer, Party> entities, Map<Integer, Coding> relations, String settings) {
        this.start = start;
        this.entities = entities;
        this.relations = relations;
        this.settings = settings;
        lastDay = start;
    }

    /**
     * @param folder holds entities.tsv and relations.tsv
     * @param start the date of day 0
     */
    static Quads of(Path folder, LocalDate start, String source) {
        Map<Integer, Party> entities = new HashMap<>();
        Map<String, Optional<Sector>> sectors = new HashMap<>();
        numbered(folder.resolve("entities.tsv"), (name, number) -> entities.put(number, party(name, sectors)));
        Map<Integer, Coding> relations = new HashMap<>();
        numbered(folder.resolve("relations.tsv"), (name, number) -> {
            Coding coding = coding(source, name);
            if (coding != null) {
                relations.put(number, coding);
            }
        });
        String names = hash(folder.resolve("entities.tsv"), folder.resolve("relations.tsv"));
        return new Quads(start, entities, relations, start + " " + names);
    }

    private static String hash(Path... files) {
        Sha256 hash = new Sha256();
        try {
            for (Path file : files) {
                hash.add(Files.readAllBytes(file));
            }
            return hash.hex();
        } catch (IOException e) {
            throw new LedgerException("%s cannot be read (%s).".formatted(files[0], e.getMessage()), e);
        }
    }

    /** The folder's quadruples: every train and valid file, plain or gzipped. */
    static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        for (String part : List.of("train", "valid")) {
            for (String ending : List.of(".tsv.gz", ".tsv", ".txt.gz", ".txt")) {
                Path file = folder.resolve(part + ending);
                if (Files.exists(file)) {
                    files.add(file);
                    break;
                }
            }
        }
        if (files.isEmpty()) {
            throw new LedgerException(
                    "%s holds neither train.tsv.gz nor valid.tsv.gz. Maybe the folder is another.".formatted(folder));
        }
        return files;
    }

    /** @param sectors those of generic names met before, since a generic name comes with dozens of countries */
    private static Party party(String name, Map<String, Optional<Sector>> sectors) {
        int open = name.lastIndexOf('(');
        if (open < 0 || name.indexOf(')', open) != name.length() - 1) {
            return new Party(name, Countries.code(name), null, null);
        }
        String country = name.substring(open + 1, name.length() - 1);
        Optional<Sector> sector = sectors.computeIfAbsent(
                name.substring(0, open), generic -> Optional.ofNullable(Sectors.named(generic)));
        return new Party(name, Countries.code(country), sector.orElse(null), null);
    }

    private static @Nullable Coding coding(String source, String name) {
        return Cameo.named(name)
                .or(() -> name.matches("\\d{2,4}") ? Cameo.of(name) : Optional.empty())
                .map(code -> Coding.of(source, code.code(), code))
                .orElse(null);
    }

    /** Hands on each line's name and number. */
    private static void numbered(Path file, ObjIntConsumer<String> found) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new LedgerException(
                    "%s cannot be read (%s). Maybe icews-quads was given a file; it takes the folder."
                            .formatted(file, e.getMessage()),
                    e);
        }
        int line = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String row = lines.next();
            line++;
            int tab = row.indexOf('\t');
            int number = tab < 0 ? -1 : number(row, tab);
            if (number < 0 || tab + 1 == row.length()) {
                throw new LedgerException("%s:%d: '%s' is not 'number, tab, name'. Maybe the file is another."
                        .formatted(file, line, row));
            }
            int end = row.indexOf('\t', tab + 1);
            String name = row.substring(tab + 1, end < 0 ? row.length() : end);
            found.accept(name.replace('\u00A0', ' ').strip(), number);
        }
    }

    /** The number that a line begins with, or -1. */
    private static int number(String row, int end) {
        int number = end == 0 || end > MOST_DIGITS ? -1 : 0;
        for (int i = 0; i < end && number >= 0; i++) {
            int digit = row.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1;
        }
        return number;
    }

    @Override
    public String settings() {
        return settings;
    }

    @Override
    public Coded code(Line line) {
        int columns = split(line);
        if (columns < COLUMNS) {
            return columns == 0
                    ? new Coded.Nothing()
                    : new Coded.Bad("%d columns where %d belong".formatted(columns, COLUMNS));
        }
        for (int i = 0; i < COLUMNS; i++) {
            if (cells[i] < 0) {
                return new Coded.Bad("not four numbers");
            }
        }
        Party actor = entities.get(cells[0]);
        Party recipient = entities.get(cells[2]);
        Coding coding = relations.get(cells[1]);
        if (actor == null || recipient == null) {
            return new Coded.Bad("entity %d is not in entities.tsv".formatted(actor == null ? cells[0] : cells[2]));
        }
        if (coding == null) {
            return new Coded.Bad(
                    "relation %d is not in relations.tsv, or its name is no CAMEO name".formatted(cells[1]));
        }
        if (cells[3] > LAST_DAY) {
            return new Coded.Bad("day %d lies more than %d days after day 0".formatted(cells[3], LAST_DAY));
        }
        return new Coded.Row(day(cells[3]), actor, recipient, coding, Coded.Row.NO_NUMBER, null, null);
    }

    private LocalDate day(int number) {
        if (number != lastNumber) {
            lastNumber = number;
            lastDay = start.plusDays(number);
        }
        return lastDay;
    }

    /** Reads the first four numbers, -1 where there is none, and counts the columns; 0 where the line is blank. */
    private int split(Line line) {
        byte[] bytes = line.bytes();
        int columns = 0;
        int at = line.start();
        while (at <= line.end() && line.end() > line.start()) {
            int number = 0;
            int digits = 0;
            while (at < line.end() && bytes[at] != '\t') {
                int digit = bytes[at++] - '0';
                boolean right = digit >= 0 && digit <= 9 && digits++ < MOST_DIGITS && number >= 0;
                number = right ? 10 * number + digit : -1;
            }
            if (columns < COLUMNS) {
                cells[columns] = digits == 0 ? -1 : number;
            }
            columns++;
            at++;
        }
        return columns;
    }
}
