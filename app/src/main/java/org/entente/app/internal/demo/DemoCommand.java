package org.entente.app.internal.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entente.measure.Deed;
import org.entente.measure.PivotTest;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Step;
import org.entente.measure.Triangle;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Dispatch;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;

/** {@code entente demo}: how the United States, China and Russia stood toward one another, from the dispatches that ship. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reads the shipped dispatches and shows how the United States, China and Russia stood toward one another.")
public final class DemoCommand implements Callable<Integer> {

    private static final List<String> THREE = List.of("USA", "CHN", "RUS");
    private static final LocalDate FROM = LocalDate.of(1971, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);

    /** The Soviet Union's relations are Russia's before 1992. */
    private static final String PREDECESSOR = "SUN";

    /** One event of a dyad with the dispatch that tells of it. */
    private record Told(Account account, Event event, Deed deed) {}

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Reader reader = Reader.english();
        List<Dispatch> dispatches = ShippedDispatches.all();
        List<Account> accounts = dispatches.parallelStream().map(reader::read).toList();
        int events =
                accounts.stream().mapToInt(account -> account.events().size()).sum();
        int statements = accounts.stream()
                .mapToInt(account -> account.statements().size())
                .sum();
        out.printf(
                Locale.ROOT,
                "%d dispatches, %s to %s: %d statements, %d events (%.1f s)%n",
                dispatches.size(),
                dispatches.getFirst().date(),
                dispatches.getLast().date(),
                statements,
                events,
                (System.nanoTime() - start) / 1e9);
        List<RelationSeries> series = new ArrayList<>();
        for (int[] pair : new int[][] {{0, 1}, {0, 2}, {1, 2}}) {
            series.add(dyad(THREE.get(pair[0]), THREE.get(pair[1]), accounts));
        }
        triangle(series);
        return 0;
    }

    private RelationSeries dyad(String a, String b, List<Account> accounts) {
        List<Told> told = accounts.stream()
                .flatMap(account -> account.events().stream().map(event -> told(account, event, a, b)))
                .filter(Objects::nonNull)
                .toList();
        RelationSeries series = RelationSeries.of(told.stream().map(Told::deed).toList(), Step.YEAR, FROM, TO);
        out.printf("%n%s–%s (%d events)%n", a, b, told.size());
        for (int i = 0; i < series.standings().size(); i += 5) {
            Standing standing = series.standings().get(i);
            int count = IntStream.range(i, Math.min(i + 5, series.standings().size()))
                    .map(k -> series.standings().get(k).tally().count())
                    .sum();
            out.printf(
                    Locale.ROOT,
                    "  %d  %+5.1f  [%+5.1f, %+5.1f]  %s  %-8s  %d events in five years%n",
                    standing.start().getYear(),
                    standing.level().mean(),
                    standing.level().band95().low(),
                    standing.level().band95().high(),
                    bar(standing.level().mean()),
                    standing.word(),
                    count);
        }
        told.stream()
                .sorted(Comparator.comparingDouble((Told one) ->
                        -one.event().confidence() * Math.abs(one.deed().score())))
                .limit(3)
                .forEach(this::cite);
        return series;
    }

    private static String bar(double level) {
        int at = (int) Math.round((level + 10) / 20 * 20);
        StringBuilder bar = new StringBuilder("··········│··········");
        bar.setCharAt(Math.clamp(at, 0, 20), '●');
        return bar.toString();
    }

    private void cite(Told told) {
        String words = sentence(told);
        out.printf(
                "    %s %s: “%s” [%s, sentence %d]%n",
                told.deed().day(),
                told.event().type(),
                words,
                told.account().dispatch().id(),
                told.event().citation().sentence());
    }

    private static String sentence(Told told) {
        return told.account()
                .sentences()
                .get(told.event().citation().sentence())
                .words(told.account().dispatch().text())
                .replaceAll("\\s+", " ");
    }

    /** The event as one of the dyad, or null where it is not, or did not happen. */
    private static @org.jspecify.annotations.Nullable Told told(Account account, Event event, String a, String b) {
        LocalDate day = account.dispatch().date();
        if (event.status() != Status.ACTUAL || day == null) {
            return null;
        }
        Set<String> actors = countries(account, event.actors());
        Set<String> recipients = countries(account, event.recipients());
        boolean directed = actors.contains(a) && recipients.contains(b) || actors.contains(b) && recipients.contains(a);
        boolean mutual = recipients.isEmpty() && actors.contains(a) && actors.contains(b);
        return directed || mutual
                ? new Told(account, event, Deed.of(day, event.type().quad(), event.score()))
                : null;
    }

    private static Set<String> countries(Account account, List<String> ids) {
        Set<String> countries = new LinkedHashSet<>();
        for (String id : ids) {
            account.actors().stream()
                    .filter(actor -> actor.id().equals(id))
                    .map(Actor::country)
                    .filter(Objects::nonNull)
                    .forEach(country -> countries.add(country.equals(PREDECESSOR) ? "RUS" : country));
            if (id.equals(PREDECESSOR)) {
                countries.add("RUS");
            }
        }
        return countries;
    }

    private void triangle(List<RelationSeries> series) {
        out.printf(
                "%nThe triangle, and the chance that a state is on better terms with both others than they are with each other%n");
        List<Triangle> triangles = Triangle.of(THREE, series.get(0), series.get(1), series.get(2), 0);
        for (int i = 0; i < triangles.size(); i += 5) {
            Triangle triangle = triangles.get(i);
            StringBuilder pivots = new StringBuilder();
            for (PivotTest test : triangle.pivotTests()) {
                pivots.append(String.format(Locale.ROOT, "  %s %.2f", test.pivot(), test.probability()));
            }
            out.printf(
                    Locale.ROOT,
                    "  %d  %-38s %.2f  pivot:%s%n",
                    triangle.start().getYear(),
                    triangle.likeliest(),
                    triangle.shapes().getOrDefault(triangle.likeliest(), 0.0),
                    pivots);
        }
    }
}
