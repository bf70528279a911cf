package org.entente.reader.internal.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name one or more actors.
 *
 * @param sentence index of the sentence
 * @param from first token, in
 * @param to after the last token, out
 * @param head the token that the rest hangs on
 * @param actors ids; none as long as nobody knows who is meant; several for "the two countries"
 * @param place whether the words only say where: "in Moscow"
 * @param confidence in [0, 1]
 */
public record Mention(
        int sentence, int from, int to, int head, List<String> actors, Form form, boolean place, double confidence) {

    public Mention {
        actors = List.copyOf(actors);
    }

    /** The only or first actor, or null. */
    public @Nullable String actor() {
        return actors.isEmpty() ? null : actors.getFirst();
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }

    Mention meaning(List<String> actors, double confidence) {
        return new Mention(sentence, from, to, head, actors, form, place, confidence);
    }

    /** The same words with those before them from another token on. */
    Mention from(int from) {
        return new Mention(sentence, from, to, head, actors, form, place, confidence);
    }

    Mention as(Form form) {
        return new Mention(sentence, from, to, head, actors, form, place, confidence);
    }
}
