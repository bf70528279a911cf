package org.entente.app.internal.desk.html;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.attrIf;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;

/**
 * A whole page: the frame that all share, and what is its own.
 *
 * @param path where it lies, for the menu
 * @param title its heading
 * @param scripts of its own, by name
 * @param content what stands under the heading
 */
public record Page(String path, String title, List<String> scripts, Html content) {

    private record Entry(String path, String name) {}

    private static final List<Entry> MENU = List.of(
            new Entry("/", "Desk"),
            new Entry("/read", "Read"),
            new Entry("/relation", "Relations"),
            new Entry("/triangle", "Triangle"),
            new Entry("/camps", "Camps"),
            new Entry("/outlook", "Outlook"),
            new Entry("/world", "World"),
            new Entry("/agreements", "Agreements"),
            new Entry("/events", "Events"),
            new Entry("/statements", "Statements"),
            new Entry("/imports", "Imports"));

    public static Page of(String path, String title, Html content, String... scripts) {
        return new Page(path, title, List.of(scripts), content);
    }

    /** The page as text. */
    public String written() {
        Html document = tag(
                "html",
                attr("lang", "en"),
                attr("data-theme", "light"),
                tag(
                        "head",
                        tag("meta", attr("charset", "utf-8")),
                        tag("meta", attr("name", "viewport"), attr("content", "width=device-width, initial-scale=1")),
                        tag(
                                "meta",
                                attr("name", "htmx-config"),
                                attr(
                                        "content",
                                        "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0}")),
                        tag("title", title + " · Entente"),
                        tag("link", attr("rel", "icon"), attr("href", "/assets/icon.svg")),
                        tag("link", attr("rel", "stylesheet"), attr("href", "/assets/vendor/pico.min.css")),
                        tag(
                                "link",
                                attr("rel", "stylesheet"),
                                attr("href", "/assets/desk.css"),
                                attr("id", "__________cytoscape_stylesheet")),
                        tag("script", attr("src", "/assets/theme.js")),
                        tag("script", attr("src", "/assets/vendor/htmx.min.js"), attr("defer", "")),
                        scripts.stream().map(Page::script)),
                tag(
                        "body",
                        link("#content", cls("skip"), "Skip to content"),
                        header(),
                        tag("main", attr("id", "content"), cls("container"), tag("h1", title), content),
                        footer()));
        return "<!doctype html>\n" + document.written();
    }

    private static Html script(String name) {
        return tag("script", attr("src", "/assets/" + name), attr("defer", ""));
    }

    private Html header() {
        return tag(
                "header",
                cls("top"),
                tag(
                        "div",
                        cls("container bar"),
                        link("/", cls("brand"), "Entente"),
                        tag(
                                "nav",
                                attr("aria-label", "Pages"),
                                tag("ul", MENU.stream().map(this::entry))),
                        tag(
                                "form",
                                attr("action", "/search"),
                                attr("role", "search"),
                                cls("find"),
                                tag(
                                        "input",
                                        attr("type", "search"),
                                        attr("name", "q"),
                                        attr("placeholder", "State, person, institution"),
                                        attr("aria-label", "Find an actor"))),
                        tag(
                                "button",
                                attr("type", "button"),
                                attr("id", "theme"),
                                cls("plain"),
                                attr("aria-label", "Light or dark"),
                                "◐")));
    }

    private Html entry(Entry entry) {
        boolean here = entry.path.equals("/") ? path.equals("/") : path.startsWith(entry.path);
        return tag("li", tag("a", attr("href", entry.path), attrIf(here, "aria-current", "page"), entry.name));
    }

    private static Html footer() {
        return tag(
                "footer",
                cls("container foot"),
                tag(
                        "p",
                        "Every figure opens down to the words it rests on. ",
                        link("/api", "REST"),
                        " · ",
                        link("/licences", "Licences")));
    }
}
