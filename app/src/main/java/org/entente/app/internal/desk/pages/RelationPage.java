package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.internal.desk.holdings.Holdings.EventRow;
import org.entente.app.internal.desk.holdings.Holdings.Pair;
import org.entente.app.internal.desk.holdings.Holdings.Rating;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.RelationView;
import org.entente.app.internal.desk.view.RelationView.Point;
import org.entente.app.internal.desk.view.RelationView.Turn;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;

/** How two states stood, step by step, and the events beneath. */
public final class RelationPage {

    private RelationPage() {}

    /** All relations that are held. */
    public static String list(List<Pair> pairs) {
        Html content = several(
                chooser(null, null, null, null, null),
                pairs.isEmpty()
                        ? Empty.ledger()
                        : tag(
                                "ul",
                                cls("pairs"),
                                pairs.stream()
                                        .map(pair -> tag(
                                                "li",
                                                link(
                                                        "/relation/%s/%s".formatted(pair.a(), pair.b()),
                                                        Words.pair(pair.a(), pair.b())),
                                                tag(
                                                        "span",
                                                        cls("quiet"),
                                                        " " + Words.count(pair.events(), "event") + ", "
                                                                + pair.first().getYear() + "–"
                                                                + pair.last().getYear())))));
        return Page.of("/relation", "Relations", content).written();
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
                                standing(view),
                                chart(address),
                                tag(
                                        "div",
                                        cls("columns"),
                                        tag("section", tag("h2", "Turning points"), turns(view)),
                                        tag(
                                                "section",
                                                tag("h2", "Declared in words"),
                                                declared(view.declared()),
                                                gaps(view))),
                                table(view, address),
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
                Fields.state("One state", "a", a == null ? "USA" : a),
                Fields.state("Another", "b", b == null ? "CHN" : b),
                Fields.step(step),
                Fields.day("From", "from", from),
                Fields.day("To", "to", to),
                Fields.submit("Show"));
    }

    private static Html standing(RelationView view) {
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
                                " in ",
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
                                "."));
    }

    private static Html chart(String address) {
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
                tag(
                        "figcaption",
                        "Click a point or a bar for its events; drag the handles below to choose a span. ",
                        tag("span", cls("key band"), "■"),
                        " holds the level with probability 0.95, ",
                        tag("span", cls("key mid"), "■"),
                        " with 0.5; ",
                        tag("span", cls("key turn"), "▏"),
                        "turning points; ",
                        tag("span", cls("key said"), "◆"),
                        " declared."));
    }

    private static Html turns(RelationView view) {
        return view.turns().isEmpty()
                ? tag("p", cls("quiet"), "None is probable enough to tell.")
                : tag("ul", cls("turns"), view.turns().stream().map(turn -> turn(view, turn)));
    }

    private static Html turn(RelationView view, Turn turn) {
        return tag(
                "li",
                several(
                        eventsLink(view, turn.start(), turn.end(), Words.step(view.step(), turn.start())),
                        turn.after() < turn.before() ? " falls from " : " rises from ",
                        Words.score(turn.before()),
                        " to ",
                        Words.score(turn.after()),
                        ", probability ",
                        Words.percent(turn.probability())));
    }

    private static Html eventsLink(RelationView view, LocalDate from, LocalDate to, String words) {
        return tag(
                "a",
                attr(
                        "href",
                        Addresses.of(
                                "/events", "a", view.a(), "b", view.b(), "status", "ACTUAL", "from", from, "to", to)),
                attr(
                        "hx-get",
                        Addresses.of("/relation/%s/%s/events".formatted(view.a(), view.b()), "from", from, "to", to)),
                attr("hx-target", "#events"),
                attr("hx-swap", "innerHTML show:#events-head:top"),
                words);
    }

    private static Html declared(List<Rating> ratings) {
        return ratings.isEmpty()
                ? tag("p", cls("quiet"), "Nobody rated this relation in the dispatches held.")
                : tag(
                        "ul",
                        cls("turns"),
                        ratings.stream()
                                .limit(12)
                                .map(rating -> tag(
                                        "li",
                                        link(
                                                "/dispatch/%s?start=%d&end=%d#cited"
                                                        .formatted(
                                                                Addresses.part(rating.dispatch()),
                                                                rating.start(),
                                                                rating.end()),
                                                Words.day(rating.day())),
                                        " ",
                                        rating.by() == null
                                                ? "the narrator"
                                                : rating.byName() == null ? Words.name(rating.by()) : rating.byName(),
                                        ": ",
                                        rating.level() == null
                                                ? Html.nothing()
                                                : tag(
                                                        "span",
                                                        cls("word " + Words.lower(rating.level())),
                                                        Words.lower(rating.level())),
                                        " ",
                                        Words.lower(rating.trend()),
                                        rating.modality().equals("ASSERTED")
                                                ? ""
                                                : " (" + Words.lower(rating.modality()) + ")")));
    }

    /** What officials of the two said, against what was done. */
    private static Html gaps(RelationView view) {
        return view.gaps().isEmpty()
                ? several()
                : OutlookTabs.scroll(
                        "Declared against done",
                        tag(
                                "table",
                                tag("caption", "Declared by officials of the two, against what was done"),
                                tag(
                                        "thead",
                                        tag(
                                                "tr",
                                                Stream.of("Step", "Declared", "Ratings", "Above what was done")
                                                        .map(name -> tag(
                                                                "th",
                                                                attr("scope", "col"),
                                                                cls(name.equals("Step") ? "" : "num"),
                                                                name)))),
                                tag(
                                        "tbody",
                                        view.gaps().reversed().stream()
                                                .limit(12)
                                                .map(gap -> gap(view, gap)))));
    }

    private static Html gap(RelationView view, RelationView.Gap gap) {
        return tag(
                "tr",
                tag("th", attr("scope", "row"), Words.step(view.step(), gap.start())),
                number(Words.score(gap.declared())),
                number(Words.count(gap.ratings())),
                number(
                        gap.gap() == null
                                ? "unknown"
                                : "%s (%s to %s)"
                                        .formatted(
                                                Words.score(gap.gap()),
                                                Words.score(gap.low()),
                                                Words.score(gap.high()))));
    }

    private static Html table(RelationView view, String address) {
        return tag(
                "details",
                cls("figures"),
                tag("summary", "The figures as a table"),
                tag(
                        "p",
                        link(address, "JSON"),
                        " · ",
                        link(address + (address.contains("?") ? "&" : "?") + "format=csv", "CSV")),
                tag(
                        "div",
                        cls("scroll"),
                        attr("tabindex", "0"),
                        attr("role", "region"),
                        attr("aria-label", "Figures of each step"),
                        tag(
                                "table",
                                tag(
                                        "thead",
                                        tag(
                                                "tr",
                                                List.of("Step", "Level", "Band", "Word", "Events", "Conflict", "Mean")
                                                        .stream()
                                                        .map(name -> tag(
                                                                "th",
                                                                attr("scope", "col"),
                                                                cls(
                                                                        name.equals("Step") || name.equals("Word")
                                                                                ? ""
                                                                                : "num"),
                                                                name)))),
                                tag(
                                        "tbody",
                                        view.points().reversed().stream()
                                                .filter(point -> point.events() > 0)
                                                .map(point -> row(view, point))))));
    }

    private static Html row(RelationView view, Point point) {
        return tag(
                "tr",
                tag(
                        "th",
                        attr("scope", "row"),
                        eventsLink(view, point.start(), point.end(), Words.step(view.step(), point.start()))),
                number(Words.score(point.level())),
                number(point.low() == null ? "—" : Words.score(point.low()) + " to " + Words.score(point.high())),
                tag("td", point.word()),
                number(Words.count(point.events())),
                number(point.conflictShare() == null ? "—" : Words.percent(point.conflictShare())),
                number(Words.score(point.mean())));
    }

    private static Html number(String figure) {
        return tag("td", cls("num"), figure);
    }
}
