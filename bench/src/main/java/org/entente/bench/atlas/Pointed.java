package org.entente.bench.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;

/** Who an account says that some words of a text mean. */
final class Pointed {

    private Pointed() {}

    static String resource(String name) throws IOException {
        try (InputStream in = Pointed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("'%s' is no gold set. Maybe say dev or held.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Account read(Reader reader, String id, LocalDate date, String text) {
        return reader.read(Dispatch.of(id, date, text));
    }

    /** The actors of the mention that covers most of the words and little else; none where no mention touches them. */
    static List<Actor> at(Account account, int start, int end) {
        List<Actor> best = new ArrayList<>();
        double most = 0;
        for (Actor actor : account.actors()) {
            for (Citation place : actor.mentions()) {
                int common = Math.min(end, place.end()) - Math.max(start, place.start());
                double fit = (double) common / Math.max(end - start, place.end() - place.start())
                        + (place.start() == start ? 1 : 0);
                if (common > 0 && fit > most) {
                    best.clear();
                    most = fit;
                }
                if (common > 0 && fit == most && !best.contains(actor)) {
                    best.add(actor);
                }
            }
        }
        return best;
    }
}
