package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Persons and bodies that the atlas does not know: whoever speaks under a name of its own, or acts under a first and a last one. For one dispatch and thread. */
final class Newcomers {

    /** Words in the names of bodies, and what such bodies do. */
    private static final Set<String> PAPERS = Nouns.WORDS.list("press-name");

    private static final Set<String> FIRMS = Nouns.WORDS.list("firm-name");
    private static final Set<String> SCHOOLS = Nouns.WORDS.list("school-name");
    private static final Set<String> BODIES = Nouns.WORDS.list("body-name");

    private final Mentions mentions;
    private final List<Attribution> attributions;
    private final List<Mention> all;
    private final List<Alone> alone = new ArrayList<>();
    private final Map<String, String> byFamily = new HashMap<>();

    /** A name of one word. */
    private record Alone(Tree tree, int token) {}

    private Newcomers(Mentions mentions, List<Attribution> attributions) {
        this.mentions = mentions;
        this.attributions = attributions;
        this.all = new ArrayList<>(mentions.all());
    }

    /** The mentions with those of everybody who speaks or acts by an unknown name, each time the name stands there. */
    static Mentions introduced(Mentions mentions, List<Attribution> attributions) {
        Newcomers newcomers = new Newcomers(mentions, attributions);
        int before = newcomers.all.size();
        mentions.trees().forEach(newcomers::introduce);
        newcomers.alone.forEach(newcomers::again);
        boolean joined = newcomers.join();
        Beside beside = new Beside(mentions);
        Mentions named = beside.tell(newcomers.all) || joined || newcomers.all.size() > before
                ? mentions.with(newcomers.all)
                : mentions;
        boolean sources = newcomers.all.addAll(new Unnamed(named).sources(attributions));
        if (!sources) {
            return named;
        }
        beside.tell(newcomers.all);
        return mentions.with(newcomers.all);
    }

    /** Goes through a sentence's names that nobody is known by; those of one word may be family names of persons who are introduced later. */
    private void introduce(Tree tree) {
        int from = 0;
        while (from < tree.size()) {
            int to = from;
            while (to < tree.size() && isName(tree, to, from)) {
                to++;
            }
            while (to > from && tree.token(to - 1).form().equals("-")) {
                to--;
            }
            if (to > from) {
                introduce(tree, from, to);
            }
            if (to - from == 1 || to == from && isLikeName(tree, from)) {
                alone.add(new Alone(tree, from));
            }
            from = Math.max(to, from + 1);
        }
    }

    /** A capital in a name that the atlas has nothing for; small particles between two of them. */
    private boolean isName(Tree tree, int token, int from) {
        Token word = tree.token(token);
        Line line = mentions.line(tree.index());
        boolean begins = token == from && word.upos() == Upos.PROPN && Nouns.isNobiliary(word.form());
        if ((token > from || begins)
                && Nouns.PARTICLES.contains(line.lower(token))
                && !(word.upos() == Upos.ADP && Nouns.locates(line.lower(token)))
                && leadsToName(tree, line, token + 1)) {
            return true;
        }
        boolean hyphen = token > from && word.form().equals("-") && token + 1 < tree.size() && !isApart(tree, token);
        if (hyphen || token > from && tree.token(token - 1).form().equals("-")) {
            return hyphen || Character.isLetter(word.form().charAt(0));
        }
        return word.upos() == Upos.PROPN
                && line.isCapital(token)
                && !Nouns.HONORIFICS.contains(line.lower(token))
                && (!line.isNamed(token) || isSurname(line.match(token)))
                && Character.isLetter(word.form().charAt(0));
    }

    /** A capital without an article that taggers take for a common noun: "Salines, a doctor, …". */
    private boolean isLikeName(Tree tree, int token) {
        Token word = tree.token(token);
        return word.upos() == Upos.NOUN
                && mentions.line(tree.index()).isCapital(token)
                && tree.childWith(token, "det") < 0
                && word.form().length() > 3;
    }

    /** "Jan van | der Berg": behind a small particle a capital, past further particles, or a hyphen. */
    private static boolean leadsToName(Tree tree, Line line, int from) {
        int token = from;
        while (token + 1 < tree.size() && Nouns.isNobiliary(line.form(token))) {
            token++;
        }
        return token < tree.size()
                && (line.isCapital(token) && tree.token(token).upos() == Upos.PROPN
                        || line.form(token).equals("-"));
    }

