package org.entente.outlook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the numbers of a history stand for. Safe for use by many threads.
 *
 * <p>Every relation has an inverse, so that "who did it to y" is asked like "to whom did x do it": the inverse of
 * relation r has the number r + (number of relations).
 */
public final class Names {

    private final List<String> entities;
    private final List<String> relations;
    private final Map<String, Integer> entityNumbers;
    private final Map<String, Integer> relationNumbers;
    private final LocalDate origin;

    /**
     * @param entities actors and recipients by number
     * @param relations kinds of event by number
     * @param origin the date of day 0
     */
    public Names(List<String> entities, List<String> relations, LocalDate origin) {
        this.entities = List.copyOf(entities);
        this.relations = List.copyOf(relations);
        this.entityNumbers = numbered(entities);
        this.relationNumbers = numbered(relations);
        this.origin = origin;
    }

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.putIfAbsent(names.get(i), i);
        }
        return numbers;
    }

    public int entityCount() {
        return entities.size();
    }

    /** Number of kinds of event, without the inverses. */
    public int relationCount() {
        return relations.size();
    }

    public String entity(int number) {
        return entities.get(number);
    }

    /** The name of a relation; an inverse is marked "by", e.g. {@code Consult (by)}. */
    public String relation(int number) {
        return number < relations.size() ? relations.get(number) : relations.get(number - relations.size()) + " (by)";
    }

    public Optional<Integer> entityNumber(String name) {
        return Optional.ofNullable(entityNumbers.get(name));
    }

    public Optional<Integer> relationNumber(String name) {
        return Optional.ofNullable(relationNumbers.get(name));
    }

    /** The inverse of a relation; the inverse of an inverse is the relation. */
    public int inverse(int relation) {
        return relation < relations.size() ? relation + relations.size() : relation - relations.size();
    }

    public LocalDate date(int day) {
        return origin.plusDays(day);
    }

    public int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - origin.toEpochDay());
    }
}
