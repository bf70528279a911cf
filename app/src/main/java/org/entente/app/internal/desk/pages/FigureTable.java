package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.entente.app.internal.desk.html.Html;

/** Tables of figures: what a row is of stands first, figures stand to the right, and what is too wide can be scrolled by keyboard. */
final class FigureTable {

    private FigureTable() {}

    /** A table with its own place to scroll in. */
    static Html scroll(String label, Html table) {
        return tag(
                "div", cls("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", label), table);
    }

    /** The heads of columns; all but the first stand over figures. */
    static Html head(String... names) {
        return head(Set.of(names[0]), names);
    }

    /** The heads of columns; all but those {@code ofWords} stand over figures. */
    static Html head(Set<String> ofWords, String... names) {
        return tag(
                "thead",
                tag(
                        "tr",
                        Arrays.stream(names)
                                .map(name -> tag(
                                        "th", attr("scope", "col"), cls(ofWords.contains(name) ? "" : "num"), name))));
    }

    static Html number(String figure) {
        return tag("td", cls("num"), figure);
    }

    static String figure(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
