package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.pages.Marked.Mark;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** An account: the text with its marks, and the six kinds of entry beside it. */
final class AccountView {

    private final Account account;

    private AccountView(Account account) {
        this.account = account;
    }

    /** @param start where the words to show begin, or -1 */
    static Html of(Account account, int start, int end) {
        AccountView view = new AccountView(account);
        return tag("div", cls("account"), view.text(start, end), view.entries());
    }

    private Html text(int start, int end) {
        String text = account.dispatch().text();
        List<Mark> marks = new ArrayList<>();
        account.actors()
                .forEach(actor -> actor.mentions().forEach(one -> marks.add(Mark.of(one, "a-" + actor.id(), "actor"))));
        for (Statement statement : account.statements()) {
            marks.add(Mark.of(statement.content(), statement.id(), "statement"));
            statement.contentMore().forEach(piece -> marks.add(Mark.of(piece, statement.id(), "statement")));
            if (statement.cue() != null) {
                marks.add(Mark.of(statement.cue(), statement.id(), "cue"));
            }
        }
        account.events().forEach(event -> marks.add(Mark.of(event.citation(), event.id(), "event")));
        account.assessments().forEach(one -> marks.add(Mark.of(one.citation(), one.id(), "assessment")));
        account.ties().forEach(one -> marks.add(Mark.of(one.citation(), one.id(), "tie")));
        account.conduct().forEach(one -> marks.add(Mark.of(one.citation(), one.id(), "conduct")));
        boolean cites = start >= 0 && start < end && end <= text.length();
        if (cites) {
            marks.add(new Mark(start, end, "cited", "cited"));
        }
        return tag(
                "article",
                cls("text"),
                attr("aria-label", "The text, with what was found in it marked"),
                cites
                        ? several(
                                Marked.of(text, 0, start, marks),
                                tag("span", attr("id", "cited"), Marked.of(text, start, end, marks)),
                                Marked.of(text, end, text.length(), marks))
                        : Marked.of(text, 0, text.length(), marks));
    }

    private Html entries() {
        return tag(
                "div",
                cls("entries"),
                kind("event", "Events", account.events().stream().map(this::event)),
                kind("statement", "Statements", account.statements().stream().map(this::statement)),
                kind("assessment", "Assessments", account.assessments().stream().map(this::assessment)),
                kind("tie", "Ties", account.ties().stream().map(this::tie)),
                kind("conduct", "Conduct", account.conduct().stream().map(this::conduct)),
                kind(
                        "actor",
                        "Actors",
                        account.actors().stream()
                                .sorted(Comparator.comparingInt(
                                        actor -> -actor.mentions().size()))
                                .map(AccountView::actor)));
    }

    private static Html kind(String kind, String name, Stream<Html> entries) {
        List<Html> all = entries.toList();
        return tag(
                "section",
                cls("kind of-" + kind),
                tag("h2", name + " ", tag("span", cls("quiet"), String.valueOf(all.size()))),
                all.isEmpty() ? tag("p", cls("quiet"), "None found.") : tag("ul", all));
    }

    private static Html entry(String id, Citation citation, Object... parts) {
        return tag(
                "li",
                cls("entry"),
                attr("id", "entry-" + id),
                attr("data-entry", id),
                attr("data-start", citation.start()),
                attr("tabindex", "0"),
                List.of(parts));
    }

    private Html event(Event event) {
        return entry(
                event.id(),
                event.citation(),
                attr("data-actors", String.join(" ", event.actors())),
                attr("data-recipients", String.join(" ", event.recipients())),
                tag("span", cls("type"), event.type().name()),
                event.mode() == null ? "" : " " + Words.lower(event.mode()),
                " ",
                tag("span", cls("score " + (event.score() < 0 ? "bad" : "good")), Words.score(event.score())),
                tag("div", names(event.actors()), event.recipients().isEmpty() ? "" : " → ", names(event.recipients())),
                tag(
                        "div",
                        cls("quiet"),
                        Words.lower(event.status()),
                        event.date() == null
                                ? ""
                                : ", " + Words.day(event.date().iso()),
                        event.planned() == null
                                ? ""
                                : ", planned for " + Words.day(event.planned().iso()),
                        by(event.statedBy())),
                Evidence.why(event));
    }

