package org.entente.app.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Dispatch;

/** The dispatches that ship with the program, each with the public record it rests on. Stateless. */
public final class ShippedDispatches {

    private static final List<String> FILES = List.of("powers-1", "powers-2", "world-1", "world-2");

    private ShippedDispatches() {}

    /** All of them, the oldest first. */
    public static List<Dispatch> all() {
        List<Dispatch> dispatches = new ArrayList<>();
        for (String file : FILES) {
            dispatches.addAll(read(file));
        }
        dispatches.sort(Comparator.comparing(dispatch -> String.valueOf(dispatch.date())));
        return dispatches;
    }

    private static List<Dispatch> read(String file) {
        String name = "/org/entente/app/dispatches/" + file + ".txt";
        try (InputStream in = ShippedDispatches.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The resource %s is missing. Maybe the build left it out.".formatted(name));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Dispatch> dispatches = new ArrayList<>();
            for (String block : text.split("\n== ")) {
                if (!block.startsWith("#")) {
                    dispatches.add(dispatch(block, file, dispatches.size() + 1));
                }
            }
            return dispatches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dispatch dispatch(String block, String file, int number) {
        String[] lines = block.strip().split("\n", 3);
        int bar = lines[0].indexOf(" | ");
        LocalDate date = LocalDate.parse(lines[0].substring(0, bar));
        String record = lines[1].replaceFirst("^Record: ", "");
        return new Dispatch(
                "%s-%02d".formatted(file, number),
                lines[0].substring(bar + 3),
                date,
                record,
                null,
                "en",
                lines[2].strip());
    }
}
