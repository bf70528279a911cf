package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    private static final byte[] PAGE = "<html><head><title>Gas</title></head><body><p>%s</p></body></html>"
            .formatted(Search.STORY)
            .getBytes(StandardCharsets.UTF_8);

    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Search search(String link, @Nullable Path cache) {
        return Search.of(new SearchOptions(null, Fields.PLAIN, cache), List.of(link), InputStream.nullInputStream());
    }

    @Test
    void aPageIsFetchedUnderANameOfOurOwn() {
        List<String> agents = new CopyOnWriteArrayList<>();
        server.createContext("/2014/05/21/gas", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            answer(exchange, 200, PAGE);
        });
        assertEquals(
                "2014-05-21",
                String.valueOf(search(base + "/2014/05/21/gas", null).only().date()));
        assertTrue(agents.getFirst().startsWith("Entente/"));
    }

    @Test
    void whatHasNotChangedIsReadFromTheCache(@TempDir Path cache) {
        AtomicInteger sent = new AtomicInteger();
        server.createContext("/gas", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                answer(exchange, 304, new byte[0]);
            } else {
                sent.incrementAndGet();
                answer(exchange, 200, PAGE);
            }
        });
        assertEquals(
                search(base + "/gas", cache).only(),
                search(base + "/gas", cache).only());
        assertEquals(1, sent.get());
    }

    @Test
    void aHostIsAskedOneThingAtATime() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.createContext("/", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            answer(exchange, 200, PAGE);
        });
        List.of("/a", "/b", "/c", "/d").parallelStream()
                .forEach(path -> search(base + path, null).only());
        assertEquals(1, most.get());
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] chunk = new byte[1 << 20];
                for (int i = 0; i < 64; i++) {
                    out.write(chunk);
                }
            } catch (IOException e) {
                // The reader has had enough.
            }
        });
        assertTrue(search(base + "/endless", null).problem().contains("it cannot be fetched"));
    }

    @Test
    void boundsAreOfSomeTimeAndOfNoMoreThanAPage() {
        assertThrows(IllegalArgumentException.class, () -> new FetchBounds(Duration.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> new FetchBounds(Duration.ofSeconds(1), Integer.MAX_VALUE));
    }

    @Test
    void anErrorOfTheServerIsNamedWithItsNumber() {
        server.createContext("/", exchange -> answer(exchange, 402, PAGE));
        assertTrue(
                search(base + "/paid", null).problem().contains("the server answers 402. Maybe it is for subscribers"));
    }

    @Test
    void redirectionsInACircleEnd() {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "/again");
            answer(exchange, 302, new byte[0]);
        });
        assertTrue(search(base + "/", null).problem().contains("it leads on more than 5 times"));
    }

    @Test
    void aServerMayNotLeadIntoThePrivateNetwork() {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://localhost:" + server.getAddress().getPort() + "/secret");
            answer(exchange, 302, new byte[0]);
        });
        assertTrue(search(base + "/", null).problem().contains("localhost lies in a private network"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest",
                "http://[::1]/",
                "http://192.168.0.1/",
                "http://100.64.0.1/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://0.0.0.0/",
                "http://[2002:a00:1::]/",
                "http://2130706433/"
            })
    void strangersReachNoPrivateAddress(String link) {
        String problem = Search.of(Sources.fetch(URI.create(link), null, FetchBounds.USUAL))
                .problem();
        assertTrue(
                problem.contains("private network") || problem.contains("no link") || problem.contains("no host"),
                problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://rift.example/x", "https:///nohost"})
    void whatIsNoLinkOfTheWebIsRefused(String link) {
        assertTrue(Search.of(Sources.fetch(URI.create(link), null, FetchBounds.USUAL))
                .problem()
                .contains("it is no link"));
    }
}
