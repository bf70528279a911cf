package org.entente.reader.internal.mention;

import java.util.ArrayList;
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
 * Sources without a name whose noun the atlas does not know: a Norwegian mediator, skippers in Boulogne, Gazprom's statement. They speak for the state or body beside their
 * noun. For one dispatch; safe to share between threads.
 */
record Unnamed(Mentions mentions) {

    /** What somebody wrote speaks for its writer. */
    static final Set<String> DOCUMENTS = Nouns.WORDS.list("document");

    /** Who was told of stays in mind for so many sentences. */
    private static final int FARTHEST = 4;

    /** So many words behind a noun may say whose it is: a panel of the United Nations. */
    private static final int NEAR = 6;

    private static final Set<String> SERVING = Nouns.WORDS.list("serving");

    /** A mention for the source of each of these that has none; one beside a pronoun without an actor, for whom it means is asked later. */
    List<Mention> sources(List<Attribution> attributions) {
        List<Mention> found = new ArrayList<>();
        for (Attribution said : attributions) {
            if (said.sourceFrom() >= 0) {
                Mention source = source(mentions.trees().get(said.sentence()), said.sourceFrom(), said.sourceTo());
                if (source != null && !found.contains(source)) {
                    found.add(source);
                }
            }
        }
        return found;
    }

    private @Nullable Mention source(Tree tree, int from, int to) {
        int head = mentions.line(tree.index()).headOf(from, to);
        int reported = reported(tree, head);
        if (reported >= 0) {
            return source(tree, tree.leftmost(reported), reported + 1);
        }
        Line line = mentions.line(tree.index());
        boolean noun = tree.token(head).upos() == Upos.NOUN;
        if (!noun || mentions.inSentence(tree.index()).stream().anyMatch(known -> known.head() == head)) {
            return null;
        }
        int first = first(tree, from, head);
        boolean owned = first > from && tree.token(first - 1).xpos().equals("PRP$");
        boolean other = Nouns.isOther(tree.token(head).lemma())
                && !Nouns.meets(tree.token(head).lemma());
        if (owned && other && spokenFor(tree, first, first, head, head + 1) == null) {
            return null;
        }
        String told = owned ? spokenFor(tree, first, first, head, head + 1) : spokenFor(tree, from, first, head, to);
        if (told == null && !owned) {
            told = before(tree, first, head);
        }
        boolean somebody = !owned && told == null && isSomebody(tree.token(head));
        String actor = somebody
                ? mentions.cast()
                        .describe(line.text(first, head + 1), null, null)
                        .id()
                : told;
        boolean paper = DOCUMENTS.contains(tree.token(head).lemma());
        return owned || paper || actor != null
                ? new Mention(
                        tree.index(),
                        first,
                        head + 1,
                        head,
                        actor == null ? List.of() : List.of(actor),
                        Form.DESCRIPTION,
                        false,
                        0.5)
                : null;
    }

    /** For whom somebody speaks by a body's short name, "an intern at the Commission", or by what was told of "a Norwegian mediator" before; or null. */
    @Nullable
    String before(Tree tree, int first, int head) {
        Mention source = new Mention(tree.index(), first, head + 1, head, List.of(), Form.DESCRIPTION, false, 0.5);
        String body = new Complements(mentions).spokenFor(source, tree);
        if (body != null || !tree.token(first).form().equalsIgnoreCase("the")) {
            return body;
        }
        String noun = tree.token(head).lemma();
        for (int sentence = tree.index() - 1; sentence >= Math.max(0, tree.index() - FARTHEST); sentence--) {
            Tree other = mentions.trees().get(sentence);
            for (int i = other.size() - 1; i >= 0; i--) {
                if (other.token(i).upos() == Upos.NOUN && other.token(i).lemma().equals(noun)) {
                    int from = first(other, 0, i);
                    return spokenFor(other, other.leftmost(i), from, i, Math.min(other.size(), i + NEAR));
                }
            }
        }
        return null;
    }

    /** An officer or a guard is some state's. */
    static boolean isServing(Token noun) {
        return SERVING.contains(noun.lemma());
    }

    private static boolean isSomebody(Token noun) {
        return noun.xpos().equals("NN") && Descriptions.isPerson(noun.lemma());
    }

