package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Somebody told of by a noun alone who speaks in the next sentence: "A hunter wanted to know the price. “For that,” he said". No person named before is meant. For one
 * dispatch; safe to share between threads.
 */
record Passersby(Mentions mentions) {

    /** So many sentences back, quotations among them. */
    private static final int FARTHEST = 3;

    private static final Set<String> ANYBODY = Nouns.WORDS.list("anybody");

    /** The noun that a pronoun or "the man" means, as a mention of whoever that one speaks for, if it tells; null where it means another. */
    @Nullable
    Mention before(Mention speaker, List<Attribution> own) {
        boolean words = own.stream().anyMatch(said -> said.cueFrom() >= 0);
        for (int sentence = speaker.sentence();
                words && sentence >= speaker.sentence() - FARTHEST && sentence >= 0;
                sentence--) {
            Tree tree = mentions.trees().get(sentence);
            int end = sentence == speaker.sentence() ? speaker.from() : tree.size();
            for (int i = end - 1; i >= 0; i--) {
                int s = sentence;
                int token = i;
                // "a nurse said he had been calm": what is told of another one inside
                boolean inside = tree.token(i).upos() == Upos.PRON && !isMain(tree, i);
                boolean subject = tree.token(i).is("nsubj")
                        && !isAside(tree, i)
                        && !inside
                        && own.stream().noneMatch(said -> said.says(s, token));
                if (subject) {
                    return isMain(tree, i) && isPassing(tree, i) ? mention(tree, i) : null;
                }
            }
        }
        return null;
    }

    /** "A hunter who had come": what is told of him by the way. */
    private static boolean isAside(Tree tree, int subject) {
        int verb = tree.token(subject).head();
        return verb != Token.ROOT && tree.token(verb).relation().equals("acl:relcl");
    }

    /** "The florist next door has given up charging": the trade of somebody of whom the sentence before tells for the first time, as whom nobody was named; null where it tells of another. */
    @Nullable
    Mention local(Mention speaker, List<Mention> resolved) {
        int sentence = speaker.sentence() - 1;
        Tree tree = sentence < 0 ? null : mentions.trees().get(sentence);
        for (int i = 0; tree != null && i < tree.size(); i++) {
            boolean trade = tree.token(i).is("nsubj")
                    && isMain(tree, i)
                    && tree.token(i).xpos().equals("NN")
                    && Nouns.isTrade(tree.token(i).lemma())
                    && tree.token(Unnamed.first(tree, 0, i)).form().equalsIgnoreCase("the");
            if (trade) {
                int noun = i;
                boolean known = isAnybodyNamed(tree)
                        || resolved.stream()
                                .anyMatch(other -> other.sentence() == sentence
                                        && other.covers(noun)
                                        && other.actor() != null
                                        && !isUnnamed(other.actor()));
                return known ? null : mention(tree, i);
            }
        }
        return null;
    }

    /** Who that is; of a place that no record knows, one of where the story plays. */
    @Nullable
    String actor(Mention passing, Holders holders, List<Attribution> own) {
        Actor known = passing.actor() == null ? null : mentions.actor(passing.actor());
        Tree tree = mentions.trees().get(passing.sentence());
        return known != null && known.country() == null && new Complements(mentions).isOfUnknownPlace(passing, tree)
                ? holders.ofPlace(passing, known, own)
                : passing.actor();
    }

    private static boolean isMain(Tree tree, int subject) {
        int verb = tree.token(subject).head();
        return verb != Token.ROOT && tree.token(verb).is("root");
    }

    /** "A hunter", "one shopper", "the minister's barber": a noun for one person, of whom nobody knows the name. */
    private boolean isPassing(Tree tree, int noun) {
        int first = Unnamed.first(tree, 0, noun);
        boolean one = switch (tree.token(first).form().toLowerCase(Locale.ROOT)) {
            case "a", "an", "one", "another" -> true;
            default -> false;
        };
        String word = tree.token(noun).lemma();
        boolean somebody = Descriptions.isPerson(word)
                || ANYBODY.contains(word)
                || (word.endsWith("er") || word.endsWith("or")) && !isThing(word);
        boolean servant = Nouns.isTrade(word) && tree.childWith(noun, "nmod:poss") >= 0;
        boolean named = tree.childWith(noun, "appos") >= 0 || !servant && isAnybodyNamed(tree);
        Mention known = mentions.at(tree.index(), noun);
        return (one || servant)
                && somebody
                && !named
                && tree.token(noun).xpos().equals("NN")
                && (known == null || known.actor() == null || isUnnamed(known.actor()));
    }

    /** An officer, a reporter: somebody of whom only a country and a sector are known. */
    private boolean isUnnamed(String id) {
        Actor actor = mentions.actor(id);
        return actor != null
                && actor.kind() == Actor.Kind.GROUP
                && mentions.atlas().group(id) == null;
    }

    /** "A custodian named Reggie Lamar", "a heckler interrupted Macron": then the pronoun is rather theirs. */
    private boolean isAnybodyNamed(Tree tree) {
        for (Mention mention : mentions.inSentence(tree.index())) {
            Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
            if (mention.form() == Form.NAME && actor != null && actor.kind() == Actor.Kind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThing(String noun) {
        return switch (noun) {
            case "letter",
                    "paper",
                    "newspaper",
                    "tower",
                    "river",
                    "number",
                    "order",
                    "power",
                    "helicopter",
                    "computer",
                    "poster",
                    "water",
                    "winter",
                    "summer",
                    "corner",
                    "danger",
                    "fever",
                    "border",
                    "matter",
                    "door",
                    "floor",
                    "motor",
                    "tractor",
                    "reactor",
                    "error",
                    "terror",
                    "rumor",
                    "trailer",
                    "trawler",
                    "tanker",
                    "freighter" -> true;
            default -> Unnamed.DOCUMENTS.contains(noun) || Nouns.isBody(noun);
        };
    }

    private Mention mention(Tree tree, int noun) {
        Mention known = mentions.at(tree.index(), noun);
        if (known != null && known.actor() != null) {
            return known;
        }
        int first = Unnamed.first(tree, 0, noun);
        String actor =
                new Unnamed(mentions).spokenFor(tree, first, first, noun, Math.min(tree.size(), noun + FARTHEST));
        return new Mention(
                tree.index(),
                first,
                noun + 1,
                noun,
                actor == null ? List.of() : List.of(actor),
                Form.DESCRIPTION,
                false,
                0.5);
    }
}
