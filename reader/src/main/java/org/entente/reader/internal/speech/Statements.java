package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.model.When;
import org.entente.reader.internal.event.Dates;
import org.entente.reader.internal.mention.Descriptions;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Attributions as statements: with actors, nesting, addressee, occasion and date. Stateless; safe to share between threads. */
public final class Statements {

    private Statements() {}

    /**
     * @param attributions in any order
     * @param mentions with pronouns resolved
     */
    public static List<Statement> of(
            Dispatch dispatch, List<Tree> trees, List<Attribution> attributions, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            statements.add(statement(dispatch, trees, attributions, i, mentions));
        }
        return Transcripts.told(dispatch, Replies.told(dispatch, statements, mentions), mentions);
    }

    private static Statement statement(
            Dispatch dispatch, List<Tree> trees, List<Attribution> attributions, int number, Mentions mentions) {
        Attribution said = attributions.get(number);
        Tree tree = trees.get(said.sentence());
        List<Citation> pieces = pieces(dispatch, trees, said.content());
        int longest = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (length(pieces.get(i)) > length(pieces.get(longest))) {
                longest = i;
            }
        }
        Citation content = pieces.remove(longest);
        int outer = outer(attributions, number);
        Mention own = self(trees, said, mentions);
        Mention source = own == null ? source(tree, said, mentions) : own;
        return new Statement(
                id(number),
                said.mode(),
                source == null ? null : source.actor(),
                citation(dispatch, tree, said.sourceFrom(), said.sourceTo()),
                citation(dispatch, tree, said.cueFrom(), said.cueTo()),
                content,
                pieces,
                outer < 0 ? null : id(outer),
                addressee(tree, said, mentions),
                occasion(tree, said),
                date(tree, said, dispatch),
                List.of(),
                confidence(said, source));
    }

    private static String id(int number) {
        return "s" + (number + 1);
    }

    private static int length(Citation piece) {
        return piece.end() - piece.start();
    }

    private static @Nullable Citation citation(Dispatch dispatch, Tree tree, int from, int to) {
        return from < 0
                ? null
                : new Citation(
                        dispatch.id(),
                        tree.index(),
                        tree.token(from).start(),
                        tree.token(to - 1).end());
    }

    /** Spans as citations; those that follow one another over a sentence's end are one. */
    private static List<Citation> pieces(Dispatch dispatch, List<Tree> trees, List<Span> spans) {
        List<Citation> pieces = new ArrayList<>();
        Span before = null;
        for (Span span : spans) {
            Tree tree = trees.get(span.sentence());
            int end = tree.token(span.to() - 1).end();
            boolean follows = before != null
                    && before.sentence() + 1 == span.sentence()
                    && before.to() == trees.get(before.sentence()).size()
                    && span.from() == 0;
            if (follows) {
                Citation last = pieces.removeLast();
                pieces.add(new Citation(dispatch.id(), last.sentence(), last.start(), end));
            } else {
                pieces.add(new Citation(
                        dispatch.id(), span.sentence(), tree.token(span.from()).start(), end));
            }
            before = span;
        }
        return pieces;
    }

    /** The smallest attribution whose content holds this one's cue, or its content where it has no cue; -1 where the narrator speaks. */
    private static int outer(List<Attribution> attributions, int number) {
        Attribution said = attributions.get(number);
        int sentence = said.cueFrom() >= 0
                ? said.sentence()
                : said.content().getFirst().sentence();
        int token =
                said.cueFrom() >= 0 ? said.cueFrom() : said.content().getFirst().from();
        int best = -1;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution other = attributions.get(i);
            boolean holds = i != number && other.says(sentence, token) && other.length() > said.length();
            if (holds && (best < 0 || other.length() < attributions.get(best).length())) {
                best = i;
            }
        }
        return best;
    }

    /** "“I, Robert Mugabe, resign”": whoever gives the own name in words that are quoted; or null. */
    private static @Nullable Mention self(List<Tree> trees, Attribution said, Mentions mentions) {
        for (Span span : said.content()) {
            Tree tree = trees.get(span.sentence());
            int i = span.from() + 1;
            boolean first = i + 2 < span.to()
                    && tree.token(i).form().equals("I")
                    && tree.token(i + 1).form().equals(",");
            Mention name = first ? mentions.at(tree.index(), i + 2) : null;
            Actor actor = name == null || name.form() != Form.NAME || name.actor() == null
                    ? null
                    : mentions.actor(name.actor());
            if (actor != null && actor.kind() == Actor.Kind.PERSON) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable Mention source(Tree tree, Attribution said, Mentions mentions) {
        if (said.sourceFrom() < 0) {
            return null;
        }
        int head = said.sourceFrom();
        for (int i = said.sourceFrom(); i < said.sourceTo(); i++) {
            int above = tree.token(i).head();
            if (above < said.sourceFrom() || above >= said.sourceTo()) {
                head = i;
                break;
            }
        }
        Mention mention = mentions.at(tree.index(), head);
        // "X, who beat Y,": a second name beside the first is another's
        Mention named = mentions.isInName(tree.index(), head) ? null : apposed(tree, said, head, mentions);
        if (named != null) {
            return named;
        }
        Mention person = lastPerson(tree, said, mentions);
        boolean state = mention != null && mention.actor() != null && isState(mentions.actor(mention.actor()));
        if (state && person != null) {
            return person;
        }
        if (mention != null && mention.actor() != null) {
            Mention nearer = isNowhere(mentions.actor(mention.actor())) ? somewhere(tree, said, mentions) : null;
            return nearer == null ? mention : nearer;
        }
        for (Mention other : mentions.inSentence(tree.index())) {
            boolean owner = tree.token(other.head()).relation().equals("nmod:poss");
            if (isSource(said, other) && other.actor() != null && !owner && !Asides.isPassing(tree, said, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isNowhere(@Nullable Actor actor) {
        return actor != null && actor.kind() == Actor.Kind.GROUP && actor.country() == null;
    }

    /** "Its author, a former Brazilian official": the description of the two that tells a country; or null. */
    private static @Nullable Mention somewhere(Tree tree, Attribution said, Mentions mentions) {
        for (Mention other : mentions.inSentence(tree.index())) {
            boolean beside = other.from() > said.sourceFrom()
                    && tree.token(other.from() - 1).upos() == Upos.PUNCT;
            Actor actor = other.actor() == null ? null : mentions.actor(other.actor());
            boolean owned =
                    other.from() > 0 && tree.token(other.from() - 1).xpos().equals("POS");
            boolean person = owned || actor != null && actor.kind() == Actor.Kind.PERSON;
            Token token = tree.token(other.head());
            // a general's widow is no soldier
            boolean owner = token.relation().equals("nmod:poss")
                    && token.head() != Token.ROOT
                    && Descriptions.isKin(tree.token(token.head()).lemma());
            boolean described =
                    other.form() == Form.DESCRIPTION && (beside || !person) && !owner && isSource(said, other);
            if (described
                    && !Asides.isPassing(tree, said, other)
                    && !mentions.countries(other).isEmpty()) {
                return other;
            }
        }
        return null;
    }

    private static boolean isState(@Nullable Actor actor) {
        return actor != null && actor.kind() == Actor.Kind.STATE;
    }

    /** "Nigeria's Buhari": a person whose name ends the source; or null. */
    private static @Nullable Mention lastPerson(Tree tree, Attribution said, Mentions mentions) {
        for (Mention mention : mentions.inSentence(tree.index())) {
            Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
            boolean person = actor != null && actor.kind() == Actor.Kind.PERSON && mention.form() == Form.NAME;
            if (person && isSource(said, mention) && mention.to() == said.sourceTo()) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isSource(Attribution said, Mention mention) {
        return mention.from() >= said.sourceFrom() && mention.to() <= said.sourceTo();
    }

    /** "His deputy, Oriol Junqueras, …": a person's name beside a description tells more than the description; or null. */
    private static @Nullable Mention apposed(Tree tree, Attribution said, int head, Mentions mentions) {
        for (Mention other : mentions.inSentence(tree.index())) {
            Token token = tree.token(other.head());
            Actor actor = other.actor() == null ? null : mentions.actor(other.actor());
            boolean near = token.is("appos") && token.head() == head
                    || ends(tree, said, other, mentions.at(tree.index(), head), actor)
                    || follows(tree, said, other, mentions.at(tree.index(), head));
            boolean beside = other.head() != head && near;
            boolean named = actor != null
                    && (actor.kind() == Actor.Kind.PERSON
                            || actor.kind() == Actor.Kind.GROUP
                                    && other.form() == Form.NAME
                                    && actor.country() == null);
            if (beside && named && token.upos() == Upos.PROPN && isSource(said, other)) {
                return other;
            }
        }
        return null;
    }

    /** "Chairman of the Senate Kassym-Jomart Tokayev": a name right behind a description with what belongs to it. */
    private static boolean ends(
            Tree tree, Attribution said, Mention name, @Nullable Mention described, @Nullable Actor person) {
        int begin = name.from();
        while (person != null
                && begin < name.to()
                && !person.name().contains(tree.token(begin).form())) {
            begin++;
        }
        boolean split = described != null && begin == described.to() && isSplit(tree, described.head(), name.head());
        boolean behind = described != null
                && described.form() == Form.DESCRIPTION
                && (begin - 1 > described.head() || split)
                && begin < name.to()
                && name.form() == Form.NAME
                && !tree.token(name.head()).relation().equals("nmod:poss")
                && (name.to() == said.sourceTo() || tree.token(name.to()).upos() == Upos.PUNCT)
                && (tree.token(begin - 1).upos() == Upos.NOUN
                        || tree.token(begin - 1).upos() == Upos.PROPN)
                && (split
                        || !Descriptions.isPerson(tree.token(begin - 1).lemma().toLowerCase(Locale.ROOT)));
        for (int i = behind && described != null ? described.head() : begin; behind && i < begin; i++) {
            behind = tree.token(i).upos() != Upos.PUNCT && tree.token(i).upos() != Upos.VERB;
        }
        return behind;
    }

    /** "Ministry spokesperson | Guo Jiakun wrote": two subjects of one verb, by the parser's lights. */
    private static boolean isSplit(Tree tree, int title, int name) {
        return tree.token(title).head() == tree.token(name).head()
                && tree.token(title).relation().equals(tree.token(name).relation());
    }

    /** "An old woman in Gwangju, Yang Geum-deok, begged …": a name after a comma, of somebody described before it. */
    private static boolean follows(Tree tree, Attribution said, Mention name, @Nullable Mention described) {
        return name.from() > said.sourceFrom()
                && isBeforeName(tree, name.from() - 1)
                && (name.to() >= said.sourceTo() - 1
                        || tree.token(name.to()).form().equals(","))
                && (described == null || described.form() == Form.DESCRIPTION);
    }

    private static boolean isBeforeName(Tree tree, int token) {
        return switch (tree.token(token).form()) {
            // "General (retd) Peter Banda"
            case ",", "named", "called", ")" -> true;
            case "as" -> token > 0 && tree.token(token - 1).form().equals("known");
            default -> false;
        };
    }

    /** Whoever is told or spoken to. */
    private static @Nullable String addressee(Tree tree, Attribution said, Mentions mentions) {
        if (said.cueFrom() < 0) {
            return null;
        }
        for (int cue = said.cueFrom(); cue < said.cueTo(); cue++) {
            for (int n = 0; n < tree.childCount(cue); n++) {
                int child = tree.child(cue, n);
                Token token = tree.token(child);
                boolean told = token.is("iobj") || token.is("obj") || token.is("obl") && isAfterTo(tree, child);
                if (told && !said.says(tree.index(), child)) {
                    Mention mention = mentions.at(tree.index(), child);
                    if (mention != null && mention.actor() != null) {
                        return mention.actor();
                    }
                }
            }
        }
        return null;
    }

    private static boolean isAfterTo(Tree tree, int noun) {
        int marked = tree.childWith(noun, "case");
        return marked >= 0
                && (tree.token(marked).lemma().equals("to")
                        || tree.token(marked).lemma().equals("with"));
    }

    private static @Nullable String occasion(Tree tree, Attribution said) {
        for (int i = 0; i < tree.size(); i++) {
            String occasion = occasion(tree.token(i).lemma());
            if (occasion != null && !said.says(tree.index(), i) && tree.token(i).head() != Token.ROOT) {
                return occasion;
            }
        }
        return null;
    }

    private static @Nullable String occasion(String noun) {
        return switch (noun) {
            case "phone", "telephone", "call" -> "phone call";
            case "program" -> "programme";
            case "conference" -> "press conference";
            case "interview",
                    "meeting",
                    "programme",
                    "speech",
                    "briefing",
                    "statement",
                    "summit",
                    "letter",
                    "article",
                    "tweet",
                    "address",
                    "talk",
                    "visit",
                    "debate",
                    "hearing" -> noun;
            default -> null;
        };
    }

    private static @Nullable When date(Tree tree, Attribution said, Dispatch dispatch) {
        When best = null;
        int cue = Math.max(0, said.cueFrom());
        int from = 0;
        for (int i = 0; i <= tree.size(); i++) {
            if (i == tree.size() || said.says(tree.index(), i)) {
                When told = from < i ? Dates.near(tree, cue, from, i, dispatch.date(), false) : null;
                best = told == null ? best : told;
                from = i + 1;
            }
        }
        return best;
    }

    private static double confidence(Attribution said, @Nullable Mention source) {
        double base = said.cueFrom() < 0 ? 0.55 : 0.85;
        return source == null ? base - 0.2 : base * source.confidence();
    }
}
