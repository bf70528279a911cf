package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.attrIf;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.CampsView;
import org.entente.app.internal.desk.view.CampsView.Member;
import org.entente.app.internal.desk.view.CampsView.Tie;

/** The two camps, as a network and as a table. */
public final class CampsPage {

    private static final List<String> REGIONS =
            List.of("EUROPE", "AFRICA", "ASIA", "AMERICAS", "OCEANIA", "MIDDLE_EAST");

    private CampsPage() {}

    /**
     * @param first the first and last year that hold events
     * @param span how many years the window has
     */
    public static String of(CampsView view, int first, int last, int span) {
        String address = Addresses.of(
                "/api/v1/camps",
                "from",
                view.from(),
                "to",
                view.to(),
                "least",
                view.least(),
                "region",
                view.region() == null ? null : Words.lower(view.region()).replace(' ', '_'));
        Html content = several(
                chooser(view, first, last, span),
                view.ties().isEmpty() ? nothing() : several(told(view), network(address), tables(view)));
        return Page.of("/camps", "Camps", content, "vendor/cytoscape.min.js", "camps.js")
                .written();
    }

    private static Html chooser(CampsView view, int first, int last, int span) {
        return tag(
                "form",
                attr("action", "/camps"),
                attr("id", "window"),
                cls("row"),
                tag(
                        "label",
                        "Years up to ",
                        tag(
                                "output",
                                attr("id", "year"),
                                String.valueOf(view.to().getYear())),
                        tag(
                                "input",
                                attr("type", "range"),
                                attr("name", "year"),
                                attr("min", first),
                                attr("max", last),
                                attr("value", view.to().getYear()),
                                attrIf(first == last, "disabled", ""))),
                number("Length in years", "span", 1, 100, span),
                number("Events at least", "least", 1, 100000, view.least()),
                Fields.choice(
                        "Region",
                        "region",
                        REGIONS.stream()
                                .map(Words::lower)
                                .map(one -> one.replace(' ', '_'))
                                .toList(),
                        view.region() == null
                                ? null
                                : Words.lower(view.region()).replace(' ', '_'),
                        "all"),
                Fields.submit("Show"));
    }

    private static Html number(String label, String name, int least, int most, int value) {
        return tag(
                "label",
                label,
                tag(
                        "input",
                        attr("type", "number"),
                        attr("name", name),
                        attr("min", least),
                        attr("max", most),
                        attr("value", value)));
    }

    private static Html nothing() {
        return tag(
                "section",
                cls("empty"),
                tag("h2", "No relation counts in this time"),
                tag(
                        "p",
                        "Maybe take a longer time or ask for fewer events, or ",
                        link("/read", "read a text"),
                        " first."));
    }

    private static Html told(CampsView view) {
        return tag(
                "p",
                cls("lead"),
                "From %s to %s: ".formatted(Words.day(view.from()), Words.day(view.to())),
                Words.count(view.members().size(), "state"),
                ", ",
                Words.count(view.ties().size(), "relation"),
                "; ",
                view.frustration() == 0
                        ? "none is at odds with the camps"
                        : Words.count(view.frustration(), "relation") + " at odds with the camps",
                view.proved() ? ", proved the fewest" : ", no division leaves fewer than " + view.bound(),
                "; balance ",
                Words.percent(view.balance()),
                ".",
                view.leftOut() == 0
                        ? ""
                        : " " + Words.count(view.leftOut(), "relation") + " with fewest events left out.");
    }

    private static Html network(String address) {
        return tag(
                "figure",
                cls("chart"),
                tag(
                        "div",
                        attr("id", "network"),
                        attr("class", "plot network"),
                        attr("data-src", address),
                        attr("role", "img"),
                        attr("aria-label", "The network of relations. The tables below say the same.")),
                tag(
                        "figcaption",
                        "Circles are one camp, squares the other. Solid lines are friendly, dashed ones hostile; thick amber ones are at odds with the camps. Click a line for its relation. ",
                        link(address, "JSON")));
    }

    private static Html tables(CampsView view) {
        return several(
                tag("div", cls("columns"), camp(view, 1, "First camp ●"), camp(view, 2, "Second camp ■")),
                tag(
                        "section",
                        tag("h2", "At odds"),
                        view.frustration() == 0
                                ? tag("p", cls("quiet"), "No relation: friends are together, foes apart.")
                                : tag(
                                        "ul",
                                        cls("turns several"),
                                        view.ties().stream()
                                                .filter(Tie::frustrated)
                                                .map(CampsPage::tie))),
                tag(
                        "details",
                        tag("summary", "All relations"),
                        tag("ul", cls("turns several"), view.ties().stream().map(CampsPage::tie))));
    }

    private static Html camp(CampsView view, int camp, String heading) {
        List<Member> members =
                view.members().stream().filter(one -> one.camp() == camp).toList();
        return tag(
                "section",
                tag("h2", heading + ", ", Words.count(members.size())),
                tag(
                        "p",
                        members.isEmpty()
                                ? "Nobody."
                                : several(IntStream.range(0, members.size())
                                        .mapToObj(i -> several(
                                                i == 0 ? "" : ", ",
                                                link(
                                                        "/world/"
                                                                + members.get(i).state(),
                                                        members.get(i).name())))
                                        .toList())));
    }

    private static Html tie(Tie tie) {
        return tag(
                "li",
                link("/relation/%s/%s".formatted(tie.a(), tie.b()), Words.pair(tie.a(), tie.b())),
                " ",
                tag("span", cls("score " + (tie.friendly() ? "good" : "bad")), Words.score(tie.score())),
                " ",
                tag("span", cls("quiet"), Words.count(tie.events(), "event")));
    }

    /** A window of {@code span} years that ends with {@code year}. */
    public static LocalDate from(int year, int span) {
        return LocalDate.of(year - span + 1, 1, 1);
    }
}
