package org.entente.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of CAMEO, the event ontology before PLOVER.
 *
 * <p>Sources: CAMEO codebook 1.1b3 (P. Schrodt, 2012) for codes and names; the icews package for R for Goldstein's scores; the PLOVER 2.0 manual for
 * our reading of each code. Where the manual and PLOVER's draft mapping of 2021 differ the manual holds: sanctions (163) and convictions (116) are
 * SANCTION, an apology (055) is CONCEDE.
 *
 * @param code two to four digits, e.g. {@code 0231}
 * @param name what it says
 * @param type PLOVER's type, or null for a public statement (01) or an appeal (02), which are no events there
 * @param mode one of the type's modes, or null
 * @param goldstein Goldstein's conflict–cooperation score, in [-10, 10]
 */
public record Cameo(
        String code,
        String name,
        @Nullable PloverType type,
        @Nullable String mode,
        double goldstein) {

    private static final Map<String, Cameo> CODES = read();
    private static final Map<String, Cameo> NAMES = byName();

    /** All codes, by code. */
    public static Collection<Cameo> all() {
        return CODES.values();
    }

    /** The code as the table has it, or else its nearest ancestor (1953 is read as 195); none where not even the root is known. */
    public static Optional<Cameo> of(String code) {
        for (int length = Math.min(code.length(), 4); length >= 2; length--) {
            Cameo known = CODES.get(code.substring(0, length));
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The code that a description names, whatever its case and hyphens. */
    public static Optional<Cameo> named(String name) {
        return Optional.ofNullable(NAMES.get(plain(name)));
    }

    /** PLOVER's score of type and mode, in [-10, 10]; 0 where there is no type. */
    public double score() {
        return type == null ? 0 : type.score(mode);
    }

    private static Map<String, Cameo> byName() {
        Map<String, Cameo> names = new HashMap<>();
        // A root and its general code (18 and 180) often share a name; the general code is what data sets use.
        CODES.values()
                .forEach(code -> names.merge(
                        plain(code.name()),
                        code,
                        (first, second) -> first.code().length() > 2 ? first : second));
        return names;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static Map<String, Cameo> read() {
        Map<String, Cameo> codes = new LinkedHashMap<>();
        InputStream in = Objects.requireNonNull(Cameo.class.getResourceAsStream("cameo.tsv"), "cameo.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> codes.put(
                            row[0],
                            new Cameo(
                                    row[0],
                                    row[1],
                                    row[2].isEmpty() ? null : PloverType.valueOf(row[2]),
                                    row[3].isEmpty() ? null : row[3],
                                    Double.parseDouble(row[4]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(codes);
    }
}
