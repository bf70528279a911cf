package org.entente.app.internal.desk.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.entente.app.internal.desk.holdings.Holdings.Pair;
import org.entente.app.internal.desk.holdings.Holdings.Weight;
import org.entente.ledger.CountryPair;
import org.entente.ledger.DayCount;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Ledger;
import org.entente.measure.Deed;
import org.entente.model.Dyad;
import org.jspecify.annotations.Nullable;

/** What states did to one another, in either direction, as they count today. Safe to share between threads. */
final class Relations {

    /** What PLOVER writes where a country stands and none is. */
    private static final Set<String> NO_STATES = Set.of("UNO", "EUR", "IGO", "NGO");

    private static final int CODE_LENGTH = 3;

    private final Supplier<Ledger> ledger;
    private final Joined joined;
    private final LongSupplier version;
    private volatile @Nullable Known known;

    Relations(Supplier<Ledger> ledger, Joined joined, LongSupplier version) {
        this.ledger = ledger;
        this.joined = joined;
        this.version = version;
    }

    /** All relations at a version of the holdings, the busiest first. */
    private record Known(long version, List<Pair> pairs) {}

    /** All relations, the busiest first. */
    List<Pair> all() {
        Known last = known;
        long now = version.getAsLong();
        if (last == null || last.version != now) {
            List<Pair> pairs = new ArrayList<>(summed(EventQuery.all()).values().stream()
                    .map(sum -> new Pair(sum.a, sum.b, sum.events, sum.first, sum.last))
                    .toList());
            pairs.sort(Comparator.comparingLong(Pair::events)
                    .reversed()
                    .thenComparing(Pair::a)
                    .thenComparing(Pair::b));
            last = new Known(now, List.copyOf(pairs));
            known = last;
        }
        return last.pairs;
    }

    List<Weight> weights(LocalDate from, LocalDate to) {
        return summed(EventQuery.all().between(from, to)).values().stream()
                .map(sum -> new Weight(sum.a, sum.b, sum.score / sum.events, sum.events))
                .toList();
    }

    private static final class Sum {

        private final String a;
        private final String b;
        private LocalDate first;
        private LocalDate last;
        private long events;
        private double score;

        Sum(String a, String b, CountryPair pair) {
            this.a = a;
            this.b = b;
            first = pair.first();
            last = pair.last();
        }

        void add(CountryPair pair) {
            events += pair.events();
            score += pair.events() * pair.score();
            first = pair.first().isBefore(first) ? pair.first() : first;
            last = pair.last().isAfter(last) ? pair.last() : last;
        }
    }

    private Map<String, Sum> summed(EventQuery query) {
        Map<String, Sum> sums = new TreeMap<>();
        for (CountryPair pair : ledger.get().pairs(query)) {
            String actor = joined.code(pair.actor());
            String recipient = joined.code(pair.recipient());
            if (areTwoStates(actor, recipient)) {
                String a = actor.compareTo(recipient) < 0 ? actor : recipient;
                String b = actor.compareTo(recipient) < 0 ? recipient : actor;
                sums.computeIfAbsent(a + b, key -> new Sum(a, b, pair)).add(pair);
            }
        }
        return sums;
    }

    private static boolean areTwoStates(String actor, String recipient) {
        return !actor.equals(recipient)
                && actor.length() == CODE_LENGTH
                && recipient.length() == CODE_LENGTH
                && !NO_STATES.contains(actor)
                && !NO_STATES.contains(recipient);
    }

    List<Deed> deeds(String a, String b) {
        return ledger.get().days(EventQuery.all(), dyads(a, b)).stream()
                .map(Relations::deed)
                .toList();
    }

    Map<Pair, List<Deed>> deedsOf(List<Pair> pairs) {
        Map<String, List<Deed>> deeds = new LinkedHashMap<>();
        Set<Dyad> dyads = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            deeds.put(pair.a() + pair.b(), new ArrayList<>());
            dyads.addAll(dyads(pair.a(), pair.b()));
        }
        if (!dyads.isEmpty()) {
            for (DayCount day : ledger.get().days(EventQuery.all(), dyads)) {
                Dyad dyad = new Dyad(joined.code(day.actor()), joined.code(day.recipient())).sorted();
                deeds.getOrDefault(dyad.a() + dyad.b(), new ArrayList<>()).add(deed(day));
            }
        }
        Map<Pair, List<Deed>> found = new LinkedHashMap<>();
        pairs.forEach(pair -> found.put(pair, deeds.getOrDefault(pair.a() + pair.b(), List.of())));
        return found;
    }

    Map<String, List<Deed>> deedsOf(String state) {
        Map<String, List<Deed>> deeds = new TreeMap<>();
        for (String code : joined.codes(state)) {
            for (DayCount day : ledger.get().days(EventQuery.all().ofParty(code), Set.of())) {
                boolean acts = day.actor().equals(code);
                String other = joined.code(acts ? day.recipient() : day.actor());
                // A party may be somebody of that name too, who counts elsewhere.
                if ((acts || day.recipient().equals(code)) && areTwoStates(state, other)) {
                    deeds.computeIfAbsent(other, key -> new ArrayList<>()).add(deed(day));
                }
            }
        }
        deeds.values().forEach(all -> all.sort(Comparator.comparing(Deed::day)));
        return deeds;
    }

    private static Deed deed(DayCount day) {
        return new Deed(day.day(), day.quad(), day.score(), day.events());
    }

    /** Under whatever code either counted. */
    private Set<Dyad> dyads(String a, String b) {
        Set<Dyad> dyads = new LinkedHashSet<>();
        for (String one : joined.codes(a)) {
            for (String other : joined.codes(b)) {
                dyads.add(new Dyad(one, other));
            }
        }
        return dyads;
    }
}
