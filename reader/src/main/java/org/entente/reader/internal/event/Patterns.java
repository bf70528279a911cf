package org.entente.reader.internal.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.syntax.Token;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The predicates table, by lemma. Immutable and safe to share between threads. */
public final class Patterns {

    private static final String TABLE = "/org/entente/reader/predicates.tsv";

    private final Map<String, List<Pattern>> verbs = new HashMap<>();
    private final Map<String, List<Pattern>> nouns = new HashMap<>();
    private final Map<String, String> verbForms = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> objects = new HashSet<>();
    private int entries;

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
        for (String verb : patterns.verbs.keySet()) {
            Forms.of(verb).forEach(form -> patterns.verbForms.putIfAbsent(form, verb));
        }
        // British and American spelling are one.
        for (String form : List.copyOf(patterns.verbForms.keySet())) {
            String british = form.replaceFirst("iz(e|ed|es|ing)$", "is$1");
            patterns.verbForms.putIfAbsent(british, patterns.verbForms.getOrDefault(form, form));
        }
        return patterns;
    }

    private void add(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 2) {
            // In the order of the line, since of patterns that ask for equally much the first decides.
            classes.put(columns[0], Collections.unmodifiableSet(new LinkedHashSet<>(List.of(columns[1].split(" ")))));
            return;
        }
        try {
            entries++;
            List<Pattern> read = Pattern.parse(
                    columns[0], PloverType.valueOf(columns[1]), columns[2].isEmpty() ? null : columns[2], classes);
            for (Pattern pattern : read) {
                (pattern.noun() ? nouns : verbs)
                        .computeIfAbsent(pattern.lemma(), key -> new ArrayList<>())
                        .add(pattern);
                if (pattern.object() != null) {
                    objects.addAll(pattern.object());
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "%s, line %d: '%s' is no pattern (%s). Maybe a column is missing."
                            .formatted(TABLE, number, line, e.getMessage()),
                    e);
        }
    }

    /** The patterns of a verb, those that ask for most first; by its form where the table lacks its lemma. */
    List<Pattern> verbs(Token token) {
        List<Pattern> known = verbs.get(token.lemma());
        if (known != null) {
            return known;
        }
        return verbs(token.form());
    }

    /** The patterns of the verb with that form. */
    List<Pattern> verbs(String form) {
        String lemma = verbForms.get(form.toLowerCase(Locale.ROOT));
        return lemma == null ? List.of() : verbs.getOrDefault(lemma, List.of());
    }

    /** Whether it is the base form of one of the table's verbs. */
    boolean isBase(String form) {
        return verbs.containsKey(form);
    }

    /** Whether any pattern asks for that noun as an object. */
    boolean isObject(String noun) {
        return objects.contains(noun);
    }

    /** Whether a form may be one of the table's verbs in the present, as headlines have it, though it was taken for a noun. */
    boolean isVerb(Token token) {
        return token.upos() == Upos.NOUN
                && verbForms.containsKey(token.form().toLowerCase(Locale.ROOT))
                && !token.form().endsWith("ing");
    }

    /** What is said with "be" and an adjective: "be willing". */
    List<Pattern> adjectives() {
        return verbs.getOrDefault("be", List.of());
    }

    /** The patterns of a noun, those that ask for most first. */
    List<Pattern> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The type that a verb has when nothing is asked of the words around it, or else most often; null where the table lacks it. */
    @Nullable
    PloverType usual(Token token) {
        List<Pattern> known = verbs(token);
        return known.isEmpty() ? null : known.getLast().type();
    }

    /** How many lines the table has; a class of words at the head of one makes several patterns of it. */
    public int size() {
        return entries;
    }
}
