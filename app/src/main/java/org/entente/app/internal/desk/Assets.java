package org.entente.app.internal.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** The files that pages load. They come out of the program itself, and only those in its folder. Stateless. */
final class Assets {

    private static final String FOLDER = "/org/entente/app/desk/assets/";

    /** A name, or a folder and a name; nothing that climbs. */
    private static final Pattern NAME = Pattern.compile("([a-z]+/)?[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "txt", "text/plain; charset=utf-8");

    private Assets() {}

    static void send(Context asked, Answers answers) {
        String name = asked.pathParam("name");
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches() || Assets.class.getResource(FOLDER + name) == null) {
            throw Problem.missing("There is no file '%s'. Maybe the name is misspelt.".formatted(name));
        }
        answers.sendForever(asked, type, () -> bytes(name));
    }

    /** An asset's bytes. */
    static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The file %s is missing. Maybe the build left it out.".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }
}
