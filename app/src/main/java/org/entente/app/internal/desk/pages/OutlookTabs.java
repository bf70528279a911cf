package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.attrIf;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import java.util.Locale;
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

    static Html head(String... names) {
        return tag(
                "thead",
                tag(
                        "tr",
                        java.util.Arrays.stream(names)
                                .map(name -> tag(
                                        "th", attr("scope", "col"), cls(name.equals(names[0]) ? "" : "num"), name))));
    }

    static Html number(String figure) {
        return tag("td", cls("num"), figure);
    }

    static String figure(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    static Html scroll(String label, Html table) {
        return tag(
                "div", cls("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", label), table);
    }
}