    private static boolean isSurname(@Nullable Match match) {
        return match != null
                && match.to() - match.from() == 1
                && match.senses().stream()
                        .allMatch(sense -> sense.kind() == Sense.Kind.FAMILY || sense.kind() == Sense.Kind.PERSON);
    }

    /** Whether a dash stands free rather than inside a word. */
    private static boolean isApart(Tree tree, int dash) {
        return tree.token(dash - 1).end() < tree.token(dash).start()
                || tree.token(dash).end() < tree.token(dash + 1).start();
    }

    /** "In Cumming Street Vinod Lal": behind where somebody is, who that is. */
    private static int behindSite(Line line, int from, int to) {
        boolean where =
                Nouns.locates(line.lower(from - 1)) || line.lower(from - 1).equals("on");
        for (int i = from + 1; i + 2 < to && where; i++) {
            if (Nouns.isSite(line.lower(i))) {
                return i + 1;
            }
        }
        return from;
    }

    private void introduce(Tree tree, int begin, int to) {
        Line line = mentions.line(tree.index());
        int from = behindSite(line, begin, to);
        boolean role = to - from == 1
                && (Descriptions.isCapitalRole(line, from)
                        || from > 0
                                && line.lower(from - 1).equals("the")
                                && Descriptions.isCapitalPower(line, from - 1, to, from));
        boolean site = Nouns.isPlaceName(line, from, to)
                || from > 0 && to - from == 1 && Nouns.isPlaceName(line, from - 1, to);
        if (role || site || isMentioned(tree, from, to)) {
            return;
        }
        int head = line.headOf(from, to);
        boolean speaks = speaks(tree, from, to, head);
        boolean article = line.lower(from - 1).equals("the");
        List<String> names = line.names(from, to);
        Token token = tree.token(head);
        boolean beside = token.is("appos")
                && token.head() != Token.ROOT
                && tree.token(token.head()).is("nsubj");
        boolean apart = token.is("appos") && Beside.isSetOff(line, from, to);
        boolean placed = from > begin && to < tree.size() && (line.form(to).equals(",") || line.tag(to) == Upos.VERB);
        boolean called = from > 1 && isCalled(tree.token(from - 1).form());
        boolean somebody = called && Descriptions.isPerson(line.lower(from - 2)) || FirstNames.isGivenAs(line, from);
        boolean told = token.is("nsubj")
                || beside
                || apart
                || placed
                || called
                || Met.isMet(tree, head)
                || Met.isPresented(tree, head);
        boolean acts = (names.size() > 1 || isIntroduced(tree, head)) && !article && told || somebody;
        if (!speaks && !acts) {
            return;
        }
        Sector sector = sector(line, from, to);
        boolean body = article || sector != null || isBody(line, from, to) || Placed.isForeign(line, from, to);
        if (body && !speaks) {
            return;
        }
        int first = body ? first(line, from) : from;
        String id = body
                ? mentions.cast()
                        .body(String.join(" ", line.names(first, to)), sector)
                        .id()
                : person(names);
        if (body) {
            new Placed(mentions).home(tree, first, to, id);
        }
        all.add(new Mention(tree.index(), first, to, head, List.of(id), Form.NAME, false, 0.6));
        if (!body && names.size() > 1) {
            byFamily.merge(Cast.slug(names.getLast()), id, (one, other) -> one.equals(other) ? one : "");
        }
    }

    /** Gives "Father Lombardi" to Federico Lombardi, who has no title where the full name stands; whether there was any such. */
    private boolean join() {
        boolean any = false;
        for (int i = 0; i < all.size() && !byFamily.isEmpty(); i++) {
            Mention mention = all.get(i);
            String whole = mention.actors().size() == 1 ? byFamily.get(mention.actor()) : null;
            if (whole != null && !whole.isEmpty() && !whole.equals(mention.actor())) {
                all.set(i, mention.meaning(List.of(whole), mention.confidence()));
                any = true;
            }
        }
        return any;
    }

    /** "Korea Western Power": a body's name begins with the states and peoples in it. */
    private static int first(Line line, int from) {
        int first = from;
        while (first > 1 && line.isCapital(first - 1) && line.tag(first - 1) != Upos.DET) {
            first--;
        }
        return first;
    }

