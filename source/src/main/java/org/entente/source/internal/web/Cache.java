package org.entente.source.internal.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A folder of what was fetched, with what the servers need to tell whether it changed. Two files a link. Safe to share between threads. */
final class Cache {

    /**
     * An answer of a server.
     *
     * @param tag its ETag, or null
     * @param modified its Last-Modified, or null
     * @param type its Content-Type, or null
     */
    record Kept(
            byte[] body,
            @Nullable String tag,
            @Nullable String modified,
            @Nullable String type) {}

    private final Path folder;

    Cache(Path folder) {
        this.folder = folder;
    }

    /** What is kept of a link, or null. */
    @Nullable
    Kept find(URI link) throws IOException {
        Path body = file(link, "body");
        Path facts = file(link, "facts");
        if (!Files.exists(body) || !Files.exists(facts)) {
            return null;
        }
        Properties told = new Properties();
        told.load(new StringReader(Files.readString(facts)));
        return new Kept(
                Files.readAllBytes(body),
                told.getProperty("etag"),
                told.getProperty("last-modified"),
                told.getProperty("content-type"));
    }

    void keep(URI link, Kept kept) throws IOException {
        Files.createDirectories(folder);
        Properties told = new Properties();
        told.setProperty("link", link.toString());
        set(told, "etag", kept.tag);
        set(told, "last-modified", kept.modified);
        set(told, "content-type", kept.type);
        StringWriter facts = new StringWriter();
        told.store(facts, null);
        // Without its facts a body is never used, so that a half-kept answer does no harm.
        Files.deleteIfExists(file(link, "facts"));
        Files.write(file(link, "body"), kept.body);
        Files.writeString(file(link, "facts"), facts.toString());
    }

    private static void set(Properties told, String key, @Nullable String value) {
        if (value != null) {
            told.setProperty(key, value);
        }
    }

    private Path file(URI link, String ending) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(link.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve("%064x.%s".formatted(new BigInteger(1, digest), ending));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
