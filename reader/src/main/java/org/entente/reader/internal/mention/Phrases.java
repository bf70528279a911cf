package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/** Resolves bare phrases with the same reader of noun phrases as sentences. */
public final class Phrases {

    private final Atlas atlas;

    public Phrases(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Who a phrase means: its first noun phrase, with country and sector from its complements where it has none itself. */
    public Resolved resolve(String phrase, @Nullable LocalDate date) {
        Line line = Line.of(phrase.strip(), atlas, date);
        List<Chunks.Chunk> chunks = Chunks.of(line);
        if (chunks.isEmpty()) {
            return new Resolved(null, null, null, null, 0);
        }
        PhraseReader reader = new PhraseReader(line, Known.of(atlas, date, new Cast()));
        Reading first = null;
        for (int i = chunks.size() - 1; i >= 0; i--) {
            Chunks.Chunk chunk = chunks.get(i);
            boolean tied = first != null
                    && i + 1 < chunks.size()
                    && ties(line, chunk.to(), chunks.get(i + 1).from());
            Reading complement = first;
            Company company = tied ? Company.complement(complement, line.lower(chunk.to())) : Company.NONE;
            first = reader.read(chunk.from(), chunk.to(), company).getLast();
            if (tied
                    && complement != null
                    && first.actors().isEmpty()
                    && line.lower(chunk.to()).equals("of")) {
                first = ofWhole(first, complement);
            }
        }
        return first == null
                ? new Resolved(null, null, null, null, 0)
                : ofWhole(resolved(line, chunks.getFirst(), first), date);
    }

    /** Whoever acts for a state that was still part of another one, as the other's own; who holds an office of such a state keeps it. */
    private Resolved ofWhole(Resolved meant, @Nullable LocalDate date) {
        String actor = meant.actor();
        String country = meant.country();
        return country == null || meant.office() != null
                ? meant
                : new Resolved(
                        actor == null ? null : atlas.whole(actor, date),
                        atlas.whole(country, date),
                        meant.sector(),
                        null,
                        meant.confidence());
    }

    /** "Members of NATO" is NATO's where nothing else is known. */
    private static Reading ofWhole(Reading part, Reading whole) {
        boolean body = whole.actors().size() == 1 && whole.actors().getFirst().kind() != Actor.Kind.PERSON;
        return part.sector() == null && body && whole.actors().getFirst().kind() == Actor.Kind.INSTITUTION
                ? whole
                : part;
    }

    private static boolean ties(Line line, int to, int next) {
        return next == to + 1 && (Nouns.places(line.lower(to)) || line.lower(to).equals("and"));
    }

    private Resolved resolved(Line line, Chunks.Chunk chunk, Reading reading) {
        boolean nameless = reading.actors().isEmpty() && reading.country() == null && reading.sector() == null;
        if (nameless && chunk.to() == line.size() && Strangers.isName(line.forms())) {
            String country = Strangers.country(line.forms());
            Actor stranger = new Cast().introduce(line.forms(), country, Sector.CVL);
            return new Resolved(stranger.id(), country, Sector.CVL, null, 0.3);
        }
        if (reading.actors().isEmpty()) {
            return new Resolved(null, reading.country(), reading.sector(), null, reading.confidence());
        }
        Actor actor = reading.actors().getFirst();
        Institution institution = actor.kind() == Actor.Kind.INSTITUTION ? atlas.institution(actor.id()) : null;
        String country = institution != null ? institution.column() : actor.country();
        if (actor.office() != null && country == null) {
            Institution employer = atlas.institution(actor.office().state());
            country = employer == null ? null : employer.column();
        }
        boolean stranger = actor.kind() == Actor.Kind.PERSON && atlas.person(actor.id()) == null;
        if (stranger && actor.sector() == null && actor.country() == null && Strangers.isName(line.forms())) {
            return new Resolved(actor.id(), Strangers.country(line.forms()), Sector.CVL, null, 0.3);
        }
        Sector sector = actor.sector() != null ? actor.sector() : stands(line, chunk, actor);
        return new Resolved(actor.id(), country, sector, actor.office(), reading.confidence());
    }

    /** A court's sector and a parliament's; other institutions have none. */
    private static @Nullable Sector own(Institution institution) {
        String name = institution.name();
        boolean court = name.contains("Court") || name.contains("Tribunal");
        return court ? Sector.JUD : name.endsWith("Parliament") ? Sector.LEG : null;
    }

    /** What an actor without a sector of its own stands for when it stands alone: a capital for its government, a city for its people. */
    private @Nullable Sector stands(Line line, Chunks.Chunk chunk, Actor actor) {
        Institution institution = atlas.institution(actor.id());
        if (institution != null) {
            return own(institution);
        }
        if (actor.office() != null) {
            Institution employer = atlas.institution(actor.office().state());
            Sector sector = employer == null ? null : own(employer);
            return sector == null ? Sector.GOV : sector;
        }
        for (int i = chunk.from(); i < chunk.to(); i++) {
            Match match = line.match(i);
            if (match != null && match.to() == chunk.to()) {
                Sense group = match.sense(Sense.Kind.GROUP);
                Actor body = group == null ? null : atlas.actor(group.id(), null);
                return switch (match.senses().getFirst().kind()) {
                    case CAPITAL, BYWORD -> Sector.GOV;
                    case CITY, DEMONYM -> Sector.CVL;
                    default -> body == null ? null : body.sector();
                };
            }
        }
        return null;
    }
}
