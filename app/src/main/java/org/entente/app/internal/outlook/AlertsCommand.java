package org.entente.app.internal.outlook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.outlook.Alert;
import org.entente.outlook.Alerts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente alerts}: relations whose last days are unusual for them. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description = {
            "Lists relations that hold more conflict or more cooperation in their last step than their own past lets"
                    + " expect.",
            "Among all that it lists, the expected share of false alarms is at most --rate (Benjamini and Hochberg)."
        })
public final class AlertsCommand implements Callable<Integer> {

    private static final int SHOWN_EVENTS = 3;

    @Option(names = "--by", description = "day, week, month or quarter (default: week).")
    private Pace by = Pace.WEEK;

    @Option(names = "--rate", description = "The share of false alarms that is borne, in (0, 1) (default: 0.1).")
    private double rate = 0.1;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Relations with fewer events in all are left out (default: 20).")
    private int least = 20;

    @Mixin
    private PastOptions options = new PastOptions();

    @Override
    public Integer call() throws IOException {
        if (!(rate > 0 && rate < 1)) {
            throw options.wrong("A false-alarm rate of %s cannot be held. Maybe write 0.1.".formatted(rate));
        }
        Past past = options.past();
        var relations = past.relations(by.length, least);
        List<Alert> alerts = Alerts.of(relations, rate);
        System.out.print(
                switch (options.format) {
                    case TEXT -> text(past, relations.size(), alerts);
                    case JSON ->
                        Json.written(alerts.stream().map(one -> json(past, one)).toList());
                    case TSV -> tsv(alerts);
                });
        return 0;
    }

    private String text(Past past, int relations, List<Alert> alerts) {
        StringBuilder text =
                new StringBuilder("%d of %d relations are unusual; at most %.0f %% of such alarms are false%n"
                        .formatted(alerts.size(), relations, 100 * rate));
        for (Alert alert : alerts) {
            text.append("%s from %s: %d events of %s, %.1f were to be expected (chance %.2g)%n"
                    .formatted(
                            alert.relation(),
                            alert.start(),
                            alert.seen(),
                            alert.kind().name().toLowerCase(Locale.ROOT),
                            alert.expected(),
                            alert.chance()));
            events(past, alert).stream()
                    .limit(SHOWN_EVENTS)
                    .forEach(event -> text.append("  ").append(event).append(System.lineSeparator()));
        }
        return text.toString();
    }

    private static List<StateEvent> events(Past past, Alert alert) {
        String[] pair = alert.relation().split("–");
        return past.between(pair[0], pair[1]).stream()
                .filter(one -> !one.day().isBefore(alert.start())
                        && one.type().quad().isConflict() == (alert.kind() == Alert.Kind.CONFLICT))
                .toList();
    }

    private static Map<String, Object> json(Past past, Alert alert) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("relation", alert.relation());
        node.put("kind", alert.kind().name());
        node.put("start", alert.start().toString());
        node.put("seen", alert.seen());
        node.put("expected", alert.expected());
        node.put("chance", alert.chance());
        node.put(
                "events", events(past, alert).stream().map(StateEvent::toString).toList());
        return node;
    }

    private static String tsv(List<Alert> alerts) {
        StringBuilder rows = new StringBuilder("relation\tkind\tstart\tseen\texpected\tchance\n");
        for (Alert one : alerts) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%d\t%.2f\t%.3g%n",
                    one.relation(),
                    one.kind(),
                    one.start(),
                    one.seen(),
                    one.expected(),
                    one.chance()));
        }
        return rows.toString();
    }
}
