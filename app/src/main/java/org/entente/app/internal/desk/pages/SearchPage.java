package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.Search.Hit;

/** Actors by name. */
public final class SearchPage {

    private SearchPage() {}

    public static String of(String words, List<Hit> hits) {
        Html content = hits.isEmpty()
                ? tag(
                        "p",
                        cls("note"),
                        words.isEmpty()
                                ? "Write a state's, a person's or an institution's name into the field above."
                                : "Nobody called “" + words
                                        + "” is known. Maybe write the family name alone, or a state's three letters.")
                : tag(
                        "ul",
                        cls("turns"),
                        hits.stream()
                                .map(hit -> tag(
                                        "li",
                                        link("/actor/" + Addresses.part(hit.id()), hit.name()),
                                        " ",
                                        tag("span", cls("quiet"), hit.what()))));
        return Page.of("/search", words.isEmpty() ? "Find an actor" : "“" + words + "”", content)
                .written();
    }
}
