package org.entente.bench.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Dispatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Texts of our own with what the account should find in them: {@code quotations}, {@code assessments}, {@code ties} and {@code conducts}, each in two halves. */
final class Gold {

    /** A text with its entries as JSON. */
    record Text(Dispatch dispatch, List<JsonNode> entries) {}

    private Gold() {}

    /**
     * @param set {@code quotations}, {@code assessments}, {@code ties} or {@code conducts}
     * @param half {@code dev} or {@code held}
     * @param entries the field that holds the entries
     * @throws IllegalArgumentException if there is no such half
     */
    static List<Text> read(String set, String half, String entries) {
        String file = set + "-" + half + ".jsonl";
        try (InputStream stream = Gold.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "There is no set %s. Maybe the half should be dev or held.".formatted(file));
            }
            return texts(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines(), entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Texts in a file of the same form; those alone that have such entries.
     *
     * @param entries the field that holds the entries
     * @throws UncheckedIOException if it cannot be read
     */
    static List<Text> read(Path file, String entries) {
        try (Stream<String> lines = Files.lines(file)) {
            return texts(lines, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Text> texts(Stream<String> lines, String entries) {
        ObjectMapper json = new ObjectMapper();
        return lines.filter(line -> !line.isBlank())
                .map(json::readTree)
                .filter(line -> line.has(entries))
                .map(line -> text(line, entries))
                .toList();
    }

    private static Text text(JsonNode line, String entries) {
        Dispatch dispatch = Dispatch.of(
                line.get("id").asString(),
                LocalDate.parse(line.get("date").asString()),
                line.get("text").asString());
        return new Text(dispatch, line.get(entries).valueStream().toList());
    }

    /** A list of words in alphabetical order, {@code -} for null. */
    static String words(@Nullable JsonNode list) {
        if (list == null || list.isNull()) {
            return "-";
        }
        TreeSet<String> words = new TreeSet<>();
        list.valueStream().forEach(word -> words.add(word.asString()));
        return String.join(",", words);
    }

    /** A word, {@code -} for null. */
    static String word(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "-" : node.asString();
    }
}
