package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.model.Actor;
import org.entente.model.Dispatch;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Finds every mention in a dispatch; pronouns and descriptions without a country are left for {@link Referents}. */
final class Finder {

    static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "i",
            "me",
            "my",
            "mine",
            "who",
            "whom",
            "whose",
            "each",
            "one",
            "both",
            "another",
            "you",
            "your");

    private final Dispatch dispatch;
    private final List<Tree> trees;
    private final Atlas atlas;
    private final @Nullable LocalDate date;
    private final Cast cast = new Cast();
    private final Known known;
    private final List<Mention> mentions = new ArrayList<>();

    Finder(Dispatch dispatch, List<Tree> trees, Atlas atlas) {
        this.dispatch = dispatch;
        this.trees = trees;
        this.atlas = atlas;
        this.date = dispatch.date();
        this.known = Known.of(atlas, date, cast);
    }

    Mentions find() {
        List<Line> lines = new ArrayList<>();
        for (Tree tree : trees) {
            Line line = Line.of(tree, atlas, date);
            lines.add(line);
            introduce(line);
        }
        new Halves(atlas, date).name(lines);
        new Namesakes(atlas, date).tell(lines);
        for (int i = 0; i < lines.size(); i++) {
            sentence(lines.get(i), trees.get(i));
        }
        return new Mentions(dispatch, trees, lines, atlas, mentions, cast);
    }

    /** Persons named in full anywhere are known by their family names everywhere. */
    private void introduce(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Match match = line.match(i);
            if (match != null && match.has(Sense.Kind.PERSON) && match.to() - match.from() > 1) {
                cast.introduce(atlas.persons(match, date).getFirst());
            }
        }
    }

    private void sentence(Line line, Tree tree) {
        PhraseReader reader = new PhraseReader(line, known);
        List<Chunks.Chunk> chunks = Chunks.of(line);
        Reading after = null;
        for (int i = chunks.size() - 1; i >= 0; i--) {
            Chunks.Chunk chunk = chunks.get(i);
            boolean complemented = after != null
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).from() == chunk.to() + 1
                    && (Nouns.places(line.lower(chunk.to()))
                            || line.lower(chunk.to()).equals("to") && Nouns.isAide(line.lower(chunk.to() - 1)));
            boolean worn = complemented && after != null && Nouns.isWorn(line.lower(after.to() - 1));
            Company company = complemented && !worn ? Company.complement(after, line.lower(chunk.to())) : Company.NONE;
            List<Reading> readings = reader.read(chunk.from(), chunk.to(), company);
            for (Reading reading : readings) {
                add(line, tree, reading);
            }
            after = readings.getLast();
        }
        for (int i = 0; i < line.size(); i++) {
            boolean latter = (line.lower(i).equals("latter") || line.lower(i).equals("former"))
                    && line.lower(i - 1).equals("the")
                    && (i + 1 == line.size() || !line.isNominal(i + 1) || line.isPossessive(i + 1));
            if (latter) {
                mentions.add(new Mention(tree.index(), i - 1, i + 1, i, List.of(), Form.PRONOUN, false, 0.5));
            }
            boolean alone = (line.lower(i).equals("another") || line.lower(i).equals("both"))
                    && tree.token(i).is("nsubj");
            if (alone || line.tag(i) == Upos.PRON && PRONOUNS.contains(line.lower(i))) {
                mentions.add(new Mention(tree.index(), i, i + 1, i, List.of(), Form.PRONOUN, false, 0.5));
            }
        }
    }

    private void add(Line line, Tree tree, Reading reading) {
        int head = line.headOf(reading.from(), reading.to());
        Set<String> together = Descriptions.together(line, reading.from(), reading.to());
        if (!together.isEmpty()) {
            List<String> all = together.stream().sorted().toList();
            mentions.add(new Mention(
                    tree.index(), reading.from(), reading.to(), head, all, Form.GROUP, false, reading.confidence()));
            return;
        }
        if (reading.actors().isEmpty()) {
            if (Descriptions.isGroup(line, reading.from(), reading.to())) {
                mentions.add(new Mention(
                        tree.index(), reading.from(), reading.to(), head, List.of(), Form.GROUP, false, 0.5));
            } else if (Descriptions.isPower(line, reading.from(), reading.to(), head)
                    || Descriptions.isPerson(line, reading.from(), reading.to(), head)) {
                mentions.add(new Mention(
                        tree.index(), reading.from(), reading.to(), head, List.of(), Form.DESCRIPTION, false, 0.4));
            }
            return;
        }
        if (reading.form() == Form.DESCRIPTION && Descriptions.isGroup(line, reading.from(), reading.to())) {
            mentions.add(
                    new Mention(tree.index(), reading.from(), reading.to(), head, List.of(), Form.GROUP, false, 0.5));
            return;
        }
        List<String> ids = reading.actors().stream().map(Actor::id).toList();
        boolean place = reading.form() == Form.NAME && isPlace(line, reading);
        String country = reading.country();
        if (place && country != null && isCapital(line, reading)) {
            ids = List.of(cast.place(line.form(reading.to() - 1), country).id());
        }
        mentions.add(new Mention(
                tree.index(), reading.from(), reading.to(), head, ids, reading.form(), place, reading.confidence()));
    }

    private static @Nullable Match nameAt(Line line, Reading reading) {
        for (int i = reading.from(); i < reading.to(); i++) {
            Match match = line.match(i);
            if (match != null && match.to() == reading.to()) {
                return match;
            }
        }
        return null;
    }

    private static boolean isCapital(Line line, Reading reading) {
        Match match = nameAt(line, reading);
        return match != null && match.senses().getFirst().kind() == Sense.Kind.CAPITAL;
    }

    /** Whether a state's or city's name only says where: after "in", or as a dateline. */
    private static boolean isPlace(Line line, Reading reading) {
        Match match = nameAt(line, reading);
        if (match == null || !match.senses().getFirst().kind().isOfState()) {
            return false;
        }
        Sense.Kind kind = match.senses().getFirst().kind();
        if (kind == Sense.Kind.CITY || kind == Sense.Kind.REGION || kind == Sense.Kind.SITE) {
            return true;
        }
        boolean located = reading.from() > 0 && Nouns.locates(line.lower(reading.from() - 1));
        boolean dateline = reading.from() == 0 && line.lower(reading.to()).equals("(");
        return kind != Sense.Kind.DEMONYM && kind != Sense.Kind.ADJECTIVE && (located || dateline);
    }
}
