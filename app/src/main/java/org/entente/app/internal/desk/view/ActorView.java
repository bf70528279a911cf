package org.entente.app.internal.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.DispatchRow;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.holdings.Holdings.StatementFilter;
import org.entente.app.internal.desk.holdings.Holdings.StatementRow;
import org.entente.app.internal.desk.view.RelationView.Point;
import org.entente.atlas.Agreement;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.atlas.Membership;
import org.entente.atlas.Post;
import org.entente.atlas.Tenure;
import org.entente.measure.Deed;
import org.entente.measure.RelationSeries;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an actor.
 *
 * @param offices a person's, or who leads a state
 * @param relations a state's, the busiest first
 */
public record ActorView(
        String id,
        String name,
        Actor.Kind kind,
        @Nullable String country,
        List<Office> offices,
        List<Relation> relations,
        List<Bond> agreements,
        List<Bond> memberships,
        List<Bond> members,
        Slice<StatementRow> statements,
        Slice<DispatchRow> dispatches) {

    private static final int SHOWN = 10;

    /**
     * An office in its years.
     *
     * @param person who holds it, on a state's page; null on the person's own
     */
    public record Office(
            String title,
            String state,
            @Nullable String person,
            @Nullable String personName,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** What stands between an office and whose it is: foreign minister of Russia, ambassador to China for Russia. */
        public static String joint(String title) {
            return title.contains(" to ") ? " for " : " of ";
        }
    }

    /** A state's relation with another; {@code level} is null where too little is seen. */
    public record Relation(
            String other, long events, @Nullable Double level, String word) {}

    /** An agreement, an institution or a member, in its years. */
    public record Bond(
            String id,
            String name,
            String address,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Nothing where neither the atlas nor the holdings know the actor. */
    public static Optional<ActorView> of(Holdings holdings, Atlas atlas, String id) {
        Actor actor = atlas.actor(id, null);
        Slice<DispatchRow> dispatches = holdings.dispatches(id, SHOWN, 0);
        if (actor == null && dispatches.total() == 0) {
            return Optional.empty();
        }
        boolean isState = atlas.state(id) != null;
        return Optional.of(new ActorView(
                id,
                actor == null ? id : actor.name(),
                actor == null ? Actor.Kind.GROUP : actor.kind(),
                actor == null ? null : actor.country(),
                isState ? leaders(atlas, id) : career(atlas, id),
                isState ? relations(holdings, id) : List.of(),
                agreements(atlas, id),
                memberships(atlas, id),
                members(atlas, id),
                holdings.statements(new StatementFilter(id, null, null, null), SHOWN, 0),
                dispatches));
    }

    private static List<Office> career(Atlas atlas, String person) {
        return atlas.career(person).stream()
                .sorted(newestFirst())
                .map(one -> new Office(
                        one.post().title(),
                        one.state(),
                        null,
                        null,
                        one.term().from(),
                        one.term().to()))
                .toList();
    }

    private static Comparator<Tenure> newestFirst() {
        return Comparator.comparing((Tenure one) -> one.term().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed();
    }

    private static List<Office> leaders(Atlas atlas, String state) {
        List<Tenure> holders = new ArrayList<>();
        for (Post.Function function :
                List.of(Post.Function.HEAD_OF_STATE, Post.Function.HEAD_OF_GOVERNMENT, Post.Function.FOREIGN)) {
            holders.addAll(atlas.holders(state, function, null));
        }
        return holders.stream()
                .map(one -> new Office(
                        one.post().title(),
                        state,
                        one.person().id(),
                        one.person().name(),
                        one.term().from(),
                        one.term().to()))
                .toList();
    }

    private static List<Relation> relations(Holdings holdings, String state) {
        return holdings.deedsOf(state).entrySet().parallelStream()
                .map(one -> relation(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(Relation::events).reversed())
                .toList();
    }

    static Relation relation(String other, List<Deed> deeds) {
        Calendar calendar = Calendar.of(List.of(deeds), null, null, null);
        List<Point> points =
                RelationView.points(RelationSeries.of(deeds, calendar.step(), calendar.from(), calendar.end()));
        Point last = points.getLast();
        return new Relation(other, deeds.stream().mapToLong(Deed::count).sum(), last.level(), last.word());
    }

    private static List<Bond> agreements(Atlas atlas, String id) {
        return atlas.agreements().stream()
                .filter(agreement -> agreement.parties().stream()
                        .anyMatch(party -> party.id().equals(id)))
                .sorted(Comparator.comparing(
                                (Agreement one) -> AgreementsView.begun(one),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(one -> new Bond(
                        one.id(),
                        one.name(),
                        "/agreements?party=" + id + "#" + one.id(),
                        AgreementsView.begun(one),
                        one.ended()))
                .toList();
    }

    private static List<Bond> memberships(Atlas atlas, String id) {
        List<Bond> bonds = new ArrayList<>();
        for (Membership one : atlas.memberships(id, null)) {
            Institution institution = atlas.institution(one.institution());
            bonds.add(new Bond(
                    one.institution(),
                    institution == null ? one.institution() : institution.name(),
                    "/actor/" + one.institution(),
                    one.term().from(),
                    one.term().to()));
        }
        return bonds;
    }

    private static List<Bond> members(Atlas atlas, String id) {
        List<Bond> bonds = new ArrayList<>();
        for (String member : atlas.institution(id) == null ? List.<String>of() : atlas.members(id, null)) {
            Actor actor = atlas.actor(member, null);
            LocalDate from = atlas.memberships(member, null).stream()
                    .filter(one -> one.institution().equals(id))
                    .map(one -> one.term().from())
                    .findFirst()
                    .orElse(null);
            bonds.add(new Bond(member, actor == null ? member : actor.name(), "/actor/" + member, from, null));
        }
        return bonds;
    }
}
