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
import org.entente.atlas.Tenure;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase without its complements: "Russian Foreign Minister Sergei Lavrov", "Hungarian and Romanian officials", "Chile's
 * Defense Ministry". Works on tokens alone, so that a phrase without a sentence reads the same.
 */
final class PhraseReader {

    private final Line line;
    private final Atlas atlas;
    private final @Nullable LocalDate date;
    private final Cast cast;
    private final Persons persons;

    PhraseReader(Line line, Atlas atlas, @Nullable LocalDate date, Cast cast) {
        this.line = line;
        this.atlas = atlas;
        this.date = date;
        this.cast = cast;
        this.persons = new Persons(atlas, date, cast);
    }

    /**
     * What the phrase says, part by part; the last reading is that of the whole.
     *
     * @param country what a complement says: "of France", or null
     * @param sector what a complement says: "of the army", or null
     */
    List<Reading> read(int from, int to, @Nullable String country, @Nullable Sector sector) {
        List<Reading> readings = new ArrayList<>();
        int start = from;
        String owner = null;
        Actor body = null;
        for (int i = from; i < to; i++) {
            if (line.isPossessive(i) && i > start) {
                Part part = new Part(start, i, owner, null, null, body);
                readings.addAll(part.read());
                Reading whole = readings.getLast();
                owner = whole.country() != null ? whole.country() : owner;
                body = whole.actors().size() == 1 && isBody(whole.actors().getFirst())
                        ? whole.actors().getFirst()
                        : null;
                start = i + 1;
            }
        }
        if (start < to) {
            readings.addAll(new Part(start, to, owner, country, sector, body).read());
        }
        return readings;
    }

    private static boolean isBody(Actor actor) {
        return actor.kind() == Actor.Kind.INSTITUTION || actor.kind() == Actor.Kind.GROUP;
    }

    /** A stretch between possessives. */
    private final class Part {
        private final int from;
        private final int to;
        private final @Nullable String owner;
        private final @Nullable String complement;
        private final @Nullable Sector complementSector;
        private final List<Reading> readings = new ArrayList<>();
        private final List<String> countries = new ArrayList<>();
        private @Nullable Sector sector;
        private @Nullable Actor body;
        private @Nullable Post post;
        private @Nullable Post modifying;
        private boolean former;
        private boolean lesser;
        private boolean titled;
        private boolean surnamed;
        private int nameFrom = -1;

