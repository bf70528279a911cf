package org.entente.source.internal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.source.FetchBounds;
import org.entente.source.Found;
import org.entente.source.internal.Dates;
import org.entente.source.internal.Links;
import org.entente.source.internal.Opening;
import org.entente.source.internal.Place;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a link: one request at a time a host, within bounds of time and size, five redirections, with a name of its own, and asking only whether
 * what it has kept has changed. Safe to share between threads.
 */
public final class Fetcher {

    private static final String NAME = "Entente/0.1 (reads news; one request at a time)";
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int REDIRECTIONS = 5;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([\\w-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Hosts share these by their hash, so that their number stays what it is. */
    private static final ReentrantLock[] HOSTS =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    private static final class Client {

        static final HttpClient SHARED = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private final boolean publicOnly;
    private final FetchBounds bounds;
    private final @Nullable Cache cache;

    private Fetcher(boolean publicOnly, FetchBounds bounds, @Nullable Cache cache) {
        this.publicOnly = publicOnly;
        this.bounds = bounds;
        this.cache = cache;
    }

    /** For the machine's own user: the first link may lie anywhere, a server may lead only to public addresses or within its own host. */
    public static Fetcher anywhere(@Nullable Path cache) {
        return new Fetcher(false, FetchBounds.USUAL, cache == null ? null : new Cache(cache));
    }

    /** For strangers: public addresses only. */
    public static Fetcher publicOnly(FetchBounds bounds) {
        return new Fetcher(true, bounds, null);
    }

    /** Has what the link leads to read, or says why it cannot be had. */
    public void fetch(String link, @Nullable LocalDate date, Opening opening, Consumer<Found> found) {
        URI first = Links.of(link);
        if (first == null) {
            found.accept(new Found.Problem(
                    link, "it is no link", "Maybe a character in it has to be written as %20 or the like."));
            return;
        }
        try {
            Answer answer = answer(first);
            Matcher charset = CHARSET.matcher(String.valueOf(answer.kept.type()));
            Place place = new Place(
                    link,
                    String.valueOf(answer.link.getPath()),
                    date,
                    Dates.inName(String.valueOf(answer.link.getPath())),
                    answer.link,
                    charset.find() ? charset.group(1) : null);
            opening.open(place, new ByteArrayInputStream(answer.kept.body()));
        } catch (Refused e) {
            found.accept(new Found.Problem(link, String.valueOf(e.getMessage()), e.help()));
        } catch (IOException e) {
            found.accept(new Found.Problem(
                    link,
                    "it cannot be fetched (%s)"
                            .formatted(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    "Maybe try again later, or save the page and read the file."));
        }
    }

    private record Answer(URI link, Cache.Kept kept) {}

    private Answer answer(URI first) throws IOException {
        URI link = first;
        for (int step = 0; step <= REDIRECTIONS; step++) {
            boolean sameHost = step > 0 && String.valueOf(link.getHost()).equals(first.getHost());
            if (publicOnly || step > 0 && !sameHost) {
                check(link);
            }
            Cache.Kept kept = cache == null ? null : cache.find(link);
            HttpResponse<byte[]> response = oneAtATime(link, kept);
            int status = response.statusCode();
            String further = response.headers().firstValue("Location").orElse(null);
            if (status == NOT_MODIFIED && kept != null) {
                return new Answer(link, kept);
            }
            if (status == OK) {
                return new Answer(link, keep(link, response));
            }
            if (status / 100 != 3 || further == null) {
                throw new Refused(
                        "the server answers %d".formatted(status),
                        status == 401 || status == 402 || status == 403
                                ? "Maybe it is for subscribers, or wants no programs; save the page and read the file."
                                : "Maybe the link is old or misspelt.");
            }
            link = further(link, further);
        }
        throw new Refused(
                "it leads on more than %d times".formatted(REDIRECTIONS),
                "Maybe it wants a cookie; save the page and read the file.");
    }

    private static URI further(URI link, String further) throws Refused {
        URI next = null;
        try {
            next = Links.of(link.resolve(further).toString());
        } catch (IllegalArgumentException e) {
            // told below
        }
        if (next == null
                || link.getScheme().equalsIgnoreCase("https")
                        && next.getScheme().equalsIgnoreCase("http")) {
            throw new Refused("it leads to '%s'".formatted(further), "Maybe give that link yourself if you trust it.");
        }
        return next;
    }

    private Cache.Kept keep(URI link, HttpResponse<byte[]> response) throws IOException {
        Cache.Kept kept = new Cache.Kept(
                response.body(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Last-Modified").orElse(null),
                response.headers().firstValue("Content-Type").orElse(null));
        if (cache != null && (kept.tag() != null || kept.modified() != null)) {
            cache.keep(link, kept);
        }
        return kept;
    }

    /** The address that is checked is the one that is connected to: Java keeps what it looked up for longer than that takes. */
    private static void check(URI link) throws IOException {
        try {
            for (InetAddress address : InetAddress.getAllByName(link.getHost())) {
                if (!PublicAddress.is(address)) {
                    throw new Refused(
                            "%s lies in a private network".formatted(link.getHost()),
                            "Maybe save the page and read the file.");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refused("there is no host '%s'".formatted(link.getHost()), "Maybe it is misspelt.");
        }
    }

    private HttpResponse<byte[]> oneAtATime(URI link, Cache.@Nullable Kept kept) throws IOException {
        String host = String.valueOf(link.getHost()).toLowerCase(Locale.ROOT);
        ReentrantLock lock = HOSTS[Math.floorMod(host.hashCode(), HOSTS.length)];
        lock.lock();
        try {
            return send(request(link, kept));
        } finally {
            lock.unlock();
        }
    }

    private HttpRequest request(URI link, Cache.@Nullable Kept kept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(link)
                .timeout(bounds.time())
                .header("User-Agent", NAME)
                .header(
                        "Accept",
                        "text/html, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1");
        if (kept != null && kept.tag() != null) {
            request.header("If-None-Match", kept.tag());
        }
        if (kept != null && kept.modified() != null) {
            request.header("If-Modified-Since", kept.modified());
        }
        return request.build();
    }

    /** The whole answer in time, or none: a server that drips bytes is left. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        FutureTask<HttpResponse<byte[]>> answer = new FutureTask<>(
                () -> Client.SHARED.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), bounds.bytes())));
        Thread.ofVirtual().start(answer);
        try {
            return answer.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    "no whole answer within %.0f seconds"
                            .formatted(bounds.time().toMillis() / 1e3),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the program is ending", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
