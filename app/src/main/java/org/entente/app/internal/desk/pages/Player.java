package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.attrIf;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.html.Html;

/** The button and the slider by which a drawing moves through time; both rest where there is one moment only. */
final class Player {

    private Player() {}

    /**
     * @param last the number of the last moment, which is shown at first; the first has number 0
     * @param shown the last moment, in words
     * @param label what the slider chooses, for those who cannot see it
     */
    static Html of(int last, String shown, String label) {
        return tag(
                "div",
                cls("player"),
                tag(
                        "button",
                        attr("type", "button"),
                        attr("id", "play"),
                        attr("aria-pressed", "false"),
                        attrIf(last == 0, "disabled", ""),
                        "Play"),
                tag(
                        "label",
                        tag("span", attr("id", "moment"), shown),
                        tag(
                                "input",
                                attr("type", "range"),
                                attr("id", "when"),
                                attr("min", "0"),
                                attr("max", last),
                                attr("value", last),
                                attrIf(last == 0, "disabled", ""),
                                attr("aria-label", label))));
    }
}
