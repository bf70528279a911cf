package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;
import static org.entente.app.internal.desk.pages.FigureTable.number;

import java.util.Locale;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.outlook.Alarms;
import org.entente.app.internal.desk.outlook.Alarms.Alarm;

/** Relations whose last days are unusual for them. */
final class AlertsPage {

    private AlertsPage() {}

    static String of(Alarms alarms) {
        String address =
                Addresses.of("/api/v1/alerts", "by", Words.lower(alarms.by()), "rate", String.valueOf(alarms.rate()));
        Html content = several(
                tag(
                        "form",
                        attr("action", "/outlook/alerts"),
                        cls("row"),
                        OutlookTabs.by(Words.lower(alarms.by())),
                        tag(
                                "label",
                                "Share of false alarms",
                                tag(
                                        "input",
                                        attr("type", "number"),
                                        attr("name", "rate"),
                                        attr("min", "0.001"),
                                        attr("max", "0.5"),
                                        attr("step", "any"),
                                        attr("value", alarms.rate()))),
                        Fields.submit("Show")),
                alarms.relations() == 0
                        ? Html.nothing()
                        : tag(
                                "p",
                                cls("lead"),
                                "%s on %s. Of such alarms %s are expected to be false at most."
                                        .formatted(
                                                Words.count(alarms.alarms().size(), "alarm"),
                                                Words.count(alarms.relations(), "relation"),
                                                Words.percent(alarms.rate()))),
                alarms.alarms().isEmpty()
                        ? tag(
                                "p",
                                cls("quiet"),
                                "Nothing is unusual enough. Relations with fewer than 20 events in all, or a past too"
                                        + " short, are not judged.")
                        : FigureTable.scroll(
                                "Alarms",
                                tag(
                                        "table",
                                        FigureTable.head("Relation", "More", "Seen", "Expected", "Chance"),
                                        tag("tbody", alarms.alarms().stream().map(AlertsPage::row)))),
                tag("p", link(address, "JSON")));
        return OutlookTabs.page("/outlook/alerts", "Alerts", content);
    }

    private static Html row(Alarm alarm) {
        return tag(
                "tr",
                tag(
                        "th",
                        attr("scope", "row"),
                        link(
                                Addresses.events(alarm.a(), alarm.b(), null, alarm.start(), alarm.end()),
                                Words.pair(alarm.a(), alarm.b()))),
                number(Words.lower(alarm.kind())),
                number(Words.count(alarm.seen())),
                number(FigureTable.figure(alarm.expected(), 1)),
                number(String.format(Locale.ROOT, "%.2g", alarm.chance())));
    }
}
