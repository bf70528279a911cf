package org.entente.app.internal.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.app.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about the future answer of {@link MadeUpWorld}, from its folder and from a ledger. */
class OutlookCommandsTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path parent = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        folder = MadeUpWorld.in(parent);
    }

    @Test
    void theUsualPartnerIsTheFirstAnswerWithTheRuleBeneath() {
        String answer = terminal.answer("next", "FRA CONSULT ?", "--data", folder.toString());
        assertTrue(answer.contains(" 1. DEU"), answer);
        assertTrue(answer.contains("CONSULT last on 2019-04-30"), answer);
    }

    @Test
    void aQuestionInTheSetsOwnNamesIsAnsweredInThem() {
        String answer = terminal.answer("next", "? | Accuse | Chile", "--data", folder.toString(), "--format", "tsv");
        assertTrue(answer.contains("1\tPeru\t"), answer);
    }

    @Test
    void noAlarmIsRaisedWhereTooLittleIsKnownToHoldItsRate() {
        String answer = terminal.answer("alerts", "--data", folder.toString(), "--format", "tsv");
        assertEquals("relation\tkind\tstart\tseen\texpected\tchance\n", answer);
    }

    @Test
    void aRelationIsForetoldWithBands() {
        String answer = terminal.answer(
                "outlook", "FRA", "Germany", "--by", "week", "--ahead", "2", "--data", folder.toString());
        assertTrue(answer.contains("2019-05-01"), answer);
        assertTrue(answer.contains("2019-05-08"), answer);
    }

    @Test
    void whatFollowedIsToldAsAssociationWithItsCases() {
        String answer = terminal.answer("whatif", "PER ACCUSE CHL", "--with", "GHA", "--data", folder.toString());
        assertTrue(answer.contains(WhatIfAnswer.CAVEAT), answer);
        assertTrue(answer.contains("2019-01-01 PER → CHL"), answer);
    }

    @Test
    void aBackTestWithoutATestPartSaysSo() {
        String answer = terminal.answer("backtest", "--data", folder.toString());
        assertTrue(answer.contains("reported on valid, tuned on the last tenth of train"), answer);
        assertTrue(answer.contains("learned ranking"), answer);
    }

    @Test
    void aQuestionWithoutAQuestionMarkIsRefused() {
        assertEquals(2, terminal.run("next", "FRA CONSULT DEU", "--data", folder.toString()));
        assertTrue(terminal.complaints().contains("one question mark"));
    }

    private String ledger() {
        String ledger = parent.resolve("world.ledger").toString();
        assertEquals(0, terminal.run("import", "--kind", "icews-quads", "--ledger", ledger, folder.toString()));
        return ledger;
    }

    @Test
    void aLedgerAnswersWhoComesNextAsTheFolderDoes() {
        String ofFolder = terminal.answer("next", "FRA CONSULT ?", "--data", folder.toString(), "--format", "tsv");
        String ledger = ledger();
        assertEquals(ofFolder, terminal.answer("next", "FRA CONSULT ?", "--ledger", ledger, "--format", "tsv"));
        String reasons = terminal.answer("next", "FRA CONSULT ?", "--ledger", ledger);
        assertTrue(reasons.contains(" 1. DEU"), reasons);
        assertTrue(reasons.contains("CONSULT last on 2019-04-30"), reasons);
        String before = terminal.answer("next", "FRA CONSULT ?", "--ledger", ledger, "--at", "2019-04-01");
        assertTrue(before.contains("CONSULT last on 2019-03-31"), before);
    }

    @Test
    void aLedgerTellsTheNextStepsOfARelationWithBandsAndClasses() {
        String answer = terminal.answer(
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
        String answer = terminal.answer("whatif", "PER ACCUSE CHL", "--with", "GHA", "--ledger", ledger());
        assertTrue(answer.contains(WhatIfAnswer.CAVEAT), answer);
        assertTrue(answer.contains("2019-01-01 PER → CHL"), answer);
        assertTrue(answer.contains("PER–GHA"), answer);
    }

    @Test
    void aLedgerIsWatchedForWhatIsUnusual() {
        String answer = terminal.answer("alerts", "--ledger", ledger(), "--format", "json");
        assertEquals("[ ]", answer.strip());
    }

    @Test
    void anEmptyLedgerIsNamedAndNothingIsForetold() {
        String nowhere = parent.resolve("none.ledger").toString();
        assertEquals(1, terminal.run("outlook", "FRA", "DEU", "--ledger", nowhere));
        assertTrue(terminal.complaints().contains("there is no such ledger"));
    }
}
