package org.entente.reader.internal.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.junit.jupiter.api.Test;

/** How actors are said to stand to rules. */
class ConductsTest {

    private static final Reader READER = Reader.english();

    @Test
    void whoFailsToFulfilBreaks() {
        assertConduct("Argentina has failed to fulfil its obligations to the fund.", "ARG -1");
    }

    @Test
    void whoDeniesABreachClaimsToComply() {
        assertConduct("Thailand denied breaching the ceasefire.", "THA 1");
    }

    @Test
    void rulesAreNoActorsThatOneAbidesBy() {
        assertConduct("Syria has abided by the Geneva Protocol of 1925.", "SYR 1");
    }

    @Test
    void whoNoLongerAdheresBreaks() {
        assertConduct("Russia no longer adheres to the treaty.", "RUS -1");
    }

    @Test
    void itMeansTheRulesNamedBefore() {
        assertConduct("Japan keeps the moratorium. Australia said that Tokyo had violated it.", "JPN 1", "JPN -1");
    }

    @Test
    void noEvidenceOfABreachIsCompliance() {
        assertConduct("There is no evidence that Iran has breached the agreement.", "IRN 1");
    }

    @Test
    void whatIsOnlyAskedIsNoConduct() {
        assertConduct("Does Israel honour the accords?");
    }

    @Test
    void whoeverIsFinedForItHasBrokenTheRules() {
        assertConduct("France was fined for breaking the fishing rules.", "FRA -1");
    }

    @Test
    void aFailureThatIsABreachIsNotDenied() {
        assertConduct("Turkey failed to pay, in breach of the Ankara protocol.", "TUR -1");
    }

    private static void assertConduct(String text, String... wanted) {
        Dispatch dispatch = Dispatch.of("d", LocalDate.of(2014, 2, 3), text);
        assertEquals(
                List.of(wanted),
                READER.read(dispatch).conduct().stream()
                        .map(conduct -> conduct.actor() + " " + conduct.polarity())
                        .toList());
    }
}
