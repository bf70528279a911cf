package org.entente.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final String WHAT =
            "SELECT date, actor, actor_country, actor_sector, recipient, recipient_country, type, quad, cameo, source FROM events ORDER BY batch, line, actor, recipient";

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.ledger"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void gdelt2HasItsCountriesSectorsAndLinks() throws IOException {
        Path file = file(
                "20200102.export.CSV",
                gdelt(61, "20200102", "NORGOV", "OSLO", "NOR", "GOV", "CHL", "CHILE", "CHL", "", "042"));
        assertEquals(1, ledger.bring(ImportOrder.of(ImportKind.GDELT2, file)).rows());
        assertEquals(List.of("2020-01-02|OSLO|NOR|GOV|CHILE|CHL|CONSULT|1|042|gdelt"), rows(WHAT));
        assertEquals(List.of("https://example.org/page|1001"), rows("SELECT link, external FROM events"));
    }

    @Test
    void gdelt1HasFiftySevenOrFiftyEightColumns() throws IOException {
        String older =
                gdelt(57, "19790103", "USA", "UNITED STATES", "USA", "", "SUN", "SOVIET UNION", "SUN", "", "190");
        String newer = gdelt(58, "20140103", "USA", "UNITED STATES", "USA", "", "", "", "", "", "010");
        Path file = file("1979.csv", older + newer);
        assertEquals(2, ledger.bring(ImportOrder.of(ImportKind.GDELT1, file)).rows());
        assertEquals(
                List.of(
                        "1979-01-03|UNITED STATES|USA||SOVIET UNION|SUN|ASSAULT|4|190|gdelt",
                        "2014-01-03|UNITED STATES|USA||||||010|gdelt"),
                rows(WHAT));
    }

    @Test
    void aZipAGzipAndThePlainFileAreOneImport() throws IOException {
        String content = gdelt(61, "20200102", "NOR", "NORWAY", "NOR", "", "CHL", "CHILE", "CHL", "", "042");
        Path plain = file("a.CSV", content);
        Path gzip = folder.resolve("a.CSV.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        Path zip = folder.resolve("a.CSV.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.CSV"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        ImportReport report = ledger.bring(ImportOrder.of(ImportKind.GDELT2, zip, gzip, plain));
        assertEquals(1, report.rows());
        assertEquals(2, report.known());
        assertEquals(List.of("a.CSV.zip!a.CSV:1"), rows("SELECT origin FROM events"));
    }

    @Test
    void icewsYearlyFilesLostTheZerosOfTheirCodes() throws IOException {
        String header =
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\n";
        Path file = file(
                "events.2018.tsv",
                header
                        + "7\t2018-03-01\tForeign Ministry (Norway)\tMinistry,Government\tNorway\tMake statement\t10\t0\tChile\tnull\tChile\n"
                        + "8\t2018-03-02\tNorway\t\tNorway\tAppeal for economic aid\t231\t3.4\tChile\t\tChile\n"
                        + "9\t2018-03-03\tNorway\t\tNorway\tPraise or endorse\t51\t3.4\tRussian Federation\t\tRussian Federation\n");
        ledger.bring(ImportOrder.of(ImportKind.ICEWS, file));
        assertEquals(
                List.of("010|null|NOR|GOV|CHL", "0231|null|NOR|null|CHL", "051|SUPPORT|NOR|null|RUS"),
                rows(
                        "SELECT cameo, coalesce(type, 'null'), actor_country, coalesce(actor_sector, 'null'), recipient_country FROM events ORDER BY date"));
    }

    @Test
    void polecatNamesSeveralRecipientsInACell() throws IOException {
        String header =
                "Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\n";
        Path file = file(
                "polecat.tsv",
                header
                        + "n1\t2021-05-06\tCONSULT\tvisit\tdiplomatic;economic\tOslo Government\tNOR\tGOV\tLima; Santiago\tPER; CHL\tGOV; GOV\n");
        ledger.bring(ImportOrder.of(ImportKind.POLECAT, file));
        assertEquals(
                List.of(
                        "NOR|CHL|CONSULT|visit|4.0|economic,diplomatic",
                        "NOR|PER|CONSULT|visit|4.0|economic,diplomatic"),
                rows("SELECT actor_country, recipient_country, type, mode, score, contexts FROM events ORDER BY 2"));
    }

    @Test
    void ploverLinesMayHaveObjectsTextsAndLists() throws IOException {
        Path file = file("plover.jsonl", """
                {"date":"2022-01-02","type":"ACCUSE","mode":"disapprove","actor":"NOR","recipient":["CHL","PER"],"id":"x1","url":"https://example.org/x"}
                {"date":"2022-01-03","event":"AID","actor":{"name":"Norway","country":"NOR","sector":"GOV"},"target":{"name":"Chile","country":"CHL"},"status":"negation"}
                not json
                """);
        ImportReport report = ledger.bring(ImportOrder.of(ImportKind.PLOVER, file));
        assertEquals(3, report.rows());
        assertEquals(1, report.rejected());
        assertEquals(
                List.of("NOR|CHL|ACCUSE|-2.0|ACTUAL", "NOR|PER|ACCUSE|-2.0|ACTUAL", "NOR|CHL|AID|10.0|NEGATED"),
                rows("SELECT actor_country, recipient_country, type, score, status FROM events ORDER BY date, 2"));
    }

    @Test
    void petrarchHasNoHeader() throws IOException {
        Path file = file("petrarch.txt", "20150607\tNORGOV\tCHLMIL\t0311\tid_1\t\n");
        ledger.bring(ImportOrder.of(ImportKind.PETRARCH, file));
        assertEquals(List.of("2015-06-07|NORGOV|NOR|GOV|CHLMIL|CHL|AGREE|1|0311|petrarch"), rows(WHAT));
    }

    @Test
    void anyColumnsCanBeMapped() throws IOException {
        Path mapping =
                file("mapping", "# ours\nday = When\nactor-country = Who\nrecipient-country = Whom\ntype = What\n");
        Path file = file("own.csv", "When,What,Who,Whom\n12/24/2018,\"SANCTION\",Norway,Chile\nsoon,AID,NOR,CHL\n");
        ImportReport report = ledger.bring(new ImportOrder(ImportKind.CSV, List.of(file), "own", null, mapping));
        assertEquals("own.csv:3: 'soon' is no day", report.rejects().getFirst().toString());
        assertEquals(
                List.of("2018-12-24|NOR|CHL|SANCTION|own"),
                rows("SELECT date, actor_country, recipient_country, type, source FROM events"));
    }

    @Test
    void quadruplesTakeTheirYearFromTheFoldersName() throws IOException {
        Path quads = Files.createDirectory(folder.resolve("set15"));
        Files.writeString(quads.resolve("entities.tsv"), "0\tNorway\n1\tChile\n");
        Files.writeString(quads.resolve("relations.tsv"), "0\tConsult\n");
        Files.writeString(quads.resolve("train.tsv"), "0\t0\t1\t31\n");
        Files.writeString(quads.resolve("valid.tsv"), "1\t0\t0\t59\n");
        ledger.bring(ImportOrder.of(ImportKind.ICEWS_QUADS, quads));
        assertEquals(List.of("2015-02-01", "2015-03-01"), rows("SELECT date FROM events ORDER BY 1"));
        IllegalArgumentException nameless = assertThrows(
                IllegalArgumentException.class, () -> ImportOrder.of(ImportKind.ICEWS_QUADS, folder.resolve("quads")));
        assertTrue(String.valueOf(nameless.getMessage()).contains("Maybe add --start"));
        ledger.bring(ImportOrder.quads(LocalDate.of(2000, 1, 1), quads));
        assertEquals(List.of("4"), rows("SELECT count(*) FROM events"));
    }

    @Test
    void badRowsAreSetAsideBesideTheGood() throws IOException {
        String good = gdelt(61, "20200102", "NOR", "NORWAY", "NOR", "", "CHL", "CHILE", "CHL", "", "042");
        Path file = file(
                "mixed.CSV",
                good + "too\tfew\n" + good.replace("20200102", "20201399") + good.replace("042", "999")
                        + good.replace("1001", "x") + good);
        List<ImportReport.Reject> aside = new ArrayList<>();
        ImportReport report = ledger.bring(ImportOrder.of(ImportKind.GDELT2, file), progress -> {}, aside::add);
        assertEquals(2, report.rows());
        assertEquals(4, report.rejected());
        assertEquals(
                List.of(
                        "mixed.CSV:2: 2 columns where 61 belong",
                        "mixed.CSV:3: '20201399' is no day",
                        "mixed.CSV:4: '999' is no CAMEO code",
                        "mixed.CSV:5: 'x' is no event number"),
                aside.stream().map(ImportReport.Reject::toString).toList());
        assertEquals("too\tfew", aside.getFirst().content());
        List<ImportReport.Reject> again = new ArrayList<>();
        assertEquals(
                4,
                ledger.bring(ImportOrder.of(ImportKind.GDELT2, file), progress -> {}, again::add)
                        .rejected());
        assertEquals(aside, again);
    }

    @Test
    void aZipBombIsRefusedAndWhatCameBeforeStays() throws IOException {
        Path good =
                file("good.CSV", gdelt(61, "20200102", "NOR", "NORWAY", "NOR", "", "CHL", "CHILE", "CHL", "", "042"));
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("bomb.CSV"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 128; i++) {
                out.write(zeros);
            }
        }
        LedgerException refused =
                assertThrows(LedgerException.class, () -> ledger.bring(ImportOrder.of(ImportKind.GDELT2, good, bomb)));
        assertTrue(String.valueOf(refused.getMessage()).contains("zip bomb"));
        assertEquals(List.of("1"), rows("SELECT count(*) FROM events"));
    }

    @Test
    void aDeclaredLengthIsNotBelieved() throws IOException {
        Path liar = folder.resolve("liar.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(liar))) {
            out.putNextEntry(new ZipEntry("liar.CSV"));
            out.write(gdelt(61, "20200102", "NOR", "NORWAY", "NOR", "", "CHL", "CHILE", "CHL", "", "042")
                    .getBytes(StandardCharsets.UTF_8));
        }
        // The entry's header in the directory at the end says that it holds four gigabytes.
        byte[] bytes = Files.readAllBytes(liar);
        int directory = directory(bytes);
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 0xfe);
        Files.write(liar, bytes);
        assertEquals(1, ledger.bring(ImportOrder.of(ImportKind.GDELT2, liar)).rows());
    }

    private static int directory(byte[] zip) {
        for (int i = 0; i + 3 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new AssertionError("no directory");
    }

    @Test
    void aLineWithoutEndIsCutAndSetAside() throws IOException {
        Path file = folder.resolve("endless.CSV");
        Files.writeString(
                file,
                "x".repeat(3 << 20) + "\n"
                        + gdelt(61, "20200102", "NOR", "NORWAY", "NOR", "", "CHL", "CHILE", "CHL", "", "042"));
        ImportReport report = ledger.bring(ImportOrder.of(ImportKind.GDELT2, file));
        assertEquals(1, report.rows());
        assertEquals(1, report.rejected());
    }

    @Test
    void rowsOfOneDyadLieTogetherAndKeepTheirOrigin() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            content.append(
                    i % 2 == 0
                            ? gdelt(61, "20200102", "NOR", "NORWAY", "NOR", "", "CHL", "CHILE", "CHL", "", "042")
                            : gdelt(61, "20200102", "PER", "PERU", "PER", "", "NOR", "NORWAY", "NOR", "", "036"));
        }
        ledger.bring(ImportOrder.of(ImportKind.GDELT2, file("two.CSV", content.toString())));
        assertEquals(List.of("50|1|99"), rows("SELECT count(*), min(line), max(line) FROM events WHERE cameo = '042'"));
        assertEquals(
                List.of("1"),
                rows(
                        "SELECT count(*) FROM (SELECT dyad, lag(dyad) OVER (ORDER BY rowid) AS before FROM coded) WHERE dyad <> before"));
        assertEquals(List.of(), ledger.check());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        ledger.sql(sql, (List<String> row) -> rows.add(String.join("|", row)));
        return rows.subList(1, rows.size());
    }

    /** A line of GDELT: number, day, and for each side code, name, country and role. */
    private static String gdelt(int columns, String day, String... cells) {
        String[] row = new String[columns];
        Arrays.fill(row, "");
        row[0] = "1001";
        row[1] = day;
        row[5] = cells[0];
        row[6] = cells[1];
        row[7] = cells[2];
        row[12] = cells[3];
        row[15] = cells[4];
        row[16] = cells[5];
        row[17] = cells[6];
        row[22] = cells[7];
        row[26] = cells[8];
        if (columns > 57) {
            row[columns - 1] = "https://example.org/page";
        }
        return String.join("\t", row) + "\n";
    }
}
