package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.time.LocalDate;
import org.entente.app.internal.desk.holdings.Holdings.DispatchRow;
import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.model.Account;
import org.jspecify.annotations.Nullable;

/** Paste a text, see its account; and a dispatch that is held, with its own. */
public final class ReadPage {

    /** The longest text that can be pasted, in characters. */
    public static final int LONGEST = 200_000;

    private ReadPage() {}

    private static final String NOTHING =
            "Nobody is named and nothing is told of states, as far as can be seen. Maybe the text is not in English, which is all that is read.";

    /** The form, and the dispatches that are held. */
    public static String empty(Slice<DispatchRow> held) {
        return Page.of("/read", "Read a text", several(form("", null, "", ""), held(held)), "read.js")
                .written();
    }

    /** The form once more with what was wrong. */
    public static String wrong(String text, @Nullable LocalDate date, String address, String problem) {
        return Page.of("/read", "Read a text", form(text, date, address, problem), "read.js")
                .written();
    }

    /** What was read, not filed yet. */
    public static String read(Account account) {
        Html content = several(
                tag(
                        "form",
                        attr("method", "post"),
                        attr("action", "/dispatch"),
                        cls("row keep"),
                        tag(
                                "input",
                                attr("type", "hidden"),
                                attr("name", "text"),
                                attr("value", account.dispatch().text())),
                        tag(
                                "input",
                                attr("type", "hidden"),
                                attr("name", "title"),
                                attr(
                                        "value",
                                        account.dispatch().title() == null
                                                ? ""
                                                : account.dispatch().title())),
                        tag(
                                "input",
                                attr("type", "hidden"),
                                attr("name", "date"),
                                attr(
                                        "value",
                                        account.dispatch().date() == null
                                                ? ""
                                                : account.dispatch().date())),
                        tag(
                                "input",
                                attr("type", "hidden"),
                                attr("name", "link"),
                                attr(
                                        "value",
                                        account.dispatch().link() == null
                                                ? ""
                                                : account.dispatch().link())),
                        tag(
                                "p",
                                "This account is only shown. File it to count its events and to have a link to share."),
                        Fields.submit("File and share")),
                isEmpty(account) ? tag("p", cls("note"), attr("role", "status"), NOTHING) : Html.nothing(),
                AccountView.of(account, -1, -1),
                tag(
                        "details",
                        tag("summary", "Read another text"),
                        form(account.dispatch().text(), account.dispatch().date(), "", "")));
        return Page.of(
                        "/read",
                        account.dispatch().title() == null
                                ? "What the text says"
                                : account.dispatch().title(),
                        content,
                        "read.js")
                .written();
    }

    private static boolean isEmpty(Account account) {
        return account.actors().isEmpty()
                && account.statements().isEmpty()
                && account.events().isEmpty()
                && account.assessments().isEmpty()
                && account.ties().isEmpty()
                && account.conduct().isEmpty();
    }

    /**
     * A dispatch that is held.
     *
     * @param start where the words to show begin, or -1
     */
    public static String dispatch(Account account, int start, int end) {
        Html content = several(
                tag(
                        "p",
                        cls("quiet"),
                        Words.day(account.dispatch().date()),
                        account.dispatch().outlet() == null
                                ? Html.nothing()
                                : several(" · ", account.dispatch().outlet()),
                        account.dispatch().link() == null
                                ? Html.nothing()
                                : several(
                                        " · ",
                                        link(
                                                account.dispatch().link().toString(),
                                                attr("rel", "noopener noreferrer"),
                                                "Source")),
                        " · ",
                        link(
                                "/api/v1/dispatches/"
                                        + Addresses.part(account.dispatch().id()),
                                "JSON")),
                AccountView.of(account, start, end));
        return Page.of(
                        "/read",
                        account.dispatch().title() == null
                                ? "Dispatch " + account.dispatch().id()
                                : account.dispatch().title(),
                        content,
                        "read.js")
                .written();
    }

    private static Html form(String text, @Nullable LocalDate date, String address, String problem) {
        return tag(
                "form",
                attr("method", "post"),
                attr("action", "/read"),
                cls("reading"),
                problem.isEmpty() ? Html.nothing() : tag("p", attr("role", "alert"), cls("alert"), problem),
                tag(
                        "label",
                        "Text, in English",
                        tag(
                                "textarea",
                                attr("name", "text"),
                                attr("rows", "10"),
                                attr("maxlength", LONGEST),
                                attr(
                                        "placeholder",
                                        "Paste an article. Nothing is sent anywhere: it is read on this machine."),
                                text)),
                tag(
                        "div",
                        cls("row"),
                        Fields.input("Or the link of a page", "link", "url", address),
                        Fields.day("Day it was published", "date", date),
                        Fields.submit("Read")));
    }

    private static Html held(Slice<DispatchRow> held) {
        return held.total() == 0
                ? tag("p", cls("note"), "No dispatch is held yet. What you read here is filed only if you say so.")
                : tag(
                        "section",
                        tag("h2", "Dispatches held, ", Words.count(held.total())),
                        Dispatches.list(held),
                        held.total() > held.rows().size()
                                ? tag("p", link("/dispatches", "All of them"))
                                : Html.nothing());
    }
}
