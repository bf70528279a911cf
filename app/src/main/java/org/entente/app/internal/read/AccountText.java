package org.entente.app.internal.read;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** An account for people: each line begins with the number of its sentence. */
final class AccountText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int WIDTH = 110;

    private final PrintStream out;
    private final Account account;
    private final boolean cite;
    private final boolean explain;
    private final Map<String, Actor> actors;

    AccountText(PrintStream out, Account account, boolean cite, boolean explain) {
        this.out = out;
        this.account = account;
        this.cite = cite;
        this.explain = explain;
        this.actors = account.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity(), (a, b) -> a));
    }

    void print() {
        String title = account.dispatch().title();
        out.println(title == null ? account.dispatch().id() : title);
        out.println(date());
        section("Actors", account.actors().isEmpty());
        account.actors().forEach(this::actor);
        section("Statements", account.statements().isEmpty());
        account.statements().stream().filter(s -> s.within() == null).forEach(s -> statement(s, 0));
        section("Events", account.events().isEmpty());
        account.events().forEach(this::event);
        section("Relations as rated", account.assessments().isEmpty());
        account.assessments().forEach(this::assessment);
        section("Ties", account.ties().isEmpty());
        account.ties().forEach(this::tie);
        section("Conduct", account.conduct().isEmpty());
        account.conduct().forEach(this::conduct);
        out.println();
    }

    private String date() {
        java.time.LocalDate date = account.dispatch().date();
        String when = date == null ? "no date (--date gives one)" : DAY.format(date);
        int sentences = account.sentences().size();
        return "%s · %d %s".formatted(when, sentences, sentences == 1 ? "sentence" : "sentences");
    }

    private void section(String title, boolean empty) {
        if (!empty) {
            out.println();
            out.println(title);
        }
    }

    private void actor(Actor actor) {
        StringBuilder line = new StringBuilder(actor.name());
        if (!actor.name().equals(actor.id())) {
            line.append(" [").append(actor.id()).append(']');
        }
        if (actor.kind() != Actor.Kind.STATE) {
            line.append(", ").append(actor.kind().name().toLowerCase(Locale.ROOT));
            if (actor.country() != null) {
                line.append(" of ").append(actor.country());
            }
            if (actor.sector() != null) {
                line.append(' ').append(actor.sector());
            }
        }
        if (actor.office() != null) {
            line.append(", ").append(actor.office().title());
        }
        Set<String> names = new LinkedHashSet<>();
        actor.mentions().forEach(mention -> names.add(words(mention)));
        line.append(": ").append(String.join(", ", names));
        print(actor.mentions().getFirst(), 0, line.toString());
    }

    private void statement(Statement statement, int depth) {
        Citation cue = statement.cue();
        String said = cue == null ? "" : " (" + words(cue) + ")";
        String text =
                statement.contentMore().isEmpty() ? words(statement.content()) : words(statement.content()) + " …";
        print(statement.content(), depth, name(statement.source()) + said + ": " + text);
        for (Statement inner : account.statements()) {
            if (statement.id().equals(inner.within())) {
                statement(inner, depth + 1);
            }
        }
    }

    private void event(Event event) {
        StringBuilder line = new StringBuilder(event.type().name());
        if (event.mode() != null) {
            line.append('/').append(event.mode());
        }
        line.append("  ").append(names(event.actors()));
        if (!event.recipients().isEmpty()) {
            line.append(" → ").append(names(event.recipients()));
        }
        line.append("  ").append(event.status());
        line.append(event.date() == null ? "" : " " + event.date());
        line.append(event.planned() == null ? "" : " for " + event.planned());
        line.append(said(event.statedBy()));
        line.append("  %.2f".formatted(event.confidence()));
        print(event.citation(), 0, line.toString());
        quote(event.citation());
        if (explain) {
            event.explanation().toString().lines().forEach(part -> out.println("          " + part));
        }
    }

    private void assessment(Assessment rating) {
        StringBuilder line = new StringBuilder();
        line.append(dyads(rating.dyads()));
        line.append(rating.level() == null ? "" : "  " + rating.level());
        line.append(rating.trend() == null ? "" : "  " + rating.trend());
        line.append(rating.since() == null ? "" : " since " + rating.since());
        Assessment.Comparison comparison = rating.comparison();
        if (comparison != null) {
            line.append("  ")
                    .append(dyads(comparison.more()))
                    .append(" better than ")
                    .append(dyads(comparison.less()));
        }
        line.append("  ").append(rating.modality());
        line.append(rating.by() == null ? "" : " by " + name(rating.by()));
        print(rating.citation(), 0, line.toString());
        quote(rating.citation());
    }

    private void tie(Tie tie) {
        String status = tie.status() == Status.ACTUAL ? "" : "  " + tie.status();
        String date = tie.date() == null ? "" : "  " + tie.date();
        print(
                tie.citation(),
                0,
                "%s  %s: %s%s%s%s"
                        .formatted(tie.kind(), tie.name(), names(tie.parties()), date, status, said(tie.statedBy())));
        quote(tie.citation());
    }

    private void conduct(Conduct conduct) {
        String verb = conduct.polarity() > 0 ? "complies with" : "breaks";
        print(
                conduct.citation(),
                0,
                "%s %s %s%s".formatted(name(conduct.actor()), verb, conduct.norm(), said(conduct.statedBy())));
        quote(conduct.citation());
    }

    private String said(@Nullable String statedBy) {
        if (statedBy == null) {
            return "";
        }
        return account.statements().stream()
                .filter(statement -> statement.id().equals(statedBy))
                .findFirst()
                .map(statement -> "  says " + name(statement.source()))
                .orElse("");
    }

    private void quote(Citation citation) {
        if (cite) {
            out.println("          “" + words(citation) + "”");
        }
    }

    private void print(Citation citation, int depth, String line) {
        String shown = cite || line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
        out.println("%4d  ".formatted(citation.sentence()) + "  ".repeat(depth) + shown);
    }

    private String name(@Nullable String id) {
        Actor actor = actors.get(id);
        return id == null ? "somebody" : actor == null || actor.kind() == Actor.Kind.STATE ? id : actor.name();
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static String dyads(List<Dyad> dyads) {
        return dyads.stream().map(Dyad::toString).collect(Collectors.joining(", "));
    }

    private String words(Citation citation) {
        return citation.words(account.dispatch().text()).replaceAll("\\s+", " ");
    }
}
