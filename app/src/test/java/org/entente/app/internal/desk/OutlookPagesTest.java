package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.app.internal.outlook.MadeUpWorld;
import org.entente.app.internal.outlook.WhatIfAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about what comes next, over {@link MadeUpWorld}. */
final class OutlookPagesTest {

    private static OpenDesk desk;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        desk = OpenDesk.in(folder).holdingSet(MadeUpWorld.in(folder));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String page(String address) {
        var answer = desk.get(address, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    @Test
    void aRelationsNextStepsStandInATableUnderTheirFan() {
        String page = page("/outlook/FRA/DEU?by=week&ahead=3");
        assertTrue(page.contains("id=\"fan\""), page);
        assertTrue(page.contains("data-src=\"/api/v1/outlook/FRA/DEU?by=week&amp;ahead=3\""), page);
        assertTrue(page.contains("1 May 2019") && page.contains("15 May 2019"), page);
    }

    @Test
    void aRelationOfWhichTooLittleIsKnownSaysWhatIsNeeded() {
        assertTrue(page("/outlook/FRA/CHN").contains("Maybe take shorter steps or a longer time."));
    }

    @Test
    void anAnswerOpensToItsReasonsAndThePastEventsBeneath() {
        String page = page("/outlook/next?actor=FRA&type=consult");
        assertTrue(page.contains("Whom does France consult?"), page);
        assertTrue(page.indexOf("Germany") > 0 && page.contains("temporal rules"), page);
        assertTrue(page.contains("/events?a=FRA&amp;b=DEU&amp;type=CONSULT&amp;status=ACTUAL"), page);
    }

    @Test
    void aQuestionAboutBothSidesIsRefused() {
        assertEquals(
                400,
                desk.get("/outlook/next?actor=FRA&recipient=DEU&type=consult").statusCode());
    }

    @Test
    void whatFollowsIsToldWithItsCaveatAndItsCases() {
        String page = page("/outlook/whatif?actor=PER&type=accuse&recipient=CHL&with=Ghana");
        assertTrue(page.contains(WhatIfAnswer.CAVEAT), page);
        assertTrue(page.contains("What if Peru accuses Chile"), page);
        assertTrue(page.contains("Peru – Ghana"), page);
        assertTrue(page.contains("1 Jan 2019"), page);
    }

    @Test
    void alertsSayHowManyOfThemMayBeFalse() {
        assertTrue(page("/outlook/alerts?rate=0.1").contains("Of such alarms 10 % are expected to be false at most."));
    }

    @Test
    void aBackTestRunsAsAJobAndShowsItsTable() throws InterruptedException {
        assertTrue(page("/outlook/backtest").contains("None was run since the desk was opened."));
        assertEquals(
                303,
                desk.post("/outlook/backtest", "", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode());
        for (int i = 0; i < 600 && desk.jobs().anyRuns(); i++) {
            Thread.sleep(100);
        }
        String page = page("/outlook/backtest");
        assertTrue(page.contains("recurrency baseline") && page.contains("learned ranking"), page);
        assertTrue(desk.get("/api/v1/backtest").body().contains("\"asked\":\"multi-step\""));
    }
}
