package org.entente.app.internal.desk.outlook;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.entente.app.internal.desk.Answers;
import org.entente.app.internal.desk.Asked;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.outlook.Pace;
import org.entente.model.PloverType;
import org.jspecify.annotations.Nullable;

/** What is foretold, as REST. Safe to share between threads. */
public final class OutlookApi {

    private final Holdings holdings;
    private final Answers answers;
    private final Foresight foresight;

    public OutlookApi(Holdings holdings, Answers answers, Foresight foresight) {
        this.holdings = holdings;
        this.answers = answers;
        this.foresight = foresight;
    }

    public void lay(BiConsumer<String, Handler> get) {
        get.accept("/api/v1/outlook/{a}/{b}", request -> send(request, forecast(foresight, new Asked(request))));
        get.accept("/api/v1/next", request -> send(request, next(foresight, new Asked(request))));
        get.accept("/api/v1/whatif", request -> send(request, whatIf(foresight, new Asked(request))));
        get.accept("/api/v1/alerts", request -> send(request, alarms(foresight, new Asked(request))));
        get.accept(
                "/api/v1/backtest",
                request -> Answers.sendOnce(request, Answers.JSON, Answers.json(foresight.lastBackTest())));
    }

    private void send(Context request, Supplier<?> value) {
        answers.send(request, holdings.version(), Answers.JSON, () -> Answers.json(value.get()));
    }

    public static Supplier<RelationForecast> forecast(Foresight foresight, Asked asked) {
        String a = asked.state("a");
        String b = asked.state("b");
        Asked.differ(a, b);
        Pace by = pace(asked, Pace.MONTH);
        int ahead = ahead(asked);
        return () -> RelationForecast.of(foresight.past(), a, b, by, ahead);
    }

    public static Supplier<NextEvents> next(Foresight foresight, Asked asked) {
        String actor = state(asked, "actor");
        String recipient = state(asked, "recipient");
        PloverType type = type(asked);
        int most = asked.count("limit", 10, 1, 50);
        return () -> NextEvents.of(foresight, actor, type, recipient, most);
    }

    public static Supplier<WhatFollows> whatIf(Foresight foresight, Asked asked) {
        String actor = state(asked, "actor");
        String recipient = state(asked, "recipient");
        if (actor == null || recipient == null) {
            throw Problem.wrong(
                    "An actor and a recipient are needed. Maybe write actor=USA&type=SANCTION&recipient=CHN.");
        }
        Asked.differ(actor, recipient);
        String with = state(asked, "with");
        PloverType type = type(asked);
        int ahead = asked.count("ahead", 8, 1, 26);
        List<String> thirds = with == null ? List.of() : List.of(with);
        return () -> WhatFollows.of(foresight.past(), actor, type, recipient, thirds, ahead);
    }

    public static Supplier<Alarms> alarms(Foresight foresight, Asked asked) {
        Pace by = pace(asked, Pace.WEEK);
        double rate = asked.number("rate", 0.1, 0.001, 0.5);
        return () -> Alarms.of(foresight.past(), by, rate);
    }

    /** The steps that are asked for. */
    public static Pace pace(Asked asked, Pace otherwise) {
        Pace by = asked.choice("by", Pace.class);
        return by == null ? otherwise : by;
    }

    /** How many steps ahead, in [1, 12]. */
    public static int ahead(Asked asked) {
        return asked.count("ahead", 6, 1, 12);
    }

    /** The type of event that is asked about. */
    public static PloverType type(Asked asked) {
        PloverType type = asked.choice("type", PloverType.class);
        return type == null ? PloverType.CONSULT : type;
    }

    /** The state that a parameter calls, or null. */
    public static @Nullable String state(Asked asked, String name) {
        String called = asked.text(name);
        return called == null ? null : Asked.state(name, called);
    }
}
