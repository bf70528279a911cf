package org.entente.app.internal.desk.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.app.internal.outlook.Pace;
import org.entente.app.internal.outlook.Past;
import org.entente.outlook.Alert;
import org.entente.outlook.Alerts;
import org.entente.outlook.RelationStep;

/**
 * Relations whose last step is unusual for them.
 *
 * @param rate the share of false alarms that is borne
 * @param relations how many were looked at
 */
public record Alarms(Pace by, double rate, int relations, List<Alarm> alarms) {

    private static final int LEAST = 20;

    /**
     * @param end the last day looked at
     * @param chance of a figure as unusual where nothing has changed
     */
    public record Alarm(
            String a,
            String b,
            Alert.Kind kind,
            LocalDate start,
            LocalDate end,
            int seen,
            double expected,
            double chance) {}

    public static Alarms of(Past past, Pace by, double rate) {
        Map<String, List<RelationStep>> relations = past.relations(by.length, LEAST);
        LocalDate end = past.end().minusDays(1);
        return new Alarms(
                by,
                rate,
                relations.size(),
                Alerts.of(relations, rate).stream().map(one -> alarm(one, end)).toList());
    }

    private static Alarm alarm(Alert one, LocalDate end) {
        String[] pair = one.relation().split("–");
        return new Alarm(pair[0], pair[1], one.kind(), one.start(), end, one.seen(), one.expected(), one.chance());
    }
}
