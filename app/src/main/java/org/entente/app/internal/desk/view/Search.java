package org.entente.app.internal.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.atlas.Atlas;

/** Finds actors of the atlas by their names. Stateless. */
public final class Search {

    private static final int MOST = 40;

    private Search() {}

    /**
     * An actor found.
     *
     * @param what sort of actor, in words
     */
    public record Hit(String id, String name, String what) {}

    /** Actors whose code is those words, or whose name holds them; those whose name begins with them first. */
    public static List<Hit> of(Atlas atlas, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> all = new ArrayList<>();
        atlas.states().forEach(one -> all.add(new Hit(one.id(), one.name(), "state, " + one.id())));
        atlas.institutions().forEach(one -> all.add(new Hit(one.id(), one.name(), "institution, " + one.id())));
        atlas.persons().forEach(one -> all.add(new Hit(one.id(), one.name(), "person")));
        atlas.groups().forEach(one -> all.add(new Hit(one.id(), one.name(), "group")));
        return all.stream()
                .filter(hit -> rank(hit, wanted) < 3)
                .sorted(Comparator.comparingInt((Hit hit) -> rank(hit, wanted)).thenComparing(Hit::name))
                .limit(MOST)
                .toList();
    }

    private static int rank(Hit hit, String wanted) {
        String name = hit.name().toLowerCase(Locale.ROOT);
        if (hit.id().toLowerCase(Locale.ROOT).equals(wanted) || name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) || name.contains(" " + wanted) ? 1 : name.contains(wanted) ? 2 : 3;
    }
}