    private Html statement(Statement statement) {
        return entry(
                statement.id(),
                statement.content(),
                tag(
                        "strong",
                        statement.source() != null
                                ? actorName(statement.source())
                                : statement.sourceSpan() != null
                                        ? statement
                                                .sourceSpan()
                                                .words(account.dispatch().text())
                                        : "nobody named"),
                statement.cue() == null
                        ? ""
                        : " " + statement.cue().words(account.dispatch().text()),
                tag(
                        "div",
                        cls("words"),
                        shortened(statement.content().words(account.dispatch().text()))),
                tag(
                        "div",
                        cls("quiet"),
                        Words.lower(statement.mode()),
                        statement.addressee() == null ? "" : ", to " + actorName(statement.addressee()),
                        statement.occasion() == null ? "" : ", " + statement.occasion(),
                        statement.date() == null
                                ? ""
                                : ", " + Words.day(statement.date().iso()),
                        statement.within() == null ? "" : ", within " + speaker(statement.within())));
    }

    private Html assessment(Assessment one) {
        Assessment.Comparison comparison = one.comparison();
        return entry(
                one.id(),
                one.citation(),
                tag("strong", one.dyads().stream().map(AccountView::pair).collect(Collectors.joining(", "))),
                one.level() == null
                        ? ""
                        : several(" ", tag("span", cls("word " + Words.lower(one.level())), Words.lower(one.level()))),
                one.trend() == null ? "" : " " + Words.lower(one.trend()),
                comparison == null
                        ? ""
                        : tag(
                                "div",
                                comparison.more().stream()
                                                .map(AccountView::pair)
                                                .collect(Collectors.joining(", "))
                                        + " better than "
                                        + comparison.less().stream()
                                                .map(AccountView::pair)
                                                .collect(Collectors.joining(", "))),
                tag(
                        "div",
                        cls("quiet"),
                        Words.lower(one.modality()),
                        one.since() == null
                                ? ""
                                : ", since " + Words.day(one.since().iso()),
                        one.by() == null ? "" : ", by " + actorName(one.by())));
    }

    private Html tie(Tie tie) {
        return entry(
                tie.id(),
                tie.citation(),
                tag("strong", tie.name()),
                tag("div", Words.lower(tie.kind()) + ": ", names(tie.parties())),
                tag(
                        "div",
                        cls("quiet"),
                        Words.lower(tie.status()),
                        tie.date() == null ? "" : ", " + Words.day(tie.date().iso()),
                        by(tie.statedBy())));
    }

    private Html conduct(Conduct conduct) {
        return entry(
                conduct.id(),
                conduct.citation(),
                tag("strong", actorName(conduct.actor())),
                conduct.polarity() > 0 ? " keeps to " : " breaks ",
                Words.name(conduct.norm()),
                tag("div", cls("quiet"), conduct.by() == null ? "the narrator" : "by " + actorName(conduct.by())));
    }

    private static Html actor(Actor actor) {
        return entry(
                "a-" + actor.id(),
                actor.mentions().getFirst(),
                link("/actor/" + Addresses.part(actor.id()), actor.name()),
                " ",
                tag(
                        "span",
                        cls("quiet"),
                        Stream.of(
                                        Words.lower(actor.kind()),
                                        actor.office() == null
                                                ? ""
                                                : actor.office().title() + " of "
                                                        + Words.name(
                                                                actor.office().state()),
                                        actor.country() == null
                                                        || actor.country().equals(actor.id())
                                                ? ""
                                                : actor.country(),
                                        actor.sector() == null
                                                ? ""
                                                : actor.sector().name(),
                                        Words.count(actor.mentions().size(), "mention"))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "))));
    }

    private String by(@Nullable String statement) {
        return statement == null ? "" : ", told by " + speaker(statement);
    }

    private String speaker(String statement) {
        return account.statements().stream()
                .filter(one -> one.id().equals(statement))
                .map(one -> one.source() == null ? "somebody" : actorName(one.source()))
                .findFirst()
                .orElse(statement);
    }

    private Html names(List<String> ids) {
        List<Object> parts = new ArrayList<>();
        for (String id : ids) {
            if (!parts.isEmpty()) {
                parts.add(", ");
            }
            parts.add(actorName(id));
        }
        return several(parts);
    }

    private String actorName(String id) {
        return account.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElseGet(() -> Words.name(id));
    }

    private static String pair(Dyad dyad) {
        return Words.pair(dyad.a(), dyad.b());
    }

    private static String shortened(String words) {
        String plain = words.replaceAll("\\s+", " ");
        return plain.length() <= 160 ? plain : plain.substring(0, 157) + "…";
    }
}
