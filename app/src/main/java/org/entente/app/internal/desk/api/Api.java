package org.entente.app.internal.desk.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.internal.desk.Answers;
import org.entente.app.internal.desk.Asked;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.Coverage;
import org.entente.app.internal.desk.holdings.Holdings.DispatchRow;
import org.entente.app.internal.desk.holdings.Holdings.EventFilter;
import org.entente.app.internal.desk.holdings.Holdings.EventRow;
import org.entente.app.internal.desk.holdings.Holdings.StatementFilter;
import org.entente.app.internal.desk.holdings.Holdings.StatementRow;
import org.entente.app.internal.desk.view.ActorView;
import org.entente.app.internal.desk.view.AgreementsView;
import org.entente.app.internal.desk.view.CampsView;
import org.entente.app.internal.desk.view.DeskView;
import org.entente.app.internal.desk.view.RelationView;
import org.entente.app.internal.desk.view.Search;
import org.entente.app.internal.desk.view.TriangleView;
import org.entente.app.internal.desk.view.WorldView;
import org.entente.app.internal.read.AccountJson;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.reader.Reader;

/** The answers of REST. Safe to share between threads. */
public final class Api {

    private final Holdings holdings;
    private final Answers answers;
    private final Supplier<Reader> reader;
    private final Rows rows;

    public Api(Holdings holdings, Answers answers, Supplier<Reader> reader) {
        this.holdings = holdings;
        this.answers = answers;
        this.reader = reader;
        rows = new Rows(holdings, answers);
    }

    public void coverage(Context request) {
        json(request, holdings::coverage);
    }

    public void desk(Context request) {
        int most = new Asked(request).count("limit", 20, 1, 60);
        json(request, () -> DeskView.of(holdings, most));
    }

    public void relations(Context request) {
        int most = new Asked(request).count("limit", 100, 1, Rows.MOST);
        json(request, () -> holdings.pairs(most));
    }

    public void relation(Context request) {
        Asked asked = new Asked(request);
        String a = asked.state("a");
        String b = asked.state("b");
        Asked.differ(a, b);
        RelationQuestion question =
                () -> RelationView.of(holdings, a, b, asked.step(), asked.day("from"), asked.day("to"));
        if (Rows.form(request) == Rows.Form.CSV) {
            send(
                    request,
                    "text/csv; charset=utf-8",
                    () -> Tables.csv(RelationView.Point.class, question.asked().points()));
        } else {
            json(request, question::asked);
        }
    }

    private interface RelationQuestion {
        RelationView asked();
    }

    public void triangle(Context request) {
        Asked asked = new Asked(request);
        List<String> states = List.of(asked.state("a"), asked.state("b"), asked.state("c"));
        Asked.differ(states.toArray(String[]::new));
        double neutral = asked.number("neutral", 0, -10, 10);
        Supplier<TriangleView> view =
                () -> TriangleView.of(holdings, states, neutral, asked.step(), asked.day("from"), asked.day("to"));
        if (Rows.form(request) == Rows.Form.CSV) {
            send(
                    request,
                    "text/csv; charset=utf-8",
                    () -> Tables.csv(TriangleView.Moment.class, view.get().moments()));
        } else {
            json(request, view);
        }
    }

    public void camps(Context request) {
        CampsView view = camps(holdings, new Asked(request));
        json(request, () -> view);
    }

    /** The camps of the time that is asked for; without one, of the last ten years that hold events. */
    public static CampsView camps(Holdings holdings, Asked asked) {
        Coverage coverage = holdings.coverage();
        LocalDate last = coverage.last() == null ? LocalDate.now(ZoneOffset.UTC) : coverage.last();
        LocalDate to = asked.day("to");
        LocalDate end = to == null ? last.withMonth(12).withDayOfMonth(31) : to;
        LocalDate from = asked.day("from");
        Region region = asked.choice("region", Region.class);
        return CampsView.of(
                holdings,
                Atlas.shipped(),
                from == null ? LocalDate.of(end.getYear() - 9, 1, 1) : from,
                end,
                asked.count("least", 1, 1, Integer.MAX_VALUE),
                region == null ? null : region.name());
    }

