package org.entente.app.internal.desk.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.atlas.Atlas;
import org.entente.atlas.Person;
import org.entente.atlas.Sense;
import org.entente.atlas.Tenure;
import org.entente.model.Actor;

/** Finds actors of the atlas by their names. Safe to share between threads. */
public final class Search {

    private static final int MOST = 40;

    /** What stands for no actor at all, or for a state only by a stretch. */
    private static final Set<Sense.Kind> PASSED_OVER =
            Set.of(Sense.Kind.AGREEMENT, Sense.Kind.OFFICE, Sense.Kind.AGENT);

    private final Atlas atlas;
    private final String wanted;
    private final Set<String> meant;

    private Search(Atlas atlas, String wanted) {
        this.atlas = atlas;
        this.wanted = wanted.toLowerCase(Locale.ROOT);
        this.meant = Stream.of(wanted, capitalized(wanted), wanted.toUpperCase(Locale.ROOT))
                .flatMap(spelling -> atlas.senses(spelling, null).stream())
                .filter(sense -> !PASSED_OVER.contains(sense.kind()))
                .map(Sense::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * An actor found.
     *
     * @param what sort of actor, in words; of a person the latest office, where one is known
     */
    public record Hit(String id, String name, String what) {}

    /**
     * Actors whose code or whole name is those words, or whom the words stand for, such as Britain for the United Kingdom; then those with that word in
     * their name, those with a word that begins so, and those whose name holds it anywhere.
     */
    public static List<Hit> of(Atlas atlas, String words) {
        String wanted = words.strip();
        return wanted.isEmpty() ? List.of() : new Search(atlas, wanted).hits();
    }

    private record Found(String id, String name, int rank) {}

    private List<Hit> hits() {
        return Stream.of(
                        atlas.states().stream().map(one -> found(one.id(), one.name())),
                        atlas.institutions().stream().map(one -> found(one.id(), one.name())),
                        atlas.persons().stream().map(one -> found(one.id(), one.name())),
                        atlas.groups().stream().map(one -> found(one.id(), one.name())))
                .flatMap(all -> all)
                .filter(one -> one.rank < 4)
                .sorted(Comparator.comparingInt(Found::rank).thenComparing(Found::name))
                .limit(MOST)
                .map(one -> new Hit(one.id, one.name, what(one.id)))
                .toList();
    }

    private Found found(String id, String name) {
        return new Found(id, name, rank(id, name.toLowerCase(Locale.ROOT)));
    }

    private int rank(String id, String name) {
        if (meant.contains(id) || id.toLowerCase(Locale.ROOT).equals(wanted) || name.equals(wanted)) {
            return 0;
        }
        if (!name.contains(wanted)) {
            return 4;
        }
        return (" " + name + " ").contains(" " + wanted + " ") ? 1 : (" " + name).contains(" " + wanted) ? 2 : 3;
    }

    private String what(String id) {
        Person person = atlas.person(id);
        if (person != null) {
            return office(person);
        }
        return atlas.state(id) != null
                ? "state, " + id
                : atlas.institution(id) != null ? "institution, " + id : "group";
    }

    private String office(Person person) {
        return atlas.career(person.id()).stream()
                .max(Comparator.comparing(
                                (Tenure one) -> one.term().to(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.term().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(last -> last.post().title()
                        + ActorView.Office.joint(last.post().title())
                        + Article.with(name(last.state()))
                        + " "
                        + Years.of(last.term().from(), last.term().to()))
                .orElseGet(() -> person.roles().stream()
                        .map(Person.Role::country)
                        .filter(country -> country != null)
                        .findFirst()
                        .map(country -> "person, " + name(country))
                        .orElse("person"));
    }

    private String name(String id) {
        Actor actor = atlas.actor(id, null);
        return actor == null ? id : actor.name();
    }

    private static String capitalized(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
