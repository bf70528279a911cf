package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;
import static org.entente.app.internal.desk.pages.FigureTable.figure;
import static org.entente.app.internal.desk.pages.FigureTable.number;

import org.entente.app.internal.desk.Jobs.Job;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.outlook.BackTest;
import org.entente.app.internal.desk.outlook.Foresight;
import org.jspecify.annotations.Nullable;

/** How well next events were foretold on what is held, beside the baseline; run as a job. */
final class BackTestPage {

    static final String JOB = "back-test of next events";

    private BackTestPage() {}

    static String of(BackTest last, @Nullable Job job) {
        boolean runs = job != null && !job.isOver();
        Html content = several(
                tag(
                        "p",
                        "A back-test hides the last tenth of the newest %,d events, asks who comes next, and counts how often the answer was right. It tunes on the tenth before and sees nothing of what it is asked about. The recurrency baseline only repeats what was."
                                .formatted(Foresight.LEARNED_FROM)),
                tag(
                        "form",
                        attr("action", "/outlook/backtest"),
                        attr("method", "post"),
                        cls("row"),
                        Fields.submit(runs ? "It runs" : "Run it on what is held")),
                job == null
                        ? Html.nothing()
                        : tag(
                                "p",
                                attr("role", "status"),
                                cls("note"),
                                "Began %s: %s%s"
                                        .formatted(
                                                Words.moment(job.began()),
                                                job.told(),
                                                runs ? ". Load the page again for the result." : ".")),
                last.events() == null
                        ? tag("p", cls("quiet"), "None was run since the desk was opened.")
                        : result(last),
                tag(
                        "p",
                        "Published sets are tried from the command line: ",
                        tag("code", "entente backtest --data FOLDER"),
                        "."),
                tag("p", link("/api/v1/backtest", "JSON")));
        return OutlookTabs.page("/outlook/backtest", "Back-test", content);
    }

    private static Html result(BackTest last) {
        return several(
                tag(
                        "p",
                        cls("lead"),
                        Words.count(last.events() == null ? 0 : last.events(), "event"),
                        ", ",
                        Words.day(last.first()),
                        " to ",
                        Words.day(last.last())),
                FigureTable.scroll(
                        "Scores",
                        tag(
                                "table",
                                FigureTable.head(
                                        "Model", "Asked", "Questions", "MRR", "Hits@1", "Hits@3", "Hits@10", "Seconds"),
                                tag(
                                        "tbody",
                                        last.runs().stream()
                                                .map(run -> tag(
                                                        "tr",
                                                        tag("th", attr("scope", "row"), run.model()),
                                                        number(run.asked()),
                                                        number(Words.count(run.questions())),
                                                        number(figure(run.mrr(), 2)),
                                                        number(figure(run.hits1(), 2)),
                                                        number(figure(run.hits3(), 2)),
                                                        number(figure(run.hits10(), 2)),
                                                        number(figure(run.seconds(), 1))))))),
                tag("p", cls("quiet"), "Learned ranking: " + last.settings() + "."));
    }
}
