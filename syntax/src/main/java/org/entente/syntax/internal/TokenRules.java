package org.entente.syntax.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known of one language before anything is learned: lists of words, read from a file. Immutable.
 *
 * @param kinds the words of each kind, in lower case
 * @param parts for each contraction how long its first part is
 * @param verbs the dictionary form of verbs' irregular forms
 */
public record TokenRules(Map<String, Set<String>> kinds, Map<String, Integer> parts, Map<String, String> verbs) {

    private static final Set<String> KNOWN = Set.of(
            "abbreviation",
            "before_number",
            "clitic",
            "contraction",
            "leading",
            "prefix",
            "unit",
            "name_link",
            "irregular",
            "figure");

    /**
     * @param name what messages call the file
     * @throws IllegalArgumentException if a line's kind is unknown
     */
    public static TokenRules read(String name, Reader reader) throws IOException {
        Map<String, Set<String>> kinds = new HashMap<>();
        KNOWN.forEach(kind -> kinds.put(kind, new HashSet<>()));
        List<String> lines = new ArrayList<>(new BufferedReader(reader).lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            Set<String> words = tab < 0 ? null : kinds.get(line.substring(0, tab));
            if (words == null) {
                throw new IllegalArgumentException(
                        "%s:%d: '%s' begins with no kind of word. Maybe the tab is missing; kinds are %s."
                                .formatted(name, i + 1, line, KNOWN));
            }
            words.addAll(List.of(line.substring(tab + 1).strip().split(" +")));
        }
        Map<String, Set<String>> frozen = new HashMap<>();
        kinds.forEach((kind, words) -> frozen.put(kind, Set.copyOf(words)));
        Map<String, Integer> parts = new HashMap<>();
        for (String contraction : frozen.getOrDefault("contraction", Set.of())) {
            parts.put(contraction.replace("|", ""), contraction.indexOf('|'));
        }
        Map<String, String> verbs = new HashMap<>();
        for (String form : frozen.getOrDefault("irregular", Set.of())) {
            int bar = form.indexOf('|');
            verbs.put(form.substring(0, Math.max(0, bar)), form.substring(bar + 1));
        }
        return new TokenRules(Map.copyOf(frozen), Map.copyOf(parts), Map.copyOf(verbs));
    }

    boolean is(String kind, String word) {
        Set<String> words = kinds.get(kind);
        return words != null && words.contains(word);
    }

    /** Where the contraction {@code word} is parted, or -1. */
    int partOf(String word) {
        return parts.getOrDefault(word, -1);
    }
}
