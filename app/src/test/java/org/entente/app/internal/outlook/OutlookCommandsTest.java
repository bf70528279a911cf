package org.entente.app.internal.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.app.Entente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about the future answer of {@link MadeUpWorld}, from its folder and from a ledger. */
class OutlookCommandsTest {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path parent = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        folder = MadeUpWorld.in(parent);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    private String answer(String... args) {
        int status = Entente.run(args);
        assertEquals("", complained.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theUsualPartnerIsTheFirstAnswerWithTheRuleBeneath() {
        String answer = answer("next", "FRA CONSULT ?", "--data", folder.toString());
        assertTrue(answer.contains(" 1. DEU"), answer);
        assertTrue(answer.contains("CONSULT last on 2019-04-30"), answer);
    }

    @Test
    void aQuestionInTheSetsOwnNamesIsAnsweredInThem() {
        String answer = answer("next", "? | Accuse | Chile", "--data", folder.toString(), "--format", "tsv");
        assertTrue(answer.contains("1\tPeru\t"), answer);
    }

    @Test
    void noAlarmIsRaisedWhereTooLittleIsKnownToHoldItsRate() {
        String answer = answer("alerts", "--data", folder.toString(), "--format", "tsv");
        assertEquals("relation\tkind\tstart\tseen\texpected\tchance\n", answer);
    }

    @Test
    void aRelationIsForetoldWithBands() {
        String answer =
                answer("outlook", "FRA", "Germany", "--by", "week", "--ahead", "2", "--data", folder.toString());
        assertTrue(answer.contains("2019-05-01"), answer);
        assertTrue(answer.contains("2019-05-08"), answer);
    }

    @Test
    void whatFollowedIsToldAsAssociationWithItsCases() {
        String answer = answer("whatif", "PER ACCUSE CHL", "--with", "GHA", "--data", folder.toString());
        assertTrue(answer.contains(WhatIfAnswer.CAVEAT), answer);
        assertTrue(answer.contains("2019-01-01 PER → CHL"), answer);
    }

    @Test
    void aBackTestWithoutATestPartSaysSo() {
        String answer = answer("backtest", "--data", folder.toString());
        assertTrue(answer.contains("reported on valid, tuned on the last tenth of train"), answer);
        assertTrue(answer.contains("learned ranking"), answer);
    }

    @Test
    void aQuestionWithoutAQuestionMarkIsRefused() {
        assertEquals(2, Entente.run("next", "FRA CONSULT DEU", "--data", folder.toString()));
        assertTrue(complained.toString(StandardCharsets.UTF_8).contains("one question mark"));
    }

    private String ledger() {
        String ledger = parent.resolve("world.ledger").toString();
        assertEquals(0, Entente.run("import", "--kind", "icews-quads", "--ledger", ledger, folder.toString()));
        printed.reset();
        complained.reset();
        return ledger;
    }

    @Test
    void aLedgerAnswersWhoComesNextAsTheFolderDoes() {
        String ofFolder = answer("next", "FRA CONSULT ?", "--data", folder.toString(), "--format", "tsv");
        String ledger = ledger();
        assertEquals(ofFolder, answer("next", "FRA CONSULT ?", "--ledger", ledger, "--format", "tsv"));
        printed.reset();
        String reasons = answer("next", "FRA CONSULT ?", "--ledger", ledger);
        assertTrue(reasons.contains(" 1. DEU"), reasons);
        assertTrue(reasons.contains("CONSULT last on 2019-04-30"), reasons);
        printed.reset();
        String before = answer("next", "FRA CONSULT ?", "--ledger", ledger, "--at", "2019-04-01");
        assertTrue(before.contains("CONSULT last on 2019-03-31"), before);
    }

    @Test
    void aLedgerTellsTheNextStepsOfARelationWithBandsAndClasses() {
        String answer = answer(
                "outlook", "FRA", "DEU", "--by", "week", "--ahead", "12", "--ledger", ledger(), "--format", "tsv");
        assertEquals(13, answer.lines().count(), answer);
        String[] last = answer.lines().toList().getLast().split("\t");
        assertEquals("2019-07-17", last[0]);
        assertTrue(Double.parseDouble(last[4]) <= Double.parseDouble(last[5]), answer);
        double quads = 0;
        for (int i = last.length - 4; i < last.length; i++) {
            quads += Double.parseDouble(last[i]);
        }
        assertEquals(1, quads, 1e-3);
    }

    @Test
    void aLedgerTellsWhatFollowedWithItsCasesAndItsWords() {
        String answer = answer("whatif", "PER ACCUSE CHL", "--with", "GHA", "--ledger", ledger());
        assertTrue(answer.contains(WhatIfAnswer.CAVEAT), answer);
        assertTrue(answer.contains("2019-01-01 PER → CHL"), answer);
        assertTrue(answer.contains("PER–GHA"), answer);
    }

    @Test
    void aLedgerIsWatchedForWhatIsUnusual() {
        String answer = answer("alerts", "--ledger", ledger(), "--format", "json");
        assertEquals("[ ]", answer.strip());
    }

    @Test
    void anEmptyLedgerIsNamedAndNothingIsForetold() {
        String nowhere = parent.resolve("none.ledger").toString();
        assertEquals(1, Entente.run("outlook", "FRA", "DEU", "--ledger", nowhere));
        assertTrue(complained.toString(StandardCharsets.UTF_8).contains("there is no such ledger"));
    }
}
