package org.entente.app.internal.desk.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.entente.app.internal.desk.Answers;
import org.entente.app.internal.desk.Asked;
import org.entente.app.internal.desk.Jobs;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.outlook.Alarms;
import org.entente.app.internal.desk.outlook.Foresight;
import org.entente.app.internal.desk.outlook.NextEvents;
import org.entente.app.internal.desk.outlook.OutlookApi;
import org.entente.app.internal.desk.outlook.RelationForecast;
import org.entente.app.internal.desk.outlook.WhatFollows;
import org.entente.app.internal.outlook.Pace;

/** The addresses of the pages about what comes next. Safe to share between threads. */
public final class OutlookPages {

    private final Holdings holdings;
    private final Answers answers;
    private final Jobs jobs;
    private final Foresight foresight;

    public OutlookPages(Holdings holdings, Answers answers, Jobs jobs, Foresight foresight) {
        this.holdings = holdings;
        this.answers = answers;
        this.jobs = jobs;
        this.foresight = foresight;
    }

    public void lay(BiConsumer<String, Handler> get, BiConsumer<String, Handler> post) {
        get.accept("/outlook", this::choose);
        get.accept("/outlook/next", this::next);
        get.accept("/outlook/whatif", this::whatIf);
        get.accept("/outlook/alerts", this::alerts);
        get.accept("/outlook/backtest", this::backTest);
        get.accept("/outlook/{a}/{b}", this::forecast);
        post.accept("/outlook/backtest", this::runBackTest);
    }

    private void choose(Context request) {
        Asked asked = new Asked(request);
        String a = asked.text("a");
        String b = asked.text("b");
        if (a == null || b == null) {
            send(request, () -> ForecastPage.list(holdings.pairs(60)));
        } else {
            request.redirect(Addresses.of(
                    "/outlook/%s/%s".formatted(Asked.state("a", a), Asked.state("b", b)),
                    "by",
                    asked.text("by"),
                    "ahead",
                    asked.text("ahead")));
        }
    }

    private void forecast(Context request) {
        Asked asked = new Asked(request);
        Supplier<RelationForecast> forecast = OutlookApi.forecast(foresight, asked);
        String a = asked.state("a");
        String b = asked.state("b");
        Html form = ForecastPage.chooser(a, b, OutlookApi.pace(asked, Pace.MONTH), OutlookApi.ahead(asked));
        foretell(request, "/outlook", Words.pair(a, b), form, () -> ForecastPage.of(forecast.get()));
    }

    private void next(Context request) {
        Asked asked = new Asked(request);
        if (asked.text("actor") == null && asked.text("recipient") == null) {
            send(request, NextPage::empty);
        } else {
            Supplier<NextEvents> next = OutlookApi.next(foresight, asked);
            Html form = NextPage.forms(
                    OutlookApi.state(asked, "actor"), OutlookApi.type(asked), OutlookApi.state(asked, "recipient"));
            foretell(request, "/outlook/next", "Next events", form, () -> NextPage.of(next.get()));
        }
    }

    private void whatIf(Context request) {
        Asked asked = new Asked(request);
        if (asked.text("actor") == null) {
            send(request, WhatIfPage::empty);
        } else {
            Supplier<WhatFollows> course = OutlookApi.whatIf(foresight, asked);
            Html form = WhatIfPage.form(
                    OutlookApi.state(asked, "actor"),
                    OutlookApi.type(asked),
                    OutlookApi.state(asked, "recipient"),
                    OutlookApi.state(asked, "with"));
            foretell(
                    request, "/outlook/whatif", "What if", form, () -> WhatIfPage.of(course.get(), asked.text("with")));
        }
    }

    private void alerts(Context request) {
        Supplier<Alarms> alarms = OutlookApi.alarms(foresight, new Asked(request));
        foretell(request, "/outlook/alerts", "Alerts", Html.nothing(), () -> AlertsPage.of(alarms.get()));
    }

    private void backTest(Context request) {
        Answers.sendOnce(
                request,
                Answers.HTML,
                BackTestPage.of(
                        foresight.lastBackTest(),
                        jobs.all().stream()
                                .filter(job -> job.name().equals(BackTestPage.JOB))
                                .findFirst()
                                .orElse(null)));
    }

    private void runBackTest(Context request) {
        jobs.start(BackTestPage.JOB, progress -> {
            progress.tell(0, 0, "learning and asking");
            foresight.backTest();
            return new Jobs.Outcome("done", List.of());
        });
        request.redirect("/outlook/backtest", HttpStatus.SEE_OTHER);
    }

    /** A page; where too little is known for it, one that says so. */
    private void foretell(Context request, String tab, String title, Html form, Supplier<String> page) {
        send(request, () -> {
            try {
                return page.get();
            } catch (IllegalArgumentException tooLittle) {
                return OutlookTabs.tooLittle(tab, title, form, String.valueOf(tooLittle.getMessage()));
            } catch (Problem problem) {
                if (problem.status() != HttpStatus.NOT_FOUND.getCode()) {
                    throw problem;
                }
                return OutlookTabs.tooLittle(tab, title, form, problem.detail());
            }
        });
    }

    private void send(Context request, Supplier<String> page) {
        answers.send(request, holdings.version(), Answers.HTML, page);
    }
}
