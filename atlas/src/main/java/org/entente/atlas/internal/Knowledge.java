package org.entente.atlas.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.atlas.Agreement;
import org.entente.atlas.Group;
import org.entente.atlas.Laid;
import org.entente.atlas.Membership;
import org.entente.atlas.Person;
import org.entente.atlas.Post;
import org.entente.atlas.Post.Function;
import org.entente.atlas.State;
import org.entente.atlas.Tenure;
import org.entente.atlas.Term;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Answers from the tables, on a day. Immutable; safe to share between threads. */
public final class Knowledge {

    /** Heads of state who reign and do not govern. */
    private static final Set<String> REIGNING =
            Set.of("king", "queen", "emperor", "grand-duke", "governor-general", "captain-regent", "co-prince");

    /** Republics where the head of government leads. Source: the states' constitutions, as the CIA World Factbook sums them up. */
    private static final Set<String> PARLIAMENTARY = Set.of(
            "DEU", "ITA", "IND", "ISR", "GRC", "IRL", "PAK", "BGD", "IRQ", "ETH", "SGP", "AUT", "HUN", "CZE", "SVK",
            "POL", "FIN", "EST", "LVA", "PRT", "BGR", "HRV", "SVN", "SRB", "MKD", "ALB", "MLT", "ISL", "LBN", "NPL",
            "MUS", "TTO", "VUT", "KOS", "MNE", "MDA", "ARM", "GEO");

    private static final LocalDate TODAY = LocalDate.of(9999, 1, 1);

    private final Facts facts;
    private final Map<String, List<Membership>> byInstitution = new HashMap<>();
    private final Map<String, List<Membership>> byMember = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    /** The first day on which no state was part of another one any more. */
    private final @Nullable LocalDate lastPart;

    public Knowledge(Facts facts) {
        this.facts = facts;
        lastPart = facts.states.values().stream()
                .filter(state -> state.whole() != null)
                .map(state -> state.term().from())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        for (Membership membership : facts.memberships) {
            byInstitution
                    .computeIfAbsent(membership.institution(), id -> new ArrayList<>())
                    .add(membership);
            byMember.computeIfAbsent(membership.member(), id -> new ArrayList<>())
                    .add(membership);
        }
        facts.tenuresByState.forEach((state, tenures) -> tenures.forEach(
                tenure -> homes.merge(tenure.post().id(), state, (one, other) -> one.equals(other) ? one : "")));
    }

    /** Unicode's regions by their codes of three letters; few ask for them. */
    private static final class Regions {

        static final Map<String, Locale> ALL = new HashMap<>();

        static {
            for (String two : Locale.getISOCountries()) {
                Locale region = Locale.of("", two);
                ALL.put(region.getISO3Country(), region);
            }
        }
    }

    public boolean anyToCome(@Nullable LocalDate date) {
        return date != null && lastPart != null && date.isBefore(lastPart);
    }

    public String name(State state, Locale language) {
        Locale region = Regions.ALL.get(state.id());
        return region == null ? state.name() : region.getDisplayCountry(language);
    }

    public List<Tenure> career(String person) {
        return Collections.unmodifiableList(facts.tenuresByPerson.getOrDefault(person, List.of()));
    }

    public List<Tenure> offices(String person, @Nullable LocalDate date) {
        return holding(facts.tenuresByPerson.getOrDefault(person, List.of()), date);
    }

    /** Those of a career that hold on the day, the highest first. */
    private static List<Tenure> holding(List<Tenure> career, @Nullable LocalDate date) {
        List<Tenure> holding = new ArrayList<>(2);
        for (Tenure tenure : career) {
            if (tenure.term().holds(date)) {
                holding.add(tenure);
            }
        }
        if (holding.size() > 1) {
            holding.sort(Comparator.comparing(tenure -> tenure.post().function()));
        }
        return holding;
    }

    public List<Tenure> holders(String state, String post, @Nullable LocalDate date) {
        List<Tenure> holding = new ArrayList<>();
        for (Tenure tenure : facts.tenuresByState.getOrDefault(state, List.of())) {
            if (tenure.post().id().equals(post) && tenure.term().holds(date)) {
                holding.add(tenure);
            }
        }
        Post asked = facts.posts.get(post);
        return holding.isEmpty() && asked != null && asked.function() != Function.OTHER
                ? holders(state, asked.function(), date)
                : holding;
    }

    public List<Tenure> holders(String state, Function function, @Nullable LocalDate date) {
        List<Tenure> holding = new ArrayList<>();
        for (Tenure tenure : facts.tenuresByState.getOrDefault(state, List.of())) {
            if (tenure.post().function() == function && tenure.term().holds(date)) {
                holding.add(tenure);
            }
        }
        return holding;
    }

    public @Nullable String home(String post) {
        String home = homes.get(post);
        return home == null || home.isEmpty() ? null : home;
    }

