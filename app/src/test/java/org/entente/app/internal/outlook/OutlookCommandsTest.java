package org.entente.app.internal.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.app.Entente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up spring in which France and Germany consult every day and Peru accuses Chile at its end. */
class OutlookCommandsTest {

    private static final int DAYS = 120;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path parent = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(parent.resolve("world19"));
        Files.writeString(folder.resolve("entities.tsv"), "0\tFrance\n1\tGermany\n2\tPeru\n3\tChile\n4\tGhana\n");
        Files.writeString(folder.resolve("relations.tsv"), "0\tConsult\n1\tAccuse\n");
        part("train.tsv.gz", 0, 100);
        part("valid.tsv.gz", 100, DAYS);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private void part(String name, int from, int to) throws IOException {
        Random random = new Random(from);
        StringBuilder lines = new StringBuilder();
        for (int day = from; day < to; day++) {
            lines.append("0\t0\t1\t%d\n".formatted(day));
            lines.append("%d\t0\t4\t%d\n".formatted(random.nextInt(4), day));
            for (int i = 0; i < (day >= DAYS - 7 ? 5 : day % 10 == 0 ? 1 : 0); i++) {
                lines.append("2\t1\t3\t%d\n".formatted(day));
            }
        }
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            file.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
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
        assertTrue(answer.contains(WhatifCommand.CAVEAT), answer);
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
}
