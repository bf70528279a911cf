package org.entente.app.internal.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.app.internal.desk.Jobs.Job;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.pages.ImportsPage;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportReport;
import org.jspecify.annotations.Nullable;

/** Event sets that come in through the desk, as jobs that can be watched. Safe to share between threads. */
final class Uploads {

    private static final long BETWEEN_NEWS = 250;

    /** Of a longer name its end is kept, which tells what sort of file it is. */
    private static final int LONGEST_NAME = 100;

    /** All but letters, digits, points and dashes; a name that comes from elsewhere never says where a file goes. */
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.-]");

    private final Holdings holdings;
    private final Jobs jobs;

    private final @Nullable ImportFolder folder;

    /** @param folder whose files may be imported without being sent; null for none */
    Uploads(Holdings holdings, Jobs jobs, @Nullable ImportFolder folder) {
        this.holdings = holdings;
        this.jobs = jobs;
        this.folder = folder;
    }

    void lay(Routes routes) {
        routes.get(
                        "/imports",
                        request -> Answers.sendOnce(
                                request,
                                Answers.HTML,
                                ImportsPage.of(jobs.all(), folder == null ? List.of() : folder.files())))
                .post("/imports", request -> {
                    bring(request);
                    request.redirect("/imports", HttpStatus.SEE_OTHER);
                })
                .get("/api/v1/jobs", request -> Answers.sendOnce(request, Answers.JSON, Answers.json(jobs.all())))
                .get(
                        "/api/v1/jobs/{id}",
                        request -> Answers.sendOnce(request, Answers.JSON, Answers.json(job(request))))
                .events("/api/v1/jobs/{id}/progress", this::watch)
                .post("/api/v1/imports", request -> {
                    request.status(202).header("Location", "/api/v1/jobs");
                    request.contentType(Answers.JSON).result(Answers.json(bring(request)));
                });
    }

    private Job bring(Context request) {
        UploadedFile upload = request.uploadedFile("file");
        String path = request.formParam("path");
        String kind = request.formParam("kind");
        if (kind == null || upload == null && path == null) {
            throw Problem.wrong("A file and its kind are needed. Maybe send them as multipart/form-data.");
        }
        ImportKind known = ImportKind.of(kind);
        if (path != null) {
            if (folder == null) {
                throw Problem.wrong(
                        "No folder of the server is open to imports. Maybe open the desk with --imports FOLDER.");
            }
            ImportOrder order = ImportOrder.of(known, folder.file(path));
            return jobs.start(path + ", " + kind, progress -> bring(order, progress));
        }
        return sent(Objects.requireNonNull(upload), known);
    }

    private Job sent(UploadedFile upload, ImportKind kind) {
        String safe = UNSAFE.matcher(upload.filename()).replaceAll("_");
        String name = safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
        try {
            Path own = Files.createTempDirectory("entente-upload");
            Path file = own.resolve("upload-" + name);
            try (InputStream in = upload.content()) {
                Files.copy(in, file);
            }
            ImportOrder order = ImportOrder.of(kind, file);
            return jobs.start(name + ", " + kind.label(), progress -> {
                try {
                    return bring(order, progress);
                } finally {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(own);
                }
            });
        } catch (IOException e) {
            throw new Problem(500, "The file cannot be kept", "%s. Maybe the disk is full.".formatted(e.getMessage()));
        }
    }

    private Jobs.Outcome bring(ImportOrder order, Jobs.Progress progress) {
        ImportReport report = holdings.bring(
                order, far -> progress.tell(far.bytes(), far.totalBytes(), "%,d events filed".formatted(far.rows())));
        return new Jobs.Outcome(
                "%,d events filed, %,d were there, %,d rows set aside"
                        .formatted(report.rows(), report.known(), report.rejected()),
                report.rejects().stream()
                        .limit(Jobs.REJECTS_SHOWN)
                        .map(ImportReport.Reject::toString)
                        .toList());
    }

    private Job job(Context request) {
        String id = request.pathParam("id");
        return List.of(id).stream()
                .filter(Pattern.compile("\\d{1,9}").asMatchPredicate())
                .flatMap(number -> jobs.find(Integer.parseInt(number)).stream())
                .findFirst()
                .orElseThrow(() -> Problem.missing("There is no job '%s'. Maybe look at /api/v1/jobs.".formatted(id)));
    }

    /** Tells how far a job is until it is over or nobody listens. */
    private void watch(SseClient watcher) {
        Predicate<Job> goesOn = job -> !job.isOver() && !watcher.terminated();
        Job job = job(watcher.ctx());
        watcher.sendEvent("job", Answers.json(job));
        while (goesOn.test(job)) {
            try {
                Thread.sleep(BETWEEN_NEWS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            job = job(watcher.ctx());
            watcher.sendEvent("job", Answers.json(job));
        }
        watcher.close();
    }
}
