package org.entente.ledger.internal.coded;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a file holds, its lines are coded or set aside: no crash, no hang, no unbounded memory.
 *
 * <p>The build runs the seeds. To go on looking: {@code JAZZER_FUZZ=1 mvn -Dfast -Djazzer.hooks=true -pl ledger -am test -Dtest='ImportFuzzTest#gdelt2'}.
 */
class ImportFuzzTest {

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "3m")
    void gdelt1(byte[] data) throws IOException {
        code(data, Coders.of(ImportOrder.of(ImportKind.GDELT1)));
    }

    @FuzzTest(maxDuration = "3m")
    void gdelt2(byte[] data) throws IOException {
        code(data, Coders.of(ImportOrder.of(ImportKind.GDELT2)));
    }

    @FuzzTest(maxDuration = "3m")
    void icews(byte[] data) throws IOException {
        code(data, Coders.of(ImportOrder.of(ImportKind.ICEWS)));
    }

    @FuzzTest(maxDuration = "3m")
    void polecat(byte[] data) throws IOException {
        code(data, Coders.of(ImportOrder.of(ImportKind.POLECAT)));
    }

    @FuzzTest(maxDuration = "3m")
    void plover(byte[] data) throws IOException {
        code(data, Coders.of(ImportOrder.of(ImportKind.PLOVER)));
    }

    @FuzzTest(maxDuration = "3m")
    void petrarch(byte[] data) throws IOException {
        code(data, Coders.of(ImportOrder.of(ImportKind.PETRARCH)));
    }

    @FuzzTest(maxDuration = "3m")
    void csv(byte[] data) throws IOException {
        Mapping mapping = new Mapping(
                ',',
                true,
                true,
                false,
                Map.of(
                        Mapping.Meaning.DAY, "day",
                        Mapping.Meaning.CAMEO, "code",
                        Mapping.Meaning.ACTOR, "who",
                        Mapping.Meaning.RECIPIENT_CODE, "whom",
                        Mapping.Meaning.CONTEXTS, "contexts",
                        Mapping.Meaning.STATUS, "status",
                        Mapping.Meaning.ID, "id"));
        code(data, new Columns("csv", mapping));
    }

    @FuzzTest(maxDuration = "3m")
    void quadruples(byte[] data) throws IOException {
        Path set = folder.resolve("set18");
        if (!Files.exists(set)) {
            Files.createDirectory(set);
            Files.writeString(set.resolve("entities.tsv"), "0\tNorway\n1\tCitizen (Chile)\n");
            Files.writeString(set.resolve("relations.tsv"), "0\tConsult\n1\tMake statement\n");
        }
        code(data, Quads.of(set, LocalDate.of(2018, 1, 1), "icews"));
    }

    /** Files that are packed, or say that they are. */
    @FuzzTest(maxDuration = "3m")
    void packed(byte[] data) throws IOException {
        Path file = Files.write(folder.resolve("packed"), data);
        try (Inputs inputs = Inputs.of(file)) {
            for (Inputs.Part part = inputs.next(); part != null; part = inputs.next()) {
                Lines lines = new Lines(part.content());
                while (lines.next() != null) {
                    // Only to have been read.
                }
            }
        } catch (IOException e) {
            // What cannot be unpacked is said to be so.
        }
    }

    private static void code(byte[] data, Coder coder) throws IOException {
        coder.begin();
        Lines lines = new Lines(new ByteArrayInputStream(data));
        for (Lines.Batch batch = lines.next(); batch != null; batch = lines.next()) {
            Line line = new Line(batch);
            for (int i = 0; i < batch.size(); i++) {
                line.at(i);
                List<Coded.Row> rows = switch (coder.code(line)) {
                    case Coded.Row row -> List.of(row);
                    case Coded.Several several -> several.rows();
                    case Coded.Nothing nothing -> List.of();
                    case Coded.Bad bad -> List.of();
                };
                for (Coded.Row row : rows) {
                    if (row.actor() == null && row.recipient() == null) {
                        throw new AssertionError("an event of nobody: " + line.text());
                    }
                }
            }
        }
    }
}
