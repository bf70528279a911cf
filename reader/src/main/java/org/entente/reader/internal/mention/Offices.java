package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.atlas.Post;
import org.entente.atlas.Tenure;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** Who holds the office that a phrase names, on a day. Immutable; safe to share between threads. */
final class Offices {

    private final Atlas atlas;
    private final @Nullable LocalDate date;

    Offices(Atlas atlas, @Nullable LocalDate date) {
        this.atlas = atlas;
        this.date = date;
    }

    /**
     * The one who holds an office, or null where nobody or several do.
     *
     * @param country whose office it is, where the phrase says so
     * @param body the institution whose office it is, where the phrase says so; it goes before the country
     */
    @Nullable
    Actor holder(Post office, @Nullable String country, @Nullable Actor body) {
        String institution = body != null && body.kind() == Actor.Kind.INSTITUTION ? body.id() : null;
        if (institution != null) {
            Actor head = only(atlas.holders(institution, office.id(), date));
            return head != null || office.function() == Post.Function.OTHER ? head : leader(institution);
        }
        String home = home(office);
        if (country == null || (home != null && office.function() == Post.Function.INSTITUTION_HEAD)) {
            return home == null ? null : only(atlas.holders(home, office.id(), date));
        }
        return office.id().equals("leader") ? leader(country) : only(atlas.holders(country, office.id(), date));
    }

    /** Who leads a state, an institution or a group, or null. */
    @Nullable
    Actor leader(String of) {
        Tenure leader = atlas.leader(of, date);
        return leader == null ? null : atlas.actor(leader.person().id(), date);
    }

    /** The only one that ever had the office, or the only institution that has it on the day. */
    private @Nullable String home(Post office) {
        String home = isOfAnybody(office) ? null : atlas.home(office.id());
        if (home != null || office.function() != Post.Function.INSTITUTION_HEAD) {
            return home;
        }
        List<String> homes = new ArrayList<>();
        atlas.institutions().forEach(institution -> {
            boolean has = atlas.holders(institution.id(), Post.Function.INSTITUTION_HEAD, date).stream()
                    .anyMatch(tenure -> tenure.post().equals(office));
            if (has) {
                homes.add(institution.id());
            }
        });
        return homes.size() == 1 ? homes.getFirst() : null;
    }

    private @Nullable Actor only(List<Tenure> holders) {
        return holders.stream().map(Tenure::person).distinct().count() == 1
                ? atlas.actor(holders.getFirst().person().id(), date)
                : null;
    }

    /** Whether other states have such an office than those of whose holders the tables know. */
    static boolean isOfSeveral(Post office) {
        return switch (office.id()) {
            case "foreign-secretary",
                    "head-of-state",
                    "head-of-government",
                    "defence-secretary",
                    "first-vice-president",
                    "chief-justice",
                    "chief-of-cabinet",
                    "commerce-minister",
                    "external-affairs-minister",
                    "government-spokesperson",
                    "vice-foreign-minister",
                    "vice-premier",
                    "chief-adviser",
                    "presidential-aide" -> true;
            default -> false;
        };
    }

    /** Whether parties and companies have such offices too: the president of Gazprom. */
    static boolean isOfAnybody(Post office) {
        return switch (office.id()) {
            case "president",
                    "chairman",
                    "vice-president",
                    "chancellor",
                    "premier",
                    "general-secretary",
                    "first-secretary",
                    "party-chairman",
                    "chief-executive",
                    "governor",
                    "leader",
                    "special-envoy",
                    "deputy-chairman",
                    "head-of-state" -> true;
            default -> false;
        };
    }
}
