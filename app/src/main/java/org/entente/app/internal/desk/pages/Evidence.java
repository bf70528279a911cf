package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.pages.Marked.Mark;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** What an entry rests on: its sentence with the words marked, who said it, and why it was coded so. */
final class Evidence {

    private final Account account;

    Evidence(Account account) {
        this.account = account;
    }

    /** The evidence for the words from {@code start} to {@code end}. */
    Html of(int sentence, int start, int end) {
        List<Event> events = account.events().stream()
                .filter(event ->
                        event.citation().start() == start && event.citation().end() == end)
                .toList();
        return tag(
                "div",
                cls("evidence"),
                sentence(sentence, start, end),
                said(new Citation(account.dispatch().id(), sentence, start, end)),
                events.stream().map(Evidence::why),
                source(sentence, start, end));
    }

    private Html sentence(int sentence, int start, int end) {
        if (sentence >= account.sentences().size()) {
            return tag("p", "The sentence is no longer there.");
        }
        Citation whole = account.sentences().get(sentence);
        int from = Math.min(whole.start(), start);
        int to = Math.max(whole.end(), Math.min(end, account.dispatch().text().length()));
        return tag(
                "blockquote",
                Marked.of(account.dispatch().text(), from, to, List.of(new Mark(start, end, "", "cited"))));
    }

    /** Who said it, from the narrator inward. */
    private Html said(Citation words) {
        List<Html> chain = new ArrayList<>();
        Statement statement = Statement.innermost(account.statements(), words);
        while (statement != null) {
            chain.addFirst(speaker(statement));
            statement = statement(statement.within());
        }
        return tag(
                "p", tag("strong", "Who says so: "), chain.isEmpty() ? "the dispatch itself" : several(joined(chain)));
    }

    private static List<Object> joined(List<Html> chain) {
        List<Object> parts = new ArrayList<>();
        for (Html one : chain) {
            if (!parts.isEmpty()) {
                parts.add(", who reports ");
            }
            parts.add(one);
        }
        return parts;
    }

    private Html speaker(Statement statement) {
        String source = statement.source();
        String spoken = statement.sourceSpan() == null
                ? "somebody who is not named"
                : statement.sourceSpan().words(account.dispatch().text());
        String cue = statement.cue() == null
                ? ""
                : statement.cue().words(account.dispatch().text());
        Actor actor = actor(source);
        return several(
                actor == null ? spoken : link("/actor/" + actor.id(), actor.name()),
                cue.isEmpty() ? "" : " (“" + cue + "”, " + Words.lower(statement.mode()) + ")");
    }

    private @Nullable Statement statement(@Nullable String id) {
        return account.statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Actor actor(@Nullable String id) {
        return account.actors().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    static Html why(Event event) {
        return tag(
                "details",
                cls("why"),
                tag(
                        "summary",
                        "Why it was coded ",
                        tag("strong", event.type().name()),
                        ", confidence ",
                        String.format(Locale.ROOT, "%.2f", event.confidence())),
                tag("ul", cls("tree"), explained(event.explanation())));
    }

    private static Html explained(Explanation explanation) {
        return tag(
                "li",
                tag("span", cls("figure"), String.format(Locale.ROOT, "%.3g", explanation.value())),
                " ",
                explanation.what(),
                explanation.parts().isEmpty()
                        ? Html.nothing()
                        : tag("ul", explanation.parts().stream().map(Evidence::explained)));
    }

    private Html source(int sentence, int start, int end) {
        return tag(
                "p",
                cls("source"),
                link(
                        "/dispatch/%s?start=%d&end=%d#cited"
                                .formatted(Addresses.part(account.dispatch().id()), start, end),
                        account.dispatch().title() == null
                                ? account.dispatch().id()
                                : account.dispatch().title()),
                " · ",
                Words.day(account.dispatch().date()),
                account.dispatch().outlet() == null
                        ? Html.nothing()
                        : several(" · ", account.dispatch().outlet()),
                " · sentence ",
                tag("span", attr("title", "counted from 0"), String.valueOf(sentence)));
    }
}
