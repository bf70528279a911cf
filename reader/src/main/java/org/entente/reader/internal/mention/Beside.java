package org.entente.reader.internal.mention;

import java.util.List;
import org.entente.model.Actor;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions beside the name of somebody whom no record knows: "Somalia's fisheries minister, Abdi Warsame", "Jaswant Pal, a retired Indian air marshal". They tell for
 * whom that person acts. For one dispatch and thread.
 */
record Beside(Mentions mentions) {

    private static final int LONGEST_COMPLEMENT = 12;

    /**
     * Gives such persons the country that stands beside their names; the description means the same person from then on.
     *
     * @param all the mentions so far, changed
     * @return whether any was changed
     */
    boolean tell(List<Mention> all) {
        boolean told = false;
        for (Mention name : List.copyOf(all)) {
            Actor person = name.form() == Form.NAME && isBeside(name) ? stranger(name) : null;
            int beside = person == null ? -1 : apposed(name, all);
            if (person != null && beside >= 0) {
                Actor described = actor(all.get(beside));
                note(person, described == null ? null : described.country());
                all.set(beside, all.get(beside).meaning(List.of(person.id()), 0.6));
                told = true;
            }
        }
        return told;
    }

    /** Whose name stands right beside a description of one person: "the defence minister, Ezer Weizman, …"; or null. */
    @Nullable
    String named(Mention description) {
        Tree tree = mentions.trees().get(description.sentence());
        if (!isOne(tree, description)) {
            return null;
        }
        for (Mention name : mentions.inSentence(description.sentence())) {
            boolean behind = name.from() > description.to() && isClose(tree, description, name);
            boolean before = name.to() == description.from() - 1
                            && tree.token(name.to()).form().equals(",")
                            && tree.token(description.head()).is("appos")
                    || isAged(tree, name, description);
            boolean close = behind || before;
            Actor actor = close && name.form() == Form.NAME ? actor(name) : null;
            if (actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && (before
                            || isApposed(tree, description.head(), name.head())
                            || isSetOff(description, name)
                            || isGivenAs(description, name)
                            || isCalled(tree, description.to(), name.from()))) {
                return actor.id();
            }
        }
        return null;
    }

    /** "Karin Nyberg, 52, a nurse". */
    private static boolean isAged(Tree tree, Mention name, Mention described) {
        return name.to() == described.from() - 3
                && tree.token(name.to()).form().equals(",")
                && tree.token(name.to() + 1).upos() == Upos.NUM
                && tree.token(name.to() + 2).form().equals(",")
                && tree.token(described.from()).form().startsWith("a");
    }

    /** Whether anything stands in apposition to a name, or the name to something. */
    private boolean isBeside(Mention name) {
        Tree tree = mentions.trees().get(name.sentence());
        return tree.token(name.head()).is("appos")
                || tree.childWith(name.head(), "appos") >= 0
                || name.from() > 1 && isCalled(tree, name.from() - 1, name.from())
                || FirstNames.isGivenAs(mentions.line(name.sentence()), name.from())
                || name.to() < tree.size() && tree.token(name.to()).form().equals(",")
                || isSetOff(mentions.line(name.sentence()), name.from(), name.to());
    }

    /** Whether a name stands between two commas, or between one and a verb or the end: "a woman with a flag in her hair, Nyandeng Deng, …". */
    static boolean isSetOff(Line line, int from, int to) {
        boolean closes = to == line.size()
                || switch (line.tag(to)) {
                    case PUNCT -> !line.form(to).equals("-");
                    case VERB, AUX -> true;
                    default -> false;
                };
        int begin = begin(line, from);
        return begin > 2 && line.form(begin - 1).equals(",") && closes;
    }

    /** Where a name begins with what is told of a past before it: "retired colonel Serhiy Moroz". */
    private static int begin(Line line, int from) {
        return from > 0 && Nouns.FORMER.contains(line.lower(from - 1)) ? from - 1 : from;
    }

    /** Whether a name is set off right behind a description with what belongs to it, "the head of the board, …", the first noun of its clause. */
    private boolean isSetOff(Mention description, Mention name) {
        Line line = mentions.line(name.sentence());
        if (description.to() > name.from()
                || !isSetOff(line, name.from(), name.to())
                || !Descriptions.isPerson(line.lower(description.head()))) {
            return false;
        }
        int begin = description.from() - 1;
        boolean first = begin < 0
                || line.isPossessive(begin)
                || switch (line.tag(begin)) {
                    case ADP, NOUN, PROPN, ADJ, NUM, PRON -> false;
                    default -> true;
                };
        for (int i = description.to(); i < begin(line, name.from()) - 1; i++) {
            boolean inside = switch (line.tag(i)) {
                case ADP, NOUN, PROPN, ADJ, NUM, DET, PRON, PART, CCONJ, SYM -> true;
                default -> line.form(i).equals("-");
            };
            if (!inside) {
                return false;
            }
        }
        return first && name.from() - description.to() < LONGEST_COMPLEMENT;
    }

