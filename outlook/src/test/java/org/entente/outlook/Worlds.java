package org.entente.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small made-up worlds. */
final class Worlds {

    private Worlds() {}

    static Names names(int entities, int relations) {
        return new Names(
                IntStream.range(0, entities).mapToObj(i -> "entity " + i).toList(),
                IntStream.range(0, relations).mapToObj(i -> "relation " + i).toList(),
                LocalDate.of(2018, 1, 1));
    }

    static EventHistory history(Names names, int[]... events) {
        List<Quadruple> all = new ArrayList<>();
        for (int[] event : events) {
            all.add(new Quadruple(event[0], event[1], event[2], event[3]));
        }
        return EventHistory.of(names, all);
    }

    /**
     * Each day some pairs meet (relation 0) and the host answers on the next day (relation 1), among noise: what comes
     * next can be learned only by looking at the other relation's inverse.
     */
    static EventHistory answeredVisits(int days, long seed) {
        Names names = names(30, 3);
        Random random = new Random(seed);
        List<Quadruple> events = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < 8; i++) {
                int guest = random.nextInt(30);
                int host = random.nextInt(30);
                events.add(new Quadruple(guest, 0, host, day));
                events.add(new Quadruple(host, 1, guest, day + 1));
                events.add(new Quadruple(random.nextInt(30), 2, random.nextInt(30), day));
            }
        }
        return EventHistory.of(names, events);
    }
}
