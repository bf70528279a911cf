package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;
import static org.entente.app.internal.desk.pages.FigureTable.number;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.outlook.WhatFollows;
import org.entente.app.internal.outlook.WhatIfAnswer;
import org.entente.model.PloverType;
import org.entente.outlook.WhatIf;
import org.jspecify.annotations.Nullable;

/** How relations went on after events of one kind, with the cases, and what that can and cannot say. */
final class WhatIfPage {

    private static final int CASES = 40;

    private WhatIfPage() {}

    static String empty() {
        Html content =
                several(form("USA", PloverType.SANCTION, "CHN", null), tag("p", cls("note"), WhatIfAnswer.CAVEAT));
        return OutlookTabs.page("/outlook/whatif", "What if", content);
    }

    /** @param with the third state that was asked for, or null */
    static String of(WhatFollows course, @Nullable String with) {
        String address = Addresses.of(
                "/api/v1/whatif",
                "actor",
                course.actor(),
                "type",
                Words.lower(course.type()),
                "recipient",
                course.recipient(),
                "with",
                with);
        Html content = several(
                form(course.actor(), course.type(), course.recipient(), with),
                tag("p", cls("note"), course.caveat()),
                tag(
                        "p",
                        cls("lead"),
                        Words.count(course.cases().size(), "past case"),
                        course.ofTheseTwo()
                                ? " of these two."
                                : " of such an event between any two states, since these two have too few."),
                IntStream.range(0, course.courses().size())
                        .mapToObj(i -> relation(course.courses().get(i), i, address)),
                tag("h2", "The cases"),
                cases(course.cases(), course.type()),
                tag("p", link(address, "JSON")));
        return OutlookTabs.page(
                "/outlook/whatif",
                "What if %s %s %s"
                        .formatted(Words.the(course.actor()), Words.does(course.type()), Words.the(course.recipient())),
                content,
                "vendor/echarts.min.js",
                "outlook.js");
    }

    static Html form(@Nullable String actor, PloverType type, @Nullable String recipient, @Nullable String with) {
        return tag(
                "form",
                attr("action", "/outlook/whatif"),
                cls("row"),
                Fields.state("Who", "actor", actor),
                OutlookTabs.type(type),
                Fields.state("To whom", "recipient", recipient),
                tag(
                        "label",
                        "With",
                        tag(
                                "input",
                                attr("name", "with"),
                                attr("placeholder", "a third state"),
                                attr("value", with == null ? "" : with))),
                Fields.submit("Show"));
    }

    private static Html relation(WhatIf.Course course, int index, String address) {
        String[] pair = course.relation().split("–");
        String name = Words.pair(pair[0], pair[1]);
        boolean nothing = course.matched().isEmpty() && course.impulse().isEmpty();
        return tag(
                "section",
                tag("h2", name),
                nothing
                        ? tag("p", cls("quiet"), "Too few cases have events before and after to tell.")
                        : several(
                                tag(
                                        "figure",
                                        cls("chart"),
                                        tag(
                                                "div",
                                                attr("class", "plot course"),
                                                attr("role", "img"),
                                                attr("data-src", address),
                                                attr("data-index", index),
                                                attr(
                                                        "aria-label",
                                                        "The change of the mean score of %s week by week after the event. The same figures stand in the table below."
                                                                .formatted(name)))),
                                FigureTable.scroll(
                                        "Changes of " + name,
                                        tag(
                                                "table",
                                                FigureTable.head(
                                                        Set.of("Week", "Method"),
                                                        "Week",
                                                        "Change",
                                                        "90 % interval",
                                                        "Cases",
                                                        "Method"),
                                                tag(
                                                        "tbody",
                                                        rows(course.matched(), "matched cases"),
                                                        rows(course.impulse(), "impulse response"))))));
    }

    private static List<Html> rows(List<WhatIf.Response> responses, String method) {
        return responses.stream()
                .map(one -> (Html) tag(
                        "tr",
                        tag("th", attr("scope", "row"), one.step()),
                        number(Words.score(one.change())),
                        number(Words.score(one.low()) + " to " + Words.score(one.high())),
                        number(Words.count(one.count())),
                        tag("td", method)))
                .toList();
    }

    private static Html cases(List<WhatIf.Case> cases, PloverType type) {
        return several(
                tag(
                        "ul",
                        cls("turns"),
                        cases.stream()
                                .limit(CASES)
                                .map(one -> tag(
                                        "li",
                                        link(
                                                Addresses.events(
                                                        one.actor(),
                                                        one.recipient(),
                                                        type.name(),
                                                        one.day(),
                                                        one.day().plusDays(27)),
                                                Words.day(one.day())),
                                        " %s → %s, ".formatted(Words.name(one.actor()), Words.name(one.recipient())),
                                        Words.count(one.events(), "event"),
                                        " within four weeks"))),
                cases.size() > CASES
                        ? tag("p", cls("quiet"), "and %,d more".formatted(cases.size() - CASES))
                        : Html.nothing());
    }
}
