package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.atlas.Sense.Kind;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which of the atlas's senses of a word counts.
 *
 * @param date the dispatch's, or null
 */
record Senses(Atlas atlas, @Nullable LocalDate date) {

    /** The first sense; a region with authorities of its own is read as these: Somaliland. */
    Sense primary(Match match) {
        Sense first = match.senses().getFirst();
        Sense group = match.sense(Kind.GROUP);
        if (group == null || !first.kind().isOfState()) {
            return first;
        }
        var known = atlas.group(group.id());
        boolean breakaway = known != null && known.on(date).sector() == Sector.PRE;
        return breakaway || first.kind() == Kind.REGION || first.kind() == Kind.SITE ? group : first;
    }

    /** The institution that a title holds, or null: the UN envoy is the UN's. */
    @Nullable
    Actor body(Line line, Match title) {
        for (Sense sense : within(line, title)) {
            if (sense.kind() == Kind.INSTITUTION) {
                return atlas.actor(sense.id(), date);
            }
        }
        return null;
    }

    /** The senses of a title's own names, of one word or two: Duma, White House. */
    private List<Sense> within(Line line, Match title) {
        List<Sense> senses = new ArrayList<>();
        for (int i = title.from(); i < title.to(); i++) {
            if (line.isCapital(i)) {
                senses.addAll(atlas.senses(line.form(i), date));
                senses.addAll(i + 2 < title.to() ? atlas.senses(line.text(i, i + 2), date) : List.of());
            }
        }
        return senses;
    }

    /** The country whose name or parliament a title or a noun for people holds, or null: the US secretary of state, a Duma deputy. */
    @Nullable
    String country(Line line, Match title) {
        for (Sense sense : within(line, title)) {
            var group = sense.kind() == Kind.GROUP ? atlas.group(sense.id()) : null;
            boolean parliament = group != null && group.on(date).sector() == Sector.LEG;
            String country = sense.kind().isOfState()
                    ? sense.id()
                    : parliament && group != null ? group.on(date).country() : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** The sense of a word that stands before a name as its title: an office or a noun for people rather than a family name. */
    Sense title(Match match) {
        Sense office = match.sense(Kind.OFFICE);
        Sense agent = match.sense(Kind.AGENT);
        if (match.senses().getFirst().kind() == Kind.FAMILY && (office != null || agent != null)) {
            return office != null ? office : Objects.requireNonNull(agent);
        }
        return primary(match);
    }

    /** The sector that a noun for people tells, or null. */
    static @Nullable Sector sector(Match match) {
        Sense agent = match.sense(Kind.AGENT);
        return agent == null || agent.id().equals("NONE") ? null : Sector.valueOf(agent.id());
    }

    /** Whether it is part of a state only. */
    static boolean isLocal(Kind kind) {
        return kind == Kind.CITY || kind == Kind.REGION || kind == Kind.SITE;
    }
}
