package org.entente.reader.internal.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.atlas.Atlas;
import org.entente.reader.Resolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bare phrases, each with the actor, country and sector it means on its day. */
class PhrasesTest {

    private static final Resolver RESOLVER = Resolver.of(Atlas.shipped());

    static Stream<String> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(PhrasesTest.class.getResourceAsStream("phrases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPhraseMeansWhoItMeantOnTheDay(String line) {
        String[] fields = line.split("\t");
        Resolver.Resolved resolved = RESOLVER.resolve(fields[1], LocalDate.parse(fields[0]));
        String found = asked(fields[2], resolved.actor())
                + " " + asked(fields[3], resolved.country())
                + " " + asked(fields[4], resolved.sector());
        assertEquals(fields[2] + " " + fields[3] + " " + fields[4], found, fields[1]);
    }

    private static String asked(String expected, @Nullable Object found) {
        return expected.equals("?") ? "?" : found == null ? "-" : found.toString();
    }
}
