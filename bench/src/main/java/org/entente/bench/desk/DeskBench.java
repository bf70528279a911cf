package org.entente.bench.desk;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many readers at once on a desk that is open: how long they wait. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description =
                "Asks an open desk by many readers at once, with some that take their answers slowly, and tells how long the others waited.")
public final class DeskBench implements Callable<Integer> {

    private static final double NANOS_IN_MILLI = 1e6;

    @Option(names = "--desk", defaultValue = "http://localhost:8080", description = "Default: ${DEFAULT-VALUE}")
    private URI desk = URI.create("");

    @Option(names = "--path", defaultValue = "/api/v1/relations/USA/CHN", description = "Default: ${DEFAULT-VALUE}")
    private String path = "";

    @Option(names = "--readers", defaultValue = "200", description = "Default: ${DEFAULT-VALUE}")
    private int readers;

    @Option(
            names = "--slow",
            defaultValue = "10",
            description = "Readers that never take their answer (default: ${DEFAULT-VALUE})")
    private int slow;

    @Option(names = "--seconds", defaultValue = "60", description = "Default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(
            names = "--pause",
            defaultValue = "0",
            description = "Milliseconds between a reader's questions (default: ${DEFAULT-VALUE})")
    private int pause;

    public static void main(String[] args) {
        System.exit(new CommandLine(new DeskBench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
        AtomicInteger errors = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Socket> never = slowReaders();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < readers; i++) {
                all.execute(() -> read(client, end, waits, errors));
            }
        }
        for (Socket socket : never) {
            socket.close();
        }
        long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d readers and %d slow ones for %d s on %s: %,d answers, %d errors; wait p50 %.1f, p95 %.1f, p99 %.1f, most %.1f ms%n",
                readers,
                slow,
                seconds,
                path,
                sorted.length,
                errors.get(),
                share(sorted, 0.5),
                share(sorted, 0.95),
                share(sorted, 0.99),
                share(sorted, 1));
        return errors.get() == 0 ? 0 : 1;
    }

    /** They ask, and never read what comes. */
    private List<Socket> slowReaders() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < slow; i++) {
            Socket socket = new Socket(desk.getHost(), desk.getPort());
            socket.setReceiveBufferSize(1024);
            String request = "GET %s HTTP/1.1\r\nHost: %s:%d\r\n\r\n".formatted(path, desk.getHost(), desk.getPort());
            socket.getOutputStream().write(request.repeat(50).getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        return sockets;
    }

    private void read(HttpClient client, long end, ConcurrentLinkedQueue<Long> waits, AtomicInteger errors) {
        HttpRequest request = HttpRequest.newBuilder(desk.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            try {
                HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                waits.add(System.nanoTime() - asked);
                if (answer.statusCode() != 200 || answer.body().length == 0) {
                    errors.incrementAndGet();
                }
                Thread.sleep(pause);
            } catch (IOException e) {
                errors.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static double share(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] / NANOS_IN_MILLI;
    }
}
