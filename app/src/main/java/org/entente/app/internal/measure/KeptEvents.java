package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.ledger.CitedAssessment;
import org.entente.ledger.CodedEvent;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Ledger;
import org.entente.measure.Declared;
import org.entente.model.Assessment;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Events between states out of a ledger: what was read from news and what others coded. */
final class KeptEvents {

    private KeptEvents() {}

    /**
     * Reads the actual events between two different states, by day. A reciprocal event counts once for each direction, as in coded sets.
     *
     * @param source {@code news} or an event set's name; null for all
     * @throws IOException if there is no such file
     */
    static List<Happening> read(Path file, @Nullable String source) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(
                    "%s: there is no such ledger. Maybe make it with 'entente read … --ledger %s' or 'entente import'."
                            .formatted(file, file));
        }
        EventQuery actual = EventQuery.all().with(Set.of(Status.ACTUAL));
        List<Happening> happenings = new ArrayList<>();
        try (Ledger ledger = Ledger.open(file)) {
            ledger.events(source == null ? actual : actual.from(source), event -> {
                Happening happening = happening(event);
                if (happening != null) {
                    happenings.add(happening);
                }
            });
        }
        return happenings;
    }

    /** What officials of two states asserted of their relation: not what they wish, fear, deny or foresee, and not the narrator's view. */
    static List<Declared.Rating> ratings(Path file, String a, String b, LocalDate from, LocalDate end) {
        List<Declared.Rating> ratings = new ArrayList<>();
        try (Ledger ledger = Ledger.open(file)) {
            for (CitedAssessment cited : ledger.assessments(new Dyad(a, b), from, end)) {
                Assessment one = cited.assessment();
                LocalDate day = cited.day();
                Assessment.Level level = one.level();
                String country = cited.byCountry();
                if (day != null
                        && level != null
                        && one.modality() == Assessment.Modality.ASSERTED
                        && (a.equals(country) || b.equals(country))) {
                    ratings.add(new Declared.Rating(day, level));
                }
            }
        }
        return ratings;
    }

    private static @Nullable Happening happening(CodedEvent event) {
        LocalDate day = event.day();
        String actor = event.actorCountry();
        String recipient = event.recipientCountry();
        PloverType type = event.type();
        if (day == null || actor == null || recipient == null || type == null || actor.equals(recipient)) {
            return null;
        }
        String words = event.words();
        return new Happening(
                day,
                actor,
                recipient,
                Objects.requireNonNullElse(event.actor(), actor),
                type.name(),
                Objects.requireNonNullElse(event.recipient(), recipient),
                type.quad(),
                event.score(),
                words == null
                        ? "%s, %s".formatted(event.source(), event.origin())
                        : "%s, %s: “%s”".formatted(event.source(), event.origin(), words));
    }
}
