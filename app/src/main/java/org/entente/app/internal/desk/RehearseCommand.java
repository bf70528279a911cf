package org.entente.app.internal.desk;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.entente.app.Entente;
import org.entente.app.internal.desk.holdings.LedgerHoldings;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;

/**
 * {@code entente rehearse}: reads the shipped dispatches and shows them to nobody, imports a made-up event set, and calls what is called most.
 *
 * <p>The launcher runs it once after a build and keeps which classes it used, so that later starts need not find and prove them again.
 */
@Command(name = "rehearse", hidden = true, description = "Uses most of the program once, for the launcher.")
public final class RehearseCommand implements Callable<Integer> {

    private static final long PAUSE = 20; // milliseconds
    private static final int ROWS = 1000;

    static final List<String> PAGES = List.of(
            "/",
            "/relation/USA/CHN",
            "/triangle/USA/CHN/RUS",
            "/camps",
            "/world/USA",
            "/actor/USA",
            "/agreements",
            "/read",
            "/events",
            "/statements",
            "/imports",
            "/api",
            "/api/v1/relations/USA/CHN",
            "/assets/desk.css");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Supplier<Reader> reader = Once.of(Reader::english);
        try (TemporaryFolder folder = TemporaryFolder.begin();
                LedgerHoldings holdings = LedgerHoldings.opening(folder.path().resolve("rehearsal.ledger"));
                Jobs jobs = new Jobs();
                DeskServer desk = DeskServer.open(DeskServer.Place.local(0), holdings, jobs, reader)) {
            holdings.await();
            ask(desk.port(), "/");
            jobs.start("Shipped dispatches", progress -> Demo.read(holdings, reader.get(), progress));
            while (jobs.anyRuns()) {
                Thread.sleep(PAUSE);
            }
            for (String page : PAGES) {
                ask(desk.port(), page);
            }
            Path ledger = folder.path().resolve("imported.ledger");
            importSet(folder.path(), ledger);
            Path phrases = folder.path().resolve("phrases.tsv");
            Files.writeString(phrases, "1\t2018-10-12\tthe Iranian foreign minister\n");
            Entente.run("resolve", phrases.toString());
            Entente.run("sql", "--ledger", ledger.toString(), "SELECT count(*) FROM events");
            Entente.run("events", "--ledger", ledger.toString());
            Entente.run("statements", "--ledger", ledger.toString());
        }
        return 0;
    }

    /** A set like those of the benchmarks. */
    private static void importSet(Path folder, Path ledger) throws IOException {
        Path set = Files.createDirectory(folder.resolve("rehearsal2018"));
        Files.writeString(set.resolve("entities.tsv"), "0\tNorway\n1\tGovernment (Chile)\n2\tRehearsing Person\n");
        Files.writeString(set.resolve("relations.tsv"), "0\tMake statement\n1\tConsult\n2\tAccuse\n");
        write(set.resolve("train.tsv.gz"), ROWS);
        write(set.resolve("valid.tsv.gz"), 1);
        Entente.run("import", "--kind", "icews-quads", "--ledger", ledger.toString(), set.toString());
    }

    private static void write(Path file, int rows) throws IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.US_ASCII)) {
            for (int row = 0; row < rows; row++) {
                out.write("%d\t%d\t%d\t%d\n".formatted(row % 3, row / 3 % 3, (row + 1) % 3, row * 300L / rows));
            }
        }
    }

    /** Without Java's own client, whose many classes every later start would load and few would use. */
    private static void ask(int port, String page) throws IOException {
        try (Socket desk = new Socket(InetAddress.getLoopbackAddress(), port)) {
            desk.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(page)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(desk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 200 ")) {
                throw new IOException("%s was answered with '%s'. Maybe the page has moved."
                        .formatted(page, answer.lines().findFirst().orElse("")));
            }
        }
    }
}
