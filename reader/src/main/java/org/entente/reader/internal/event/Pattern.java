package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * One line of the predicates table: words that tell of an event.
 *
 * @param lemma of the verb or noun
 * @param noun whether it is a noun
 * @param subject the lemmas of which its subject must have one, or null
 * @param particles that must follow the verb
 * @param object the lemmas of which its object must have one, or null
 * @param infinitive which infinitive must follow, or null
 * @param preposition after which the recipient stands, or null
 * @param prepositional the lemmas of which one must stand after the preposition, or null
 * @param reciprocal whether everyone is an actor
 * @param reversed whether the object acts and the subject receives
 * @param silent whether this is no event, and what it governs is none either
 * @param mode or null
 * @param text the pattern as written, for explanations
 */
record Pattern(
        String lemma,
        boolean noun,
        @Nullable Set<String> subject,
        List<String> particles,
        @Nullable Set<String> object,
        @Nullable Infinitive infinitive,
        @Nullable String preposition,
        @Nullable Set<String> prepositional,
        boolean reciprocal,
        boolean reversed,
        boolean silent,
        PloverType type,
        @Nullable String mode,
        String text) {

    /** Stands for whatever somebody says that another must do. */
    static final Pattern OBLIGED = new Pattern(
            "must",
            false,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            false,
            false,
            false,
            PloverType.REQUEST,
            null,
            "say … must");

    private static final String LEARNED = "learned";

    /** Stands for what no line of the table tells: the event was learned from examples. */
    static Pattern learned(PloverType type, String lemma) {
        return new Pattern(
                lemma, false, null, List.of(), null, null, null, null, false, false, false, type, null, LEARNED);
    }

    /** What an infinitive must be about: anything, something cooperative, something hostile, or giving something up. */
    enum Infinitive {
        ANY,
        COOPERATION,
        CONFLICT,
        YIELD
    }

    /**
     * The patterns that a line of the table stands for, one for each word of a class at its head or in place of its preposition.
     *
     * @param text as the table has it
     * @param classes words that a name like {@code @talk} stands for
     * @throws IllegalArgumentException if the mode is none of the type's, or a class is not known
     */
    static List<Pattern> parse(String text, PloverType type, @Nullable String mode, Map<String, Set<String>> classes) {
        type.score(mode);
        String[] words = text.split(" ");
        boolean noun = words[0].startsWith("#");
        List<String> particles = new ArrayList<>();
        Set<String> subject = null;
        Set<String> object = null;
        Set<String> prepositions = null;
        Set<String> prepositional = null;
        Infinitive infinitive = null;
        boolean reciprocal = false;
        boolean reversed = false;
        boolean silent = false;
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            switch (word) {
                case "<>" -> reciprocal = true;
                case "<r>" -> reversed = true;
                case "!" -> silent = true;
                case "+to-inf" -> infinitive = Infinitive.ANY;
                case "+to-inf-coop" -> infinitive = Infinitive.COOPERATION;
                case "+to-inf-conflict" -> infinitive = Infinitive.CONFLICT;
                case "+to-inf-yield" -> infinitive = Infinitive.YIELD;
                default -> {
                    if (word.startsWith("^")) {
                        subject = members(word.substring(1), classes);
                    } else if (word.startsWith("+")) {
                        object = members(word.substring(1), classes);
                    } else if (word.startsWith("~")) {
                        int plus = word.indexOf('+');
                        prepositions = members(word.substring(1, plus < 0 ? word.length() : plus), classes);
                        prepositional = plus < 0 ? null : members(word.substring(plus + 1), classes);
                    } else {
                        particles.add(word);
                    }
                }
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        Collection<? extends @Nullable String> places =
                prepositions == null ? Collections.singleton(null) : prepositions;
        for (String lemma : members(noun ? words[0].substring(1) : words[0], classes)) {
            for (String preposition : places) {
                patterns.add(new Pattern(
                        lemma,
                        noun,
                        subject,
                        List.copyOf(particles),
                        object,
                        infinitive,
                        preposition,
                        prepositional,
                        reciprocal,
                        reversed,
                        silent,
                        type,
                        mode,
                        text));
            }
        }
        return patterns;
    }

    private static Set<String> members(String word, Map<String, Set<String>> classes) {
        if (!word.startsWith("@")) {
            return Set.of(word);
        }
        Set<String> members = classes.get(word);
        if (members == null) {
            throw new IllegalArgumentException("'%s' is no class. Maybe its line stands further down.".formatted(word));
        }
        return members;
    }

    /** The same words taken for another type, without a mode. */
    Pattern as(PloverType other) {
        return new Pattern(
                lemma,
                noun,
                subject,
                particles,
                object,
                infinitive,
                preposition,
                prepositional,
                reciprocal,
                reversed,
                silent,
                other,
                null,
                text);
    }

    /** How much the pattern asks for: the one that asks for most decides. */
    int weight() {
        return 3 * particles.size()
                + (object == null ? 0 : object.size() == 1 ? 5 : 4)
                + (subject == null ? 0 : 2)
                + (infinitive == null ? 0 : infinitive == Infinitive.ANY ? 3 : 4)
                + (preposition == null ? 0 : 2)
                + (prepositional == null ? 0 : 4);
    }

    /** Whether it tells of an accord joined or made, to which one party alone may be named. */
    boolean isAccord() {
        return type == PloverType.SUPPORT && (isAccord(object) || isAccord(prepositional));
    }

    private static boolean isAccord(@Nullable Set<String> words) {
        return words != null && words.contains("treaty");
    }

    /** Whether nothing but the word itself is asked for. */
    boolean isBare() {
        return weight() == 0;
    }
}
