package org.entente.app.internal.desk.holdings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.atlas.Atlas;
import org.entente.atlas.State;

/** States that ended, each with the one whose series goes on from it. Immutable; the atlas is asked at the first question. */
public final class Joined {

    private final Supplier<Map<String, String>> successors;

    private Joined(Supplier<Map<String, String>> successors) {
        this.successors = successors;
    }

    public static Joined shipped() {
        return new Joined(() -> Shipped.SUCCESSORS);
    }

    private static final class Shipped {
        static final Map<String, String> SUCCESSORS = successors(Atlas.shipped());
    }

    private static Map<String, String> successors(Atlas atlas) {
        Map<String, String> successors = new TreeMap<>();
        for (State state : atlas.states()) {
            State last = atlas.successor(state.id(), null);
            if (last != null && !last.id().equals(state.id())) {
                successors.put(state.id(), last.id());
            }
        }
        return successors;
    }

    /** The code that a state counts in. */
    public String code(String state) {
        return successors.get().getOrDefault(state, state);
    }

    /** The codes under which a state has counted, its own first. */
    List<String> codes(String state) {
        return Stream.concat(
                        Stream.of(state),
                        successors.get().entrySet().stream()
                                .filter(one -> one.getValue().equals(state))
                                .map(Map.Entry::getKey))
                .toList();
    }

    /** The code that a column's states count in, in SQL. */
    String sql(String column) {
        String cases = successors.get().entrySet().stream()
                .map(one -> "WHEN '%s' THEN '%s'".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(" "));
        return cases.isEmpty() ? column : "(CASE %s %s ELSE %s END)".formatted(column, cases, column);
    }
}
