package org.entente.app.internal.desk;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.internal.desk.holdings.Joined;
import org.entente.atlas.Atlas;
import org.entente.atlas.Sense;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;

/** What a request asks for, checked. */
public record Asked(Context request) {

    private static final Joined JOINED = Joined.shipped();

    /** A parameter, or null where it is absent or blank. */
    public @Nullable String text(String name) {
        String value = request.queryParam(name);
        if (value != null && value.indexOf('\0') >= 0) {
            throw Problem.wrong("%s holds a character that no text has. Maybe write it anew.".formatted(name));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A day; {@code 2018} and {@code 2018-10} are their first days. */
    public @Nullable LocalDate day(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return org.entente.model.When.parse(value).from();
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("%s=%s is no day. Maybe write 2018-12-24.".formatted(name, value));
        }
    }

    public @Nullable Step step() {
        return choice("step", Step.class);
    }

    /** One of an enum's names, in either case. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("%s=%s is not known. Maybe one of %s."
                    .formatted(
                            name,
                            value,
                            Arrays.stream(type.getEnumConstants())
                                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** A whole number within bounds. */
    public int count(String name, int otherwise, int least, int most) {
        String value = text(name);
        try {
            int count = value == null ? otherwise : Integer.parseInt(value);
            if (count >= least && count <= most) {
                return count;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.wrong("%s=%s is not between %d and %d. Maybe leave it out.".formatted(name, value, least, most));
    }

    /** A number within bounds. */
    public double number(String name, double otherwise, double least, double most) {
        String value = text(name);
        try {
            double number = value == null ? otherwise : Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.wrong("%s=%s is not between %s and %s. Maybe leave it out.".formatted(name, value, least, most));
    }

    /** A state in the path, by code or name, as it counts today. */
    public String state(String name) {
        return state(name, request.pathParam(name));
    }

    /** A state called by its code or its name. */
    public static String state(String name, String called) {
        Atlas atlas = Atlas.shipped();
        String code = called.toUpperCase(Locale.ROOT);
        if (atlas.state(code) != null) {
            return JOINED.code(code);
        }
        return atlas.senses(called, null).stream()
                .filter(sense -> sense.kind() == Sense.Kind.STATE)
                .map(sense -> JOINED.code(sense.id()))
                .findFirst()
                .orElseThrow(() ->
                        Problem.missing("'%s' is no state that is known. Maybe write its three letters, such as USA."
                                .formatted(called)));
    }

    /** States or institutions named by some parameters, each once, those that are absent left out. */
    public List<String> parties(String... names) {
        List<String> parties = new ArrayList<>();
        for (String name : names) {
            String called = text(name);
            if (called != null) {
                boolean institution = Atlas.shipped().institution(called) != null;
                String party = institution ? called : state(name, called);
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** States that must differ. */
    public static void differ(String... states) {
        if (Arrays.stream(states).distinct().count() < states.length) {
            throw Problem.wrong("%s are not %d states. Maybe one is named twice."
                    .formatted(String.join(", ", states), states.length));
        }
    }
}
