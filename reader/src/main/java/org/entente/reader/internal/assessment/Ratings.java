package org.entente.reader.internal.assessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.Assessment.Level;
import org.entente.model.Assessment.Trend;
import org.jspecify.annotations.Nullable;

/** The words that rate a relation. Immutable and safe to share between threads. */
final class Ratings {

    private static final String TABLE = "/org/entente/reader/ratings.tsv";

    /** What a word says of a relation: a level, a trend, or both. */
    record Rating(@Nullable Level level, @Nullable Trend trend) {}

    private static final Map<String, Rating> WORDS = load();

    private Ratings() {}

    private static Map<String, Rating> load() {
        Map<String, Rating> words = new HashMap<>();
        InputStream in = Ratings.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException("%s is missing. Maybe the build is incomplete.".formatted(TABLE));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                if (columns.length == 4) {
                    Rating rating = new Rating(
                            columns[1].equals("-") ? null : Level.valueOf(columns[1]),
                            columns[2].equals("-") ? null : Trend.valueOf(columns[2]));
                    words.putIfAbsent(columns[0] + (rating.trend() == null ? "" : "!"), rating);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** What an adjective or noun says: "tense", "allies". */
    static @Nullable Rating quality(String lemma) {
        Rating rating = WORDS.get(lemma);
        return rating == null && lemma.equals("unprecedented") ? WORDS.get(lemma + "!") : rating;
    }

    /** What a verb says: "improved". */
    static @Nullable Rating change(String lemma) {
        return WORDS.get(lemma + "!");
    }
}
