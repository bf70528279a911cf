package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.html.Html;

/** Links to the rows before and after. */
final class Paging {

    private Paging() {}

    /** @param address of the list, with its filter, without an offset */
    static Html of(String address, int offset, int page, long total) {
        if (total <= page) {
            return Html.nothing();
        }
        String more = address + (address.contains("?") ? "&" : "?") + "offset=";
        return tag(
                "nav",
                cls("paging"),
                attr("aria-label", "Rows"),
                offset > 0 ? link(more + Math.max(0, offset - page), attr("rel", "prev"), "← Newer") : Html.nothing(),
                tag(
                        "span",
                        "%s – %s of %s"
                                .formatted(
                                        Words.count(Math.min(offset + 1L, total)),
                                        Words.count(Math.min(offset + (long) page, total)),
                                        Words.count(total))),
                offset + page < total ? link(more + (offset + page), attr("rel", "next"), "Older →") : Html.nothing());
    }
}
