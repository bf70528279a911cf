package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.WorldView;
import org.entente.app.internal.desk.view.WorldView.Other;

/** One state's relations with all others, on a map that moves through time. */
public final class WorldPage {

    private WorldPage() {}

    public static String of(WorldView view) {
        String address = "/api/v1/world/%s?span=%d".formatted(view.state(), view.span());
        Html content = several(
                tag(
                        "form",
                        attr("action", "/world"),
                        cls("row"),
                        Fields.state("State", "state", view.state()),
                        tag(
                                "label",
                                "Years that count",
                                tag(
                                        "input",
                                        attr("type", "number"),
                                        attr("name", "span"),
                                        attr("min", "1"),
                                        attr("max", "100"),
                                        attr("value", view.span()))),
                        Fields.submit("Show")),
                view.others().isEmpty() ? nothing(view.state()) : several(map(view, address), table(view)));
        return Page.of("/world", Words.name(view.state()) + " and the world", content, "world.js")
                .written();
    }

    private static Html nothing(String state) {
        return tag(
                "section",
                cls("empty"),
                tag("h2", "No event of %s with another state is held".formatted(Words.the(state))),
                tag("p", "Choose another state, or ", link("/read", "read a text"), " that tells of one."));
    }

    private static Html map(WorldView view, String address) {
        int last = view.years().size() - 1;
        return tag(
                "figure",
                cls("chart"),
                tag(
                        "div",
                        attr("id", "map"),
                        attr("data-src", address),
                        attr("role", "img"),
                        attr(
                                "aria-label",
                                "A map that colours each state by its events with this one. The table below says the same.")),
                Player.of(last, String.valueOf(view.years().get(last)), "Year"),
                tag(
                        "figcaption",
                        tag("span", attr("id", "legend"), cls("legend")),
                        " Mean score of the events of the "
                                + Words.count(view.span(), "year")
                                + " up to the one shown. Levels with their bands stand on the relations' pages. ",
                        link(address, "JSON")));
    }

    private static Html table(WorldView view) {
        int last = view.years().getLast();
        int first = Math.max(view.years().getFirst(), last - view.span() + 1);
        return tag(
                "section",
                tag("h2", first == last ? "In " + last : first + " to " + last),
                FigureTable.scroll(
                        "Relations with all others",
                        tag(
                                "table",
                                FigureTable.head("State", "Mean score", "Events"),
                                tag(
                                        "tbody",
                                        view.others().stream()
                                                .filter(one -> one.events().getLast() > 0)
                                                .map(one -> row(view.state(), one))))),
                earlier(view));
    }

    /** With whom there were events, but none in the last span. */
    private static Html earlier(WorldView view) {
        List<Other> others = view.others().stream()
                .filter(one -> one.events().getLast() == 0)
                .toList();
        return others.isEmpty()
                ? Html.nothing()
                : tag(
                        "p",
                        "Events of earlier years only: ",
                        IntStream.range(0, others.size())
                                .mapToObj(i -> several(i == 0 ? "" : ", ", relation(view.state(), others.get(i)))),
                        ".");
    }

    private static Html relation(String state, Other other) {
        return link("/relation/%s/%s".formatted(state, other.state()), Words.name(other.state()));
    }

    private static Html row(String state, Other other) {
        return tag(
                "tr",
                tag("th", attr("scope", "row"), relation(state, other)),
                FigureTable.number(Words.score(other.means().getLast())),
                FigureTable.number(Words.count(other.events().getLast())));
    }
}
