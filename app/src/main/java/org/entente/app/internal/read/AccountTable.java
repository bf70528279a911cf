package org.entente.app.internal.read;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import org.entente.model.Account;
import org.entente.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * An account as rows: {@code dispatch⇥entry⇥id⇥who⇥what⇥whom⇥status⇥date⇥statedBy⇥sentence⇥start⇥end⇥confidence}, {@code -} where there is nothing.
 */
final class AccountTable {

    private final PrintStream out;

    AccountTable(PrintStream out) {
        this.out = out;
    }

    void print(Account account) {
        account.actors()
                .forEach(a -> row(
                        "actor",
                        a.id(),
                        a.country(),
                        a.kind(),
                        null,
                        a.sector(),
                        null,
                        null,
                        a.mentions().getFirst(),
                        a.confidence()));
        account.statements()
                .forEach(s -> row(
                        "statement",
                        s.id(),
                        s.source(),
                        s.mode(),
                        s.addressee(),
                        null,
                        s.date(),
                        s.within(),
                        s.content(),
                        s.confidence()));
        account.events()
                .forEach(e -> row(
                        "event",
                        e.id(),
                        join(e.actors()),
                        e.type(),
                        join(e.recipients()),
                        e.status(),
                        e.date(),
                        e.statedBy(),
                        e.citation(),
                        e.confidence()));
        account.assessments()
                .forEach(a -> row(
                        "assessment",
                        a.id(),
                        join(a.dyads()),
                        a.level(),
                        a.trend(),
                        a.modality(),
                        a.since(),
                        a.statedBy(),
                        a.citation(),
                        a.confidence()));
        account.ties()
                .forEach(t -> row(
                        "tie",
                        t.id(),
                        join(t.parties()),
                        t.kind(),
                        t.name(),
                        t.status(),
                        t.date(),
                        t.statedBy(),
                        t.citation(),
                        t.confidence()));
        account.conduct()
                .forEach(c -> row(
                        "conduct",
                        c.id(),
                        c.actor(),
                        c.polarity(),
                        c.norm(),
                        null,
                        null,
                        c.statedBy(),
                        c.citation(),
                        c.confidence()));
    }

    private void row(
            String entry,
            String id,
            @Nullable Object who,
            @Nullable Object what,
            @Nullable Object whom,
            @Nullable Object status,
            @Nullable Object date,
            @Nullable String statedBy,
            Citation citation,
            double confidence) {
        out.println(String.join(
                "\t",
                citation.dispatch(),
                entry,
                id,
                cell(who),
                cell(what),
                cell(whom),
                cell(status),
                cell(date),
                cell(statedBy),
                cell(citation.sentence()),
                cell(citation.start()),
                cell(citation.end()),
                "%.2f".formatted(confidence)));
    }

    private static @Nullable String join(List<?> values) {
        return values.isEmpty()
                ? null
                : String.join(",", values.stream().map(Object::toString).toList());
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "-" : Objects.toString(value).replaceAll("\\s+", " ");
    }
}
