package org.entente.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.reader.ArbiterTraining.Prepared;
import org.entente.reader.internal.arbiter.SightLine;
import org.entente.reader.internal.arbiter.Sights;
import org.entente.reader.internal.event.Case;

/** Sentences with their events as lines of JSON, from which the network of the careful judge is learned elsewhere. Immutable and safe to share between threads. */
public final class EncoderLessons {

    private final Sights sights;

    private EncoderLessons(Sights sights) {
        this.sights = sights;
    }

    /** With the signs that the shipped network knows. */
    public static EncoderLessons shipped() throws IOException {
        return new EncoderLessons(Arbiters.sights());
    }

    /**
     * What happens.
     *
     * @param actors codes of countries, or an institution's own
     * @param recipients the same
     */
    public record Told(PloverType type, Set<String> actors, Set<String> recipients, Status status) {}

    /**
     * A text of which all events are known; of several sentences nobody has told which of them tells what, so that such a text gives no line unless nothing happens.
     *
     * @param file the set it comes from
     */
    public List<String> lines(String file, Prepared text, List<Told> events) {
        List<String> lines = new ArrayList<>();
        if (text.cases().size() == 1 || events.isEmpty()) {
            List<SightLine.Told> told = events.stream()
                    .map(event -> new SightLine.Told(event.type(), event.actors(), event.recipients(), event.status()))
                    .toList();
            for (Case hearing : text.cases()) {
                lines.add(SightLine.of(file, hearing, sights, told));
            }
        }
        return lines;
    }

    /**
     * A text of which only one event is known, by the words that name its sides; no line where they name nobody.
     *
     * @param source characters, from and to
     * @param target the same
     * @param types of which it has one
     */
    public List<String> lines(String file, Prepared text, int[] source, int[] target, Set<PloverType> types) {
        List<String> lines = new ArrayList<>();
        for (Case hearing : text.cases()) {
            String line = SightLine.of(file, hearing, sights, source, target, types);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }
}
