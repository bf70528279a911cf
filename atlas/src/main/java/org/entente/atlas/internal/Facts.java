package org.entente.atlas.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.atlas.Agreement;
import org.entente.atlas.Group;
import org.entente.atlas.Institution;
import org.entente.atlas.Laid;
import org.entente.atlas.Membership;
import org.entente.atlas.Person;
import org.entente.atlas.Post;
import org.entente.atlas.State;
import org.entente.atlas.Tenure;
import org.entente.atlas.Term;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The tables, read: every fact once, by id. Filled once, then only read.
 *
 * <p>A line that cannot be understood stops the reading with its place; what contradicts another line is found by {@link Checks}.
 */
public final class Facts {

    /** The holders' tables, one a part of the world. */
    static final List<String> HOLDERS = List.of(
            "holders/ministers.csv",
            "holders/institutions.csv",
            "holders/africa.csv",
            "holders/asia.csv",
            "holders/middle-east.csv",
            "holders/europe.csv",
            "holders/americas.csv",
            "holders/oceania.csv",
            "holders/heads-earlier.csv",
            "holders/heads-africa.csv",
            "holders/heads-americas.csv",
            "holders/heads-asia.csv",
            "holders/heads-europe.csv",
            "holders/heads-middle-east.csv",
            "holders/heads-oceania.csv");

    final Map<String, State> states = new LinkedHashMap<>();
    final Map<String, Institution> institutions = new LinkedHashMap<>();
    final Map<String, Person> persons = new LinkedHashMap<>();
    final Map<String, Post> posts = new LinkedHashMap<>();
    final Map<String, Group> groups = new LinkedHashMap<>();
    final Map<String, Agreement> agreements = new LinkedHashMap<>();
    final List<Membership> memberships = new ArrayList<>();
    final Map<String, List<Tenure>> tenuresByPerson = new LinkedHashMap<>();
    final Map<String, List<Tenure>> tenuresByState = new LinkedHashMap<>();
    /** Where each tenure stands; by identity, since a tenure's hash would go through all that is known of a person. */
    final IdentityHashMap<Tenure, Row> tenureRows = new IdentityHashMap<>(1 << 14);

    final List<Row> parties;
    final List<Row> members;
    /** Other names that lines after a group's first one give it. */
    final List<NameTables.Named> groupNames = new ArrayList<>();
    /** The same of persons. */
    final List<NameTables.Named> personNames = new ArrayList<>();

    final List<Laid> laid;

    private Facts(List<Laid> laid) {
        this.laid = laid;
        for (Row row : Table.shipped("states.csv")) {
            String id = row.text("state");
            String official = row.value("official");
            String name = row.text("name");
            once(
                    states,
                    id,
                    new State(
                            id,
                            name,
                            official == null ? name : official,
                            row.term(),
                            row.text("region"),
                            row.value("successor"),
                            row.value("whole")),
                    row);
        }
        for (Row row : Table.shipped("institutions.csv")) {
            String id = row.text("institution");
            once(
                    institutions,
                    id,
                    new Institution(id, row.text("name"), row.text("plover"), row.text("kind"), row.term()),
                    row);
        }
        for (Row row : Table.shipped("offices.csv")) {
            String id = row.text("office");
            Post.Function function = row.one("function", Post.Function.class);
            once(
                    posts,
                    id,
                    new Post(
                            id,
                            row.text("title"),
                            function,
                            row.sector(),
                            row.text("single").equals("yes")),
                    row);
        }
        parties = Table.shipped("parties.csv");
        members = Table.shipped("members.csv");
        for (Row row : members) {
            memberships.add(new Membership(row.text("institution"), row.text("member"), row.term()));
        }
        readGroups(Table.shipped("groups.csv"));
        readGroups(Table.shipped("groups-civil.csv"));
        readAgreements(Table.shipped("agreements.csv"));
        readPersons(Table.shipped("persons.csv"));
        HOLDERS.forEach(file -> readHolders(Table.shipped(file)));
        lay();
    }

    /** The tables that ship with the program. */
    public static Facts shipped() {
        return shippedUnder(List.of());
    }

    /** The tables that ship with the program, and facts that go before them. */
    public static Facts shippedUnder(List<Laid> laid) {
        return new Facts(List.copyOf(laid));
    }

    public Map<String, State> states() {
        return states;
    }

    public Map<String, Institution> institutions() {
        return institutions;
    }

    public Map<String, Person> persons() {
        return persons;
    }

    public Map<String, Post> posts() {
        return posts;
    }

    public Map<String, Group> groups() {
        return groups;
    }

    public Map<String, Agreement> agreements() {
        return agreements;
    }

