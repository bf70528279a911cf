package org.entente.app.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.entente.app.internal.desk.holdings.LedgerHoldings;
import org.entente.atlas.Atlas;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente serve}: opens the desk. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the desk: web pages over a ledger, where figures open down to the words they rest on.",
            "It is only reachable from this machine unless --address and --token say otherwise."
        })
public final class ServeCommand implements Callable<Integer> {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger, begun where it is missing (default: one that is gone when the desk closes).")
    private @Nullable Path ledger;

    @Option(names = "--port", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}; 0 takes a free one.")
    private int port;

    @Option(names = "--demo", description = "Read the shipped dispatches first.")
    private boolean demo;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}). Any other needs --token.")
    private String address = "";

    @Option(names = "--name", description = "A host name under which the desk may be asked for; may be repeated.")
    private List<String> names = List.of();

    @Option(names = "--token", description = "A word that everybody has to show.")
    private @Nullable String token;

    @Option(
            names = "--imports",
            paramLabel = "FOLDER",
            description = "A folder whose files may be imported from the desk without being sent.")
    private @Nullable Path imports;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (token == null && !LOOPBACK.contains(address)) {
            throw wrong("--address %s opens the desk to other machines. Maybe add --token WORD.".formatted(address));
        }
        ImportFolder folder = folder();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            asked.countDown();
            await(closed);
        }));
        Supplier<Reader> reader = Once.of(Reader::english);
        if (!demo) {
            // What pages know of the world loads while the ledger opens; with the demo nothing needs it before its
            // dispatches.
            Thread.ofPlatform().daemon().start(Atlas::shipped);
        }
        try (TemporaryFolder temporary = TemporaryFolder.begin();
                LedgerHoldings holdings =
                        LedgerHoldings.opening(ledger == null ? temporary.path().resolve("desk.ledger") : ledger);
                Jobs jobs = new Jobs();
                DeskServer desk = DeskServer.open(
                        new DeskServer.Place(address, port, names, token), holdings, jobs, reader, folder)) {
            holdings.await();
            System.err.printf("The desk is open at http://%s:%d/ – Ctrl-C closes it.%n", shown(), desk.port());
            if (demo) {
                jobs.start("Shipped dispatches", progress -> Demo.read(holdings, reader.get(), progress));
            }
            asked.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** Ctrl-C ends the program only once the ledger is closed. */
    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable ImportFolder folder() {
        try {
            return imports == null ? null : ImportFolder.of(imports);
        } catch (IllegalArgumentException e) {
            throw wrong("--imports: " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private String shown() {
        return address.equals("127.0.0.1") || address.equals("::1") ? "localhost" : address;
    }
}
