package org.entente.reader.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words from a text file: a line {@code [name]} begins a list, its words follow with spaces between, {@code #} begins a remark. Immutable and
 * safe to share between threads.
 */
public final class WordLists {

    private final String file;
    private final Map<String, Set<String>> lists;

    private WordLists(String file, Map<String, Set<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /**
     * @param user the class beside which the file stands
     * @throws IllegalStateException if the file is missing or words stand before the first name
     */
    public static WordLists beside(Class<?> user, String file) {
        try (InputStream in = user.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("%s is missing. Maybe the build is incomplete.".formatted(file));
            }
            return new WordLists(
                    file, read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> read(String file, BufferedReader reader) {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> words = null;
        int number = 0;
        for (String line : reader.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                words = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
            } else if (words == null) {
                throw new IllegalStateException(
                        "%s, line %d: '%s' stands in no list. Maybe a line [name] is missing above it."
                                .formatted(file, number, line));
            } else {
                words.addAll(List.of(line.strip().split(" +")));
            }
        }
        return lists;
    }

    /**
     * The words of a list.
     *
     * @throws IllegalStateException if the file has no such list
     */
    public Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException("%s has no list [%s]. Maybe its name was changed.".formatted(file, name));
        }
        return Set.copyOf(words);
    }
}
