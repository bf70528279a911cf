package org.entente.ledger.internal.coded;

import java.util.Locale;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** PLOVER's words as event sets write them. */
final class Plover {

    private Plover() {}

    /** @throws IllegalArgumentException if there is no such type */
    static PloverType type(String written) {
        try {
            return PloverType.valueOf(written.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'%s' is no PLOVER type".formatted(written), e);
        }
    }

    /** The mode where version 2.0 has it; an older or an odd one is null. */
    static @Nullable String mode(PloverType type, String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return type.modes().contains(plain) ? plain : null;
    }

    /** @throws IllegalArgumentException if there is no such status */
    static Status status(String written) {
        String plain = written.strip().toUpperCase(Locale.ROOT);
        return switch (plain) {
            case "" -> Status.ACTUAL;
            case "NEGATION" -> Status.NEGATED;
            default -> {
                for (Status status : Status.values()) {
                    if (status.name().equals(plain)) {
                        yield status;
                    }
                }
                throw new IllegalArgumentException("'%s' is no status".formatted(written));
            }
        };
    }
}
