package org.entente.app.internal.desk.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.app.internal.desk.Answers;
import org.entente.app.internal.desk.Asked;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.Slice;

/** Rows as REST sends them: a page as JSON, or all of them as a file. Safe to share between threads. */
final class Rows {

    /** Most rows of one page. */
    static final int MOST = 1000;

    /** Most rows of one download; the command line exports more. */
    static final int MOST_DOWNLOADED = 200_000;

    static final String PARQUET = "application/vnd.apache.parquet";

    private static final int CHUNK = 5000;

    /** How an answer is written. */
    enum Form {
        JSON,
        JSONL,
        CSV,
        PARQUET
    }

    private final Holdings holdings;
    private final Answers answers;

    Rows(Holdings holdings, Answers answers) {
        this.holdings = holdings;
        this.answers = answers;
    }

    <T extends Record> void send(Context request, Class<T> type, BiFunction<Integer, Integer, Slice<T>> page) {
        Asked asked = new Asked(request);
        int limit = asked.count("limit", 100, 1, MOST);
        int offset = asked.count("offset", 0, 0, Integer.MAX_VALUE);
        switch (form(request)) {
            case JSON ->
                answers.send(request, holdings.version(), Answers.JSON, () -> Answers.json(page.apply(limit, offset)));
            case CSV -> download(request, "text/csv; charset=utf-8", Tables.head(type), Tables::line, page);
            case JSONL ->
                download(request, "application/jsonl; charset=utf-8", "", row -> Answers.json(row) + "\n", page);
            case PARQUET -> throw Problem.wrong("format=parquet is for events and statements. Maybe format=csv.");
        }
    }

    /** A file that is made whole before it is sent, and is gone afterwards. */
    static void parquet(Context request, Consumer<Path> made) {
        try {
            Path folder = Files.createTempDirectory("entente-download");
            Path file = folder.resolve("rows.parquet");
            try {
                made.accept(file);
                request.contentType(PARQUET);
                Files.copy(file, request.outputStream());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException gone) {
            // whoever asked has left
        }
    }

    /** Rows in chunks, so that others are answered between them, however slowly this one is taken. */
    private static <T extends Record> void download(
            Context request,
            String type,
            String head,
            Function<T, String> line,
            BiFunction<Integer, Integer, Slice<T>> page) {
        request.contentType(type);
        try {
            OutputStream out = request.outputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            List<T> chunk = new ArrayList<>();
            for (int offset = 0; offset == 0 || chunk.size() == CHUNK && offset < MOST_DOWNLOADED; offset += CHUNK) {
                chunk = page.apply(CHUNK, offset).rows();
                for (T row : chunk) {
                    out.write(line.apply(row).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException gone) {
            // whoever asked has left
        }
    }

    static Form form(Context request) {
        Form form = new Asked(request).choice("format", Form.class);
        return form == null ? Form.JSON : form;
    }
}
