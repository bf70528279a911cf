package org.entente.app.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.app.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the measures' commands answer of a made-up year, from its folder and from a ledger: whatever France does to Germany Germany does to France a week later;
 * these two accuse Peru and Chile, which consult each other.
 */
class MeasureCommandsTest {

    private static final int WEEKS = 52;

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path parent = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(parent.resolve("world19"));
        Files.writeString(folder.resolve("entities.tsv"), "0\tFrance\n1\tGermany\n2\tPeru\n3\tChile\n");
        Files.writeString(folder.resolve("relations.tsv"), "0\tConsult\n1\tAccuse\n");
        write("train.tsv.gz", year());
        write("valid.tsv.gz", "");
    }

    private void write(String name, String lines) throws IOException {
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            file.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String year() {
        Random random = new Random(7);
        StringBuilder lines = new StringBuilder();
        int before = 0;
        for (int week = 0; week < WEEKS; week++) {
            int now = random.nextInt(3) == 0 ? 1 : 0;
            for (int day = 7 * week; day < 7 * week + 5; day++) {
                lines.append("0\t%d\t1\t%d\n".formatted(now, day));
                lines.append("1\t%d\t0\t%d\n".formatted(before, day));
                lines.append("2\t0\t3\t%d\n".formatted(day));
                for (int accuser : List.of(0, 1)) {
                    for (int accused : List.of(2, 3)) {
                        lines.append("%d\t1\t%d\t%d\n".formatted(accuser, accused, day));
                    }
                }
            }
            before = now;
        }
        return lines.toString();
    }

    private String ledger() {
        String ledger = parent.resolve("world.ledger").toString();
        assertEquals(0, terminal.run("import", "--kind", "icews-quads", "--ledger", ledger, folder.toString()));
        return ledger;
    }

    /** The corrected chance that the first state's past says nothing of what the second does to it. */
    private static double chance(String answer, String series) {
        return answer.lines()
                .filter(line -> line.startsWith(series + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.split("\t")[5]))
                .min()
                .orElseThrow();
    }

    @Test
    void whoAnswersIsToldFromWhoDoesNot() {
        String answer = terminal.answer(
                "reciprocity", "FRA", "DEU", "--by", "week", "--data", folder.toString(), "--format", "tsv");
        assertTrue(chance(answer, "DEU→FRA") < 0.001, answer);
        assertTrue(chance(answer, "FRA→DEU") > 0.05, answer);
    }

    @Test
    void aLedgerTellsOfReciprocityAsItsFolderDoes() {
        String ofFolder = terminal.answer("reciprocity", "FRA", "DEU", "--by", "week", "--data", folder.toString());
        String ledger = ledger();
        assertEquals(ofFolder, terminal.answer("reciprocity", "FRA", "DEU", "--by", "week", "--ledger", ledger));
    }

    @Test
    void eventsAreDividedIntoTheCampsThatTheyMake() {
        String answer = terminal.answer("camps", "--by", "quarter", "--sure", "--data", folder.toString());
        assertTrue(answer.contains("4 states, 6 relations, 0 at odds (proved the fewest)"), answer);
        assertTrue(answer.contains("CHL PER"), answer);
        assertTrue(answer.contains("DEU FRA"), answer);
    }

    @Test
    void aLedgersCampsAreThoseOfItsFolder() {
        String ofFolder = terminal.answer("camps", "--by", "quarter", "--format", "json", "--data", folder.toString());
        String ledger = ledger();
        assertEquals(
                withoutTime(ofFolder),
                withoutTime(terminal.answer("camps", "--by", "quarter", "--format", "json", "--ledger", ledger)));
    }

    private static String withoutTime(String json) {
        return json.replaceAll("\"seconds\" *: *[0-9.E-]+", "");
    }

    @Test
    void twoStatesAtLeastAreNeededForReciprocity() {
        assertEquals(2, terminal.run("reciprocity", "FRA", "--data", folder.toString()));
        assertTrue(!terminal.complaints().isBlank());
    }
}
