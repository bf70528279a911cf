package org.entente.app.internal.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.LedgerHoldings;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;

/** A desk over a ledger of its own, open for a test. */
public final class OpenDesk implements AutoCloseable {

    private static final Supplier<Reader> READER = Once.of(Reader::english);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Holdings holdings;
    private final Jobs jobs = new Jobs();
    private final DeskServer server;

    private OpenDesk(Path folder, DeskServer.Place place) {
        holdings = LedgerHoldings.open(folder.resolve("desk.ledger"));
        server = DeskServer.open(place, holdings, jobs, READER);
    }

    public static OpenDesk in(Path folder) {
        return new OpenDesk(folder, DeskServer.Place.local(0));
    }

    static OpenDesk withToken(Path folder, String token) {
        return new OpenDesk(folder, new DeskServer.Place("127.0.0.1", 0, List.of(), token));
    }

    /** Reads a text and files it. */
    public OpenDesk holding(String id, String title, LocalDate date, String text) {
        holdings.file(List.of(READER.get().read(new Dispatch(id, title, date, null, null, "en", text))));
        return this;
    }

    /** Brings in a set of coded events. */
    public OpenDesk holdingSet(Path set) {
        holdings.bring(ImportOrder.of(ImportKind.of("icews-quads"), set), progress -> {});
        return this;
    }

    /** The shipped dispatches. */
    public OpenDesk holdingDemo() {
        Demo.read(holdings, READER.get(), (done, total, told) -> {});
        return this;
    }

    public Jobs jobs() {
        return jobs;
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    List<Routes.Route> routes() {
        return server.routes();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first line that comes back for a request written by hand. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            byte[] some = in.readNBytes(12);
            return new String(some, StandardCharsets.US_ASCII);
        }
    }

    @Override
    public void close() {
        server.close();
        jobs.close();
        holdings.close();
    }
}