    /** The atlas's regions. */
    public enum Region {
        EUROPE,
        AFRICA,
        ASIA,
        AMERICAS,
        OCEANIA,
        MIDDLE_EAST
    }

    public void world(Context request) {
        Asked asked = new Asked(request);
        String state = asked.state("state");
        int span = asked.count("span", 10, 1, 100);
        json(request, () -> WorldView.of(holdings, state, span));
    }

    public void actors(Context request) {
        String words = new Asked(request).text("q");
        json(request, () -> Search.of(Atlas.shipped(), words == null ? "" : words));
    }

    public void actor(Context request) {
        String id = request.pathParam("id");
        json(
                request,
                () -> ActorView.of(holdings, Atlas.shipped(), id)
                        .orElseThrow(() -> Problem.missing(
                                "Nobody is known as '%s'. Maybe look at /api/v1/actors?q=.".formatted(id))));
    }

    public void agreements(Context request) {
        List<String> parties = new Asked(request).parties("party", "with");
        json(request, () -> AgreementsView.of(Atlas.shipped(), parties));
    }

    /** Reads a text that is sent; nothing is kept. */
    public void read(Context request) {
        LocalDate date = new Asked(request).day("date");
        String text = request.body();
        if (text.isBlank()) {
            throw Problem.wrong("There is no text to read. Maybe send it as the body.");
        }
        Dispatch dispatch = Dispatch.of("sent", date, text);
        Answers.sendOnce(
                request,
                Answers.JSON,
                AccountJson.write(AccountJson.of(reader.get().read(dispatch)), false));
    }

    public void description(Context request) {
        send(request, Answers.JSON, () -> AccountJson.write(OpenApi.document(), true));
    }

    public void events(Context request) {
        EventFilter filter = filter(new Asked(request));
        if (Rows.form(request) == Rows.Form.PARQUET) {
            Rows.parquet(request, file -> holdings.parquet(filter, file));
        } else {
            rows.send(request, EventRow.class, (limit, offset) -> holdings.events(filter, limit, offset));
        }
    }

    /** The events that a request's parameters ask for. */
    public static EventFilter filter(Asked asked) {
        PloverType type = asked.choice("type", PloverType.class);
        Status status = asked.choice("status", Status.class);
        return new EventFilter(
                who(asked, "a"),
                who(asked, "b"),
                type == null ? null : type.name(),
                status == null ? null : status.name(),
                asked.text("source"),
                asked.day("from"),
                asked.day("to"),
                asked.text("words"));
    }

    /** A state's code where it is one, however it is called; otherwise an actor's id or name. */
    private static @org.jspecify.annotations.Nullable String who(Asked asked, String name) {
        String called = asked.text(name);
        try {
            return called == null ? null : Asked.state(name, called);
        } catch (Problem noState) {
            return called;
        }
    }

    public void statements(Context request) {
        Asked asked = new Asked(request);
        StatementFilter filter =
                new StatementFilter(asked.text("speaker"), asked.text("words"), asked.day("from"), asked.day("to"));
        if (Rows.form(request) == Rows.Form.PARQUET) {
            Rows.parquet(request, file -> holdings.parquet(filter, file));
        } else {
            rows.send(request, StatementRow.class, (limit, offset) -> holdings.statements(filter, limit, offset));
        }
    }

    public void dispatches(Context request) {
        String actor = new Asked(request).text("actor");
        rows.send(request, DispatchRow.class, (limit, offset) -> holdings.dispatches(actor, limit, offset));
    }

    public void dispatch(Context request) {
        String id = request.pathParam("id");
        send(
                request,
                Answers.JSON,
                () -> AccountJson.write(
                        AccountJson.of(holdings.account(id)
                                .orElseThrow(() -> Problem.missing(
                                        "There is no dispatch '%s'. Maybe look at /api/v1/dispatches.".formatted(id)))),
                        false));
    }

    private void json(Context request, Supplier<?> value) {
        send(request, Answers.JSON, () -> Answers.json(value.get()));
    }

    private void send(Context request, String type, Supplier<String> made) {
        answers.send(request, holdings.version(), type, made);
    }
}
