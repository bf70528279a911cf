package org.entente.app.internal.outlook;

import java.util.Arrays;
import java.util.Locale;
import org.entente.model.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Actor, kind of event and recipient as they are written: {@code RUS CONSULT ?}.
 *
 * @param subject alpha-3 code, or null for a question mark; likewise {@code object}
 */
record Question(
        @Nullable String subject, PloverType type, @Nullable String object) {

    static Question of(String text, PastOptions options) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != 3) {
            throw options.wrong(
                    "'%s' has %d parts, not three. Maybe write \"RUS CONSULT ?\".".formatted(text, parts.length));
        }
        PloverType type = Arrays.stream(PloverType.values())
                .filter(one -> one.name().equals(parts[1].toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> options.wrong("'%s' is no type of event. Maybe one of %s."
                        .formatted(parts[1], Arrays.toString(PloverType.values()))));
        return new Question(side(parts[0], options), type, side(parts[2], options));
    }

    private static @Nullable String side(String part, PastOptions options) {
        return part.equals("?") ? null : options.state(part);
    }
}
