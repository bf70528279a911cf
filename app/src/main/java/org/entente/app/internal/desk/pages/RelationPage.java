package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.time.LocalDate;
import java.util.List;
import org.entente.app.internal.desk.holdings.Holdings.EventRow;
import org.entente.app.internal.desk.holdings.Holdings.Pair;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.RelationView;
import org.entente.app.internal.desk.view.RelationView.Point;
import org.entente.app.internal.desk.view.Years;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;

/** How two states stood, step by step, and the events beneath. */
public final class RelationPage {

    private RelationPage() {}

    /** All relations that are held. */
    public static String list(List<Pair> pairs) {
        Html content = several(
                chooser(null, null, null, null, null), pairs.isEmpty() ? Empty.ledger() : links("/relation", pairs));
        return Page.of("/relation", "Relations", content).written();
    }

    /** A link to each relation's page under an address, with how much is held of it. */
    static Html links(String address, List<Pair> pairs) {
        return tag(
                "ul",
                cls("pairs several"),
                pairs.stream()
                        .map(pair -> tag(
                                "li",
                                link("%s/%s/%s".formatted(address, pair.a(), pair.b()), Words.pair(pair.a(), pair.b())),
                                tag(
                                        "span",
                                        cls("quiet"),
                                        " " + Words.count(pair.events(), "event") + ", "
                                                + Years.of(pair.first(), pair.last())))));
    }

    /**
     * @param step as it was asked for; null where it was left to the page, as {@code from} and {@code to}
     */
    public static String of(
            RelationView view,
            Slice<EventRow> events,
            @Nullable Step step,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        String address = Addresses.of(
                "/api/v1/relations/%s/%s".formatted(view.a(), view.b()),
                "step",
                Words.lower(view.step()),
                "from",
                from,
                "to",
                to);
        Html content = several(
                chooser(view.a(), view.b(), step, from, to),
                view.events() == 0 && view.declared().isEmpty()
                        ? Empty.relation(view.a(), view.b())
                        : several(
                                standing(view, events.total() - view.events()),
                                chart(view, address),
                                tag(
                                        "div",
                                        cls("columns"),
                                        tag("section", tag("h2", "Turning points"), RelationFigures.turns(view)),
                                        tag(
                                                "section",
                                                tag("h2", "Declared in words"),
                                                RelationFigures.declared(view.declared()),
                                                RelationFigures.gaps(view))),
                                RelationFigures.table(view, address),
                                tag(
                                        "section",
                                        attr("aria-labelledby", "events-head"),
                                        tag("h2", attr("id", "events-head"), "Events"),
                                        tag(
                                                "div",
                                                attr("id", "events"),
                                                attr("aria-live", "polite"),
                                                events(view.a(), view.b(), view.from(), view.to(), events, 0)))));
        return Page.of("/relation", Words.pair(view.a(), view.b()), content, "vendor/echarts.min.js", "relation.js")
                .written();
    }

    /** The events of a time, as a fragment. */
    public static Html events(
            String a, String b, @Nullable LocalDate from, @Nullable LocalDate to, Slice<EventRow> events, int offset) {
        String next = Addresses.of(
                "/relation/%s/%s/events".formatted(a, b), "from", from, "to", to, "offset", offset + EventList.PAGE);
        String heading = from != null && from.equals(to) ? Words.day(from) : Words.day(from) + " to " + Words.day(to);
        return EventList.of(heading, events, offset, next);
    }

    private static Html chooser(
            @Nullable String a,
            @Nullable String b,
            @Nullable Step step,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return tag(
                "form",
                attr("action", "/relation"),
                cls("row"),
                Fields.pair(a, b),
                Fields.step(step),
                Fields.day("From", "from", from),
                Fields.day("To", "to", to),
                Fields.submit("Show"));
    }

    /** @param more how many events are listed that no level is made of */
    private static Html standing(RelationView view, long more) {
        Point latest = view.latest();
        return tag(
                "p",
                cls("lead"),
                latest == null
                        ? "Too few events are held to tell the level at any step; at least three steps with events are"
                                + " needed."
                        : several(
                                tag("span", cls("word " + latest.word()), latest.word()),
                                " at ",
                                tag("strong", Words.score(latest.level())),
                                when(view.step()),
                                Words.step(view.step(), latest.start()),
                                ", between ",
                                Words.score(latest.low()),
                                " and ",
                                Words.score(latest.high()),
                                " with probability 0.95. ",
                                Words.count(view.events(), "event"),
                                " from ",
                                Words.day(view.from()),
                                " to ",
                                Words.day(view.to()),
                                ".",
                                more <= 0
                                        ? ""
                                        : " %s more %s no type, or did not happen, and so do not count."
                                                .formatted(Words.count(more), more == 1 ? "has" : "have")));
    }

    private static String when(Step step) {
        return switch (step) {
            case DAY -> " on ";
            case WEEK -> " in the ";
            case MONTH, QUARTER, YEAR -> " in ";
        };
    }

    private static Html chart(RelationView view, String address) {
        return tag(
                "figure",
                cls("chart"),
                tag(
                        "div",
                        attr("id", "chart"),
                        attr("class", "plot tall"),
                        attr("role", "img"),
                        attr(
                                "aria-label",
                                "The level with its band, the number of events and the share of conflict, step by"
                                        + " step. The same figures stand in the table below."),
                        attr("data-src", address)),
                caption(view));
    }

    /** What the chart shows, of which it names only what is there. */
    private static Html caption(RelationView view) {
        boolean level = view.points().stream().anyMatch(point -> point.level() != null);
        return tag(
                "figcaption",
                level ? "Click a point or a bar for its events" : "Click a bar for its events",
                view.points().size() > 1 ? "; drag the bar's handles to choose a span." : ".",
                level
                        ? several(
                                " ",
                                tag("span", cls("key band"), "■"),
                                " holds the level with probability 0.95, ",
                                tag("span", cls("key mid"), "■"),
                                " with 0.5.")
                        : Html.nothing(),
                view.turns().isEmpty()
                        ? Html.nothing()
                        : several(" ", tag("span", cls("key turn"), "▏"), "marks turning points."),
                view.declared().isEmpty()
                        ? Html.nothing()
                        : several(" ", tag("span", cls("key said"), "◆"), " was declared in words."));
    }
}
