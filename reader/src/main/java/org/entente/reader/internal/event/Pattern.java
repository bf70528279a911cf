package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * One line of the predicates table: words that tell of an event.
 *
 * @param lemma of the verb or noun
 * @param noun whether it is a noun
 * @param particles that must follow the verb
 * @param object the lemma its object must have, or null
 * @param infinitive whether an infinitive must follow
 * @param preposition after which the recipient stands, or null
 * @param prepositional the lemma that must stand after the preposition, or null
 * @param reciprocal whether everyone is an actor
 * @param reversed whether the object acts and the subject receives
 * @param mode or null
 * @param text the pattern as written, for explanations
 */
record Pattern(
        String lemma,
        boolean noun,
        List<String> particles,
        @Nullable String object,
        boolean infinitive,
        @Nullable String preposition,
        @Nullable String prepositional,
        boolean reciprocal,
        boolean reversed,
        PloverType type,
        @Nullable String mode,
        String text) {

    /**
     * @param text as the table has it
     * @throws IllegalArgumentException if the mode is none of the type's
     */
    static Pattern parse(String text, PloverType type, @Nullable String mode) {
        type.score(mode);
        String[] words = text.split(" ");
        boolean noun = words[0].startsWith("#");
        List<String> particles = new ArrayList<>();
        String object = null;
        String preposition = null;
        String prepositional = null;
        boolean infinitive = false;
        boolean reciprocal = false;
        boolean reversed = false;
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            switch (word) {
                case "<>" -> reciprocal = true;
                case "<r>" -> reversed = true;
                case "+to-inf", "+to-inf-coop", "+to-inf-conflict" -> infinitive = true;
                default -> {
                    if (word.startsWith("+")) {
                        object = word.substring(1);
                    } else if (word.startsWith("~")) {
                        int plus = word.indexOf('+');
                        preposition = word.substring(1, plus < 0 ? word.length() : plus);
                        prepositional = plus < 0 ? null : word.substring(plus + 1);
                    } else {
                        particles.add(word);
                    }
                }
            }
        }
        return new Pattern(
                noun ? words[0].substring(1) : words[0],
                noun,
                List.copyOf(particles),
                object,
                infinitive,
                preposition,
                prepositional,
                reciprocal,
                reversed,
                type,
                mode,
                text);
    }

    /** How much the pattern asks for: the one that asks for most decides. */
    int weight() {
        return 3 * particles.size()
                + (object == null ? 0 : 4)
                + (infinitive ? 3 : 0)
                + (preposition == null ? 0 : 1)
                + (prepositional == null ? 0 : 4);
    }

    /** Whether nothing but the word itself is asked for. */
    boolean isBare() {
        return weight() == 0;
    }
}
