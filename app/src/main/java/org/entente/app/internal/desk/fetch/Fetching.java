package org.entente.app.internal.desk.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.internal.desk.Problem;
import org.entente.model.Dispatch;
import org.entente.source.Found;
import org.entente.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Fetches an article by its link: public addresses only, at each step of a redirection, a few seconds and a few megabytes at most. Safe to share between threads.
 *
 * <p>The address is looked up, checked and then connected to; the Java platform keeps what it looked up for longer than that takes.
 */
public final class Fetching {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 3_000_000;
    private static final int REDIRECTIONS = 3;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Fetching() {}

    /** The page's article. */
    public static Dispatch dispatch(String link, @Nullable LocalDate date) {
        URI address = address(link);
        byte[] page = page(address, REDIRECTIONS);
        try {
            Path folder = Files.createTempDirectory("entente-page");
            Path file = folder.resolve("page.html");
            try {
                Files.write(file, page);
                return article(address, file, date);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new Problem(500, "The page cannot be kept", "%s. Maybe the disk is full.".formatted(e.getMessage()));
        }
    }

    private static Dispatch article(URI address, Path file, @Nullable LocalDate date) {
        List<Dispatch> articles = new ArrayList<>();
        Sources.search(List.of(file.toString()), date, InputStream.nullInputStream(), found -> {
            if (found instanceof Found.Article article) {
                articles.add(article.dispatch());
            }
        });
        if (articles.isEmpty()) {
            throw new Problem(
                    422,
                    "No article",
                    "%s holds no article that can be read. Maybe paste its text.".formatted(address));
        }
        Dispatch found = articles.getFirst();
        return new Dispatch(
                found.id(), found.title(), found.date(), found.outlet(), address, found.language(), found.text());
    }

    /** An address of the web. */
    public static URI address(String link) {
        try {
            URI address = URI.create(link.strip());
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Problem.wrong("'%s' is no link of the web. Maybe it lacks https:// before it.".formatted(link));
    }

    private static byte[] page(URI address, int redirections) {
        check(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "text/html, text/plain")
                .header("User-Agent", "entente")
                .build();
        try {
            HttpResponse<InputStream> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                String further = response.headers().firstValue("Location").orElse(null);
                if (response.statusCode() / 100 == 3 && further != null && redirections > 0) {
                    return page(address(address.resolve(further).toString()), redirections - 1);
                }
                byte[] page = body.readNBytes(LONGEST + 1);
                if (response.statusCode() != 200 || page.length > LONGEST) {
                    throw new Problem(
                            502,
                            "The page cannot be had",
                            "%s answered %d with %,d bytes. Maybe paste its text."
                                    .formatted(address, response.statusCode(), page.length));
                }
                return page;
            }
        } catch (IOException e) {
            throw new Problem(
                    502, "The page cannot be had", "%s: %s. Maybe paste its text.".formatted(address, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "The desk is closing", "The page was not fetched.");
        }
    }

    private static void check(URI address) {
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (!PublicAddress.is(one)) {
                    throw new Problem(
                            403,
                            "A private address",
                            "%s lies at %s, which is not public. Maybe paste the text."
                                    .formatted(address, one.getHostAddress()));
                }
            }
        } catch (UnknownHostException e) {
            throw new Problem(
                    502,
                    "The page cannot be had",
                    "No address is known for %s. Maybe it is misspelt.".formatted(address.getHost()));
        }
    }
}
