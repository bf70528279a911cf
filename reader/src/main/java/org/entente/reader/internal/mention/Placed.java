package org.entente.reader.internal.mention;

import java.util.List;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Where a source's own words place somebody: "the shopkeeper, Tehran", "the woman who sells dill at the market in Riga". For one dispatch; safe to share between threads. */
record Placed(Mentions mentions) {

    /** Whoever holds the office or follows the trade in the place behind a comma that ends a source: "The president, Paris: …"; or null. */
    @Nullable
    String labelled(Mention mention, List<Attribution> own) {
        for (Attribution said : own) {
            for (Mention place : mentions.inSentence(mention.sentence())) {
                boolean ends = place.from() == mention.to() + 1
                        && place.to() == said.sourceTo()
                        && said.cueFrom() == said.sourceTo();
                String country = ends ? country(place) : null;
                Line line = mentions.line(mention.sentence());
                if (country != null && line.form(mention.to()).equals(",")) {
                    List<Actor> meant =
                            mentions.reading(mention, Company.of(country)).actors();
                    return meant.size() == 1
                            ? meant.getFirst().id()
                            : mentions.cast()
                                    .describe(line.text(mention.from(), mention.to()), country, null)
                                    .id();
                }
            }
        }
        return null;
    }

    /** Somebody of whom no country is known as one of that where they live or work by the clause with "who" in a source; or null. */
    @Nullable
    String living(Mention mention, @Nullable Actor somebody, Tree tree, List<Attribution> own) {
        int who = mention.to();
        who += who < tree.size() && tree.token(who).form().equals(",") ? 1 : 0;
        boolean clause = who + 1 < tree.size() && tree.token(who).form().equals("who") && isLasting(tree, who + 1);
        String country = null;
        for (Mention place : clause ? mentions.inSentence(mention.sentence()) : List.<Mention>of()) {
            int from = place.from();
            boolean within = own.stream().anyMatch(said -> from < said.sourceTo()) && from > mention.to();
            String before = mentions.line(mention.sentence()).lower(from - 1);
            boolean where = Nouns.places(before) || before.equals("the");
            String told = within && where && place.form() == Form.NAME ? country(place) : null;
            country = told != null ? told : country;
        }
        return country == null || somebody == null
                ? null
                : mentions.cast()
                        .describe(somebody.name(), country, somebody.sector())
                        .id();
    }

    /** A present, or where somebody came from. */
    private static boolean isLasting(Tree tree, int verb) {
        String tag = tree.token(verb).xpos();
        boolean present = tree.token(verb).upos() == Upos.VERB && (tag.equals("VBZ") || tag.equals("VBP"));
        return present || tree.token(verb).lemma().equals("come");
    }

    /** "Bogotá's El Tiempo": a foreign article behind whose it is. */
    static boolean isForeign(Line line, int from, int to) {
        boolean owned = line.isPossessive(from - 1) || line.lower(to).equals("of");
        return owned
                && to - from > 1
                && switch (line.lower(from)) {
                    case "el", "la", "le", "il", "die", "der", "das", "al", "o", "a" -> true;
                    default -> false;
                };
    }

    /** Gives a body the country of the city whose it is: "the Népszava of Budapest", "Bogotá's El Tiempo". */
    void home(Tree tree, int first, int to, String id) {
        Line line = mentions.line(tree.index());
        Actor body = mentions.cast().actor(id);
        for (Mention place : mentions.inSentence(tree.index())) {
            boolean behind = place.from() == to + 1 && line.lower(to).equals("of");
            boolean before = place.to() == first - 1 && line.isPossessive(first - 1);
            Actor where = (behind || before) && place.actor() != null ? mentions.actor(place.actor()) : null;
            if (body != null && body.country() == null && where != null && where.country() != null) {
                mentions.cast()
                        .note(new Actor(
                                id, body.kind(), body.name(), where.country(), body.sector(), null, List.of(), 0.6));
            }
        }
    }

    private @Nullable String country(Mention place) {
        Actor actor = place.actor() == null ? null : mentions.actor(place.actor());
        boolean where = place.form() == Form.NAME
                && actor != null
                && (actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.STATE);
        return where && actor != null ? actor.country() : null;
    }
}
