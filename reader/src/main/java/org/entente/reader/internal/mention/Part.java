package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Post;
import org.entente.atlas.Sense;
import org.entente.atlas.Sense.Kind;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** A noun phrase between its possessives, read from left to right: attributes, titles, then the head. For one phrase and thread. */
final class Part {

    /** Somebody who left an office so many days ago may still be called by it. */
    private static final int RECENTLY = 730;

    private final Line line;
    private final int from;
    private final int to;
    private final Company owner;
    private final Company complement;
    private final Atlas atlas;
    private final @Nullable LocalDate date;
    private final Cast cast;
    private final Persons persons;
    private final Offices offices;
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private @Nullable Sector sector;
    private @Nullable Actor body;
    private @Nullable Post modifying;
    private boolean former;
    private boolean lesser;
    private boolean titled;
    private boolean ship;
    private boolean surnamed;
    private int nameFrom = -1;

    Part(
            Line line,
            int from,
            int to,
            Company owner,
            Company complement,
            Atlas atlas,
            @Nullable LocalDate date,
            Cast cast,
            Persons persons,
            Offices offices) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.owner = owner;
        this.complement = complement;
        this.atlas = atlas;
        this.date = date;
        this.cast = cast;
        this.persons = persons;
        this.offices = offices;
        this.body = owner.body();
        this.lesser = owner.local() || complement.local();
    }

    List<Reading> read() {
        int at = from;
        while (at < to) {
            Match match = line.match(at);
            int end = match == null ? at + 1 : Math.min(match.to(), to);
            if (match == null) {
                loose(at);
            } else {
                named(match, at, end);
            }
            at = end;
        }
        readings.add(whole());
        return readings;
    }

    private void loose(int at) {
        String word = line.lower(at);
        String flag = line.isCapital(at) ? Nouns.SHIPS.get(word) : null;
        if (flag != null && at + 1 < to) {
            ship = true;
            countries.add(flag);
            return;
        }
        former |= Nouns.FORMER.contains(word);
        lesser |= word.equals("deputy") || word.equals("vice") || word.equals("assistant") || word.equals("under");
        if (word.equals("acting") || word.equals("interim")) {
            return;
        }
        if (nameFrom < 0 && line.isCapital(at) && Nouns.HONORIFICS.contains(word)) {
            titled = true;
            return;
        }
        boolean hyphenated = at > from && (word.equals("-") || line.form(at - 1).equals("-"));
        if (nameFrom >= 0 && (isParticle(at, word) || hyphenated)) {
            return;
        }
        boolean name = line.isCapital(at) && (line.tag(at) == Upos.PROPN || line.tag(at) == Upos.X);
        if (!name || Nouns.GENERIC.contains(word)) {
            nameFrom = -1;
            titled |= Nouns.GENERIC.contains(word) && at + 1 < to;
        } else if (nameFrom < 0) {
            nameFrom = at;
        }
    }

    private void named(Match match, int at, int end) {
        boolean title = nameFrom < 0 && end < to && (match.has(Kind.AGENT) || match.has(Kind.OFFICE));
        Sense first = primary(match, title);
        boolean person = !title && (match.has(Kind.PERSON) || match.has(Kind.FAMILY));
        boolean inName = nameFrom >= 0 && line.isCapital(at) && !line.isBare();
        if (person && (!first.kind().isOfState() || titled || inName) && line.isCapital(at)) {
            nameFrom = nameFrom >= 0 ? nameFrom : at;
            return;
        }
        if (nameFrom < 0 && isGivenName(match, at, end)) {
            nameFrom = at;
            titled = true;
            return;
        }
        if (end == to && (isNameAfterTitle(match) || isGivenNameBefore(match, at))) {
            surnamed |= !titled;
            return;
        }
        if (nameFrom >= 0) {
            namesake(at);
            nameFrom = -1;
        }
        if (end == to) {
            return;
        }
        if (first.kind().isOfState()) {
            countries.add(first.id());
            lesser |= isLocal(first.kind());
            Actor state = Objects.requireNonNull(atlas.actor(first.id(), date));
            readings.add(Reading.of(at, end, state, Form.ADJECTIVE, 0.95));
            return;
        }
        switch (first.kind()) {
            case INSTITUTION, GROUP -> {
                body = Objects.requireNonNull(atlas.actor(first.id(), date));
                readings.add(Reading.of(at, end, body, Form.ADJECTIVE, 0.9));
            }
            case OFFICE -> {
                modifying = Objects.requireNonNull(atlas.post(first.id()));
                titled = true;
            }
            case AGENT -> {
                titled = true;
                Sector own = sectorOf(match);
                sector = own == null ? sector : own;
            }
            default -> {}
        }
    }

    /** "van", "al-": small words inside a name. */
    private boolean isParticle(int at, String word) {
        boolean article = word.indexOf('-') > 0 && Nouns.PARTICLES.contains(word.substring(0, word.indexOf('-')));
        return article || (Nouns.PARTICLES.contains(word) && at + 1 < to && line.isCapital(at + 1));
    }

    /** "The Assad regime" is his country's. */
    private void namesake(int until) {
        Actor person = persons.known(line, nameFrom, until);
        if (person != null && person.country() != null) {
            countries.add(person.country());
        }
    }

    private boolean isNameAfterTitle(Match match) {
        return nameFrom >= 0 && titled && match.senses().getFirst().kind().isPlace();
    }

    /** "Salvador Panelo" is a person, though a state bears the first name: one unknown capital behind it ends the phrase. */
    private boolean isGivenName(Match match, int at, int end) {
        return match.to() - match.from() == 1
                && end == to - 1
                && Nouns.GIVEN.contains(line.lower(at))
                && line.isCapital(end)
                && line.tag(end) == Upos.PROPN
                && line.match(end) == null;
    }

    /** "Feliciano Valencia" is a person, "Greater Sydney" a place. */
    private boolean isGivenNameBefore(Match match, int at) {
        Kind kind = match.senses().getFirst().kind();
        return nameFrom == from
                && nameFrom == at - 1
                && match.to() - match.from() == 1
                && (kind == Kind.CITY || kind == Kind.CAPITAL)
                && !Nouns.QUALIFIERS.contains(line.lower(at - 1));
    }

    private @Nullable String country() {
        return !countries.isEmpty()
                ? countries.getFirst()
                : owner.country() != null ? owner.country() : complement.country();
    }

    private Reading whole() {
        Match head = null;
        for (int i = from; i < to; i++) {
            Match match = line.match(i);
            head = match != null && match.to() >= to ? match : head;
        }
        if (ship) {
            return described(Sector.MIL);
        }
        if (nameFrom >= 0) {
            Sector role = roleSector(null);
            Post title = modifying;
            Actor actor = persons.named(line, nameFrom, to, country(), role, title, titled || surnamed);
            if (actor != null) {
                Actor called = asCalled(actor);
                return Reading.of(from, to, called, Form.NAME, called.office() != null ? 0.95 : 0.85);
            }
        }
        if (head != null) {
            Sense first = primary(head, false);
            if (first.kind().isOfState()) {
                return state(head, first);
            }
            if (first.kind() == Kind.INSTITUTION || first.kind() == Kind.GROUP) {
                Actor actor = Objects.requireNonNull(atlas.actor(first.id(), date));
                boolean abroad = actor.country() == null && actor.kind() == Actor.Kind.GROUP && country() != null;
                return former
                        ? described(actor.sector())
                        : abroad ? over(actor) : Reading.of(from, to, actor, Form.NAME, 0.9);
            }
            if (first.kind() == Kind.OFFICE) {
                return office(head);
            }
            if (first.kind() == Kind.AGENT) {
                return agent(head);
            }
        }
        boolean somebody = line.isBare() || Nouns.GENERIC.contains(line.lower(to - 1));
        return somebody ? described(null) : Reading.nothing(from, to, country(), null);
    }

    /** The text's own title is the better witness of who has lately taken or left an office: Defence Secretary Ben Wallace. */
    private Actor asCalled(Actor person) {
        Post title = modifying;
        if (former || title == null || title.sector() == null || person.office() != null) {
            return person;
        }
        boolean held = atlas.career(person.id()).stream()
                .anyMatch(tenure -> tenure.post().equals(title));
        boolean lately = date == null || atlas.distance(person.id(), date) <= RECENTLY;
        boolean idle = person.sector() == Sector.ELI && atlas.person(person.id()) != null;
        if (held ? !lately : !idle && Offices.isOfAnybody(title)) {
            return person;
        }
        String state = person.country() != null ? person.country() : country();
        return new Actor(
                person.id(), person.kind(), person.name(), state, title.sector(), null, List.of(), person.confidence());
    }

    private Reading over(Actor group) {
        return Reading.of(
                from,
                to,
                new Actor(group.id(), group.kind(), group.name(), country(), group.sector(), null, List.of(), 0.8),
                Form.NAME,
                0.8);
    }

    private Reading state(Match head, Sense first) {
        String name = line.text(head.from(), head.to());
        boolean place = isLocal(first.kind());
        Actor actor = place ? cast.place(name, first.id()) : Objects.requireNonNull(atlas.actor(first.id(), date));
        return Reading.of(from, to, actor, Form.NAME, place ? 0.8 : 0.95);
    }

    private Reading office(Match title) {
        Post office = Objects.requireNonNull(
                atlas.post(Objects.requireNonNull(title.sense(Kind.OFFICE)).id()));
        stateWithin(title);
        Actor employing = body != null ? body : complement.body();
        Actor named = employing == null && countries.isEmpty() && owner.country() == null ? bodyWithin(title) : null;
        if (named != null && office.function() == Post.Function.OTHER && office.sector() != null) {
            return Reading.of(from, to, named, Form.DESCRIPTION, 0.6);
        }
        Sector employer = complement.sector() != null
                ? complement.sector()
                : sector != null ? sector : employing == null ? null : employing.sector();
        if (employer != null && employer != Sector.GOV && Offices.isOfAnybody(office)) {
            return described(employer);
        }
        if (isOnePerson() && countries.size() < 2) {
            Actor holder = isElsewhere() ? null : offices.holder(office, country(), employing);
            if (holder != null) {
                return new Reading(
                        from,
                        to,
                        List.of(holder),
                        Form.DESCRIPTION,
                        holder.country(),
                        holder.sector(),
                        office.id(),
                        false,
                        0.85);
            }
        }
        Reading described = isElsewhere()
                ? Reading.of(from, to, cast.describe(line.text(from, to), null, office.sector()), Form.DESCRIPTION, 0.5)
                : described(office.sector());
        return new Reading(
                from,
                to,
                described.actors(),
                Form.DESCRIPTION,
                described.country(),
                described.sector(),
                office.id(),
                country() == null,
                described.confidence());
    }

    /** "The president in Helsinki" may be anybody's. */
    private boolean isElsewhere() {
        return complement.located() && !line.isBare() && countries.isEmpty() && owner.country() == null;
    }

    /** "The Iranian foreign minister", not "a former minister", "ministers" or "the deputy minister". */
    private boolean isOnePerson() {
        String first = line.lower(from);
        String last = line.lower(to - 1);
        boolean definite =
                !first.equals("a") && !first.equals("an") && !first.equals("some") && line.tag(from) != Upos.NUM;
        boolean plural = last.endsWith("s") && !last.endsWith("ss");
        return definite && !plural && !former && !lesser;
    }

    /** A title may hold its state: US secretary of state. */
    private void stateWithin(Match title) {
        for (int i = title.from(); i < title.to() && country() == null; i++) {
            String state = line.isCapital(i) ? new Match(0, 1, atlas.senses(line.form(i), date)).state() : null;
            if (state != null) {
                countries.add(state);
            }
        }
    }

    /** A title may hold an institution: without a state, the UN envoy is the UN's. */
    private @Nullable Actor bodyWithin(Match title) {
        for (int i = title.from(); i < title.to(); i++) {
            for (Sense sense : line.isCapital(i) ? atlas.senses(line.form(i), date) : List.<Sense>of()) {
                if (sense.kind() == Kind.INSTITUTION) {
                    return atlas.actor(sense.id(), date);
                }
            }
        }
        return null;
    }

    private Reading agent(Match head) {
        String word = line.lower(to - 1);
        Actor employing = body != null ? body : complement.body();
        boolean heads = Nouns.HEADS.contains(word) && isOnePerson();
        if (heads && employing != null) {
            Actor leader = offices.leader(employing.id());
            if (leader != null) {
                return Reading.of(from, to, leader, Form.DESCRIPTION, 0.8);
            }
        }
        String country = country();
        boolean leads = heads && word.equals("leader") && country != null && countries.size() < 2;
        if (leads && sector == null && employing == null && modifying == null) {
            Actor leader = offices.leader(Objects.requireNonNull(country));
            if (leader != null) {
                return Reading.of(from, to, leader, Form.DESCRIPTION, 0.75);
            }
        }
        Sector own = sectorOf(head);
        boolean generic = head.to() - head.from() == 1 && Nouns.GENERIC.contains(word);
        if (body == null && complement.body() != null && (generic || own == null)) {
            body = complement.body();
        }
        return described(generic ? roleSector(own) : own == null ? roleSector(null) : own);
    }

    /** The sector of somebody whose own noun says little: from the words before, the body named, or what follows "of". */
    private @Nullable Sector roleSector(@Nullable Sector own) {
        Sector before = sector != null
                ? sector
                : body != null && body.sector() != null
                        ? body.sector()
                        : modifying != null ? modifying.sector() : complement.sector();
        return before == null || ((before == Sector.GOV || before == Sector.CVL) && own != null) ? own : before;
    }

    private Reading described(@Nullable Sector own) {
        Sector role = own != null ? own : roleSector(null);
        if (former && role != null && Nouns.fades(role)) {
            role = Sector.ELI;
        }
        Actor employer = body;
        if (countries.isEmpty() && owner.country() == null && employer != null) {
            if (employer.country() == null && employer.kind() == Actor.Kind.INSTITUTION && !former) {
                return Reading.of(from, to, employer, Form.DESCRIPTION, 0.7);
            }
            boolean same = own == null || own == employer.sector() || (isArmed(own) && isArmed(employer.sector()));
            if (!former && employer.kind() == Actor.Kind.GROUP && same) {
                return Reading.of(from, to, employer, Form.DESCRIPTION, 0.7);
            }
            countries.addAll(employer.country() == null ? List.of() : List.of(employer.country()));
        }
        String country = country();
        if (role == null) {
            return new Reading(from, to, List.of(), Form.DESCRIPTION, country, null, null, true, 0.3);
        }
        List<Actor> actors = new ArrayList<>();
        for (String each :
                countries.size() > 1 && isCoordinated() ? countries : java.util.Collections.singletonList(country)) {
            actors.add(cast.describe(line.text(from, to), each, role));
        }
        return new Reading(
                from, to, actors, Form.DESCRIPTION, country, role, null, country == null, country == null ? 0.5 : 0.75);
    }

    /** Fighters of a group are that group. */
    private static boolean isArmed(@Nullable Sector sector) {
        return sector == Sector.UAF || sector == Sector.REB || sector == Sector.PRM || sector == Sector.PRE;
    }

    /** "Hungarian and Romanian officials", "Russian-Turkish patrols" */
    private boolean isCoordinated() {
        for (int i = from; i < to; i++) {
            if (line.tag(i) == Upos.CCONJ || line.form(i).indexOf('-') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLocal(Kind kind) {
        return kind == Kind.CITY || kind == Kind.REGION || kind == Kind.SITE;
    }

    /** A region with authorities of its own is read as these: Somaliland. */
    private Sense primary(Match match, boolean title) {
        Sense office = title ? match.sense(Kind.OFFICE) : null;
        Sense agent = title ? match.sense(Kind.AGENT) : null;
        Sense surname = match.senses().getFirst();
        if (surname.kind() == Kind.FAMILY && (office != null || agent != null)) {
            return office != null ? office : Objects.requireNonNull(agent);
        }
        Sense first = match.senses().getFirst();
        Sense group = match.sense(Kind.GROUP);
        if (group == null || !first.kind().isOfState()) {
            return first;
        }
        var known = atlas.group(group.id());
        boolean breakaway = known != null && known.on(date).sector() == Sector.PRE;
        return breakaway || first.kind() == Kind.REGION || first.kind() == Kind.SITE ? group : first;
    }

    private static @Nullable Sector sectorOf(Match match) {
        Sense agent = match.sense(Kind.AGENT);
        return agent == null || agent.id().equals("NONE") ? null : Sector.valueOf(agent.id());
    }
}
