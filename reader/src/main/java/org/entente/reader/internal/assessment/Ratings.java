package org.entente.reader.internal.assessment;

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
import java.util.Locale;
import java.util.Map;
import org.entente.model.Assessment.Level;
import org.entente.model.Assessment.Trend;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The words and phrases that rate a relation, from {@code ratings.tsv}. Immutable and safe to share between threads. */
final class Ratings {

    private static final String TABLE = "/org/entente/reader/ratings.tsv";

    /** What a word says of a relation: a level, a trend, or both. */
    record Rating(@Nullable Level level, @Nullable Trend trend) {

        /** The same with what another says where this one is silent. */
        Rating and(@Nullable Rating other) {
            return other == null
                    ? this
                    : new Rating(level != null ? level : other.level, trend != null ? trend : other.trend);
        }
    }

    /**
     * A phrase of the table.
     *
     * @param words lemmas or forms, in lower case
     */
    private record Phrase(String[] words, Rating rating) {}

    private static final Map<String, Rating> WORDS = new HashMap<>();
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        load();
    }

    private Ratings() {}

    private static void load() {
        InputStream in = Ratings.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException("%s is missing. Maybe the build is incomplete.".formatted(TABLE));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                if (columns.length == 4) {
                    add(columns);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PHRASES.values().forEach(phrases -> phrases.sort(Comparator.comparingInt(phrase -> -phrase.words().length)));
    }

    private static void add(String[] columns) {
        Rating rating = new Rating(
                columns[1].equals("-") ? null : Level.valueOf(columns[1]),
                columns[2].equals("-") || columns[2].equals("=") ? null : Trend.valueOf(columns[2]));
        boolean verb = rating.trend() != null || columns[2].equals("=");
        for (String entry : columns[0].split("\\|")) {
            // tokenisers part some words at their hyphens
            String[] words = entry.replace("-", " - ").split(" ");
            if (words.length > 1) {
                PHRASES.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Phrase(words, rating));
            }
            if (entry.indexOf(' ') < 0) {
                WORDS.putIfAbsent(entry + (verb ? "!" : ""), rating);
            }
        }
    }

    /** What an adjective or noun says: "tense", "allies". */
    static @Nullable Rating quality(String word) {
        Rating rating = WORDS.get(word);
        return rating != null ? rating : WORDS.get(word + "!");
    }

    /** What a verb says: "improved"; lemmas of rare verbs come with an e too many or too few. */
    static @Nullable Rating change(String lemma) {
        Rating rating = WORDS.get(lemma + "!");
        return rating != null
                ? rating
                : WORDS.get(lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) + "!" : lemma + "e!");
    }

    /**
     * A phrase in a sentence.
     *
     * @param to after its last token
     */
    record Told(Rating rating, int to) {}

    /** What a phrase that begins at a token says: "on the mend"; null where none does. */
    static @Nullable Rating phrase(Tree tree, int token) {
        Told told = told(tree, token);
        return told == null ? null : told.rating();
    }

    /** The longest phrase that begins at a token; null where none does. */
    static @Nullable Told told(Tree tree, int token) {
        Told told = longest(tree, token);
        return told != null && told.rating().trend() == Trend.IMPROVING && isOfEnmity(tree, told.to()) ? null : told;
    }

    /** "A new era | of enmity". */
    private static boolean isOfEnmity(Tree tree, int from) {
        if (from + 1 >= tree.size() || !tree.token(from).form().equals("of")) {
            return false;
        }
        Rating rating = quality(lemma(tree, from + 1));
        return rating != null && rating.level() != null && rating.level().compareTo(Level.COOL) <= 0;
    }

    private static @Nullable Told longest(Tree tree, int token) {
        String form = form(tree, token);
        Told byForm = told(tree, token, PHRASES.getOrDefault(form, List.of()));
        return byForm != null || form.equals(lemma(tree, token))
                ? byForm
                : told(tree, token, PHRASES.getOrDefault(lemma(tree, token), List.of()));
    }

    private static @Nullable Told told(Tree tree, int token, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            int at = token;
            for (String word : phrase.words()) {
                at = at > token && at < tree.size() && isDegree(form(tree, at)) && !isDegree(word) ? at + 1 : at;
                boolean same = at < tree.size()
                        && (word.equals(form(tree, at))
                                || word.equals(lemma(tree, at)) && !isComparative(tree.token(at)));
                at = same ? at + 1 : tree.size() + 1;
            }
            if (at <= tree.size() && !isName(tree, token, at)) {
                return new Told(phrase.rating(), at);
            }
        }
        return null;
    }

    /** "The largest since the Cold War": what is written as a name is a time, no rating. */
    private static boolean isName(Tree tree, int from, int to) {
        boolean capitals = from > 0 && to - from > 1 && tree.token(to - 1).upos() == Upos.PROPN;
        for (int i = from; i < to && capitals; i++) {
            capitals = Character.isUpperCase(tree.token(i).form().charAt(0));
        }
        return capitals;
    }

    /** "In very good shape", "on rather frosty terms". */
    private static boolean isDegree(String word) {
        return switch (word) {
            case "very",
                    "quite",
                    "rather",
                    "fairly",
                    "extremely",
                    "remarkably",
                    "distinctly",
                    "increasingly",
                    "truly",
                    "perfectly",
                    "decidedly" -> true;
            default -> false;
        };
    }

    private static String form(Tree tree, int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Tree tree, int token) {
        return tree.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** What a single word says by its form and part of speech: a comparative tells a trend, a passive participle a state; null where it says nothing. */
    static @Nullable Rating word(Tree tree, int token) {
        Token word = tree.token(token);
        String lemma = lemma(tree, token);
        boolean always =
                lemma.equals("good") && token > 0 && form(tree, token - 1).equals("for");
        if (always) {
            return null;
        }
        if (isComparative(word)) {
            return comparative(word, lemma);
        }
        if (word.upos() == Upos.VERB) {
            Rating state = word.xpos().equals("VBN") && isPassive(tree, token) ? WORDS.get(form(tree, token)) : null;
            return state != null ? state : change(lemma);
        }
        boolean says = word.upos() == Upos.ADJ || word.upos() == Upos.NOUN;
        return says ? quality(lemma) : null;
    }

    static boolean isComparative(Token word) {
        return word.xpos().equals("JJR")
                || word.xpos().equals("RBR")
                || word.xpos().equals("JJ")
                        && word.form().endsWith("ier")
                        && word.lemma().endsWith("y");
    }

    private static @Nullable Rating comparative(Token word, String lemma) {
        String form = word.form().toLowerCase(Locale.ROOT);
        if (form.equals("better") || form.equals("closer")) {
            return new Rating(null, Trend.IMPROVING);
        }
        if (form.equals("worse")) {
            return new Rating(null, Trend.WORSENING);
        }
        Rating plain = WORDS.get(lemma);
        if (plain == null || plain.level() == null) {
            return null;
        }
        return switch (plain.level()) {
            case ALLIED, FRIENDLY, GOOD, NORMAL -> new Rating(null, Trend.IMPROVING);
            case COOL, TENSE, HOSTILE -> new Rating(null, Trend.WORSENING);
        };
    }

    private static boolean isPassive(Tree tree, int verb) {
        for (int n = 0; n < tree.childCount(verb); n++) {
            Token child = tree.token(tree.child(verb, n));
            if (child.is("aux") && child.lemma().equals("be") || child.is("cop")) {
                return true;
            }
        }
        return false;
    }
}