    /** "The agency's report, which finds …": the noun that a relative pronoun stands for; or -1. */
    private static int reported(Tree tree, int pronoun) {
        boolean relative = tree.token(pronoun).xpos().startsWith("W");
        int verb = tree.token(pronoun).head();
        boolean clause = relative && verb != Token.ROOT && tree.token(verb).is("acl");
        return clause && tree.token(verb).head() < pronoun ? tree.token(verb).head() : -1;
    }

    /** "His neighbour, a barber, …": somebody whom a sentence not far before tells of by that noun. */
    boolean isIntroduced(int sentence, String noun) {
        for (int s = Math.max(0, sentence - FARTHEST); s < sentence; s++) {
            Tree tree = mentions.trees().get(s);
            for (int i = 1; i < tree.size(); i++) {
                boolean same = tree.token(i).lemma().equals(noun);
                String article = same ? tree.token(first(tree, 0, i)).form().toLowerCase(Locale.ROOT) : "";
                if (article.equals("a") || article.equals("an")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a noun's own phrase begins, with its article: "at the next table | a waitress". */
    static int first(Tree tree, int from, int noun) {
        int first = noun;
        while (first > from
                && isBefore(tree.token(first - 1))
                && tree.token(first).upos() != Upos.DET) {
            first--;
        }
        return first;
    }

    private static boolean isBefore(Token token) {
        return switch (token.upos()) {
            case DET, ADJ, NOUN, PROPN, NUM -> true;
            case VERB -> token.is("amod");
            default -> token.form().equals("-");
        };
    }

    @Nullable
    String spokenFor(Tree tree, int from, int first, int head, int to) {
        int relative = head + 1;
        while (relative < to && !tree.token(relative).xpos().startsWith("W")) {
            relative++;
        }
        for (Mention beside : mentions.inSentence(tree.index())) {
            boolean before = beside.from() >= from
                    && beside.to() <= head
                    && beside.form() != Form.PRONOUN
                    && !isMaster(tree, beside, head);
            boolean after = beside.from() > head + 1
                    && beside.to() <= relative
                    && (isOf(tree, beside) || isCloseTo(tree, beside) || isLabel(tree, beside, head, to));
            Actor actor = before || after && beside.head() > head ? actor(beside) : null;
            if (actor != null) {
                String noun = tree.token(head).lemma();
                String country = actor.country();
                if (DOCUMENTS.contains(noun) || country == null) {
                    return actor.kind() == Actor.Kind.INSTITUTION || DOCUMENTS.contains(noun) ? actor.id() : null;
                }
                String words = mentions.line(tree.index()).text(first, head + 1);
                return mentions.cast().describe(words, country, null).id();
            }
        }
        return null;
    }

    /** "Hariri's barber": whoever works for somebody has no country by that. */
    private boolean isMaster(Tree tree, Mention owner, int noun) {
        Actor actor = actor(owner);
        return actor != null
                && actor.kind() == Actor.Kind.PERSON
                && Nouns.isTrade(tree.token(noun).lemma());
    }

    /** "An officer of the North Caucasus district"; whoever stands in front of a palace is no part of it. */
    private boolean isOf(Tree tree, Mention place) {
        Line line = mentions.line(tree.index());
        int before = line.lower(place.from() - 1).equals("the") ? place.from() - 2 : place.from() - 1;
        return !line.lower(before - 1).equals("front") && Nouns.places(line.lower(before));
    }

    /** "The baker, Lyon: …". */
    private boolean isLabel(Tree tree, Mention place, int head, int to) {
        return place.from() == head + 2
                && place.to() == to
                && to < tree.size()
                && tree.token(head + 1).form().equals(",")
                && tree.token(to).form().equals(":");
    }

    /** "A source close to John Major". */
    private boolean isCloseTo(Tree tree, Mention somebody) {
        return mentions.line(tree.index()).lower(somebody.from() - 1).equals("to")
                && mentions.line(tree.index()).lower(somebody.from() - 2).equals("close");
    }

    private @Nullable Actor actor(Mention mention) {
        return mention.actor() == null ? null : mentions.actor(mention.actor());
    }
}
