package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;
import static org.entente.app.internal.desk.pages.FigureTable.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.app.internal.desk.holdings.Holdings.Rating;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.view.RelationView;
import org.entente.app.internal.desk.view.RelationView.Point;
import org.entente.app.internal.desk.view.RelationView.Turn;

/** What stands beneath a relation's chart: turning points, what was declared, and the figures of each step. */
final class RelationFigures {

    private RelationFigures() {}

    static Html turns(RelationView view) {
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
                attr("href", Addresses.events(view.a(), view.b(), null, from, to)),
                attr(
                        "hx-get",
                        Addresses.of("/relation/%s/%s/events".formatted(view.a(), view.b()), "from", from, "to", to)),
                attr("hx-target", "#events"),
                attr("hx-swap", "innerHTML show:#events-head:top"),
                words);
    }

    static Html declared(List<Rating> ratings) {
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
    static Html gaps(RelationView view) {
        return view.gaps().isEmpty()
                ? several()
                : FigureTable.scroll(
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

    static Html table(RelationView view, String address) {
        return tag(
                "details",
                cls("figures"),
                tag("summary", "The figures as a table"),
                tag(
                        "p",
                        link(address, "JSON"),
                        " · ",
                        link(address + (address.contains("?") ? "&" : "?") + "format=csv", "CSV")),
                FigureTable.scroll(
                        "Figures of each step",
                        tag(
                                "table",
                                FigureTable.head(
                                        Set.of("Step", "Word"),
                                        "Step",
                                        "Level",
                                        "Band",
                                        "Word",
                                        "Events",
                                        "Conflict",
                                        "Mean"),
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
}