    private void note(Actor person, @Nullable String country) {
        mentions.cast()
                .note(new Actor(
                        person.id(),
                        person.kind(),
                        person.name(),
                        country,
                        person.sector(),
                        null,
                        List.of(),
                        person.confidence()));
    }

    /** The person of a name, if no record knows of any office of theirs; else null. */
    private @Nullable Actor stranger(Mention name) {
        Actor actor = actor(name);
        return actor != null
                        && actor.kind() == Actor.Kind.PERSON
                        && mentions.atlas().career(actor.id()).isEmpty()
                ? actor
                : null;
    }

    /** The place of the description in apposition to a name, of one person only; -1 where there is none. */
    private int apposed(Mention name, List<Mention> among) {
        Tree tree = mentions.trees().get(name.sentence());
        for (int i = 0; i < among.size(); i++) {
            Mention mention = among.get(i);
            boolean apart = mention.sentence() == name.sentence()
                    && mention.form() == Form.DESCRIPTION
                    && (mention.to() <= name.from() || mention.from() >= name.to());
            if (apart
                    && isClose(tree, mention, name)
                    && isOne(tree, mention)
                    && (isApposed(tree, mention.head(), name.head())
                            || isSetOff(mention, name)
                            || isAged(tree, name, mention)
                            || isGivenAs(mention, name)
                            || isBehind(tree, name, mention)
                            || isCalled(tree, mention.to(), name.from()))) {
                return i;
            }
        }
        return -1;
    }

    /** "A pensioner who gave her name as Lyudmila": one person told of before the name, with no other name between. */
    private boolean isGivenAs(Mention described, Mention name) {
        Line line = mentions.line(name.sentence());
        if (described.to() > name.from() - 2
                || name.from() - described.to() > LONGEST_COMPLEMENT
                || !FirstNames.isGivenAs(line, name.from())
                || !(Descriptions.isPerson(line.lower(described.head()))
                        || line.lower(described.from()).equals("a"))) {
            return false;
        }
        for (Mention between : mentions.inSentence(name.sentence())) {
            boolean after = between.from() >= described.to() && between.to() <= name.from();
            Actor actor = after ? actor(between) : null;
            if (actor != null && actor.kind() == Actor.Kind.PERSON && between.form() == Form.NAME) {
                return false;
            }
        }
        return true;
    }

    /** "Ilse, a judge, burned": between two commas right behind a name that acts, though parsers take both for subjects. */
    private static boolean isBehind(Tree tree, Mention name, Mention description) {
        return tree.token(name.head()).is("nsubj")
                && description.from() == name.to() + 1
                && tree.token(name.to()).form().equals(",")
                && description.to() < tree.size()
                && tree.token(description.to()).form().equals(",");
    }

    /** "A plumber named Yorgos Pappas". */
    private static boolean isCalled(Tree tree, int from, int to) {
        return to == from + 1
                && switch (tree.token(from).form()) {
                    case "named", "called" -> true;
                    default -> false;
                };
    }

    /** Whether a comma or a dash parts the two and no verb: parsers join what a clause keeps apart. */
    private boolean isClose(Tree tree, Mention one, Mention other) {
        if (isGivenAs(one, other)) {
            return true;
        }
        int from = Math.min(one.to(), other.to());
        int to = begin(mentions.line(one.sentence()), Math.max(one.from(), other.from()));
        for (int i = from; i < to; i++) {
            if (tree.token(i).upos() == Upos.VERB && to > from + 1) {
                return false;
            }
        }
        return isCalled(tree, from, to)
                || from < to && tree.token(to - 1).upos() == Upos.PUNCT
                || from < to && tree.token(from).upos() == Upos.PUNCT;
    }

    private boolean isOne(Tree tree, Mention mention) {
        Actor actor = actor(mention);
        boolean several = tree.token(mention.head()).xpos().endsWith("S");
        boolean body = Nouns.isBody(mentions.line(tree.index()).lower(mention.head()));
        boolean kind = actor == null
                || actor.kind() == Actor.Kind.GROUP
                || actor.kind() == Actor.Kind.PERSON
                || actor.kind() == Actor.Kind.INSTITUTION
                        && Descriptions.isPerson(tree.token(mention.head()).lemma());
        return !several && !body && kind;
    }

    private static boolean isApposed(Tree tree, int one, int other) {
        Token first = tree.token(one);
        Token second = tree.token(other);
        return first.is("appos") && first.head() == other || second.is("appos") && second.head() == one;
    }

    private @Nullable Actor actor(Mention mention) {
        return mention.actor() == null ? null : mentions.actor(mention.actor());
    }
}
