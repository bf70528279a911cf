package org.entente.app.internal.desk.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.atlas.Agreement;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.atlas.Membership;
import org.jspecify.annotations.Nullable;

/**
 * Agreements and memberships in their years, the earliest first.
 *
 * @param parties whom all of them bind; none for all
 */
public record AgreementsView(List<String> parties, List<Line> agreements, List<Line> memberships) {

    /**
     * One agreement, or the years in which all parties were members of an institution.
     *
     * @param kind as the atlas has it
     * @param parties codes and ids
     */
    public record Line(
            String id,
            String name,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> parties) {}

    /** @param parties codes or ids; with none, the agreements between few parties are left to choose from */
    public static AgreementsView of(Atlas atlas, List<String> parties) {
        Stream<Agreement> wanted =
                parties.isEmpty() ? atlas.agreements().stream() : atlas.agreementsBetween(parties).stream();
        List<Line> agreements = wanted.map(one -> new Line(
                        one.id(),
                        one.name(),
                        one.kind(),
                        begun(one),
                        one.ended(),
                        one.parties().stream().map(Agreement.Party::id).toList()))
                .sorted(earliest())
                .toList();
        return new AgreementsView(parties, agreements, memberships(atlas, parties));
    }

    private static List<Line> memberships(Atlas atlas, List<String> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        return atlas.memberships(parties.getFirst(), null).stream()
                .map(one -> shared(atlas, one, parties))
                .filter(Objects::nonNull)
                .sorted(earliest())
                .toList();
    }

    private static @Nullable Line shared(Atlas atlas, Membership first, List<String> parties) {
        LocalDate from = first.term().from();
        for (String party : parties) {
            Membership own = atlas.memberships(party, null).stream()
                    .filter(one -> one.institution().equals(first.institution()))
                    .findFirst()
                    .orElse(null);
            if (own == null) {
                return null;
            }
            LocalDate joined = own.term().from();
            from = from == null || joined != null && joined.isAfter(from) ? joined : from;
        }
        Institution institution = atlas.institution(first.institution());
        return new Line(
                first.institution(),
                institution == null ? first.institution() : institution.name(),
                "MEMBERSHIP",
                from,
                null,
                parties);
    }

    private static Comparator<Line> earliest() {
        return Comparator.comparing(Line::from, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** When it was signed, or else came into force. */
    static @Nullable LocalDate begun(Agreement one) {
        return one.signed() != null ? one.signed().from() : one.inForce();
    }
}
