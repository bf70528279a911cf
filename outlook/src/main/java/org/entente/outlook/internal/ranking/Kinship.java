package org.entente.outlook.internal.ranking;

import java.util.HashMap;
import java.util.Map;
import org.entente.outlook.Names;

/**
 * Who belongs together by name: {@code Police (India)} is of the house {@code India}, as {@code India} itself is, and
 * has the role {@code Police}. Immutable; safe for use by many threads.
 */
final class Kinship {

    private final int[] house;
    private final int[] role;
    private final IntLists members = new IntLists();

    Kinship(Names names) {
        house = new int[names.entityCount()];
        role = new int[names.entityCount()];
        Map<String, Integer> houses = new HashMap<>();
        Map<String, Integer> roles = new HashMap<>(Map.of("", 0));
        for (int entity = 0; entity < house.length; entity++) {
            String name = names.entity(entity);
            int open = name.lastIndexOf(" (");
            boolean parted = open > 0 && name.endsWith(")");
            String own = parted ? name.substring(open + 2, name.length() - 1) : name;
            house[entity] = houses.computeIfAbsent(own, key -> houses.size());
            members.add(house[entity], entity);
            String part = parted ? name.substring(0, open) : "";
            role[entity] = roles.computeIfAbsent(part, key -> roles.size());
        }
    }

    int house(int entity) {
        return house[entity];
    }

    int role(int entity) {
        return role[entity];
    }

    IntList members(int house) {
        return members.of(house);
    }
}
