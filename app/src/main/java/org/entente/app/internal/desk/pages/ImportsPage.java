package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.Arrays;
import java.util.List;
import org.entente.app.internal.desk.Jobs;
import org.entente.app.internal.desk.Jobs.Job;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;
import org.entente.ledger.ImportKind;

/** Event sets that are brought in, and how far each job is. */
public final class ImportsPage {

    private ImportsPage() {}

    /** @param files of the server that may be pointed at */
    public static String of(List<Job> jobs, List<String> files) {
        Html content = several(
                tag(
                        "form",
                        attr("method", "post"),
                        attr("action", "/imports"),
                        attr("enctype", "multipart/form-data"),
                        cls("row"),
                        tag(
                                "label",
                                "File, plain, .gz or .zip, at most 200 MB",
                                tag("input", attr("type", "file"), attr("name", "file"), attr("required", ""))),
                        kind(),
                        Fields.submit("Bring in")),
                files.isEmpty() ? Html.nothing() : pointing(files),
                tag(
                        "p",
                        cls("quiet"),
                        "Larger files, the benchmarks in numbers and sets with columns of their own come in with ",
                        tag("code", "entente import"),
                        "; docs/ledger.md tells how."),
                tag(
                        "section",
                        tag("h2", "Jobs"),
                        jobs.isEmpty()
                                ? tag("p", cls("quiet"), "None was started since the desk was opened.")
                                : tag(
                                        "div",
                                        attr("id", "jobs"),
                                        attr("aria-live", "polite"),
                                        jobs.stream().map(ImportsPage::job))));
        return Page.of("/imports", "Imports and jobs", content, "imports.js").written();
    }

    private static Html pointing(List<String> files) {
        return tag(
                "form",
                attr("method", "post"),
                attr("action", "/imports"),
                attr("enctype", "multipart/form-data"),
                cls("row"),
                tag(
                        "label",
                        "File on the server",
                        tag(
                                "select",
                                attr("name", "path"),
                                files.stream().map(file -> tag("option", attr("value", file), file)))),
                kind(),
                Fields.submit("Bring it in"));
    }

    private static Html kind() {
        return tag(
                "label",
                "Kind",
                tag(
                        "select",
                        attr("name", "kind"),
                        kinds().stream().map(kind -> tag("option", attr("value", kind), kind))));
    }

    /** What one file is enough for. */
    private static List<String> kinds() {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind != ImportKind.ICEWS_QUADS && kind != ImportKind.CSV)
                .map(ImportKind::label)
                .toList();
    }

    private static Html job(Job job) {
        return tag(
                "article",
                cls("job"),
                attr("data-job", job.id()),
                attr("data-over", job.isOver()),
                tag("strong", job.name()),
                " ",
                tag("span", cls("state"), Words.lower(job.state())),
                job.isOver()
                        ? Html.nothing()
                        : tag(
                                "progress",
                                attr("aria-label", "How far " + job.name() + " is"),
                                job.total() == 0 ? Html.nothing() : attr("max", job.total()),
                                job.total() == 0 ? Html.nothing() : attr("value", job.done())),
                tag("p", cls("told"), job.told()),
                job.rejects().isEmpty()
                        ? Html.nothing()
                        : tag(
                                "details",
                                tag(
                                        "summary",
                                        job.rejects().size() < Jobs.REJECTS_SHOWN
                                                ? Words.count(job.rejects().size(), "row") + " set aside"
                                                : "The first " + Jobs.REJECTS_SHOWN + " rows set aside"),
                                tag(
                                        "ul",
                                        cls("turns"),
                                        job.rejects().stream().map(row -> tag("li", tag("code", row))))));
    }
}