    /** Whoever that family name means here already, else somebody new. */
    private String person(List<String> names) {
        String known = mentions.cast().person(String.join(" ", names));
        return known != null
                ? known
                : mentions.cast().introduce(names, null, null).id();
    }

    /** Whether the name is that of a source, or stands beside its noun: "his deputy, Oriol Junqueras". */
    private boolean speaks(Tree tree, int from, int to, int head) {
        for (Attribution said : attributions) {
            if (said.sentence() != tree.index() || from < said.sourceFrom() || to > said.sourceTo()) {
                continue;
            }
            int above = tree.token(head).head();
            boolean outer = above < said.sourceFrom() || above >= said.sourceTo();
            boolean beside = tree.token(head).is("appos") || tree.token(head).is("flat") || from == said.sourceFrom();
            boolean owner = tree.token(head).relation().equals("nmod:poss");
            beside |= from > 0 && isCalled(tree.token(from - 1).form());
            beside |= from > 1
                    && tree.token(from - 1).form().equals("as")
                    && tree.token(from - 2).form().equals("known");
            if ((outer || beside) && !owner) {
                return true;
            }
        }
        return false;
    }

    /** "Ilse, the widow of a miner, …": a first name alone with what that one is. */
    private boolean isIntroduced(Tree tree, int name) {
        int noun = name + 2;
        boolean beside = noun + 1 < tree.size()
                && tree.token(name + 1).form().equals(",")
                && (tree.token(noun).upos() == Upos.DET
                        || tree.token(noun).xpos().equals("PRP$"));
        while (beside
                && noun + 1 < tree.size()
                && switch (tree.token(noun + 1).upos()) {
                    case ADJ, NOUN, NUM -> true;
                    default -> false;
                }) {
            noun++;
        }
        String somebody = beside && tree.token(noun).xpos().equals("NN")
                ? tree.token(noun).lemma()
                : "";
        return Descriptions.isPerson(somebody)
                || Descriptions.isKin(somebody)
                || !somebody.isEmpty() && isAgent(mentions.at(tree.index(), noun));
    }

    /** A judge, a tailor: one of whom only that is told. */
    private boolean isAgent(@Nullable Mention mention) {
        Actor actor = mention == null || mention.actor() == null ? null : mentions.actor(mention.actor());
        return actor != null
                && mention != null
                && actor.kind() == Actor.Kind.GROUP
                && actor.sector() != null
                && mentions.atlas().group(actor.id()) == null
                && mention.form() == Form.DESCRIPTION;
    }

    /** "An exile named Osvaldo Pedroso". */
    private static boolean isCalled(String word) {
        return word.equals("named") || word.equals("called");
    }

    /** Somebody introduced before, by the last name. */
    private void again(Alone name) {
        Tree tree = name.tree();
        int token = name.token();
        String id = isMentioned(tree, token, token + 1)
                ? null
                : mentions.cast().person(tree.token(token).form());
        if (id != null) {
            all.add(new Mention(tree.index(), token, token + 1, token, List.of(id), Form.NAME, false, 0.6));
        }
    }

    private boolean isMentioned(Tree tree, int from, int to) {
        List<Mention> introduced = all.subList(mentions.all().size(), all.size());
        return isMentioned(mentions.inSentence(tree.index()), tree, from, to)
                || isMentioned(introduced, tree, from, to);
    }

    private static boolean isMentioned(List<Mention> among, Tree tree, int from, int to) {
        for (Mention mention : among) {
            if (mention.sentence() == tree.index()
                    && mention.from() < to
                    && from < mention.to()
                    && mention.form() != Form.ADJECTIVE
                    && !mention.actors().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Sector sector(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = line.lower(i);
            if (PAPERS.contains(word)) {
                return Sector.MED;
            }
            if (FIRMS.contains(word)) {
                return Sector.BUS;
            }
            if (SCHOOLS.contains(word)) {
                return Sector.EDU;
            }
        }
        return null;
    }

    private static boolean isBody(Line line, int from, int to) {
        String first = line.form(from);
        boolean letters = to - from == 1
                && first.length() > 1
                && first.length() < 6
                && first.equals(first.toUpperCase(Locale.ROOT));
        for (int i = from; i < to; i++) {
            letters |= BODIES.contains(line.lower(i));
        }
        return letters;
    }
}
