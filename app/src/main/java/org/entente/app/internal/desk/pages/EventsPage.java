package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.attrIf;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.internal.desk.holdings.Holdings.EventFilter;
import org.entente.app.internal.desk.holdings.Holdings.EventRow;
import org.entente.app.internal.desk.holdings.Holdings.Facet;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** All events, filtered; the filter is the address. */
public final class EventsPage {

    private EventsPage() {}

    public static String of(EventFilter filter, Slice<EventRow> events, List<Facet> facets) {
        boolean nothingHeld = events.total() == 0
                && address("/events", filter, "offset", null).equals("/events");
        Html content = several(
                form(filter),
                nothingHeld
                        ? Empty.ledger()
                        : several(facets(filter, facets), downloads(filter, events.total()), list(filter, events, 0)));
        return Page.of("/events", "Events", content).written();
    }

    /** A page of rows, as a fragment. */
    public static Html list(EventFilter filter, Slice<EventRow> events, int offset) {
        return EventList.of(
                "Found", events, offset, address("/events/rows", filter, "offset", offset + EventList.PAGE));
    }

    private static Html form(EventFilter filter) {
        return tag(
                "form",
                attr("action", "/events"),
                cls("row"),
                Fields.input("Who", "a", "text", filter.a()),
                Fields.input("And whom", "b", "text", filter.b()),
                Fields.choice(
                        "Type",
                        "type",
                        Arrays.stream(PloverType.values()).map(Enum::name).toList(),
                        filter.type(),
                        "any"),
                Fields.choice(
                        "Status",
                        "status",
                        Arrays.stream(Status.values()).map(Enum::name).toList(),
                        filter.status(),
                        "any"),
                Fields.input("Words", "words", "text", filter.words()),
                Fields.day("From", "from", filter.from()),
                Fields.day("To", "to", filter.to()),
                filter.source() == null
                        ? Html.nothing()
                        : tag("input", attr("type", "hidden"), attr("name", "source"), attr("value", filter.source())),
                Fields.submit("Filter"));
    }

    private static Html facets(EventFilter filter, List<Facet> facets) {
        return several(Stream.of("type", "status", "source")
                .map(column -> facets(
                        filter,
                        column,
                        facets.stream()
                                .filter(facet -> facet.column().equals(column))
                                .toList())));
    }

    private static Html facets(EventFilter filter, String column, List<Facet> facets) {
        return facets.isEmpty()
                ? Html.nothing()
                : tag(
                        "div",
                        cls("facets"),
                        tag("span", cls("quiet"), "By " + column),
                        facets.stream().map(facet -> facet(filter, facet)));
    }

    private static Html facet(EventFilter filter, Facet facet) {
        boolean chosen = facet.value().equals(chosen(filter, facet.column()));
        return tag(
                "a",
                cls("facet"),
                attr("href", address("/events", filter, facet.column(), chosen ? "" : facet.value())),
                attrIf(chosen, "aria-current", "true"),
                Words.lower(facet.value()) + " ",
                tag("span", cls("quiet"), Words.count(facet.count())));
    }

    private static @Nullable String chosen(EventFilter filter, String column) {
        return switch (column) {
            case "type" -> filter.type();
            case "status" -> filter.status();
            default -> filter.source();
        };
    }

    private static Html downloads(EventFilter filter, long total) {
        return total == 0
                ? Html.nothing()
                : tag(
                        "p",
                        cls("downloads"),
                        "Download: ",
                        link(address("/api/v1/events", filter, "format", "csv"), attr("download", "events.csv"), "CSV"),
                        " · ",
                        link(
                                address("/api/v1/events", filter, "format", "jsonl"),
                                attr("download", "events.jsonl"),
                                "JSONL"),
                        " · ",
                        link(
                                address("/api/v1/events", filter, "format", "parquet"),
                                attr("download", "events.parquet"),
                                "Parquet"),
                        " · ",
                        link(address("/api/v1/events", filter, "format", "json"), "JSON"));
    }

    private static String address(String path, EventFilter filter, String name, @Nullable Object value) {
        return Addresses.of(
                path,
                "a",
                filter.a(),
                "b",
                filter.b(),
                "type",
                filter.type(),
                "status",
                filter.status(),
                "source",
                filter.source(),
                "from",
                filter.from(),
                "to",
                filter.to(),
                "words",
                filter.words(),
                name,
                value);
    }
}
