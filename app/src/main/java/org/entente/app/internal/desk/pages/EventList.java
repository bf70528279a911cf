package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.holdings.Holdings.EventRow;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.html.Html;
import org.jspecify.annotations.Nullable;

/** Events that open to their words. */
final class EventList {

    static final int PAGE = 25;

    private EventList() {}

    /**
     * @param heading what they are the events of
     * @param next the address of the next page of them, as a fragment
     */
    static Html of(String heading, Slice<EventRow> events, int offset, String next) {
        int shown = offset + events.rows().size();
        return several(
                offset > 0
                        ? Html.nothing()
                        : tag(
                                "p",
                                attr("role", "status"),
                                cls("quiet"),
                                heading,
                                ": ",
                                events.total() == 0
                                        ? "no event. Maybe choose a longer time or leave a field empty."
                                        : Words.count(events.total(), "event") + ", each direction counted"),
                tag("ul", cls("events"), events.rows().stream().map(EventList::item)),
                shown >= events.total()
                        ? Html.nothing()
                        : tag(
                                "button",
                                attr("type", "button"),
                                cls("secondary more"),
                                attr("hx-get", next),
                                attr("hx-swap", "outerHTML"),
                                "Show more (" + Words.count(events.total() - shown) + " left)"));
    }

    private static Html item(EventRow event) {
        return tag("li", tag("details", tag("summary", summary(event)), opened(event)));
    }

    private static Html summary(EventRow event) {
        return several(
                tag("span", cls("day"), Words.day(event.day())),
                tag("span", cls("score " + (event.score() < 0 ? "bad" : "good")), Words.score(event.score())),
                tag("span", cls("type"), event.type() == null ? "untyped" : event.type()),
                tag("span", cls("who"), parties(event)),
                event.words() == null ? Html.nothing() : tag("span", cls("words"), Words.quoted(event.words())));
    }

    private static String parties(EventRow event) {
        return party(event.actor(), event.actorName(), event.actorCountry())
                + " → "
                + party(event.recipient(), event.recipientName(), event.recipientCountry());
    }

    private static String party(@Nullable String who, @Nullable String called, @Nullable String country) {
        if (who == null) {
            return "nobody named";
        }
        String name = called == null ? Words.name(who) : called;
        return country == null || country.equals(who) ? name : name + " (" + country + ")";
    }

    private static Html opened(EventRow event) {
        if (event.dispatch() == null) {
            return tag(
                    "div",
                    cls("evidence"),
                    tag("p", "Coded by ", tag("strong", event.source()), ", ", String.valueOf(event.origin()), "."),
                    event.cameo() == null ? Html.nothing() : tag("p", "CAMEO " + event.cameo()),
                    event.link() == null
                            ? tag("p", "The set gives no words and no link.")
                            : tag(
                                    "p",
                                    link(
                                            event.link(),
                                            attr("rel", "noopener noreferrer"),
                                            "The page it was coded from")));
        }
        String address = Addresses.of(
                "/evidence",
                "dispatch",
                event.dispatch(),
                "sentence",
                event.sentence(),
                "start",
                event.start(),
                "end",
                event.end());
        return tag(
                "div",
                attr("hx-get", address),
                attr("hx-trigger", "toggle from:closest details once"),
                link(address, "Open the sentence"));
    }
}
