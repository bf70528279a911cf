package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.holdings.Holdings.Slice;
import org.entente.app.internal.desk.holdings.Holdings.StatementFilter;
import org.entente.app.internal.desk.holdings.Holdings.StatementRow;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;

/** Who said what, filtered; the filter is the address. */
public final class StatementsPage {

    public static final int PAGE = 50;

    private StatementsPage() {}

    public static String of(StatementFilter filter, Slice<StatementRow> statements, int offset) {
        String address = address("/statements", filter);
        String api = address("/api/v1/statements", filter);
        String joint = api.contains("?") ? "&" : "?";
        Html content = several(
                tag(
                        "form",
                        attr("action", "/statements"),
                        cls("row"),
                        Fields.input("Speaker", "speaker", "text", filter.speaker()),
                        Fields.input("Words", "words", "text", filter.words()),
                        Fields.day("From", "from", filter.from()),
                        Fields.day("To", "to", filter.to()),
                        Fields.submit("Filter")),
                tag(
                        "p",
                        cls("quiet"),
                        attr("role", "status"),
                        statements.total() > 0
                                ? Words.count(statements.total(), "statement")
                                : address.equals("/statements")
                                        ? several(
                                                "No statement is held; event sets bring none. ",
                                                link("/read", "Read a text"),
                                                " that tells what somebody said.")
                                        : "No statement. Maybe leave a field empty: a speaker is an id, a name or a country's three letters."),
                statements.total() == 0
                        ? Html.nothing()
                        : tag(
                                "p",
                                cls("downloads"),
                                "Download: ",
                                link(api + joint + "format=csv", attr("download", "statements.csv"), "CSV"),
                                " · ",
                                link(api + joint + "format=jsonl", attr("download", "statements.jsonl"), "JSONL"),
                                " · ",
                                link(api + joint + "format=parquet", attr("download", "statements.parquet"), "Parquet"),
                                " · ",
                                link(api, "JSON")),
                list(statements),
                Paging.of(address, offset, PAGE, statements.total()));
        return Page.of("/statements", "Statements", content).written();
    }

    static Html list(Slice<StatementRow> statements) {
        return tag("ul", cls("statements"), statements.rows().stream().map(StatementsPage::item));
    }

    private static Html item(StatementRow one) {
        return tag(
                "li",
                tag("span", cls("day"), Words.day(one.day())),
                tag(
                        "strong",
                        one.speaker() == null
                                ? "Somebody"
                                : link(
                                        "/actor/" + Addresses.part(one.speaker()),
                                        one.speakerName() == null ? one.speaker() : one.speakerName())),
                one.occasion() == null ? Html.nothing() : tag("span", cls("quiet"), " (" + one.occasion() + ")"),
                tag(
                        "blockquote",
                        link(
                                "/dispatch/%s?start=%d&end=%d#cited"
                                        .formatted(Addresses.part(one.dispatch()), one.start(), one.end()),
                                one.content())));
    }

    private static String address(String path, StatementFilter filter) {
        return Addresses.of(
                path, "speaker", filter.speaker(), "words", filter.words(), "from", filter.from(), "to", filter.to());
    }
}
