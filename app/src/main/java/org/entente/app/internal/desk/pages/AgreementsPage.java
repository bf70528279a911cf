package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.AgreementsView;
import org.entente.app.internal.desk.view.AgreementsView.Line;
import org.entente.app.internal.desk.view.Years;

/** Agreements and institutions on a line of time. */
public final class AgreementsPage {

    /** More parties than this are not named one by one. */
    private static final int NAMED = 6;

    private static final double WIDTH = 240;

    private AgreementsPage() {}

    public static String of(AgreementsView view) {
        LocalDate first = earliest(view);
        Html content = several(
                tag(
                        "form",
                        attr("action", "/agreements"),
                        cls("row"),
                        Fields.input(
                                "Party",
                                "party",
                                "text",
                                view.parties().isEmpty()
                                        ? ""
                                        : Words.name(view.parties().getFirst())),
                        Fields.input(
                                "And party",
                                "with",
                                "text",
                                view.parties().size() < 2
                                        ? ""
                                        : Words.name(view.parties().get(1))),
                        Fields.submit("Show")),
                lines("Agreements", view.agreements(), first, true),
                lines(view.parties().size() > 1 ? "Members of both" : "Member of", view.memberships(), first, false));
        String who =
                String.join(" and ", view.parties().stream().map(Words::the).toList());
        return Page.of("/agreements", who.isEmpty() ? "Agreements" : "Agreements of " + who, content)
                .written();
    }

    private static LocalDate earliest(AgreementsView view) {
        List<Line> all = new ArrayList<>(view.agreements());
        all.addAll(view.memberships());
        return all.stream()
                .map(Line::from)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(1945, 1, 1));
    }

    private static Html lines(String heading, List<Line> lines, LocalDate first, boolean agreements) {
        if (lines.isEmpty()) {
            return agreements
                    ? tag(
                            "p",
                            cls("note"),
                            "The atlas knows no agreement that binds all of them. Maybe name one party alone.")
                    : Html.nothing();
        }
        return tag(
                "section",
                tag("h2", heading, ", ", Words.count(lines.size())),
                tag(
                        "p",
                        cls("quiet"),
                        "The bar runs from %d to today.".formatted(first.getYear()),
                        agreements ? " Of treaties with many parties only some are known." : ""),
                tag("ul", cls("timeline"), lines.stream().map(line -> line(line, first, agreements))));
    }

    private static Html line(Line line, LocalDate first, boolean agreement) {
        return tag(
                "li",
                attr("id", line.id()),
                tag("span", cls("day"), Years.of(line.from(), line.to())),
                bar(line, first),
                tag(
                        "span",
                        cls("what"),
                        agreement ? tag("strong", line.name()) : link("/actor/" + line.id(), line.name()),
                        agreement ? tag("span", cls("quiet"), " " + Words.lower(line.kind()) + ": ") : Html.nothing(),
                        agreement ? parties(line.parties()) : Html.nothing()));
    }

    private static Html parties(List<String> parties) {
        List<Object> named = new ArrayList<>();
        for (String party : parties.subList(0, Math.min(NAMED, parties.size()))) {
            named.add(named.isEmpty() ? "" : ", ");
            named.add(link("/actor/" + Addresses.part(party), Words.name(party)));
        }
        return several(
                named, parties.size() > NAMED ? " and %d more".formatted(parties.size() - NAMED) : Html.nothing());
    }

    private static Html bar(Line line, LocalDate first) {
        double days = Math.max(1, LocalDate.now(ZoneOffset.UTC).toEpochDay() - first.toEpochDay());
        LocalDate from = line.from() == null ? first : line.from();
        LocalDate to = line.to() == null ? LocalDate.now(ZoneOffset.UTC) : line.to();
        double x = WIDTH * (from.toEpochDay() - first.toEpochDay()) / days;
        double width = Math.max(3, WIDTH * (to.toEpochDay() - from.toEpochDay()) / days);
        return tag(
                "svg",
                cls(line.to() == null ? "term lasts" : "term"),
                attr("viewBox", "0 0 240 12"),
                attr("preserveAspectRatio", "none"),
                attr("aria-hidden", "true"),
                tag("line", attr("x1", "0"), attr("x2", "240"), attr("y1", "6"), attr("y2", "6"), cls("zero")),
                tag(
                        "rect",
                        attr("x", String.format(Locale.ROOT, "%.1f", Math.min(x, WIDTH - 3))),
                        attr("y", "2"),
                        attr("height", "8"),
                        attr("width", String.format(Locale.ROOT, "%.1f", width))));
    }
}
