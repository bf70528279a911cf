package org.entente.ledger.internal.coded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * States' alpha-3 codes by the names and codes that event sets use.
 *
 * <p>Regions ({@code EUR}, {@code AFR} in CAMEO) and institutions are no states and have none.
 */
final class Countries {

    private static final Map<String, String> CODES = read();

    private Countries() {}

    /** The alpha-3 code of a state's name or code (ISO, or CAMEO where that differs), or null. */
    static @Nullable String code(@Nullable String written) {
        return written == null ? null : CODES.get(written);
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            String code = country.getISO3Country();
            codes.put(country.getDisplayCountry(Locale.ENGLISH), code);
            codes.put(code, code);
        }
        InputStream in =
                Objects.requireNonNull(Countries.class.getResourceAsStream("country-names.tsv"), "country-names.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> codes.put(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
