package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.attrIf;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.model.PloverType;
import org.jspecify.annotations.Nullable;

/** What the pages about the future have in common: the way from one to the other, and a few fields. */
final class OutlookTabs {

    private record Tab(String path, String name) {}

    private static final List<Tab> TABS = List.of(
            new Tab("/outlook", "Relation"),
            new Tab("/outlook/next", "Next events"),
            new Tab("/outlook/whatif", "What if"),
            new Tab("/outlook/alerts", "Alerts"),
            new Tab("/outlook/backtest", "Back-test"));

    private OutlookTabs() {}

    static String page(String tab, String title, Html content, String... scripts) {
        Html tabs = tag(
                "nav",
                cls("tabs"),
                attr("aria-label", "Outlook"),
                tag(
                        "ul",
                        TABS.stream()
                                .map(one -> tag(
                                        "li",
                                        tag(
                                                "a",
                                                attr("href", one.path),
                                                attrIf(one.path.equals(tab), "aria-current", "true"),
                                                one.name)))));
        return Page.of("/outlook", title, several(tabs, content), scripts).written();
    }

    /** Says why nothing can be told. */
    static String tooLittle(String tab, String title, Html form, String why) {
        return page(
                tab,
                title,
                several(
                        form,
                        tag(
                                "section",
                                cls("empty"),
                                tag("h2", "Too little is known to foretell"),
                                tag("p", why),
                                tag(
                                        "p",
                                        link("/read", "Read a text"),
                                        " · ",
                                        link("/imports", "Bring in an event set")))));
    }

    static Html by(String chosen) {
        return tag(
                "label",
                "Step",
                tag(
                        "select",
                        attr("name", "by"),
                        List.of("day", "week", "month", "quarter").stream()
                                .map(value -> tag(
                                        "option",
                                        attr("value", value),
                                        attrIf(value.equals(chosen), "selected", ""),
                                        value))));
    }

    static Html type(@Nullable PloverType chosen) {
        return tag(
                "label",
                "Event",
                tag(
                        "select",
                        attr("name", "type"),
                        java.util.Arrays.stream(PloverType.values())
                                .map(type -> tag(
                                        "option",
                                        attr("value", type.name()),
                                        attrIf(type == chosen, "selected", ""),
                                        Words.lower(type)))));
    }
}
