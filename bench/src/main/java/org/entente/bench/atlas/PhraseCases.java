package org.entente.bench.atlas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.atlas.Atlas;
import org.entente.reader.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Phrases with expected country and sector, as a JSON list of {@code {text, kw: {query_date}, exp: {country, code_1}}}. */
@Command(name = "phrases", description = "Country and sector of phrases, right of how many.")
public final class PhraseCases implements Callable<Integer> {

    @Parameters(paramLabel = "JSON")
    Path cases = Path.of("");

    @Option(names = "--date", description = "the day of phrases without one")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() {
        Resolver resolver = Resolver.of(Atlas.shipped());
        int countries = 0;
        int countriesRight = 0;
        int sectors = 0;
        int sectorsRight = 0;
        for (JsonNode node : new ObjectMapper().readTree(cases.toFile())) {
            JsonNode expected = node.get("exp");
            LocalDate day = day(node.path("kw").path("query_date").asString(""));
            String text = node.get("text").asString();
            Resolver.Resolved resolved = resolver.resolve(text, day);
            if (expected.has("country")) {
                countries++;
                boolean right = same(expected.get("country").asString(), resolved.country());
                countriesRight += right ? 1 : 0;
                report(right, "country", text, expected.get("country").asString(), resolved);
            }
            if (expected.has("code_1")) {
                sectors++;
                boolean right = same(expected.get("code_1").asString(), resolved.sector());
                sectorsRight += right ? 1 : 0;
                report(right, "sector", text, expected.get("code_1").asString(), resolved);
            }
        }
        System.out.printf(
                "country %d of %d (%.1f %%), sector %d of %d (%.1f %%)%n",
                countriesRight,
                countries,
                100.0 * countriesRight / countries,
                sectorsRight,
                sectors,
                100.0 * sectorsRight / sectors);
        return 0;
    }

    private static void report(boolean right, String what, String text, String expected, Resolver.Resolved resolved) {
        if (!right) {
            System.out.printf(
                    "%s\t%s\texpected %s\tfound %s %s %s%n",
                    what, text, expected, resolved.actor(), resolved.country(), resolved.sector());
        }
    }

    /** Kosovo is XKX for some; an empty expectation means none. */
    private static boolean same(String expected, @Nullable Object found) {
        String code = found == null ? "" : found.toString();
        return expected.equals(code.equals("KOS") ? "XKX" : code);
    }

    private @Nullable LocalDate day(String quoted) {
        String text = quoted.replace("'", "").strip();
        if (text.isEmpty()) {
            return date;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return LocalDate.parse(text, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
        }
    }
}
