package org.entente.atlas.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.atlas.Tenure;
import org.jspecify.annotations.Nullable;

/** What single lines cannot tell: codes that no table has, two holders at once, years that contradict each other. */
public final class Checks {

    private final NameTables tables;
    private final Facts facts;
    private final List<String> problems = new ArrayList<>();

    private Checks(NameTables tables) {
        this.tables = tables;
        facts = tables.facts();
    }

    /** All problems of the shipped tables, each with file, line and value. */
    public static List<String> shipped() {
        Checks checks = new Checks(NameTables.shipped(Facts.shipped()));
        checks.codes();
        checks.holders();
        return List.copyOf(checks.problems);
    }

    private void codes() {
        Set<String> states = facts.states.keySet();
        facts.states.values().forEach(state -> {
            if (state.successor() != null && !states.contains(state.successor())) {
                problems.add("states.csv: %s: successor '%s' is no state. Maybe add it."
                        .formatted(state.id(), state.successor()));
            }
            if (state.whole() != null && !states.contains(state.whole())) {
                problems.add(
                        "states.csv: %s: whole '%s' is no state. Maybe add it.".formatted(state.id(), state.whole()));
            }
        });
        tables.stateNames.forEach(row -> known(row, "state", states, "states.csv"));
        tables.places.forEach(row -> known(row, "state", states, "states.csv"));
        facts.members.forEach(row -> {
            known(row, "institution", facts.institutions.keySet(), "institutions.csv");
            if (!facts.institutions.containsKey(row.text("member"))) {
                known(row, "member", states, "states.csv");
            }
        });
        facts.parties.forEach(row -> {
            known(row, "agreement", facts.agreements.keySet(), "agreements.csv");
            if (!facts.institutions.containsKey(row.text("party")) && !facts.groups.containsKey(row.text("party"))) {
                known(row, "party", states, "states.csv");
            }
        });
        named(tables.institutionNames, facts.institutions.keySet(), "institutions.csv");
        named(tables.agreementNames, facts.agreements.keySet(), "agreements.csv");
        named(tables.groupNames, facts.groups.keySet(), "groups.csv");
        named(tables.personNames, facts.persons.keySet(), "persons.csv or holders");
        named(tables.postNames, facts.posts.keySet(), "offices.csv");
        facts.groups
                .values()
                .forEach(group -> group.roles().forEach(role -> {
                    if (role.country() != null && !states.contains(role.country())) {
                        problems.add("groups.csv: %s: country '%s' is no state. Maybe leave it empty."
                                .formatted(group.id(), role.country()));
                    }
                }));
        facts.tenures().forEach(tenure -> {
            if (!states.contains(tenure.state()) && !facts.institutions.containsKey(tenure.state())) {
                problem(rowOf(tenure), "state", tenure.state(), "it is in neither states.csv nor institutions.csv");
            }
        });
    }

    private void named(List<NameTables.Named> names, Set<String> ids, String table) {
        for (NameTables.Named named : names) {
            if (!ids.contains(named.id())) {
                problem(named.row(), "name of", named.id(), "it is not in " + table);
            }
        }
    }

    private void known(Row row, String column, Set<String> ids, String table) {
        if (!ids.contains(row.text(column))) {
            problem(row, column, row.text(column), "it is not in " + table);
        }
    }

    private void problem(Row row, String column, String value, String maybe) {
        problems.add("%s, line %d: %s '%s'. Maybe %s.".formatted(row.file(), row.line(), column, value, maybe));
    }

    /** An office with one holder has one at a time. */
    private void holders() {
        Map<String, List<Tenure>> byOffice = new HashMap<>();
        facts.tenures().forEach(tenure -> {
            if (tenure.post().single()) {
                byOffice.computeIfAbsent(tenure.state() + " " + tenure.post().id(), id -> new ArrayList<>())
                        .add(tenure);
            }
        });
        byOffice.values().forEach(tenures -> {
            tenures.sort(Comparator.comparing(Checks::start));
            for (int i = 1; i < tenures.size(); i++) {
                Tenure before = tenures.get(i - 1);
                Tenure after = tenures.get(i);
                if (before.term().overlaps(after.term())) {
                    problem(
                            rowOf(after),
                            "%s %s".formatted(after.state(), after.post().id()),
                            "%s %s overlaps %s %s"
                                    .formatted(
                                            after.person().id(),
                                            after.term(),
                                            before.person().id(),
                                            before.term()),
                            "one of them ended earlier");
                }
            }
        });
    }

    private Row rowOf(Tenure tenure) {
        return Objects.requireNonNull(facts.tenureRows.get(tenure));
    }

    private static LocalDate start(Tenure tenure) {
        @Nullable LocalDate from = tenure.term().from();
        return from == null ? LocalDate.MIN : from;
    }
}
