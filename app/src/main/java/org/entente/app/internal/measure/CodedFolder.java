package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.atlas.Atlas;
import org.entente.atlas.Sense;
import org.entente.model.Cameo;
import org.entente.model.PloverType;
import org.entente.outlook.EventHistory;
import org.entente.outlook.HistoryFolder;
import org.entente.outlook.Names;
import org.entente.outlook.Quadruple;
import org.jspecify.annotations.Nullable;

/**
 * Events between states out of a published set of coded events.
 *
 * <p>An entity counts in the state that it is, or in the one named in parentheses after it: {@code Citizen (Argentina)}. Its kinds of event are read as
 * CAMEO's descriptions. Public statements and appeals have no PLOVER type and are no events. What states do at home is left out.
 */
public final class CodedFolder {

    private CodedFolder() {}

    /**
     * @param start the date of day 0; null where the folder's name ends in its year
     * @return all events between two different states, by day
     * @throws IllegalArgumentException if a line is not of the set's form
     */
    public static List<Happening> read(Path folder, @Nullable LocalDate start) throws IOException {
        HistoryFolder parts = start == null ? HistoryFolder.read(folder) : HistoryFolder.read(folder, start);
        EventHistory history = parts.all();
        Names names = history.names();
        Atlas atlas = Atlas.shipped();
        String[] states = new String[names.entityCount()];
        for (int i = 0; i < states.length; i++) {
            states[i] = state(atlas, names.entity(i), names.date(0));
        }
        List<Optional<Cameo>> kinds = new ArrayList<>();
        for (int i = 0; i < names.relationCount(); i++) {
            kinds.add(Cameo.named(names.relation(i)));
        }
        List<Happening> happenings = new ArrayList<>();
        for (Quadruple event : history.events()) {
            String actor = states[event.subject()];
            String recipient = states[event.object()];
            Cameo kind = kinds.get(event.relation()).orElse(null);
            PloverType type = kind == null ? null : kind.type();
            if (kind != null && type != null && !actor.isEmpty() && !recipient.isEmpty() && !actor.equals(recipient)) {
                happenings.add(new Happening(
                        names.date(event.day()),
                        actor,
                        recipient,
                        names.entity(event.subject()),
                        kind.name(),
                        names.entity(event.object()),
                        type.quad(),
                        kind.score(),
                        "%s, CAMEO %s".formatted(folder.getFileName(), kind.code())));
            }
        }
        return happenings;
    }

    /** The code of the state that an entity counts in, or nothing. */
    static String state(Atlas atlas, String entity, @org.jspecify.annotations.Nullable LocalDate date) {
        int open = entity.lastIndexOf('(');
        String name = open >= 0 && entity.endsWith(")") ? entity.substring(open + 1, entity.length() - 1) : entity;
        return atlas.senses(name, date).stream()
                .filter(sense -> sense.kind() == Sense.Kind.STATE)
                .map(Sense::id)
                .findFirst()
                .orElse("");
    }
}
