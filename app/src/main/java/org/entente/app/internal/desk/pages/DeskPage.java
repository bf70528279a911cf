package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import java.util.Objects;
import org.entente.app.internal.desk.holdings.Holdings.Coverage;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.DeskView;
import org.entente.app.internal.desk.view.DeskView.Mover;
import org.entente.app.internal.desk.view.RelationView.Point;
import org.entente.app.internal.desk.view.Years;
import org.jspecify.annotations.Nullable;

/** The first page: what is held, and which relations moved most. */
public final class DeskPage {

    private DeskPage() {}

    public static String of(DeskView view, boolean reading) {
        Coverage held = view.coverage();
        Html content = several(
                reading
                        ? tag(
                                "p",
                                cls("note"),
                                attr("role", "status"),
                                "Dispatches are being read; ",
                                link("/", "look again"),
                                " in a moment.")
                        : Html.nothing(),
                held.events() == 0 && held.dispatches() == 0 ? Empty.ledger() : several(coverage(held), movers(view)));
        return Page.of("/", "How states stand toward one another", content).written();
    }

    private static Html coverage(Coverage held) {
        return tag(
                "dl",
                cls("tiles"),
                tile("Dispatches", Words.count(held.dispatches())),
                tile("Statements", Words.count(held.statements())),
                tile("Events", Words.count(held.events())),
                tile("Relations", Words.count(held.relations())),
                tile(
                        "Time covered",
                        held.first() == null || held.last() == null ? "—" : Years.of(held.first(), held.last())),
                tile(
                        "Last filed",
                        held.filed() == null ? "—" : Words.day(held.filed().substring(0, 10))));
    }

    private static Html tile(String name, String value) {
        return tag("div", tag("dt", name), tag("dd", value));
    }

    private static Html movers(DeskView view) {
        if (view.movers().isEmpty()) {
            return tag(
                    "p",
                    cls("note"),
                    "No event between two states is held yet. ",
                    link("/read", "Read a text"),
                    " that tells of one, or ",
                    link("/imports", "bring in an event set"),
                    ".");
        }
        List<Mover> known =
                view.movers().stream().filter(one -> one.latest() != null).toList();
        List<Mover> others =
                view.movers().stream().filter(one -> one.latest() == null).toList();
        return several(
                known.isEmpty() ? Html.nothing() : moved(known), others.isEmpty() ? Html.nothing() : tooLittle(others));
    }

    private static Html moved(List<Mover> movers) {
        return tag(
                "section",
                attr("aria-labelledby", "movers"),
                tag("h2", attr("id", "movers"), "Most movement"),
                tag(
                        "p",
                        cls("quiet"),
                        "Levels run from −10, hostile, to +10, friendly; the band holds the level with probability 0.95; the change is over the last five steps."),
                FigureTable.scroll(
                        "Relations with most movement",
                        tag(
                                "table",
                                cls("movers"),
                                tag(
                                        "thead",
                                        tag(
                                                "tr",
                                                head("Relation", ""),
                                                head("Course", "wide"),
                                                head("Level", "num"),
                                                head("Band", "num wide"),
                                                head("Change", "num"),
                                                head("Events", "num wide"))),
                                tag("tbody", movers.stream().map(DeskPage::row)))));
    }

    /** Relations whose events fall into too few steps for a level. */
    private static Html tooLittle(List<Mover> movers) {
        return tag(
                "section",
                attr("aria-labelledby", "others"),
                tag("h2", attr("id", "others"), "Too few events to tell a level"),
                tag(
                        "ul",
                        cls("pairs several"),
                        movers.stream()
                                .map(one -> tag(
                                        "li",
                                        relation(one),
                                        " ",
                                        tag("span", cls("quiet"), Words.count(one.events(), "event"))))),
                tag("p", link("/relation", "All relations")));
    }

    private static Html relation(Mover one) {
        return link("/relation/%s/%s".formatted(one.a(), one.b()), Words.pair(one.a(), one.b()));
    }

    private static Html head(String name, String names) {
        return tag("th", attr("scope", "col"), cls(names), name);
    }

    private static String change(@Nullable Double change) {
        String figure = Words.score(change);
        return switch (figure.charAt(0)) {
            case '+' -> "▲ " + figure;
            case '−' -> "▼ " + figure;
            default -> figure;
        };
    }

    private static Html row(Mover one) {
        Point latest = Objects.requireNonNull(one.latest());
        return tag(
                "tr",
                tag("th", attr("scope", "row"), relation(one)),
                tag("td", cls("wide"), Sparkline.of(one.levels())),
                tag(
                        "td",
                        cls("num"),
                        Words.score(latest.level()),
                        " ",
                        tag("span", cls("word " + latest.word()), latest.word())),
                tag("td", cls("num wide"), Words.score(latest.low()) + " to " + Words.score(latest.high())),
                tag("td", cls("num"), change(one.change())),
                tag("td", cls("num wide"), Words.count(one.events())));
    }
}
