package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One directed pair of an event, read from news or coded by somebody else.
 *
 * <p>A reciprocal event (a meeting) stands once for each direction, as the field's event sets have it.
 *
 * @param id the event's within the ledger, which all its pairs share: {@code dispatch#event}, or {@code batch:line}
 * @param day when it happened; null where a dispatch tells no day and has none
 * @param actor id or name as the source has it, or null
 * @param actorCountry alpha-3 code that the actor counts in, or null
 * @param recipient id or name as the source has it, or null
 * @param recipientCountry alpha-3 code, or null
 * @param type null where a CAMEO code has no PLOVER type
 * @param mode one of the type's modes, or null
 * @param score PLOVER's conflict–cooperation score, in [-10, 10]; 0 without a type
 * @param source {@code news} for what was read here, or the event set's name
 * @param cameo CAMEO code, or null
 * @param confidence in [0, 1]; 1 for what others coded
 * @param origin where it comes from: {@code dispatch#sentence:start-end}, or {@code file:line}
 * @param link the page it was coded from, or null
 * @param words the words it rests on, or null where the event set has none
 */
public record CodedEvent(
        String id,
        @Nullable LocalDate day,
        @Nullable String actor,
        @Nullable String actorCountry,
        @Nullable String recipient,
        @Nullable String recipientCountry,
        @Nullable PloverType type,
        @Nullable String mode,
        Status status,
        double score,
        String source,
        @Nullable String cameo,
        double confidence,
        String origin,
        @Nullable String link,
        @Nullable String words) {}