        Part(
                int from,
                int to,
                @Nullable String owner,
                @Nullable String complement,
                @Nullable Sector complementSector,
                @Nullable Actor body) {
            this.from = from;
            this.to = to;
            this.owner = owner;
            this.complement = complement;
            this.complementSector = complementSector;
            this.body = body;
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
            former |= Nouns.FORMER.contains(word);
            lesser |= word.equals("deputy") || word.equals("vice") || word.equals("assistant") || word.equals("under");
            if (word.equals("acting") || word.equals("interim")) {
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
            Sense first = primary(match);
            boolean person = match.has(Kind.PERSON) || match.has(Kind.FAMILY);
            boolean inName = nameFrom >= 0 && line.isCapital(at) && !line.isBare();
            if (person && (!first.kind().isOfState() || titled || inName) && line.isCapital(at)) {
                nameFrom = nameFrom >= 0 ? nameFrom : at;
                return;
            }
            if (end == to && (isNameAfterTitle(match) || isGivenNameBefore(match, at))) {
                surnamed |= !titled;
                return;
            }
            nameFrom = -1;
            if (end == to) {
                return;
            }
            if (first.kind().isOfState()) {
                countries.add(first.id());
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

        private boolean isNameAfterTitle(Match match) {
            return nameFrom >= 0 && titled && match.senses().getFirst().kind().isPlace();
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
            return !countries.isEmpty() ? countries.getFirst() : owner != null ? owner : complement;
        }

        private Reading whole() {
            Match head = null;
            for (int i = from; i < to; i++) {
                Match match = line.match(i);
                head = match != null && match.to() >= to ? match : head;
            }
            if (nameFrom >= 0) {
                Sector role = roleSector(null);
                Post title = modifying;
                Actor actor = persons.named(line, nameFrom, to, country(), role, title, titled || surnamed);
                if (actor != null) {
                    return Reading.of(from, to, actor, Form.NAME, actor.office() != null ? 0.95 : 0.85);
                }
            }
            if (head != null) {
                Sense first = primary(head);
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
                    post = Objects.requireNonNull(atlas.post(first.id()));
                    stateWithin(head);
                    return office();
                }
                if (first.kind() == Kind.AGENT) {
                    return agent(head);
                }
            }
            return described(null);
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
            String name = String.join(" ", forms(head.from(), head.to()));
            boolean place = first.kind() == Kind.CITY || first.kind() == Kind.REGION || first.kind() == Kind.SITE;
            Actor actor = place ? cast.place(name, first.id()) : Objects.requireNonNull(atlas.actor(first.id(), date));
            return Reading.of(from, to, actor, Form.NAME, place ? 0.8 : 0.95);
        }

        private Reading office() {
            Post office = Objects.requireNonNull(post);
            String country = country();
            String state = country != null
                    ? country
                    : body != null && body.kind() == Actor.Kind.INSTITUTION ? body.id() : null;
            Sector employer = complementSector != null
                    ? complementSector
                    : sector != null ? sector : body == null ? null : body.sector();
            if (employer != null && employer != Sector.GOV && isOfAnybody(office)) {
                return described(employer);
            }
            boolean one = !former && !lesser && isDefinite() && !isPlural(to - 1);
            if (state == null) {
                state = atlas.home(office.id());
            }
            if (one && office.function() == Post.Function.INSTITUTION_HEAD) {
                state = institutionOf(office);
            }
            if (one && state != null && countries.size() < 2) {
                List<Tenure> holders = atlas.holders(state, office.id(), date);
                if (holders.stream().map(Tenure::person).distinct().count() == 1) {
                    Actor holder = Objects.requireNonNull(
                            atlas.actor(holders.getFirst().person().id(), date));
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
            Reading described = described(office.sector());
            return new Reading(
                    from,
                    to,
                    described.actors(),
                    Form.DESCRIPTION,
                    described.country(),
                    described.sector(),
                    office.id(),
                    country == null,
                    described.confidence());
        }

        /** Whether parties and companies have such offices too: the president of Gazprom. */
        private static boolean isOfAnybody(Post office) {
            return switch (office.id()) {
                case "president",
                        "chairman",
                        "vice-president",
                        "chancellor",
                        "premier",
                        "general-secretary",
                        "first-secretary",
                        "party-chairman",
                        "chief-executive",
                        "governor",
                        "special-envoy",
                        "deputy-chairman" -> true;
                default -> false;
            };
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

        private @Nullable String institutionOf(Post office) {
            return atlas.institutions().stream()
                    .filter(institution ->
                            !atlas.holders(institution.id(), office.id(), date).isEmpty())
                    .map(institution -> institution.id())
                    .findFirst()
                    .orElse(null);
        }

        private boolean isDefinite() {
            String first = line.lower(from);
            return !first.equals("a") && !first.equals("an") && line.tag(from) != Upos.NUM && !first.equals("some");
        }

        private boolean isPlural(int token) {
            String word = line.lower(token);
            return word.endsWith("s") && !word.endsWith("ss");
        }

        private Reading agent(Match head) {
            String word = line.lower(to - 1);
            if (body != null && Nouns.HEADS.contains(word) && !former && isDefinite()) {
                Tenure leader = atlas.leader(body.id(), date);
                if (leader != null) {
                    Actor actor =
                            Objects.requireNonNull(atlas.actor(leader.person().id(), date));
                    return Reading.of(from, to, actor, Form.DESCRIPTION, 0.8);
                }
            }
            String country = country();
            boolean leads = word.equals("leader") && country != null && countries.size() < 2;
            if (leads && sector == null && body == null && modifying == null && !former && isDefinite()) {
                Tenure leader = atlas.leader(Objects.requireNonNull(country), date);
                if (leader != null) {
                    Actor actor =
                            Objects.requireNonNull(atlas.actor(leader.person().id(), date));
                    return Reading.of(from, to, actor, Form.DESCRIPTION, 0.75);
                }
            }
            Sector own = sectorOf(head);
            boolean generic = head.to() - head.from() == 1 && Nouns.GENERIC.contains(word);
            return described(generic ? roleSector(own) : own == null ? roleSector(null) : own);
        }

        /** The sector of somebody whose own noun says little: from the words before, the body named, or what follows "of". */
        private @Nullable Sector roleSector(@Nullable Sector own) {
            Sector before = sector != null
                    ? sector
                    : body != null && body.sector() != null
                            ? body.sector()
                            : modifying != null ? modifying.sector() : complementSector;
            return before == null || (before == Sector.GOV && own != null) ? own : before;
        }

        private Reading described(@Nullable Sector own) {
            Sector role = own != null ? own : roleSector(null);
            if (former && role != null && Nouns.fades(role)) {
                role = Sector.ELI;
            }
            if (countries.isEmpty() && owner == null && body != null) {
                if (body.country() == null && body.kind() == Actor.Kind.INSTITUTION && !former) {
                    return Reading.of(from, to, body, Form.DESCRIPTION, 0.7);
                }
                if (!former && body.kind() == Actor.Kind.GROUP && (own == null || own == body.sector())) {
                    return Reading.of(from, to, body, Form.DESCRIPTION, 0.7);
                }
                countries.addAll(body.country() == null ? List.of() : List.of(body.country()));
            }
            String country = country();
            if (role == null) {
                return new Reading(from, to, List.of(), Form.DESCRIPTION, country, null, null, true, 0.3);
            }
            List<Actor> actors = new ArrayList<>();
            String name = String.join(" ", forms(from, to));
            for (String each : countries.size() > 1 && isCoordinated()
                    ? countries
                    : java.util.Collections.singletonList(country)) {
                actors.add(cast.describe(name, each, role));
            }
            return new Reading(
                    from,
                    to,
                    actors,
                    Form.DESCRIPTION,
                    country,
                    role,
                    null,
                    country == null,
                    country == null ? 0.5 : 0.75);
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

        private List<String> forms(int start, int end) {
            List<String> forms = new ArrayList<>();
            for (int i = start; i < end; i++) {
                forms.add(line.form(i));
            }
            return forms;
        }
    }

    /** A region with authorities of its own is read as these: Somaliland. */
    private Sense primary(Match match) {
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
