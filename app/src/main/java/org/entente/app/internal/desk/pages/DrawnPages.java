package org.entente.app.internal.desk.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.entente.app.internal.desk.Answers;
import org.entente.app.internal.desk.Asked;
import org.entente.app.internal.desk.api.Api;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.Coverage;
import org.entente.app.internal.desk.holdings.Holdings.EventFilter;
import org.entente.app.internal.desk.view.CampsView;
import org.entente.app.internal.desk.view.RelationView;
import org.entente.app.internal.desk.view.TriangleView;
import org.entente.app.internal.desk.view.WorldView;
import org.entente.atlas.Atlas;

/** The addresses of the pages that draw how states stand: two, three, all in camps, one on the map. Safe to share between threads. */
final class DrawnPages {

    private final Holdings holdings;
    private final Answers answers;

    DrawnPages(Holdings holdings, Answers answers) {
        this.holdings = holdings;
        this.answers = answers;
    }

    void lay(BiConsumer<String, Handler> get) {
        get.accept("/relation", this::relations);
        get.accept("/relation/{a}/{b}", this::relation);
        get.accept("/relation/{a}/{b}/events", this::relationEvents);
        get.accept("/triangle", this::triangles);
        get.accept("/triangle/{a}/{b}/{c}", this::triangle);
        get.accept("/triangle/{a}/{b}/{c}/{at}", this::moment);
        get.accept("/camps", this::camps);
        get.accept("/world", this::worlds);
        get.accept("/world/{state}", this::world);
    }

    private void relations(Context request) {
        Asked asked = new Asked(request);
        String a = asked.text("a");
        String b = asked.text("b");
        if (a == null || b == null) {
            send(request, () -> RelationPage.list(holdings.pairs(200)));
        } else {
            request.redirect(Addresses.of(
                    "/relation/%s/%s".formatted(Asked.state("a", a), Asked.state("b", b)),
                    "step",
                    asked.text("step"),
                    "from",
                    asked.text("from"),
                    "to",
                    asked.text("to")));
        }
    }

    private void relation(Context request) {
        Asked asked = new Asked(request);
        String a = asked.state("a");
        String b = asked.state("b");
        Asked.differ(a, b);
        send(request, () -> {
            RelationView view = RelationView.of(holdings, a, b, asked.step(), asked.day("from"), asked.day("to"));
            return RelationPage.of(
                    view,
                    holdings.events(EventFilter.between(a, b, view.from(), view.to()), EventList.PAGE, 0),
                    asked.step(),
                    asked.day("from"),
                    asked.day("to"));
        });
    }

    private void relationEvents(Context request) {
        Asked asked = new Asked(request);
        String a = asked.state("a");
        String b = asked.state("b");
        LocalDate from = asked.day("from");
        LocalDate to = asked.day("to");
        int offset = asked.count("offset", 0, 0, Integer.MAX_VALUE);
        send(
                request,
                () -> RelationPage.events(
                                a,
                                b,
                                from,
                                to,
                                holdings.events(EventFilter.between(a, b, from, to), EventList.PAGE, offset),
                                offset)
                        .written());
    }

    private void triangles(Context request) {
        Asked asked = new Asked(request);
        request.redirect(Addresses.of(
                "/triangle/%s/%s/%s"
                        .formatted(named(asked, "a", "USA"), named(asked, "b", "CHN"), named(asked, "c", "RUS")),
                "step",
                asked.text("step"),
                "neutral",
                asked.text("neutral")));
    }

    private static String named(Asked asked, String name, String otherwise) {
        String called = asked.text(name);
        return Asked.state(name, called == null ? otherwise : called);
    }

    private void triangle(Context request) {
        TriangleQuestion question = TriangleQuestion.of(new Asked(request));
        send(request, () -> TrianglePage.of(question.view(holdings), question.asked.step()));
    }

    private void moment(Context request) {
        TriangleQuestion question = TriangleQuestion.of(new Asked(request));
        int at = Integer.parseInt(request.pathParam("at"));
        send(request, () -> TrianglePage.fragment(question.view(holdings), at).written());
    }

    private record TriangleQuestion(Asked asked, List<String> states) {

        static TriangleQuestion of(Asked asked) {
            List<String> states = List.of(asked.state("a"), asked.state("b"), asked.state("c"));
            Asked.differ(states.toArray(String[]::new));
            return new TriangleQuestion(asked, states);
        }

        TriangleView view(Holdings holdings) {
            return TriangleView.of(
                    holdings,
                    states,
                    asked.number("neutral", 0, -10, 10),
                    asked.step(),
                    asked.day("from"),
                    asked.day("to"));
        }
    }

    private void camps(Context request) {
        Asked asked = new Asked(request);
        Coverage coverage = holdings.coverage();
        int last = coverage.last() == null
                ? LocalDate.now(ZoneOffset.UTC).getYear()
                : coverage.last().getYear();
        int first = coverage.first() == null ? last : coverage.first().getYear();
        int year = asked.count("year", last, 1800, 2200);
        int span = asked.count("span", 10, 1, 100);
        int least = asked.count("least", 1, 1, Integer.MAX_VALUE);
        Api.Region region = asked.choice("region", Api.Region.class);
        send(
                request,
                () -> CampsPage.of(
                        CampsView.of(
                                holdings,
                                Atlas.shipped(),
                                CampsPage.from(year, span),
                                LocalDate.of(year, 12, 31),
                                least,
                                region == null ? null : region.name()),
                        first,
                        last,
                        span));
    }

    private void worlds(Context request) {
        Asked asked = new Asked(request);
        request.redirect(Addresses.of("/world/" + named(asked, "state", "USA"), "span", asked.text("span")));
    }

    private void world(Context request) {
        Asked asked = new Asked(request);
        String state = asked.state("state");
        int span = asked.count("span", 10, 1, 100);
        send(request, () -> WorldPage.of(WorldView.of(holdings, state, span)));
    }

    private void send(Context request, Supplier<String> page) {
        answers.send(request, holdings.version(), Answers.HTML, page);
    }
}
