package org.entente.reader.internal.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.syntax.Token;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The words that report, from {@code cues.txt}. Immutable and safe to share between threads. */
final class Cues {

    private static final String FILE = "cues.txt";

    /**
     * How a word takes what it reports.
     *
     * @param frames as {@code cues.txt} explains them
     * @param prepositions those whose object is what it reports
     */
    record Frames(Set<Frame> frames, Set<String> prepositions) {

        boolean has(Frame frame) {
            return frames.contains(frame);
        }
    }

    private static final Map<String, String> PASTS = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("tell", "told"),
            Map.entry("write", "wrote"),
            Map.entry("read", "read"),
            Map.entry("think", "thought"),
            Map.entry("hold", "held"),
            Map.entry("swear", "swore"),
            Map.entry("find", "found"),
            Map.entry("shoot", "shot"),
            Map.entry("hit", "hit"),
            Map.entry("go", "went"),
            Map.entry("cut", "cut"),
            Map.entry("break", "broke"),
            Map.entry("put", "put"),
            Map.entry("throw", "threw"),
            Map.entry("let", "let"),
            Map.entry("come", "came"),
            Map.entry("sing", "sang"),
            Map.entry("spit", "spat"));

    private final Map<String, Frames> verbs = new HashMap<>();
    private final Map<String, Frames> inflected = new HashMap<>();
    private final Map<String, Frames> adjectives = new HashMap<>();
    private final Map<String, Frames> nouns = new HashMap<>();
    private final Set<String> beforeParticles = new HashSet<>();
    private final Set<String> adverbs = new HashSet<>();
    private final Set<String> light = new HashSet<>();

    private Cues() {}

    /** The shipped words, loaded once. */
    static Cues shipped() {
        return Shipped.CUES;
    }

    private static final class Shipped {
        static final Cues CUES = read();
    }

    /** How a script's verb reports, with its particle if that makes another word of it, "went on"; null where it does not. */
    @Nullable
    Frames verb(Script script, int verb) {
        Frames phrasal = script.tag(verb + 1) == Upos.ADP || script.tag(verb + 1) == Upos.ADV
                ? phrase(verbs, script.token(verb).lemma(), script.lower(verb + 1))
                : null;
        return phrasal != null ? phrasal : alone(script, verb);
    }

    /** How a word reports with the particle behind it; null where the two are none that the words know. */
    private @Nullable Frames phrase(Map<String, Frames> words, String word, String particle) {
        return beforeParticles.contains(word) ? words.get(word + "_" + particle) : null;
    }

    /** Whether a verb and the word behind it make one word that reports. */
    boolean isPhrasal(Script script, int verb) {
        String particle = script.lower(verb + 1);
        return phrase(verbs, script.token(verb).lemma(), particle) != null
                || phrase(inflected, script.lower(verb), particle) != null;
    }

    /** How a verb without its particle reports; by its form where the lemma is none that the table knows; null where it does not. */
    @Nullable
    Frames alone(Script script, int verb) {
        Token word = script.token(verb);
        Frames known = verbs.get(word.lemma());
        return known != null || !word.xpos().startsWith("VB") ? known : inflected.get(script.lower(verb));
    }

    /** How a verb of which a word is a form reports, whatever the word's tag; null where it is a form of none. */
    @Nullable
    Frames inflected(String form) {
        return inflected.get(form);
    }

    /** How a word reports if it is a finite verb, whatever its tag, with its particle: "shot back"; null where it is a form of none. */
    @Nullable
    Frames spoken(Script script, int word) {
        Frames tagged = script.tag(word) == Upos.VERB ? verb(script, word) : null;
        if (tagged != null) {
            return tagged;
        }
        String form = script.lower(word);
        String particle = script.lower(word + 1);
        Frames phrasal = phrase(inflected, form, particle);
        phrasal = phrasal != null ? phrasal : phrase(verbs, form, particle);
        Frames known = phrasal != null ? phrasal : inflected.get(form);
        return known != null ? known : verbs.get(form);
    }

    /** How an adjective that is said of somebody reports: "is confident that …"; null where it does not. */
    @Nullable
    Frames adjective(String lemma) {
        return adjectives.get(lemma);
    }

    @Nullable
    Frames noun(String lemma) {
        return nouns.get(lemma);
    }

    boolean isAdverb(String word) {
        return adverbs.contains(word);
    }

    /** Whether a verb and a noun of speech make one cue. */
    boolean isLight(String lemma) {
        return light.contains(lemma);
    }

    private static Cues read() {
        Cues cues = new Cues();
        try (InputStream stream = Cues.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource %s is missing from the program. Maybe the build left it out.".formatted(FILE));
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String section = "";
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("[")) {
                    section = line;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cues.add(section, line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cues.verbs.forEach((verb, frames) -> forms(verb).forEach(form -> cues.inflected.putIfAbsent(form, frames)));
        Stream.concat(cues.verbs.keySet().stream(), cues.inflected.keySet().stream())
                .filter(word -> word.indexOf('_') > 0)
                .forEach(word -> cues.beforeParticles.add(word.substring(0, word.indexOf('_'))));
        return cues;
    }

    /** The forms of a verb: regular ones, those with a doubled consonant, and pasts that go their own way; a particle stays behind each. */
    private static List<String> forms(String verb) {
        int particle = verb.indexOf('_');
        if (particle > 0) {
            return forms(verb.substring(0, particle)).stream()
                    .map(form -> form + verb.substring(particle))
                    .toList();
        }
        String past = PASTS.get(verb);
        return past == null
                ? regular(verb)
                : Stream.concat(Stream.of(past), regular(verb).stream()).toList();
    }

    private static List<String> regular(String verb) {
        if (verb.endsWith("e")) {
            return List.of(verb + "s", verb + "d", verb.substring(0, verb.length() - 1) + "ing");
        }
        if (verb.endsWith("y")) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(stem + "ies", stem + "ied", verb + "s", verb + "ed", verb + "ing");
        }
        char last = verb.charAt(verb.length() - 1);
        return List.of(verb + "s", verb + "es", verb + "ed", verb + "ing", verb + last + "ed", verb + last + "ing");
    }

    private void add(String section, String line, int number) {
        switch (section) {
            case "[verbs]" -> frames(verbs, line, number);
            case "[adjectives]" -> frames(adjectives, line, number);
            case "[nouns]" -> frames(nouns, line, number);
            case "[adverbs]" -> adverbs.addAll(List.of(line.split(" ")));
            case "[light]" -> light.addAll(List.of(line.split(" ")));
            default ->
                throw new IllegalArgumentException("%s:%d: '%s' stands in no section. Maybe begin one with [verbs]."
                        .formatted(FILE, number, line));
        }
    }

    private static Frame frame(String name, int number) {
        for (Frame frame : Frame.values()) {
            if (frame.name().equals(name.toUpperCase(Locale.ROOT))) {
                return frame;
            }
        }
        throw new IllegalArgumentException(
                "%s:%d: '%s' is no frame. Maybe put a tab behind the frames, before the words."
                        .formatted(FILE, number, name));
    }

    private static void frames(Map<String, Frames> words, String line, int number) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalArgumentException("%s:%d: '%s' has no tab. Maybe put one between the frames and the words."
                    .formatted(FILE, number, line));
        }
        for (String word : line.substring(tab + 1).split(" ")) {
            Frames known = words.computeIfAbsent(word, w -> new Frames(EnumSet.noneOf(Frame.class), new HashSet<>()));
            for (String frame : line.substring(0, tab).split(" ")) {
                if (frame.startsWith("=")) {
                    known.prepositions().add(frame.substring(1));
                } else {
                    known.frames().add(frame(frame, number));
                }
            }
        }
    }
}
