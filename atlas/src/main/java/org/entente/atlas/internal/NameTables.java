package org.entente.atlas.internal;

import java.util.ArrayList;
import java.util.List;

/** The tables that give names to what the {@link Facts} know, read. Filled once, then only read. */
public final class NameTables {

    private static final List<String> PERSON_NAMES =
            List.of("person-names-a.csv", "person-names-b.csv", "person-names-c.csv", "person-names-d.csv");

    /** A name, what it names, and the row it stands in. */
    record Named(String id, String name, Row row) {}

    private final Facts facts;
    final List<Row> stateNames;
    final List<Row> places;
    final List<Row> agents;
    final List<Named> institutionNames;
    final List<Named> agreementNames;
    final List<Named> groupNames;
    final List<Named> personNames = new ArrayList<>();
    final List<Named> postNames;

    private NameTables(Facts facts) {
        this.facts = facts;
        stateNames = Table.shipped("state-names.csv");
        places = Table.shipped("places.csv");
        agents = new ArrayList<>(Table.shipped("agents.csv"));
        agents.addAll(Table.shipped("agent-nouns.csv"));
        institutionNames = named(Table.shipped("institution-names.csv"), "institution");
        agreementNames = named(Table.shipped("agreement-names.csv"), "agreement");
        groupNames = named(Table.shipped("group-names.csv"), "group");
        groupNames.addAll(named(Table.shipped("group-names-civil.csv"), "group"));
        groupNames.addAll(facts.groupNames);
        PERSON_NAMES.forEach(file -> personNames.addAll(named(Table.shipped(file), "person")));
        personNames.addAll(facts.personNames);
        postNames = named(Table.shipped("office-names.csv"), "office");
    }

    /** The tables that ship with the program, beside the facts that ship with it. */
    public static NameTables shipped(Facts facts) {
        return new NameTables(facts);
    }

    /** What is named. */
    Facts facts() {
        return facts;
    }

    private static List<Named> named(List<Row> rows, String column) {
        List<Named> names = new ArrayList<>(rows.size());
        for (Row row : rows) {
            names.add(new Named(row.text(column), row.text("name"), row));
        }
        return names;
    }
}
