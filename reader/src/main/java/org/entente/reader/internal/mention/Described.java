package org.entente.reader.internal.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Persons who are named elsewhere in the dispatch and described here: the American official.
 *
 * @param history who was named so far
 */
record Described(Mentions mentions, History history) {

    private static final int FARTHEST = 6;

    /** Nouns by which somebody in any office may be called: the American official. */
    private static final Set<String> LOOSE = Nouns.WORDS.list("official");

    /** "A Western diplomat", "an Arab official": of one country among many that is not told. */
    static boolean isOfManyCountries(Mention mention, Line line) {
        String first = line.lower(mention.from());
        boolean definite = first.equals("the") || first.equals("this") || first.equals("that");
        for (int i = mention.from(); i < mention.head() && !definite; i++) {
            switch (line.lower(i)) {
                case "western",
                        "arab",
                        "african",
                        "asian",
                        "european",
                        "scandinavian",
                        "baltic",
                        "nordic",
                        "gulf",
                        "regional",
                        "balkan",
                        "caribbean" -> {
                    // "a European Commission official" is somebody's
                    return line.tag(mention.head()) == Upos.NOUN && !line.isCapital(i + 1);
                }
                default -> {}
            }
        }
        return false;
    }

    /** The person whom a description means: of the nationality it names, with the office it names, the last one named, else one named later. */
    @Nullable
    String person(Mention mention, Tree tree, List<Attribution> own) {
        Careers careers = new Careers(mentions);
        Set<String> countries = new LinkedHashSet<>();
        StringBuilder title = new StringBuilder();
        for (int i = mention.from(); i < mention.to(); i++) {
            Mention inside = mentions.at(tree.index(), i);
            if (inside != null && !inside.equals(mention)) {
                countries.addAll(mentions.countries(inside));
            }
            String country = careers.nationality(tree.token(i).form());
            if (country != null) {
                countries.add(country);
            } else if (!tree.token(i).is("det")) {
                title.append(tree.token(i).lemma().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        if (countries.isEmpty() && mention.actor() != null) {
            countries.addAll(mentions.countries(mention));
        }
        String called = title.toString().strip();
        Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
        boolean press = actor != null && (actor.sector() == Sector.JRN || actor.sector() == Sector.MED);
        boolean office = actor != null
                && (press || Holders.isOfState(actor) && actor.sector() != Sector.CVL)
                && (!LOOSE.contains(tree.token(mention.head()).lemma()) || called.startsWith("supreme "));
        String before = history.described(
                mention.sentence(),
                countries,
                called,
                tree.token(mention.head()).lemma(),
                office,
                FARTHEST);
        return before != null ? before : later(mention, countries, called, own);
    }

    /** Somebody named only later who holds the office: "the president said …; Trump added …". */
    private @Nullable String later(Mention mention, Set<String> countries, String title, List<Attribution> own) {
        Careers careers = new Careers(mentions);
        for (Mention other : mentions.all()) {
            boolean after = other.sentence() > mention.sentence()
                    || other.sentence() == mention.sentence() && other.from() > mention.from();
            Actor actor =
                    after && other.form() == Form.NAME && other.actor() != null ? mentions.actor(other.actor()) : null;
            boolean fits = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && (countries.isEmpty() || countries.contains(actor.country()))
                    && own.stream().noneMatch(said -> said.says(other.sentence(), other.head()));
            if (fits && careers.isCalled(Objects.requireNonNull(actor), title)) {
                return actor.id();
            }
        }
        return null;
    }
}
