package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Post;
import org.entente.atlas.Sense;
import org.entente.atlas.Sense.Kind;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** What a noun phrase's head means, given what the words before it said: a name, a state, an office, a noun for people. For one phrase and thread. */
final class Head {

    /** Somebody who left an office so many days ago may still be called by it. */
    private static final int RECENTLY = 730;

    private final Attributes said;
    private final Line line;
    private final int from;
    private final int to;
    private final Atlas atlas;
    private final @Nullable LocalDate date;
    private final Senses senses;
    private final Cast cast;
    private final Persons persons;
    private final Offices offices;

    Head(Attributes said, Known known) {
        this.said = said;
        this.line = said.line;
        this.from = said.from;
        this.to = said.to;
        this.atlas = known.atlas();
        this.date = known.date();
        this.senses = known.senses();
        this.cast = known.cast();
        this.persons = known.persons();
        this.offices = known.offices();
    }

    /** What the whole phrase means. */
    Reading read() {
        Match head = null;
        for (int i = from; i < to; i++) {
            Match match = line.match(i);
            head = match != null && match.to() >= to ? match : head;
        }
        if (said.ship) {
            return described(Sector.MIL);
        }
        // "the General Bureau" is no general
        boolean bureau = to - from > 1 && line.lower(from).equals("the") && Nouns.isBody(line.lower(to - 1));
        if (said.nameFrom >= 0 && !bureau) {
            Sector role = said.roleSector(null);
            Post title = said.modifying;
            // "President Xi in California": where he is, not whose office it is
            String country = title != null && said.isElsewhere() ? null : said.country();
            Actor actor = persons.named(line, said.nameFrom, to, country, role, title, said.titled || said.surnamed);
            if (actor != null) {
                Actor called = asCalled(employed(actor));
                return Reading.of(from, to, called, Form.NAME, called.office() != null ? 0.95 : 0.85);
            }
        }
        if (head != null) {
            Sense first = senses.primary(head);
            if (first.kind().isOfState()) {
                return state(head, first);
            }
            if (first.kind() == Kind.INSTITUTION || first.kind() == Kind.GROUP) {
                Actor actor = Objects.requireNonNull(atlas.actor(first.id(), date));
                boolean abroad = actor.country() == null && actor.kind() == Actor.Kind.GROUP && said.country() != null;
                return said.former || isNamesake(actor)
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
        return somebody ? described(null) : Reading.nothing(from, to, said.country(), null);
    }

    /** Somebody whom the atlas does not know, as the institution's own that the phrase names without a state: the UN envoy Jane Roe, NATO's General Roe. */
    private Actor employed(Actor person) {
        boolean stateless = said.countries.isEmpty() && said.owner.country() == null && !said.former;
        if (!stateless || atlas.person(person.id()) != null) {
            return person;
        }
        Actor title = said.title == null ? null : senses.body(line, said.title);
        Actor body = said.body != null ? said.body : title;
        return body == null || body.kind() != Actor.Kind.INSTITUTION
                ? person
                : cast.employ(person, line.text(from, said.nameFrom), body.id());
    }

    /** The text's own title is the better witness of who has lately taken or left an office: Defence Secretary Ben Wallace. */
    private Actor asCalled(Actor person) {
        Post title = said.modifying;
        if (said.former || title == null || title.sector() == null || person.office() != null) {
            return person;
        }
        boolean held = atlas.career(person.id()).stream()
                .anyMatch(tenure -> tenure.post().equals(title));
        boolean lately = date == null || atlas.distance(person.id(), date) <= RECENTLY;
        boolean idle = person.sector() == Sector.ELI && atlas.person(person.id()) != null;
        if (held ? !lately : !idle && Offices.isOfAnybody(title)) {
            return person;
        }
        String state = person.country() != null ? person.country() : said.country();
        return new Actor(
                person.id(), person.kind(), person.name(), state, title.sector(), null, List.of(), person.confidence());
    }

    /** Whether a party of another country has the name of a known one: Kenya's Liberal Democratic Party. */
    private boolean isNamesake(Actor party) {
        String country = said.country();
        return party.sector() == Sector.PTY
                && party.country() != null
                && country != null
                && !country.equals(party.country())
                && !said.isElsewhere();
    }

    private Reading over(Actor group) {
        return Reading.of(
                from,
                to,
                new Actor(group.id(), group.kind(), group.name(), said.country(), group.sector(), null, List.of(), 0.8),
                Form.NAME,
                0.8);
    }

    private Reading state(Match head, Sense first) {
        String name = line.text(head.from(), head.to());
        String owner = said.owner.country();
        if (first.kind() == Kind.BYWORD && owner != null && !owner.equals(first.id())) {
            // "Pakistan's Foreign Office" is not London's
            return Reading.of(from, to, cast.describe(name, owner, Sector.GOV), Form.DESCRIPTION, 0.7);
        }
        boolean place = Senses.isLocal(first.kind());
        Actor actor = place ? cast.place(name, first.id()) : Objects.requireNonNull(atlas.actor(first.id(), date));
        return Reading.of(from, to, actor, Form.NAME, place ? 0.8 : 0.95);
    }

    private Reading office(Match title) {
        Post office = Objects.requireNonNull(
                atlas.post(Objects.requireNonNull(title.sense(Kind.OFFICE)).id()));
        addCountry(title);
        Actor employing = said.body != null ? said.body : said.complement.body();
        if (employing != null
                && employing.id().equals("EUCOMMISSION")
                && office.id().equals("president")) {
            office = Objects.requireNonNull(atlas.post("commission-president"));
            employing = atlas.actor("EUR", date);
        }
        Actor named = employing == null && said.countries.isEmpty() && said.owner.country() == null
                ? senses.body(line, title)
                : null;
        if (named != null
                && office.function() == Post.Function.OTHER
                && (office.sector() != null || !said.isOnePerson())) {
            return Reading.of(from, to, named, Form.DESCRIPTION, 0.6);
        }
        Sector employer = said.complement.sector() != null
                ? said.complement.sector()
                : said.sector != null ? said.sector : employing == null ? null : employing.sector();
        if (employer != null && employer != Sector.GOV && Offices.isOfAnybody(office)) {
            return described(employer);
        }
        if (said.isOnePerson() && said.countries.size() < 2) {
            // "the foreign secretary" in Dhaka is not London's
            boolean anybodys = !line.isBare() && said.country() == null && Offices.isOfSeveral(office);
            Actor holder = said.isElsewhere() || anybodys ? null : offices.holder(office, said.country(), employing);
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
        Reading described = said.isElsewhere()
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
                said.country() == null,
                described.confidence());
    }

    /** A title may hold its state: US secretary of state, Duma deputy. */
    private void addCountry(Match title) {
        boolean open = said.country() == null || said.isElsewhere();
        String country = open && title.to() - title.from() > 1 ? senses.country(line, title) : null;
        if (country != null) {
            said.countries.add(country);
        }
    }

    private Reading agent(Match head) {
        String word = line.lower(to - 1);
        if (word.equals("justice") && to - from == 1 && !line.isBare() && !line.isCapital(from)) {
            // done or seen, it is nobody
            return Reading.nothing(from, to, said.country(), null);
        }
        Actor employing = said.body != null ? said.body : said.complement.body();
        boolean heads = Nouns.HEADS.contains(word) && said.isOnePerson();
        if (heads && employing != null) {
            Actor leader = offices.leader(employing.id());
            if (leader != null) {
                return Reading.of(from, to, leader, Form.DESCRIPTION, 0.8);
            }
        }
        addCountry(head);
        String country = said.country();
        boolean leads = heads && Nouns.rules(word) && country != null && said.countries.size() < 2;
        if (leads && said.sector == null && employing == null && said.modifying == null) {
            Actor leader = offices.leader(Objects.requireNonNull(country));
            if (leader != null) {
                return Reading.of(from, to, leader, Form.DESCRIPTION, 0.75);
            }
        }
        Sector own = Senses.sector(head);
        own = own != null && isServant(own) ? Sector.GOV : own;
        boolean generic = head.to() - head.from() == 1 && Nouns.GENERIC.contains(word);
        if (said.body == null && said.complement.body() != null && (generic || own == null)) {
            said.body = said.complement.body();
        }
        return described(generic ? said.roleSector(own) : own == null ? said.roleSector(null) : own);
    }

    private Reading described(@Nullable Sector own) {
        if (said.country() == null && said.body == null && isThought()) {
            return Reading.nothing(from, to, null, null);
        }
        if (said.country() == null && said.body == null && isOfUnion()) {
            return Reading.of(from, to, Objects.requireNonNull(atlas.actor("EUR", date)), Form.DESCRIPTION, 0.6);
        }
        Sector role = own != null ? own : said.roleSector(null);
        if (said.former && role != null && Nouns.fades(role)) {
            role = Sector.ELI;
        }
        Actor employer = said.body;
        if (said.countries.isEmpty() && said.owner.country() == null && employer != null) {
            if (employer.country() == null && employer.kind() == Actor.Kind.INSTITUTION && !said.former) {
                return Reading.of(from, to, employer, Form.DESCRIPTION, 0.7);
            }
            boolean same = own == null || own == employer.sector() || (isArmed(own) && isArmed(employer.sector()));
            if (!said.former && employer.kind() == Actor.Kind.GROUP && same) {
                return Reading.of(from, to, employer, Form.DESCRIPTION, 0.7);
            }
            said.countries.addAll(employer.country() == null ? List.of() : List.of(employer.country()));
        }
        boolean masters = own == Sector.CVL && said.owner.personal() && said.countries.isEmpty();
        // "the pope from Chicago" is Rome's
        boolean alone = said.countries.isEmpty() && Nouns.isPontiff(line.lower(to - 1));
        String country = masters || alone ? null : said.country();
        if (role == null) {
            return new Reading(from, to, List.of(), Form.DESCRIPTION, country, null, null, true, 0.3);
        }
        List<Actor> actors = new ArrayList<>();
        for (String each : said.countries.size() > 1 && said.isCoordinated()
                ? said.countries
                : Collections.singletonList(country)) {
            actors.add(cast.describe(line.text(from, to), each, role));
        }
        return new Reading(
                from, to, actors, Form.DESCRIPTION, country, role, null, country == null, country == null ? 0.5 : 0.75);
    }

    /** "A federal scientist", "a government doctor": who works for a state. */
    private boolean isServant(Sector own) {
        String before = line.lower(to - 2);
        boolean state = to - from > 1
                && (before.equals("government") || line.lower(from + 1).equals("federal") || before.equals("federal"));
        return state
                && switch (own) {
                    case CVL, EDU, MED, LAB, AGR -> true;
                    default -> false;
                };
    }

    /** "European leaders", "European foreign ministers": those of the Union. */
    private boolean isOfUnion() {
        boolean several = switch (line.lower(to - 1)) {
            case "leaders", "ministers", "governments" -> true;
            default -> false;
        };
        for (int i = from; several && i < to - 1; i++) {
            if (line.form(i).equals("European")) {
                return true;
            }
        }
        return false;
    }

    /** "No plans for a military alliance": a body that is only thought of is nobody. */
    private boolean isThought() {
        boolean any = switch (line.lower(from)) {
            case "a", "an", "any", "no", "such" -> true;
            default -> false;
        };
        return any
                && switch (line.lower(to - 1)) {
                    case "alliance", "coalition", "union", "bloc", "federation", "confederation" -> true;
                    default -> false;
                };
    }

    /** Fighters of a group are that group. */
    private static boolean isArmed(@Nullable Sector sector) {
        return sector == Sector.UAF || sector == Sector.REB || sector == Sector.PRM || sector == Sector.PRE;
    }
}