    public @Nullable Tenure leader(String state, @Nullable LocalDate date) {
        List<Tenure> states = holders(state, Function.HEAD_OF_STATE, date);
        List<Tenure> governments = holders(state, Function.HEAD_OF_GOVERNMENT, date);
        List<Tenure> institutions = holders(state, Function.INSTITUTION_HEAD, date);
        Tenure head = null;
        for (Tenure tenure : states) {
            boolean supreme =
                    tenure.post().id().endsWith("leader") || tenure.post().id().endsWith("secretary");
            if (head == null || supreme) {
                head = tenure;
            }
        }
        Tenure government = governments.isEmpty() ? null : governments.getFirst();
        if (head == null) {
            return government != null || institutions.isEmpty() ? government : institutions.getFirst();
        }
        boolean second = REIGNING.contains(head.post().id()) || PARLIAMENTARY.contains(state);
        return second && government != null ? government : head;
    }

    public int distance(String person, @Nullable LocalDate date) {
        LocalDate day = date == null ? TODAY : date;
        long nearest = Integer.MAX_VALUE;
        for (Tenure tenure : facts.tenuresByPerson.getOrDefault(person, List.of())) {
            Term term = tenure.term();
            long away = term.holds(date)
                    ? 0
                    : term.isPast(date)
                            ? ChronoUnit.DAYS.between(Objects.requireNonNull(term.to()), day)
                            : ChronoUnit.DAYS.between(day, Objects.requireNonNull(term.from()));
            nearest = Math.min(nearest, away);
        }
        Person known = facts.persons.get(person);
        for (Person.Role role : known == null ? List.<Person.Role>of() : known.roles()) {
            nearest = Math.min(nearest, role.term().holds(date) ? 1 : Integer.MAX_VALUE - 1);
        }
        return (int) nearest;
    }

    public List<String> members(String institution, @Nullable LocalDate date) {
        return byInstitution.getOrDefault(institution, List.of()).stream()
                .filter(membership -> membership.term().holds(date))
                .map(Membership::member)
                .toList();
    }

    public List<Membership> memberships(String member, @Nullable LocalDate date) {
        return byMember.getOrDefault(member, List.of()).stream()
                .filter(membership -> membership.term().holds(date))
                .toList();
    }

    public List<Agreement> agreementsBetween(Collection<String> parties) {
        Set<String> asked = new HashSet<>(parties);
        return facts.agreements.values().stream()
                .filter(agreement -> asked.stream()
                        .allMatch(id -> agreement.parties().stream()
                                .anyMatch(party -> party.id().equals(id))))
                .toList();
    }

    public @Nullable Actor actor(String id, @Nullable LocalDate date) {
        Group laid = facts.groups.get(id);
        State state = facts.states.get(id);
        if (state != null) {
            return new Actor(id, Actor.Kind.STATE, state.name(), id, null, null, List.of(), 1);
        }
        var institution = facts.institutions.get(id);
        if (institution != null) {
            return new Actor(id, Actor.Kind.INSTITUTION, institution.name(), null, null, null, List.of(), 1);
        }
        Person person = facts.persons.get(id);
        if (person != null) {
            return actor(person, date);
        }
        if (laid != null) {
            Group.Role role = laid.on(date);
            return new Actor(id, Actor.Kind.GROUP, laid.name(), role.country(), role.sector(), null, List.of(), 1);
        }
        return null;
    }

    public Actor actor(Person person, @Nullable LocalDate date) {
        List<Tenure> career = facts.tenuresByPerson.getOrDefault(person.id(), List.of());
        List<Tenure> offices = holding(career, date);
        if (!offices.isEmpty()) {
            Tenure office = offices.getFirst();
            String country = facts.states.containsKey(office.state()) ? office.state() : null;
            return of(person, country, office.post().sector(), office);
        }
        for (Person.Role role : person.roles()) {
            if (role.term().holds(date)) {
                return of(person, role.country(), role.sector(), null);
            }
        }
        Tenure last = null;
        Tenure next = null;
        for (Tenure tenure : career) {
            if (!facts.states.containsKey(tenure.state())) {
                continue;
            }
            if (tenure.term().isPast(date)) {
                last = last == null || endsLater(tenure, last) ? tenure : last;
            } else {
                next = tenure;
            }
        }
        Tenure nearest = last != null ? last : next;
        if (nearest != null) {
            return of(person, living(nearest.state(), date), Sector.ELI, null);
        }
        Person.Role role = person.roles().isEmpty() ? null : person.roles().getLast();
        return of(person, role == null ? null : role.country(), role == null ? Sector.ELI : role.sector(), null);
    }

    /** Gorbachev in 2010 counts as Russian. */
    private String living(String state, @Nullable LocalDate date) {
        State known = facts.states.get(state);
        while (known != null && known.term().isPast(date) && known.successor() != null) {
            known = facts.states.get(known.successor());
        }
        return known == null ? state : known.id();
    }

    private static boolean endsLater(Tenure one, Tenure other) {
        LocalDate end = one.term().to();
        LocalDate otherEnd = other.term().to();
        return otherEnd != null && (end == null || end.isAfter(otherEnd));
    }

    private static Actor of(Person person, @Nullable String country, @Nullable Sector sector, @Nullable Tenure office) {
        return new Actor(
                person.id(),
                Actor.Kind.PERSON,
                person.name(),
                country,
                sector,
                office == null ? null : office.office(),
                List.of(),
                1);
    }

    public static List<Laid> laid(Path file) throws IOException {
        List<Laid> facts = new ArrayList<>();
        for (Row row : Table.at(file)) {
            facts.add(new Laid(row.text("name"), row.text("actor"), row.value("country"), row.sector(), row.term()));
        }
        return facts;
    }
}
