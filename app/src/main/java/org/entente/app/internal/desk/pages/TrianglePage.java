package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.TriangleView;
import org.entente.app.internal.desk.view.TriangleView.Moment;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;

/** Three states' relations as a triangle that moves through time. */
public final class TrianglePage {

    private TrianglePage() {}

    public static String of(TriangleView view, @Nullable Step step) {
        String a = view.states().get(0);
        String b = view.states().get(1);
        String c = view.states().get(2);
        boolean empty = view.moments().stream()
                .allMatch(moment -> moment.events().stream().allMatch(count -> count == 0));
        String address = Addresses.of(
                "/api/v1/triangles/%s/%s/%s".formatted(a, b, c),
                "step",
                Words.lower(view.step()),
                "neutral",
                view.neutral());
        Html content = several(
                chooser(a, b, c, step, view.neutral()),
                empty ? nothing() : several(unseen(view), moving(view, address)));
        return Page.of(
                        "/triangle",
                        Words.name(a) + ", " + Words.name(b) + ", " + Words.name(c),
                        content,
                        "vendor/echarts.min.js",
                        "triangle.js")
                .written();
    }

    private static Html nothing() {
        return tag(
                "section",
                cls("empty"),
                tag("h2", "No event between these three is held"),
                tag(
                        "p",
                        link("/read", "Read a text"),
                        " that tells of one, or ",
                        link("/imports", "bring in an event set"),
                        "."));
    }

    private static Html chooser(String a, String b, String c, @Nullable Step step, double neutral) {
        return tag(
                "form",
                attr("action", "/triangle"),
                cls("row"),
                Fields.state("First", "a", a),
                Fields.state("Second", "b", b),
                Fields.state("Third", "c", c),
                Fields.step(step),
                tag(
                        "label",
                        "Neutral level",
                        tag(
                                "input",
                                attr("type", "number"),
                                attr("name", "neutral"),
                                attr("min", "-10"),
                                attr("max", "10"),
                                attr("step", "0.1"),
                                attr("value", neutral))),
                Fields.submit("Show"));
    }

    /** Which sides rest on no event, so that nobody takes the drawing for knowledge. */
    private static Html unseen(TriangleView view) {
        List<String> states = view.states();
        List<String> sides = List.of(
                Words.pair(states.get(0), states.get(1)),
                Words.pair(states.get(0), states.get(2)),
                Words.pair(states.get(1), states.get(2)));
        String unseen = IntStream.range(0, sides.size())
                .filter(side -> view.moments().stream()
                        .allMatch(moment -> moment.events().get(side) == 0))
                .mapToObj(sides::get)
                .collect(Collectors.joining(", "));
        return unseen.isEmpty()
                ? Html.nothing()
                : tag("p", cls("note"), "No event is held of " + unseen + ": what is shown of that is a guess.");
    }

    private static Html moving(TriangleView view, String address) {
        int last = view.moments().size() - 1;
        return several(
                tag(
                        "div",
                        cls("columns"),
                        tag(
                                "figure",
                                cls("chart"),
                                tag(
                                        "div",
                                        attr("id", "triangle"),
                                        attr("data-src", address),
                                        attr(
                                                "data-names",
                                                String.join(
                                                        "|",
                                                        view.states().stream()
                                                                .map(Words::name)
                                                                .toList())),
                                        attr("role", "img"),
                                        attr(
                                                "aria-label",
                                                "The three relations as sides of a triangle: the closer two states stand, the shorter their side.")),
                                Player.of(
                                        last,
                                        Words.step(
                                                view.step(),
                                                view.moments().get(last).start()),
                                        "Moment"),
                                tag(
                                        "figcaption",
                                        "The better a relation, the shorter its side; solid is above neutral, dashed below, dotted neither. A thin side is little known.")),
                        tag(
                                "section",
                                tag("h2", "At this moment"),
                                tag(
                                        "div",
                                        attr("id", "told"),
                                        attr("aria-live", "polite"),
                                        told(view, view.moments().get(last))),
                                tag("h2", "What changed"),
                                changes(view))),
                tag(
                        "figure",
                        cls("chart"),
                        tag(
                                "div",
                                attr("id", "shapes"),
                                attr("class", "plot"),
                                attr("role", "img"),
                                attr("aria-label", "The probability of each type of triangle, stacked, step by step.")),
                        tag("figcaption", "How probable each type is; together they make 100 %.")),
                tag("p", link(address, "JSON"), " · ", link(address + "&format=csv", "CSV")));
    }

    private static Html told(TriangleView view, Moment moment) {
        return several(
                tag("p", type(moment)),
                tag(
                        "table",
                        FigureTable.head("Relation", "Level", "Events"),
                        tag(
                                "tbody",
                                side(view, moment, 0, 0, 1),
                                side(view, moment, 1, 0, 2),
                                side(view, moment, 2, 1, 2))),
                tag(
                        "table",
                        FigureTable.head("Pivot test", "Probability"),
                        tag(
                                "tbody",
                                moment.pivots().entrySet().stream()
                                        .map(one -> tag(
                                                "tr",
                                                tag("th", attr("scope", "row"), Words.name(one.getKey())),
                                                FigureTable.number(Words.percent(one.getValue())))))));
    }

    /** The likeliest type, where it is at least twice as probable as if nothing were known. */
    private static Html type(Moment moment) {
        double probability = moment.shapes().getOrDefault(moment.likeliest(), 0.0);
        int types = moment.shapes().size();
        return probability * types >= 2
                ? several(tag("strong", moment.likeliest()), " ", Words.percent(probability))
                : several(
                        tag("strong", "Too little is known to name a type."),
                        " The likeliest of %d, %s, has %s."
                                .formatted(types, moment.likeliest(), Words.percent(probability)));
    }

    private static Html side(TriangleView view, Moment moment, int side, int one, int other) {
        String a = view.states().get(one);
        String b = view.states().get(other);
        int events = moment.events().get(side);
        return tag(
                "tr",
                tag(
                        "th",
                        attr("scope", "row"),
                        link(Addresses.of("/relation/%s/%s".formatted(a, b)), Words.pair(a, b))),
                FigureTable.number(Words.score(moment.levels().get(side))),
                tag(
                        "td",
                        cls("num"),
                        events == 0
                                ? "0"
                                : link(
                                        Addresses.events(a, b, null, moment.start(), moment.end()),
                                        String.valueOf(events))));
    }

    private static Html changes(TriangleView view) {
        List<Moment> changed = view.moments().reversed().stream()
                .filter(moment -> !moment.changed().isEmpty())
                .limit(8)
                .toList();
        return changed.isEmpty()
                ? tag("p", cls("quiet"), "The likeliest type is the same throughout.")
                : tag(
                        "ul",
                        cls("turns"),
                        changed.stream()
                                .map(moment -> tag(
                                        "li",
                                        tag("strong", Words.step(view.step(), moment.start())),
                                        " " + moment.changed())));
    }

    /** One moment, as a fragment that the page takes in while it plays. */
    public static Html fragment(TriangleView view, int at) {
        return told(view, view.moments().get(Math.clamp(at, 0, view.moments().size() - 1)));
    }
}
