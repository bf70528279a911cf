package org.entente.app.internal.desk.pages;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.internal.desk.Answers;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.desk.fetch.Fetching;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Texts that are pasted, or fetched by their link, to accounts; and on request into the ledger. Safe to share between threads. */
final class Reading {

    private static final int ID_LENGTH = 12;

    private final Holdings holdings;
    private final Supplier<Reader> reader;

    Reading(Holdings holdings, Supplier<Reader> reader) {
        this.holdings = holdings;
        this.reader = reader;
    }

    /** Shows the account of what the form holds. */
    void read(Context request) {
        String text = field(request, "text");
        String link = field(request, "link");
        LocalDate date = null;
        try {
            date = day(field(request, "date"));
            Dispatch dispatch =
                    text == null && link != null ? Fetching.dispatch(link, date) : pasted(request, text, date);
            Answers.sendOnce(request, Answers.HTML, ReadPage.read(reader.get().read(dispatch)));
        } catch (Problem problem) {
            request.status(problem.status());
            Answers.sendOnce(
                    request,
                    Answers.HTML,
                    ReadPage.wrong(text == null ? "" : text, date, link == null ? "" : link, problem.detail()));
        }
    }

    /** Files the account of what the form holds, and leads to it. */
    void file(Context request) {
        Dispatch dispatch = pasted(request, field(request, "text"), day(field(request, "date")));
        holdings.file(List.of(reader.get().read(dispatch)));
        request.redirect("/dispatch/" + Addresses.part(dispatch.id()), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private static Dispatch pasted(Context request, @Nullable String text, @Nullable LocalDate date) {
        if (text == null) {
            throw Problem.wrong("There is no text to read. Maybe paste an article, or give a link.");
        }
        if (text.length() > ReadPage.LONGEST) {
            throw new Problem(
                    413,
                    "The text is too long",
                    "It has %,d characters, and %,d can be read at once. Maybe read it in parts, or with 'entente read'."
                            .formatted(text.length(), ReadPage.LONGEST));
        }
        String link = field(request, "link");
        return new Dispatch(
                "pasted-" + Answers.hash(text + date).substring(0, ID_LENGTH),
                field(request, "title"),
                date,
                null,
                link == null ? null : Fetching.address(link),
                "en",
                text.replace("\r\n", "\n"));
    }

    private static @Nullable String field(Context request, String name) {
        String value = request.formParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.wrong("'%s' is no day. Maybe write 2018-12-24.".formatted(text));
        }
    }
}
