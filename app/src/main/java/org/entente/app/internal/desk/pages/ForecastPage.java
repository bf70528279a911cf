package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;
import static org.entente.app.internal.desk.pages.FigureTable.number;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.internal.desk.holdings.Holdings.Pair;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.outlook.RelationForecast;
import org.entente.app.internal.desk.outlook.RelationForecast.Ahead;
import org.entente.app.internal.outlook.Pace;
import org.jspecify.annotations.Nullable;

/** How a relation is expected to go on: a fan about its coming steps, and the figures as a table. */
final class ForecastPage {

    private ForecastPage() {}

    /** The relations that something can be said of. */
    static String list(List<Pair> pairs) {
        Html content = several(
                chooser(null, null, Pace.MONTH, 6),
                pairs.isEmpty() ? Empty.ledger() : RelationPage.links("/outlook", pairs));
        return OutlookTabs.page("/outlook", "Outlook", content);
    }

    static String of(RelationForecast forecast) {
        String a = forecast.a();
        String b = forecast.b();
        String address = Addresses.of(
                "/api/v1/outlook/%s/%s".formatted(a, b),
                "by",
                Words.lower(forecast.by()),
                "ahead",
                forecast.ahead().size());
        Ahead next = forecast.ahead().getFirst();
        Html content = several(
                chooser(a, b, forecast.by(), forecast.ahead().size()),
                tag(
                        "p",
                        cls("lead"),
                        "The events from ",
                        Words.day(next.start()),
                        " to ",
                        Words.day(next.end()),
                        " are expected to have a mean score of ",
                        tag("strong", Words.score(next.score())),
                        ", between ",
                        Words.score(next.low90()),
                        " and ",
                        Words.score(next.high90()),
                        " with probability 0.9; ",
                        Words.percent(next.active()),
                        " is the chance of any event."),
                tag(
                        "figure",
                        cls("chart"),
                        tag(
                                "div",
                                attr("id", "fan"),
                                attr("class", "plot tall"),
                                attr("role", "img"),
                                attr(
                                        "aria-label",
                                        "Past mean scores and a fan of the coming ones, with the number of events"
                                                + " beneath. The coming figures stand in the table below."),
                                attr("data-src", address)),
                        tag(
                                "figcaption",
                                "Dots are the mean score of past steps. ",
                                tag("span", cls("key band"), "■"),
                                " holds the coming ones with probability 0.9, ",
                                tag("span", cls("key mid"), "■"),
                                " with 0.5. Bars are events, past and expected. The bands are made of what the same"
                                        + " forecasts have missed before.")),
                table(forecast),
                tag("p", cls("quiet"), "A mixture by past performance: " + weights(forecast.weights()) + "."),
                tag(
                        "p",
                        link("/relation/%s/%s".formatted(a, b), "How it stood until now"),
                        " · ",
                        link(address, "JSON")));
        return OutlookTabs.page("/outlook", Words.pair(a, b), content, "vendor/echarts.min.js", "outlook.js");
    }

    static Html chooser(@Nullable String a, @Nullable String b, Pace by, int ahead) {
        return tag(
                "form",
                attr("action", "/outlook"),
                cls("row"),
                Fields.pair(a, b),
                OutlookTabs.by(Words.lower(by)),
                tag(
                        "label",
                        "Steps ahead",
                        tag(
                                "input",
                                attr("type", "number"),
                                attr("name", "ahead"),
                                attr("min", "1"),
                                attr("max", "12"),
                                attr("value", ahead))),
                Fields.submit("Show"));
    }

    private static Html table(RelationForecast forecast) {
        return FigureTable.scroll(
                "Figures of the coming steps",
                tag(
                        "table",
                        FigureTable.head(
                                "From",
                                "Score",
                                "50 % band",
                                "90 % band",
                                "Events",
                                "90 % band",
                                "Any event",
                                "Verbal coop.",
                                "Material coop.",
                                "Verbal conflict",
                                "Material conflict"),
                        tag("tbody", forecast.ahead().stream().map(ForecastPage::row))));
    }

    private static Html row(Ahead step) {
        return tag(
                "tr",
                tag("th", attr("scope", "row"), cls("day"), Words.day(step.start())),
                number(Words.score(step.score())),
                number(Words.score(step.low50()) + " to " + Words.score(step.high50())),
                number(Words.score(step.low90()) + " to " + Words.score(step.high90())),
                number(FigureTable.figure(step.volume(), 1)),
                number(FigureTable.figure(step.volumeLow90(), 0) + " to " + FigureTable.figure(step.volumeHigh90(), 0)),
                number(Words.percent(step.active())),
                step.quads().stream().map(share -> number(Words.percent(share))));
    }

    private static String weights(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .map(one -> one.getKey() + " " + Words.percent(one.getValue()))
                .collect(Collectors.joining(", "));
    }
}
