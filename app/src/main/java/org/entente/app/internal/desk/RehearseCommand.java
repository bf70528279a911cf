package org.entente.app.internal.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.LedgerHoldings;
import org.entente.app.internal.ledger.ImportCommand;
import org.entente.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code entente rehearse}: reads the shipped dispatches and shows them to nobody, and imports one event.
 *
 * <p>The launcher runs it once after a build and keeps which classes and methods it used, so that later starts need not find that out again.
 */
@Command(name = "rehearse", hidden = true, description = "Uses most of the program once, for the launcher.")
public final class RehearseCommand implements Callable<Integer> {

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
                Holdings holdings = LedgerHoldings.open(folder.path().resolve("rehearsal.ledger"));
                Jobs jobs = new Jobs();
                DeskServer desk = DeskServer.open(DeskServer.Place.local(0), holdings, jobs, reader);
                HttpClient client = HttpClient.newHttpClient()) {
            URI home = URI.create("http://localhost:" + desk.port());
            ask(client, home);
            Demo.read(holdings, reader.get(), (done, total, told) -> {});
            for (String page : PAGES) {
                ask(client, home.resolve(page));
            }
            importOne(folder.path());
        }
        return 0;
    }

    private static void importOne(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), "20150607\tNOR\tCHL\t042\tone\n");
        String ledger = folder.resolve("imported.ledger").toString();
        new CommandLine(new ImportCommand()).execute("--kind", "petrarch", "--ledger", ledger, file.toString());
    }

    private static void ask(HttpClient client, URI page) throws IOException, InterruptedException {
        int status = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IOException("%s answered with status %d. Maybe the page has moved.".formatted(page, status));
        }
    }
}
