package org.entente.reader.internal.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.atlas.Person;
import org.entente.model.Actor;
import org.entente.model.Office;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Who a dispatch has named so far: whom a family name alone means, and everybody the atlas does not know. */
final class Cast {

    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "VNM");

    private final Map<String, String> byFamily = new HashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    /** Persons of the atlas who were named since a family name was last asked about; of a bare phrase none ever is. */
    private final List<Person> named = new ArrayList<>(2);

    /** Notes that a person of the atlas was named in full. */
    void introduce(Person person) {
        named.add(person);
    }

    private void noteFamilies() {
        for (Person person : named) {
            byFamily.putIfAbsent(slug(person.family()), person.id());
        }
        named.clear();
    }

    /** The person whom that family name means here, or null. */
    @Nullable
    String person(String family) {
        noteFamilies();
        return byFamily.get(slug(family));
    }

    /** Notes somebody the atlas does not know, with the family name first where that is the country's custom. */
    Actor introduce(List<String> names, @Nullable String country, @Nullable Sector sector) {
        if (names.size() > 1 && isCalledAfterChild(names.getFirst())) {
            return introduce(List.of(), String.join(" ", names), country, sector);
        }
        String home = country != null ? country : Strangers.country(names);
        boolean familyFirst = home == null ? isFamilyFirst(names) : FAMILY_FIRST.contains(home);
        if (familyFirst && names.size() > 1) {
            return introduce(names.subList(1, names.size()), names.getFirst(), country, sector);
        }
        int family = names.size() - 1;
        if (family > 0 && isFamilyAlone(names)) {
            return introduce(List.of(), String.join(" ", names), country, sector);
        }
        while (family > 1 && Nouns.isNobiliary(names.get(family - 1))) {
            family--;
        }
        return introduce(
                names.subList(0, family), String.join(" ", names.subList(family, names.size())), country, sector);
    }

    /** "Van der Berg", "de Souza": a family name with what belongs to it, and no given one. */
    private static boolean isFamilyAlone(List<String> names) {
        return Nouns.isNobiliary(names.getFirst())
                || Nouns.isNobiliary(names.get(1))
                        && Nouns.isNobiliary(names.getFirst().toLowerCase(Locale.ROOT));
    }

    /** "Chen Mei-chu": two given names with a hyphen, the second one written small, follow the family name. */
    private static boolean isFamilyFirst(List<String> names) {
        String last = names.getLast();
        int hyphen = last.indexOf('-');
        return names.size() == 2
                && names.getFirst().indexOf('-') < 0
                && hyphen > 0
                && hyphen + 1 < last.length()
                && Character.isLowerCase(last.charAt(hyphen + 1));
    }

    /** "Abu Karim", Karim's father, has no family name. */
    private static boolean isCalledAfterChild(String name) {
        return name.equals("Abu") || name.equals("Umm") || name.equals("Abou");
    }

    /** A body that the atlas does not know, by its own name. */
    Actor body(String name, @Nullable Sector sector) {
        return note(new Actor(slug(name), Actor.Kind.GROUP, name, null, sector, null, List.of(), 0.6));
    }

    private Actor introduce(List<String> given, String family, @Nullable String country, @Nullable Sector sector) {
        String id = slug(given.isEmpty() ? family : family + " " + String.join(" ", given));
        String name = given.isEmpty() ? family : String.join(" ", given) + " " + family;
        noteFamilies();
        byFamily.putIfAbsent(slug(family), id);
        return note(new Actor(id, Actor.Kind.PERSON, name, country, sector, null, List.of(), 0.6));
    }

    /** Somebody whom the atlas does not know as an institution's own: the UN envoy Jane Roe. */
    Actor employ(Actor stranger, String title, String institution) {
        Office office = new Office(title, institution, null, null);
        Actor employed = new Actor(
                stranger.id(), stranger.kind(), stranger.name(), null, stranger.sector(), office, List.of(), 0.6);
        actors.put(stranger.id(), employed);
        return employed;
    }

    /** Somebody described by country and sector: US marines. */
    Actor describe(String name, @Nullable String country, @Nullable Sector sector) {
        String code = sector == null ? slug(name) : sector.name().toLowerCase(Locale.ROOT);
        String id = country == null ? code : country.toLowerCase(Locale.ROOT) + "-" + code;
        return note(new Actor(id, Actor.Kind.GROUP, name, country, sector, null, List.of(), 0.7));
    }

    /** A city, region or site. */
    Actor place(String name, String country) {
        return note(new Actor(slug(name), Actor.Kind.PLACE, name, country, null, null, List.of(), 0.8));
    }

    /** Notes an actor; what is known of one already stays, and gaps are filled. */
    Actor note(Actor actor) {
        return actors.merge(
                actor.id(),
                actor,
                (old, added) -> old.country() != null && old.sector() != null
                        ? old
                        : new Actor(
                                old.id(),
                                old.kind(),
                                old.name(),
                                old.country() != null ? old.country() : added.country(),
                                old.sector() != null ? old.sector() : added.sector(),
                                old.office(),
                                List.of(),
                                Math.max(old.confidence(), added.confidence())));
    }

    @Nullable
    Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    Map<String, Actor> actors() {
        return new LinkedHashMap<>(actors);
    }

    /** Lower case ASCII letters and digits with hyphens between. */
    static String slug(String words) {
        String plain =
                (isAscii(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if ((c == ' ' || c == '-') && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.isEmpty() ? "unnamed" : slug.toString();
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
