package org.entente.ledger.internal.coded;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportReport;
import org.entente.ledger.internal.Checksums;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Tables;
import org.jspecify.annotations.Nullable;

/** Files one batch after another. */
final class BatchWriter {

    private static final int LONGEST_REJECT = 2000;

    private final Database database;
    private final ImportOrder order;
    private Dimensions dimensions;
    private int next;

    private BatchWriter(Database database, ImportOrder order, Dimensions dimensions, int next) {
        this.database = database;
        this.order = order;
        this.dimensions = dimensions;
        this.next = next;
    }

    static BatchWriter of(Database database, ImportOrder order) throws SQLException {
        return new BatchWriter(database, order, Dimensions.of(database), (int)
                database.number("SELECT coalesce(max(batch), -1) + 1 FROM batch", 0));
    }

    /** What became of a batch. */
    record Outcome(int rows, List<ImportReport.Reject> rejects) {}

    Outcome write(String file, Lines.Batch batch, Coder coder, String key) throws SQLException {
        List<ImportReport.Reject> rejects = new ArrayList<>();
        int[] rows = {0};
        try {
            database.together(() -> {
                Span span = rows(file, batch, coder, rejects);
                rows[0] = span.rows;
                try (Tables tables = new Tables(database.connection())) {
                    dimensions.write((table, cells) -> tables.table(table).add(cells));
                    for (ImportReport.Reject reject : rejects) {
                        tables.table("reject")
                                .add(next, reject.file(), reject.line(), reject.reason(), reject.content());
                    }
                    tables.table("batch")
                            .add(
                                    next,
                                    key,
                                    order.kind().label(),
                                    order.source(),
                                    file,
                                    batch.firstLine(),
                                    span.rows,
                                    rejects.size(),
                                    span.first,
                                    span.last,
                                    span.checksums.sum(),
                                    LocalDateTime.now(ZoneOffset.UTC));
                }
            });
        } catch (SQLException | RuntimeException e) {
            dimensions = Dimensions.of(database);
            throw e;
        }
        next++;
        return new Outcome(rows[0], rejects);
    }

    /** What a batch's rows span. */
    private static final class Span {

        private final Checksums checksums = new Checksums();
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private int rows;

        void add(LocalDate day) {
            rows++;
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    private Span rows(String file, Lines.Batch batch, Coder coder, List<ImportReport.Reject> rejects)
            throws SQLException {
        Span span = new Span();
        try (DuckDBAppender to = database.connection().createAppender("main", "coded")) {
            for (int i = 0; i < batch.size(); i++) {
                long number = batch.firstLine() + i;
                String line = batch.line(i);
                Coded coded = batch.isCut(i)
                        ? new Coded.Bad("longer than %d characters".formatted(Lines.LONGEST_LINE))
                        : coder.code(line, number);
                switch (coded) {
                    case Coded.Row row -> append(to, span, (int) number, row);
                    case Coded.Several several -> {
                        for (Coded.Row row : several.rows()) {
                            append(to, span, (int) number, row);
                        }
                    }
                    case Coded.Nothing nothing -> {}
                    case Coded.Bad bad ->
                        rejects.add(new ImportReport.Reject(
                                file,
                                number,
                                bad.reason(),
                                line.substring(0, Math.min(line.length(), LONGEST_REJECT))));
                }
            }
        }
        return span;
    }

    private void append(DuckDBAppender to, Span span, int line, Coded.Row row) throws SQLException {
        int actor = row.actor() == null ? -1 : dimensions.entity(row.actor());
        int recipient = row.recipient() == null ? -1 : dimensions.entity(row.recipient());
        int actorCountry = country(row.actor());
        int recipientCountry = country(row.recipient());
        int coding = dimensions.coding(row.coding());
        span.add(row.day());
        span.checksums.add(
                line,
                row.day().toEpochDay(),
                actor,
                recipient,
                actorCountry,
                recipientCountry,
                coding,
                row.number(),
                bytes(row.external()),
                bytes(row.link()));
        to.beginRow();
        to.append(next);
        to.append(line);
        to.append(row.day());
        append(to, actor);
        append(to, recipient);
        appendShort(to, actorCountry);
        appendShort(to, recipientCountry);
        append(to, dyad(actorCountry, recipientCountry));
        to.append(coding);
        if (row.number() == Coded.Row.NO_NUMBER) {
            to.appendNull();
        } else {
            to.append(row.number());
        }
        to.append(row.external());
        to.append(row.link());
        to.endRow();
    }

    private static int bytes(@Nullable String text) {
        return text == null ? -1 : text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    private static int dyad(int a, int b) {
        return a < 0 || b < 0 ? -1 : Math.min(a, b) * 32_768 + Math.max(a, b);
    }

    private int country(@Nullable Party party) {
        return party == null || party.country() == null ? -1 : dimensions.country(party.country());
    }

    private static void append(DuckDBAppender to, int number) throws SQLException {
        if (number < 0) {
            to.appendNull();
        } else {
            to.append(number);
        }
    }

    private static void appendShort(DuckDBAppender to, int number) throws SQLException {
        if (number < 0) {
            to.appendNull();
        } else {
            to.append((short) number);
        }
    }
}
