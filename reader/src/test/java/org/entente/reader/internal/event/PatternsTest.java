package org.entente.reader.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Dispatch;
import org.entente.model.Event;
import org.entente.reader.Reader;
import org.junit.jupiter.api.Test;

/** Holds the predicates table to its own examples. */
class PatternsTest {

    private record Line(String pattern, String type, String example) {}

    private static List<Line> lines() throws IOException {
        InputStream in =
                Objects.requireNonNull(PatternsTest.class.getResourceAsStream("/org/entente/reader/predicates.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == 4)
                    .map(cells -> new Line(cells[0], cells[1], cells[3]))
                    .toList();
        }
    }

    private static boolean holds(Line line) {
        List<Event> events = Reader.english()
                .events(Dispatch.of("d", LocalDate.of(2018, 12, 24), line.example()))
                .events();
        return line.pattern().contains(" !")
                ? events.isEmpty()
                : events.stream().anyMatch(event -> event.type().name().equals(line.type()));
    }

    @Test
    void theTableHasAtLeastTwoThousandFiveHundredPatternsAndNoneTwice() throws IOException {
        Set<String> patterns = new HashSet<>();
        for (Line line : lines()) {
            assertTrue(patterns.add(line.pattern() + line.type()), () -> line.pattern() + " stands twice");
        }
        assertTrue(patterns.size() >= 2500, () -> patterns.size() + " patterns");
        assertEquals(patterns.size(), Patterns.shipped().size());
    }

    /** Of patterns that ask for equally much the first decides, so that their order must not change from run to run. */
    @Test
    void aClassOfPrepositionsIsTriedInTheOrderOfItsLine() throws IOException {
        InputStream in =
                Objects.requireNonNull(PatternsTest.class.getResourceAsStream("/org/entente/reader/predicates.tsv"));
        String line = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(one -> one.startsWith("@border\t"))
                .findFirst()
                .orElseThrow();
        List<String> tried = Patterns.shipped().verbs("deploy").stream()
                .filter(pattern -> pattern.text().equals("deploy +@troop ~@border"))
                .map(Pattern::preposition)
                .toList();
        assertEquals(List.of(line.split("\t")[1].split(" ")), tried);
    }

    /** Three in a hundred may fail, since a parser errs where a pattern does not. */
    @Test
    void examplesGiveTheTypeOfTheirPattern() throws IOException {
        List<String> failing = new ArrayList<>();
        List<Line> all = lines();
        for (Line line : all) {
            if (!holds(line)) {
                failing.add(line.pattern() + " " + line.type() + ": " + line.example());
            }
        }
        assertTrue(failing.size() <= all.size() * 0.03, () -> failing.size() + " fail: " + failing);
    }
}
