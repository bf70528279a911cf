package org.entente.app.internal.measure;

import java.util.List;
import java.util.Locale;
import org.entente.measure.Declared;
import org.entente.measure.Normal;
import org.entente.measure.Standing;
import org.entente.measure.TsinghuaScale;

/** A relation for people: a summary, and a line a step with its bar. */
final class RelationText {

    private RelationText() {}

    static String of(DyadSeries dyad, boolean evidence) {
        List<Standing> standings = dyad.mutual().standings();
        Standing last = standings.getLast();
        TsinghuaScale scale = dyad.tsinghua().getLast();
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%s by %s, %d events: %d by %s, %d by %s",
                dyad,
                dyad.mutual().step().name().toLowerCase(Locale.ROOT),
                dyad.mutual().count(),
                dyad.forth().count(),
                dyad.a(),
                dyad.back().count(),
                dyad.b());
        line(
                text,
                "at the end %s (%s); plain mean of all events %s",
                last.word(),
                level(last),
                number(dyad.plainMean()));
        if (dyad.mutual().count() > 0) {
            line(
                    text,
                    "Tsinghua scale %+.1f of 9: %s",
                    scale.score(),
                    scale.word().label());
        }
        line(
                text,
                "variance of one event %.2f, of a step's shock %.2f, of the level's movement a step %.2f",
                dyad.mutual().noise(),
                dyad.mutual().shock(),
                dyad.mutual().drift());
        Ruler ruler = Ruler.of(standings);
        line(
                text,
                "%n%-10s  %s  %6s  %-15s  %-8s  %6s  %8s  %6s  %7s  %8s  %6s  %6s",
                "from",
                ruler.head(),
                "level",
                "95 % band",
                "word",
                "events",
                "conflict",
                "mean",
                "sum",
                "Tsinghua",
                dyad.a() + "→",
                dyad.b() + "→");
        for (int i = 0; i < standings.size(); i++) {
            step(text, dyad, i, ruler);
            if (evidence) {
                dyad.during(i).forEach(one -> line(text, "    %s", one));
            }
        }
        declared(text, dyad);
        return text.toString();
    }

    private static void declared(StringBuilder text, DyadSeries dyad) {
        if (dyad.declared().stream().anyMatch(one -> one.ratings() > 0)) {
            line(text, "%ndeclared by officials of the two, and by how much that is above what was done");
        }
        for (Declared one : dyad.declared()) {
            if (one.ratings() > 0) {
                Normal gap = one.gap();
                line(
                        text,
                        "%-10s  declared %6s in %d ratings, %s",
                        one.start(),
                        number(one.level()),
                        one.ratings(),
                        gap == null
                                ? "too little was done to compare"
                                : "gap %s (%s to %s)"
                                        .formatted(
                                                number(gap.mean()),
                                                number(gap.band95().low()),
                                                number(gap.band95().high())));
            }
        }
    }

    private static void step(StringBuilder text, DyadSeries dyad, int i, Ruler ruler) {
        Standing standing = dyad.mutual().standings().get(i);
        Normal.Band band = standing.level().band95();
        boolean seen = standing.tally().count() > 0;
        line(
                text,
                "%-10s  %s  %6s  %-15s  %-8s  %6d  %8s  %6s  %7s  %8s  %6s  %6s",
                standing.start(),
                standing.known() ? ruler.draw(standing.level()) : " ".repeat(ruler.width()),
                standing.known() ? number(standing.level().mean()) : "?",
                standing.known() ? "%s to %s".formatted(number(band.low()), number(band.high())) : "?",
                standing.word(),
                standing.tally().count(),
                seen ? "%.0f %%".formatted(100 * standing.tally().conflictShare()) : "-",
                seen ? number(standing.tally().mean()) : "-",
                seen ? "%+.1f".formatted(standing.tally().sum()) : "-",
                dyad.mutual().count() > 0
                        ? "%+.1f".formatted(dyad.tsinghua().get(i).score())
                        : "?",
                level(dyad.forth().standings().get(i)),
                level(dyad.back().standings().get(i)));
    }

    private static String level(Standing standing) {
        return standing.known() ? number(standing.level().mean()) : "?";
    }

    static String number(double value) {
        return Double.isNaN(value) ? "?" : String.format(Locale.ROOT, "%+.2f", value);
    }

    static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append(System.lineSeparator());
    }
}
