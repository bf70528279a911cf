package org.entente.reader.internal.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PloverType;

/** The predicates table, by lemma. Immutable and safe to share between threads. */
public final class Patterns {

    private static final String TABLE = "/org/entente/reader/predicates.tsv";

    private final Map<String, List<Pattern>> verbs = new HashMap<>();
    private final Map<String, List<Pattern>> nouns = new HashMap<>();

    private Patterns() {}

    private static final class Shipped {
        static final Patterns TABLE = load();
    }

    /** The table that ships, loaded on the first call. */
    public static Patterns shipped() {
        return Shipped.TABLE;
    }

    private static Patterns load() {
        Patterns patterns = new Patterns();
        InputStream in = Patterns.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException("%s is missing. Maybe the build is incomplete.".formatted(TABLE));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.startsWith("# ") && !line.isBlank()) {
                    patterns.add(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Comparator<Pattern> heaviest = Comparator.comparingInt(Pattern::weight).reversed();
        patterns.verbs.values().forEach(list -> list.sort(heaviest));
        patterns.nouns.values().forEach(list -> list.sort(heaviest));
        return patterns;
    }

    private void add(String line, int number) {
        String[] columns = line.split("\t", -1);
        try {
            Pattern pattern =
                    Pattern.parse(columns[0], PloverType.valueOf(columns[1]), columns[2].isEmpty() ? null : columns[2]);
            (pattern.noun() ? nouns : verbs)
                    .computeIfAbsent(pattern.lemma(), key -> new ArrayList<>())
                    .add(pattern);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "%s, line %d: '%s' is no pattern (%s). Maybe a column is missing."
                            .formatted(TABLE, number, line, e.getMessage()),
                    e);
        }
    }

    /** The patterns of a verb, those that ask for most first. */
    List<Pattern> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The patterns of a noun, those that ask for most first. */
    List<Pattern> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** How many patterns there are. */
    public int size() {
        return verbs.values().stream().mapToInt(List::size).sum()
                + nouns.values().stream().mapToInt(List::size).sum();
    }
}
