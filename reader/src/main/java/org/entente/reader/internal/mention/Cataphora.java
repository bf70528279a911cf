package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Set;
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
record Cataphora(Mentions mentions, Voices voices, History history, Careers careers) {

    /** So many sentences on, the name has come. */
    private static final int FARTHEST = 4;

    /** Of whom an office or a part is told, the name follows sooner. */
    private static final int NEAREST = 2;

    /** Whoever stands for an election is called so, whatever office he holds. */
    private static final Set<String> CONTENDERS = Nouns.WORDS.list("contender");

    private static final Set<String> SPEECHES = Nouns.WORDS.list("speech");

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

    /** "In her letter to the Council, Baerbock writes": of a possessive before a paper or speech that opens a sentence, its subject by name; or null. */
    @Nullable
    String fronted(Mention pronoun, Tree tree) {
        Token own = tree.token(pronoun.head());
        int paper = own.head();
        boolean owner = own.relation().equals("nmod:poss") && paper != Token.ROOT && pronoun.from() <= 1;
        boolean said = owner
                && (Unnamed.DOCUMENTS.contains(tree.token(paper).lemma())
                        || SPEECHES.contains(tree.token(paper).lemma()));
        int verb = said && tree.token(paper).is("obl") ? tree.token(paper).head() : Token.ROOT;
        int subject = verb == Token.ROOT ? -1 : tree.childWith(verb, "nsubj");
        if (subject < paper) {
            return null;
        }
        String form = mentions.line(pronoun.sentence()).lower(pronoun.head());
        for (Mention name : mentions.inSentence(pronoun.sentence())) {
            Actor actor = name.form() == Form.NAME && name.actor() != null ? mentions.actor(name.actor()) : null;
            Token head = tree.token(name.head());
            boolean acts = name.head() == subject || head.is("appos") && head.head() == subject;
            if (acts && actor != null && actor.kind() == Actor.Kind.PERSON && history.mayBe(actor, form)) {
                return actor.id();
            }
        }
        return null;
    }

    /**
     * Whom a description means that is followed by a name: "“…,” the interior minister said. NAME had …". The subject of the next sentence of the narrator's, with
     * no word but the name, who was not named before, speaks not and holds no other office; or null.
     *
     * @param title what the description calls somebody, in small letters
     * @param own what it is the source of
     */
    @Nullable
    String described(Mention description, String title, List<Attribution> own) {
        String noun = mentions.line(description.sentence()).lower(description.head());
        for (Mention name : mentions.all()) {
            int distance = name.sentence() - description.sentence();
            if (distance < 1
                    || distance > NEAREST
                    || own.stream().anyMatch(said -> said.says(name.sentence(), name.head()))) {
                continue;
            }
            Tree tree = mentions.trees().get(name.sentence());
            if (!tree.token(name.head()).is("nsubj") || voices.isTold(name)) {
                continue;
            }
            Actor actor = name.form() == Form.NAME && name.actor() != null ? mentions.actor(name.actor()) : null;
            boolean opens = name.from() <= 1 && tree.childWith(name.head(), "appos") < 0;
            if (actor == null
                    || !opens
                    || actor.kind() != Actor.Kind.PERSON
                    || !isBare(name, actor)
                    || !history.isNew(actor, noun)) {
                return null;
            }
            boolean stranger = mentions.atlas().career(actor.id()).isEmpty();
            boolean fits =
                    stranger ? !voices.speaks(name) : careers.isCalled(actor, title) || CONTENDERS.contains(noun);
            return fits ? actor.id() : null;
        }
        return null;
    }

    /** Whether a mention is a name of several words and nothing else: no title, no noun. */
    private boolean isBare(Mention name, Actor actor) {
        String own = Cast.slug(actor.name());
        Line line = mentions.line(name.sentence());
        for (int i = name.from(); i < name.to(); i++) {
            if (!own.contains(Cast.slug(line.lower(i)))) {
                return false;
            }
        }
        return name.to() - name.from() > 1;
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