    private static <T> void once(Map<String, T> map, String id, T value, Row row) {
        if (map.put(id, value) != null) {
            throw row.refuse("id", "'%s' is listed twice".formatted(id), "another line already has it");
        }
    }

    private void readGroups(List<Row> rows) {
        for (Row row : rows) {
            Group.Role role = new Group.Role(row.value("country"), row.sector(), row.term());
            String id = row.text("group");
            String name = row.text("name");
            if (groups.containsKey(id)) {
                groupNames.add(new NameTables.Named(id, name, row));
            }
            groups.merge(id, new Group(id, name, List.of(role)), (old, added) -> {
                List<Group.Role> roles = new ArrayList<>(old.roles());
                roles.add(role);
                return new Group(id, old.name(), roles);
            });
        }
    }

    private void readAgreements(List<Row> rows) {
        Map<String, List<Agreement.Party>> bound = new LinkedHashMap<>();
        for (Row row : parties) {
            bound.computeIfAbsent(row.text("agreement"), id -> new ArrayList<>())
                    .add(new Agreement.Party(row.text("party"), row.term()));
        }
        for (Row row : rows) {
            String id = row.text("agreement");
            LocalDate inForce = row.date("in_force");
            once(
                    agreements,
                    id,
                    new Agreement(
                            id,
                            row.text("name"),
                            row.text("kind"),
                            row.when("signed"),
                            inForce,
                            row.date("ended"),
                            bound.getOrDefault(id, List.of())),
                    row);
        }
    }

    private void readPersons(List<Row> rows) {
        for (Row row : rows) {
            Person.Role role = new Person.Role(row.value("country"), row.sector(), row.term());
            person(row, role);
        }
    }

    private Person person(Row row, Person.@Nullable Role role) {
        String id = row.text("person");
        List<Person.Role> roles = role == null ? List.of() : List.of(role);
        Person known = persons.get(id);
        if (known == null) {
            String family = row.value("family");
            String name = row.text("name");
            known = new Person(id, name, family == null ? name : family, roles);
            persons.put(id, known);
        } else {
            if (!known.name().equals(row.text("name"))) {
                personNames.add(new NameTables.Named(id, row.text("name"), row));
            }
            if (role != null) {
                List<Person.Role> more = new ArrayList<>(known.roles());
                more.add(role);
                known = new Person(id, known.name(), known.family(), more);
                persons.put(id, known);
            }
        }
        return known;
    }

    private void readHolders(List<Row> rows) {
        for (Row row : rows) {
            Person person = person(row, null);
            String office = row.text("office");
            Post post = posts.get(office);
            if (post == null) {
                throw row.refuse("office", "'%s' is not in offices.csv".formatted(office), "add it there first");
            }
            Tenure tenure = new Tenure(person, row.text("state"), post, row.term());
            List<Tenure> career = tenuresByPerson.computeIfAbsent(person.id(), id -> new ArrayList<>(2));
            if (!isListed(tenure, career)) {
                tenureRows.put(tenure, row);
                career.add(tenure);
                tenuresByState
                        .computeIfAbsent(tenure.state(), id -> new ArrayList<>())
                        .add(tenure);
            }
        }
    }

    /** Whether a career has a tenure already. The records' own comparison would go through all that is known of the person. */
    private static boolean isListed(Tenure tenure, List<Tenure> career) {
        for (Tenure listed : career) {
            if (listed.state().equals(tenure.state())
                    && listed.post().id().equals(tenure.post().id())
                    && Objects.equals(listed.term().from(), tenure.term().from())
                    && Objects.equals(listed.term().to(), tenure.term().to())) {
                return true;
            }
        }
        return false;
    }

    /** Facts laid over the tables become groups of their own. */
    private void lay() {
        Map<String, Group> over = new LinkedHashMap<>();
        for (Laid fact : laid) {
            Group.Role role = new Group.Role(fact.country(), fact.sector(), fact.term());
            over.merge(fact.actor(), new Group(fact.actor(), fact.name(), List.of(role)), (old, added) -> {
                if (old.roles().contains(role)) {
                    return old;
                }
                List<Group.Role> roles = new ArrayList<>(old.roles());
                roles.add(role);
                return new Group(old.id(), old.name(), roles);
            });
        }
        groups.putAll(over);
    }

    /** All tenures, each once. */
    Stream<Tenure> tenures() {
        return tenuresByState.values().stream().flatMap(List::stream);
    }

    /** A sector's code, or {@code NONE}. */
    static String code(@Nullable Sector sector) {
        return sector == null ? "NONE" : sector.name();
    }

    /** The term of a state, or always. */
    Term termOf(String state) {
        State known = states.get(state);
        return known == null ? Term.ALWAYS : known.term();
    }
}
