package org.entente.ledger;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Context;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.Office;
import org.entente.model.PloverType;
import org.entente.model.Sector;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.When;

/** Accounts to file. */
final class Accounts {

    private static final String MEETING = "Norway and Chile met in Oslo on Monday.";
    private static final String RATING = "Their relations are good.";

    private Accounts() {}

    /** An account with an entry of each kind, and every optional part. */
    static Account full(String id) {
        return full(id, "");
    }

    /** @param more what follows its two sentences */
    static Account full(String id, String more) {
        LocalDate day = LocalDate.of(2019, 3, 4);
        String text = MEETING + " " + RATING + (more.isEmpty() ? "" : " " + more);
        int second = MEETING.length() + 1;
        Citation words = new Citation(id, 0, 0, 20);
        return new Account(
                new Dispatch(id, "Oslo talks", day, "Example Post", URI.create("https://example.org/oslo"), "en", text),
                List.of(
                        new Citation(id, 0, 0, MEETING.length()),
                        new Citation(id, 1, second, second + RATING.length())),
                List.of(
                        new Actor(
                                "NOR",
                                Actor.Kind.STATE,
                                "Norway",
                                "NOR",
                                Sector.GOV,
                                new Office("Host", "NOR", LocalDate.of(2018, 1, 1), null),
                                List.of(new Citation(id, 0, 0, 6), new Citation(id, 1, second, second + 5)),
                                1),
                        new Actor(
                                "CHL",
                                Actor.Kind.STATE,
                                "Chile",
                                "CHL",
                                null,
                                null,
                                List.of(new Citation(id, 0, 11, 16)),
                                0.75)),
                List.of(new Statement(
                        "s1",
                        Statement.Mode.INDIRECT,
                        "NOR",
                        new Citation(id, 0, 0, 6),
                        new Citation(id, 0, 17, 20),
                        new Citation(id, 0, 0, 28),
                        List.of(new Citation(id, 0, 29, 38)),
                        null,
                        "CHL",
                        "meeting",
                        When.month(2019, 3),
                        List.of(new Stance("NOR", "CHL", 1)),
                        0.8)),
                List.of(new Event(
                        "e1",
                        PloverType.CONSULT,
                        "visit",
                        Set.of(Context.DIPLOMATIC, Context.MILITARY),
                        List.of("NOR", "CHL"),
                        List.of(),
                        Status.ACTUAL,
                        4,
                        When.day(day),
                        When.year(2020),
                        "s1",
                        "042",
                        words,
                        0.9,
                        Explanation.of(
                                "met",
                                1,
                                Explanation.of("pattern", 0.1234567890123, Explanation.of("lemma meet", 2)),
                                Explanation.of("two parties", -3)))),
                List.of(new Assessment(
                        "a1",
                        List.of(new Dyad("NOR", "CHL")),
                        Assessment.Level.GOOD,
                        Assessment.Trend.IMPROVING,
                        When.year(2017),
                        new Assessment.Comparison(List.of(new Dyad("NOR", "CHL")), List.of(new Dyad("NOR", "PER"))),
                        Assessment.Modality.ASSERTED,
                        "NOR",
                        "s1",
                        new Citation(id, 1, second, second + 24),
                        0.6)),
                List.of(new Tie(
                        "t1",
                        Tie.Kind.AGREEMENT,
                        "Oslo Accord",
                        List.of("NOR", "CHL"),
                        "UNO",
                        When.year(2001),
                        Status.ACTUAL,
                        null,
                        words,
                        0.5)),
                List.of(new Conduct("c1", "CHL", "WTO", 1, "NOR", "s1", words, 0.4)));
    }
}
