package org.entente.app.internal.desk;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finished answers, kept until the holdings change, each with its tag. Safe to share between threads.
 *
 * <p>Two readers who ask the same at once may both have it made; nobody waits for another.
 */
public final class Answers {

    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int KEPT = 400;
    private static final int WORTH_PACKING = 1000;
    private static final int TAG_LENGTH = 16;

    private record Answer(String type, byte[] plain, byte[] packed, String tag) {}

    private final Map<String, Answer> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > KEPT;
        }
    });

    /** Sends what was kept for the same question at the same version of the holdings, or makes it. */
    public void send(Context asked, long version, String type, Supplier<String> made) {
        String key = version + " " + asked.path() + "?" + asked.queryString();
        Answer answer = kept.get(key);
        if (answer == null) {
            answer = answer(type, made.get().getBytes(StandardCharsets.UTF_8));
            kept.put(key, answer);
        }
        send(asked, answer);
    }

    /** Sends something that is the same for as long as the program runs. */
    public void sendForever(Context asked, String type, Supplier<byte[]> made) {
        send(asked, kept.computeIfAbsent("forever " + asked.path(), path -> answer(type, made.get())));
    }

    /** Sends something that is made anew each time. */
    public static void sendOnce(Context asked, String type, String made) {
        send(asked, answer(type, made.getBytes(StandardCharsets.UTF_8)));
    }

    public static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static Answer answer(String type, byte[] plain) {
        return new Answer(type, plain, plain.length < WORTH_PACKING ? plain : packed(plain), tag(plain));
    }

    private static void send(Context asked, Answer answer) {
        asked.header("ETag", answer.tag).header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding");
        String known = asked.header("If-None-Match");
        if (known != null && known.contains(answer.tag)) {
            asked.status(304);
            return;
        }
        String accepted = asked.header("Accept-Encoding");
        boolean pack = accepted != null && accepted.contains("gzip") && answer.packed.length < answer.plain.length;
        asked.disableCompression();
        if (pack) {
            asked.header("Content-Encoding", "gzip");
        }
        asked.contentType(answer.type).result(pack ? answer.packed : answer.plain);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] plain) {
        return '"' + hash(plain).substring(0, TAG_LENGTH) + '"';
    }

    /** A text's SHA-256 in hexadecimal. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
