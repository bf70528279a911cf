package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.holdings.Holdings.DispatchRow;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;

/** Dispatches as a list of titles. */
public final class Dispatches {

    public static final int PAGE = 50;

    private Dispatches() {}

    static Html list(Slice<DispatchRow> dispatches) {
        return tag(
                "ul",
                cls("dispatches"),
                dispatches.rows().stream()
                        .map(one -> tag(
                                "li",
                                tag("span", cls("day"), Words.day(one.day())),
                                link(
                                        "/dispatch/" + Addresses.part(one.dispatch()),
                                        one.title() == null ? one.dispatch() : one.title()),
                                tag(
                                        "span",
                                        cls("quiet"),
                                        Words.count(one.events(), "event") + ", "
                                                + Words.count(one.statements(), "statement")))));
    }

    /** All of them, page by page. */
    public static String page(Slice<DispatchRow> dispatches, int offset) {
        return Page.of(
                        "/dispatches",
                        "Dispatches",
                        several(
                                dispatches.total() == 0 ? Empty.dispatches() : list(dispatches),
                                Paging.of("/dispatches", offset, PAGE, dispatches.total())))
                .written();
    }
}
