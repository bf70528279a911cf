package org.entente.bench.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.ledger.EventCount;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Ledger;
import org.entente.model.Dyad;
import org.entente.model.PloverType;

/** How long a ledger takes to answer. */
final class AskSpeed {

    private static final int TIMES = 200;
    private static final int UNTIMED = 20;
    private static final int MOST_PAGES_ON = 20;

    private AskSpeed() {}

    static void print(Path folder) {
        try (Ledger ledger = Ledger.open(ImportSpeed.ledger(folder))) {
            List<String> dyads = ledger.counts(EventQuery.all(), EventCount.By.DYAD).stream()
                    .map(EventCount::value)
                    .filter(value -> value.length() == 7)
                    .toList();
            System.out.printf("%,d events, %,d dyads%n", ledger.count(EventQuery.all()), dyads.size());
            SplittableRandom random = new SplittableRandom(1);
            time(
                    "months of one of the 100 greatest dyads",
                    () -> ledger.monthly(EventQuery.all().of(dyad(dyads.get(random.nextInt(100)))))
                            .size());
            time(
                    "months of any dyad",
                    () -> ledger.monthly(EventQuery.all().of(dyad(dyads.get(random.nextInt(dyads.size())))))
                            .size());
            time(
                    "page of 50, filtered, with citations",
                    () -> ledger.cited(filtered(dyads, random)).size());
        }
    }

    private static Dyad dyad(String both) {
        return new Dyad(both.substring(0, 3), both.substring(4));
    }

    /** A page by type and either a country, a dyad, or a year. */
    private static EventQuery filtered(List<String> dyads, SplittableRandom random) {
        PloverType type = PloverType.values()[random.nextInt(PloverType.values().length)];
        Dyad dyad = dyad(dyads.get(random.nextInt(dyads.size())));
        LocalDate from = LocalDate.of(2015 + random.nextInt(10), 1, 1);
        EventQuery all = EventQuery.all().ofTypes(Set.of(type)).page(50, 50L * random.nextInt(MOST_PAGES_ON));
        return switch (random.nextInt(3)) {
            case 0 -> all.ofParty(dyad.a());
            case 1 -> all.of(dyad);
            default -> all.ofParty(dyad.b()).between(from, from.plusYears(1));
        };
    }

    private interface Question {
        int ask();
    }

    private static void time(String what, Question question) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < UNTIMED + TIMES; i++) {
            long begun = System.nanoTime();
            question.ask();
            if (i >= UNTIMED) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        Collections.sort(times);
        System.out.printf(
                "%s\t%d times\tmedian %.0f ms\tp95 %.0f ms\tmost %.0f ms%n",
                what, TIMES, times.get(TIMES / 2), times.get(TIMES * 95 / 100), times.getLast());
    }
}
