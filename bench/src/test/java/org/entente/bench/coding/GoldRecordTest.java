package org.entente.bench.coding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own records keep the form on which scoring relies. */
class GoldRecordTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev", "held"})
    void everyEventHasAPartyAndStandsOnce(String half) throws IOException {
        List<GoldRecord> records = records(half);
        assertFalse(records.isEmpty());
        for (GoldRecord record : records) {
            assertEquals(record.events().size(), new HashSet<>(record.events()).size(), record.id());
            for (Coded event : record.events()) {
                assertFalse(event.actors().isEmpty() && event.recipients().isEmpty(), record.id());
                assertTrue(event.actors().stream().allMatch(code -> code.matches("[A-Z]{2,}")), record.id());
            }
        }
    }

    private static List<GoldRecord> records(String half) throws IOException {
        try (InputStream in = GoldRecordTest.class.getResourceAsStream("gold-%s.tsv".formatted(half))) {
            return GoldRecord.read(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .toList());
        }
    }
}
