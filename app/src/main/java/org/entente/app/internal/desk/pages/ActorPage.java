package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.app.internal.desk.view.ActorView;
import org.entente.app.internal.desk.view.ActorView.Bond;
import org.entente.app.internal.desk.view.ActorView.Office;
import org.entente.app.internal.desk.view.ActorView.Relation;
import org.entente.app.internal.desk.view.Years;
import org.jspecify.annotations.Nullable;

/** All that is known of an actor: offices, relations, ties, statements, dispatches. */
public final class ActorPage {

    private ActorPage() {}

    public static String of(ActorView view) {
        Html content = several(
                tag(
                        "p",
                        cls("quiet"),
                        Words.lower(view.kind()),
                        " ",
                        tag("code", view.id()),
                        view.country() == null || view.country().equals(view.id())
                                ? Html.nothing()
                                : several(", acts for ", link("/actor/" + view.country(), Words.the(view.country())))),
                tag(
                        "div",
                        cls("flow"),
                        list("Offices", view.offices().stream().map(ActorPage::office)),
                        list("Relations", view.relations().stream().map(one -> relation(view.id(), one))),
                        list("Agreements", view.agreements().stream().map(ActorPage::bond)),
                        list("Member of", view.memberships().stream().map(ActorPage::bond)),
                        list("Members", view.members().stream().map(ActorPage::bond))),
                view.statements().total() == 0
                        ? Html.nothing()
                        : tag(
                                "section",
                                tag(
                                        "h2",
                                        "Statements, ",
                                        Words.count(view.statements().total())),
                                StatementsPage.list(view.statements()),
                                tag("p", link(Addresses.of("/statements", "speaker", view.id()), "All statements"))),
                view.dispatches().total() == 0
                        ? tag("p", cls("note"), "No dispatch that is held names this actor.")
                        : tag(
                                "section",
                                tag(
                                        "h2",
                                        "Named in ",
                                        Words.count(view.dispatches().total(), "dispatch")
                                                .replace("dispatchs", "dispatches")),
                                Dispatches.list(view.dispatches())));
        return Page.of("/actor", view.name(), content).written();
    }

    private static Html list(String heading, Stream<Html> items) {
        List<Html> all = items.toList();
        return all.isEmpty()
                ? Html.nothing()
                : tag(
                        "section",
                        tag("h2", heading),
                        tag("ul", cls("turns"), all.stream().limit(12)),
                        all.size() <= 12
                                ? Html.nothing()
                                : tag(
                                        "details",
                                        tag("summary", "%d more".formatted(all.size() - 12)),
                                        tag("ul", cls("turns"), all.stream().skip(12))));
    }

    private static Html office(Office office) {
        return tag(
                "li",
                office.person() == null
                        ? Html.nothing()
                        : several(link("/actor/" + office.person(), String.valueOf(office.personName())), ", "),
                office.title(),
                office.person() != null
                        ? Html.nothing()
                        : several(
                                Office.joint(office.title()),
                                link("/actor/" + office.state(), Words.the(office.state()))),
                " ",
                span(office.from(), office.to()));
    }

    private static Html relation(String state, Relation one) {
        return tag(
                "li",
                link("/relation/%s/%s".formatted(state, one.other()), Words.name(one.other())),
                " ",
                one.level() == null
                        ? Html.nothing()
                        : several(
                                Words.score(one.level()), " ", tag("span", cls("word " + one.word()), one.word()), " "),
                tag("span", cls("quiet"), Words.count(one.events(), "event")));
    }

    private static Html bond(Bond bond) {
        return tag("li", link(bond.address(), bond.name()), " ", span(bond.from(), bond.to()));
    }

    private static Html span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return tag(
                "span",
                cls("day"),
                attr("title", (from == null ? "" : from) + " – " + (to == null ? "" : to)),
                Years.of(from, to));
    }
}
