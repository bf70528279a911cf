package org.entente.reader.internal.mention;

import java.util.List;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Speakers whom a dispatch names only after a pronoun: "“Enough,” he said. … Yitzhak Rabin had …". For one dispatch and thread.
 *
 * @param history who was named so far: such a one is nobody new
 */
record Cataphora(Mentions mentions, Voices voices, History history) {

    /** So many sentences on, the name has come. */
    private static final int FARTHEST = 4;

    /**
     * The first person who acts or speaks under a name behind a pronoun and was not named before it, where no noun before it can be meant; or null.
     *
     * @param own what the pronoun is the source of
     */
    @Nullable
    String person(Mention pronoun, List<Attribution> own) {
        String form = mentions.line(pronoun.sentence()).lower(pronoun.head());
        for (Mention other : isAnybodyBefore(pronoun, own) ? List.<Mention>of() : mentions.all()) {
            int distance = other.sentence() - pronoun.sentence();
            boolean after = distance > 0 || distance == 0 && other.from() >= pronoun.to();
            if (!after || distance > FARTHEST || other.form() != Form.NAME || other.actor() == null) {
                continue;
            }
            Actor actor = mentions.actor(other.actor());
            boolean fits = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && acts(other)
                    && own.stream().noneMatch(said -> said.says(other.sentence(), other.head()))
                    && history.isNew(actor, form);
            if (fits) {
                return other.actor();
            }
        }
        return null;
    }

    /** Whether a noun stands before it as a subject, outside of its own words: "a nurse". */
    private boolean isAnybodyBefore(Mention pronoun, List<Attribution> own) {
        for (int sentence = pronoun.sentence() - 1; sentence >= 0; sentence--) {
            Tree tree = mentions.trees().get(sentence);
            for (int i = 0; i < tree.size(); i++) {
                int s = sentence;
                int token = i;
                boolean subject =
                        tree.token(i).is("nsubj") && tree.token(i).xpos().equals("NN");
                if (subject && own.stream().noneMatch(said -> said.says(s, token))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean acts(Mention mention) {
        Tree tree = mentions.trees().get(mention.sentence());
        int above = tree.token(mention.head()).head();
        boolean beside = tree.token(mention.head()).is("appos")
                && above != Token.ROOT
                && tree.token(above).is("nsubj");
        return beside || tree.token(mention.head()).is("nsubj") || voices.speaks(mention);
    }
}
