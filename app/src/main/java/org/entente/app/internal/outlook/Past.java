package org.entente.app.internal.outlook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.app.internal.measure.CodedFolder;
import org.entente.app.internal.measure.Happening;
import org.entente.ledger.CodedEvent;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Ledger;
import org.entente.model.Cameo;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.outlook.EventHistory;
import org.entente.outlook.Names;
import org.entente.outlook.Quadruple;
import org.entente.outlook.RelationDeed;
import org.entente.outlook.RelationStep;
import org.jspecify.annotations.Nullable;

/** What is known between states up to a day. Immutable and safe to share between threads. */
public final class Past {

    private final List<StateEvent> events;
    private final LocalDate end;

    /** The events of each two, made when they are first asked for, since a question may ask for those of thousands. */
    private volatile @Nullable Map<Dyad, List<StateEvent>> ofTwo;

    /**
     * @param events in order of day
     * @param end the first day that nothing may be known of
     */
    public Past(List<StateEvent> events, LocalDate end) {
        this.events = List.copyOf(events);
        this.end = end;
    }

    /** In order of day. */
    public List<StateEvent> events() {
        return events;
    }

    /** The first day that nothing may be known of. */
    public LocalDate end() {
        return end;
    }

    /** @param start the date of day 0; null where the folder's name ends in its year */
    static List<StateEvent> ofFolder(Path folder, @Nullable LocalDate start) throws IOException {
        List<StateEvent> events = new ArrayList<>();
        for (Happening one : CodedFolder.read(folder, start)) {
            PloverType type = Cameo.named(one.what()).map(Cameo::type).orElse(null);
            if (type != null) {
                events.add(new StateEvent(
                        one.day(),
                        one.actorState(),
                        one.recipientState(),
                        type,
                        one.score(),
                        "%s: %s: %s".formatted(one.actor(), one.what(), one.recipient()),
                        one.origin()));
            }
        }
        return events;
    }

    /** The actual events of a ledger that have a day, a type and two different countries. */
    static List<StateEvent> ofLedger(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    "%s: there is no such ledger. Maybe file something first with 'entente import'.".formatted(file));
        }
        List<StateEvent> events = new ArrayList<>();
        try (Ledger ledger = Ledger.open(file)) {
            ledger.events(EventQuery.all(), found -> {
                StateEvent event = of(found);
                if (event != null) {
                    events.add(event);
                }
            });
        }
        events.sort(Comparator.comparing(StateEvent::day));
        return events;
    }

    private static @Nullable StateEvent of(CodedEvent found) {
        LocalDate day = found.day();
        String actor = found.actorCountry();
        String recipient = found.recipientCountry();
        PloverType type = found.type();
        if (day == null || actor == null || recipient == null || type == null || found.status() != Status.ACTUAL) {
            return null;
        }
        if (actor.length() != 3 || recipient.length() != 3 || actor.equals(recipient)) {
            return null;
        }
        String words = found.words() != null ? found.words() : "%s, %s".formatted(found.actor(), found.recipient());
        return new StateEvent(day, actor, recipient, type, found.score(), words, found.origin());
    }

    /** The same, as if a day had not come yet. */
    public Past before(LocalDate day) {
        return new Past(events.stream().filter(one -> one.day().isBefore(day)).toList(), day);
    }

    public LocalDate first() {
        return events.getFirst().day();
    }

    /** The events between two, in either direction. */
    public List<StateEvent> between(String a, String b) {
        Map<Dyad, List<StateEvent>> known = ofTwo;
        if (known == null) {
            known = events.stream().collect(Collectors.groupingBy(StateEvent::dyad));
            ofTwo = known;
        }
        return known.getOrDefault(new Dyad(a, b).sorted(), List.of());
    }

    /** The steps of a relation, from the first event of all to the end. */
    public List<RelationStep> steps(String a, String b, Period length) {
        return RelationStep.of(deeds(a, b), first(), end, length);
    }

    List<RelationDeed> deeds(String a, String b) {
        return between(a, b).stream().map(one -> one.deed(a)).toList();
    }

    /** The steps of every relation with at least so many events, by name. */
    public Map<String, List<RelationStep>> relations(Period length, int least) {
        Map<String, List<RelationDeed>> deeds = new TreeMap<>();
        for (StateEvent event : events) {
            String first = event.actor().compareTo(event.recipient()) < 0 ? event.actor() : event.recipient();
            String second = first.equals(event.actor()) ? event.recipient() : event.actor();
            deeds.computeIfAbsent(first + "–" + second, key -> new ArrayList<>())
                    .add(event.deed(first));
        }
        Map<String, List<RelationStep>> relations = new TreeMap<>();
        deeds.forEach((name, some) -> {
            if (some.size() >= least) {
                relations.put(name, RelationStep.of(some, first(), end, length));
            }
        });
        return relations;
    }

    /** As a history of states and PLOVER's types. */
    public EventHistory history() {
        TreeSet<String> states = new TreeSet<>();
        events.forEach(event -> {
            states.add(event.actor());
            states.add(event.recipient());
        });
        List<String> types = Arrays.stream(PloverType.values()).map(Enum::name).toList();
        Names names = new Names(List.copyOf(states), types, first());
        List<Quadruple> quadruples = events.stream()
                .map(event -> new Quadruple(
                        names.entityNumber(event.actor()).orElseThrow(),
                        event.type().ordinal(),
                        names.entityNumber(event.recipient()).orElseThrow(),
                        names.day(event.day())))
                .toList();
        return EventHistory.of(names, quadruples);
    }
}
