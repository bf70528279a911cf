package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.html.Html;

/** What a page says while it has nothing to show. */
final class Empty {

    private Empty() {}

    static Html ledger() {
        return tag(
                "section",
                cls("empty"),
                tag("h2", "The ledger is empty"),
                tag("p", "Nothing was read or brought in yet, so there is no relation to show. Three ways to begin:"),
                tag(
                        "ul",
                        tag("li", link("/read", "Paste a text"), " and see its account; file it if you like it."),
                        tag(
                                "li",
                                link("/imports", "Bring in an event set"),
                                ": GDELT, ICEWS, POLECAT, PLOVER or your own columns."),
                        tag(
                                "li",
                                "Start the desk with ",
                                tag("code", "--demo"),
                                " to look at the shipped dispatches.")));
    }

    static Html dispatches() {
        return tag(
                "section",
                cls("empty"),
                tag("h2", "No dispatch is held"),
                tag("p", link("/read", "Read a text"), " and file it. Event sets bring events, but no dispatches."));
    }

    static Html relation(String a, String b) {
        return tag(
                "section",
                cls("empty"),
                tag("h2", "Nothing is known of this relation"),
                several(tag(
                        "p",
                        "No event between ",
                        Words.the(a),
                        " and ",
                        Words.the(b),
                        " is held. Maybe ",
                        link("/read", "read a text"),
                        " that tells of one, or look at ",
                        link("/", "the relations that are held"),
                        ".")));
    }
}
