package org.entente.app.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path folder = Path.of("");

    private String ledger = "";

    @BeforeEach
    void listen() {
        ledger = folder.resolve("a.ledger").toString();
    }

    private List<String> call(int status, String... args) {
        assertEquals(status, terminal.run(args), terminal::complaints);
        return terminal.printed().lines().toList();
    }

    private void importQuadruples() throws IOException {
        Path quads = Files.createDirectory(folder.resolve("set18"));
        Files.writeString(quads.resolve("entities.tsv"), "0\tNorway\n1\tCitizen (Chile)\n");
        Files.writeString(quads.resolve("relations.tsv"), "0\tConsult\n1\tAccuse\n");
        Files.writeString(quads.resolve("train.tsv"), "0\t0\t1\t0\n1\t1\t0\t31\n7\t0\t0\t1\n");
        call(1, "import", "--kind", "icews-quads", "--ledger", ledger, quads.toString());
    }

    @Test
    void aSetIsImportedAskedForAndCounted() throws IOException {
        importQuadruples();
        assertTrue(terminal.complaints().contains("train.tsv:3: entity 7 is not in entities.tsv"));
        assertEquals(
                List.of("train.tsv\t3\tentity 7 is not in entities.tsv\t7\t0\t0\t1"),
                Files.readAllLines(Path.of(ledger + ".rejects.tsv")));
        String query =
                "select date, actor_country, recipient_country, type, quad, cameo, source from events order by date";
        assertEquals(
                List.of(
                        "date\tactor_country\trecipient_country\ttype\tquad\tcameo\tsource",
                        "2018-01-01\tNOR\tCHL\tCONSULT\t1\t040\ticews",
                        "2018-02-01\tCHL\tNOR\tACCUSE\t3\t112\ticews"),
                call(0, "sql", "--ledger", ledger, "--format", "tsv", query));
        assertEquals(
                List.of("{\"type\":\"ACCUSE\",\"score\":-3.5}"),
                call(
                        0,
                        "sql",
                        "--ledger",
                        ledger,
                        "--format",
                        "jsonl",
                        "select type, score from events where quad = 3"));
        assertEquals(3, call(0, "events", "--ledger", ledger, "--format", "csv").size());
        assertEquals(
                2,
                call(0, "events", "--ledger", ledger, "--dyad", "CHL,NOR", "--quad", "3")
                        .size());
        assertEquals(List.of("All is as it was filed."), call(0, "ledger", "check", ledger));
    }

    @Test
    void eventsBecomeNetworksAndParquet() throws IOException {
        importQuadruples();
        String graphml = String.join("", call(0, "events", "--ledger", ledger, "--format", "graphml"));
        assertTrue(graphml.contains("<edge source=\"NOR\" target=\"CHL\"><data key=\"weight\">1</data>"), graphml);
        String gexf = String.join("", call(0, "events", "--ledger", ledger, "--format", "gexf"));
        assertTrue(gexf.contains("<node id=\"CHL\" label=\"CHL\"/>"), gexf);
        String parts = folder.resolve("parts").toString();
        call(0, "events", "--ledger", ledger, "--limit", "0", "--format", "parquet", "--out", parts);
        String other = folder.resolve("b.ledger").toString();
        call(0, "ledger", "attach", other, parts);
        assertEquals(
                List.of("n\t2"),
                call(0, "sql", "--ledger", other, "--format", "tsv", "select 'n' as what, count(*) as n from events")
                        .subList(1, 2));
    }

    @Test
    void aWrongCallIsNoMissingFile() throws IOException {
        importQuadruples();
        call(2, "sql", "--ledger", ledger, "select nothing from nowhere");
        call(2, "sql", "--ledger", ledger, "delete from batch");
        call(2, "events", "--ledger", ledger, "--dyad", "CHL");
        call(2, "events", "--ledger", ledger, "--format", "parquet");
        call(2, "import", "--kind", "unknown", "--ledger", ledger, "x");
        call(
                2,
                "import",
                "--kind",
                "icews-quads",
                "--ledger",
                ledger,
                folder.resolve("nameless").toString());
        call(1, "events", "--ledger", folder.resolve("none.ledger").toString());
        call(
                1,
                "import",
                "--kind",
                "gdelt2",
                "--ledger",
                ledger,
                folder.resolve("none.CSV").toString());
    }

    @Test
    void aDispatchThatIsReadCanBeAskedFor() throws IOException {
        Path text = Files.writeString(
                folder.resolve("oslo.txt"),
                "Norway and Chile signed a trade agreement in Oslo on Monday. \"We trust Chile,\" Norway's foreign minister said.");
        call(0, "read", text.toString(), "--date", "2019-03-04", "--ledger", ledger);
        call(0, "read", text.toString(), "--date", "2019-03-04", "--ledger", ledger);
        assertTrue(terminal.complaints().contains("were there"));
        assertEquals(
                List.of("1"),
                call(0, "sql", "--ledger", ledger, "--format", "tsv", "select count(*) from dispatches")
                        .subList(1, 2));
        assertTrue(call(0, "events", "--ledger", ledger, "--format", "tsv").size() >= 2);
        assertTrue(call(0, "statements", "--ledger", ledger, "--format", "tsv").size() >= 2);
        assertEquals(List.of("All is as it was filed."), call(0, "ledger", "check", ledger));
    }
}
