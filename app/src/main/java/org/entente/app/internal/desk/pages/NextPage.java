package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.Locale;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.outlook.Foresight;
import org.entente.app.internal.desk.outlook.NextEvents;
import org.entente.app.internal.desk.outlook.NextEvents.Answer;
import org.entente.app.internal.desk.outlook.NextEvents.Rule;
import org.entente.model.PloverType;
import org.jspecify.annotations.Nullable;

/** Who will be on the other side of an event: a ranked list, each answer opening to its reasons and the past events beneath. */
final class NextPage {

    private NextPage() {}

    static String empty() {
        Html content = several(
                forms(null, PloverType.CONSULT, null),
                tag(
                        "p",
                        cls("quiet"),
                        "Learned from the newest %,d events between states when it is first asked; that may take some seconds."
                                .formatted(Foresight.LEARNED_FROM)));
        return OutlookTabs.page("/outlook/next", "Next events", content);
    }

    static String of(NextEvents next) {
        String actor = next.actor();
        String title = actor != null
                ? "Whom does %s %s?".formatted(Words.the(actor), Words.deed(next.type()))
                : "Who %s %s?".formatted(Words.does(next.type()), Words.the(next.recipient()));
        String address = Addresses.of(
                "/api/v1/next", "actor", next.actor(), "type", Words.lower(next.type()), "recipient", next.recipient());
        Html content = several(
                forms(next.actor(), next.type(), next.recipient()),
                tag(
                        "p",
                        cls("lead"),
                        "On ",
                        Words.day(next.day()),
                        ", learned from ",
                        Words.count(next.learnedFrom(), "event"),
                        ". Open an answer for its reasons and the events beneath."),
                tag("ol", cls("answers"), next.answers().stream().map(answer -> answer(next, answer))),
                tag("p", link(address, "JSON")));
        return OutlookTabs.page("/outlook/next", title, content);
    }

    static Html forms(@Nullable String actor, PloverType type, @Nullable String recipient) {
        return tag(
                "div",
                cls("columns"),
                tag(
                        "form",
                        attr("action", "/outlook/next"),
                        cls("row"),
                        Fields.state("Who", "actor", actor == null ? "RUS" : actor),
                        OutlookTabs.type(type),
                        Fields.submit("To whom?")),
                tag(
                        "form",
                        attr("action", "/outlook/next"),
                        cls("row"),
                        OutlookTabs.type(type),
                        Fields.state("To whom", "recipient", recipient == null ? "RUS" : recipient),
                        Fields.submit("Who?")));
    }

    private static Html answer(NextEvents next, Answer answer) {
        return tag(
                "li",
                tag(
                        "details",
                        tag(
                                "summary",
                                tag("strong", Words.name(answer.state())),
                                tag("span", cls("quiet"), " " + share(answer.share()))),
                        tag(
                                "ul",
                                answer.reasons().stream()
                                        .map(reason -> tag(
                                                "li",
                                                tag("span", cls("num"), signed(reason.weight())),
                                                " ",
                                                reason.words()))),
                        answer.rules().isEmpty()
                                ? tag(
                                        "p",
                                        cls("quiet"),
                                        "No past event between the two is known; the rest speaks for it.")
                                : tag(
                                        "ul",
                                        cls("turns"),
                                        answer.rules().stream().map(rule -> rule(next, answer, rule)))));
    }

    private static Html rule(NextEvents next, Answer answer, Rule rule) {
        String asked = next.actor() != null ? next.actor() : String.valueOf(next.recipient());
        String who = rule.byAnswer() ? answer.state() : asked;
        String whom = rule.byAnswer() ? asked : answer.state();
        return tag(
                "li",
                link(
                        Addresses.events(asked, answer.state(), rule.type(), null, null),
                        "%s %s %s".formatted(Words.name(who), rule.type().toLowerCase(Locale.ROOT), Words.name(whom))),
                ", last on ",
                Words.day(rule.last()),
                ", ",
                Words.count(rule.times(), "time"),
                "; it was followed so in %,d of %,d cases of that age".formatted(rule.held(), rule.tried()));
    }

    private static String share(double share) {
        return FigureTable.figure(100 * share, 1) + " % of the weight of all candidates";
    }

    private static String signed(double weight) {
        return (weight < 0 ? "−" : "+") + FigureTable.figure(Math.abs(weight), 2);
    }
}
