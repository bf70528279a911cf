package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CameoTest {

    @Test
    void aPhoneCallIsAConsult() {
        Cameo call = Cameo.of("041").orElseThrow();
        assertEquals(PloverType.CONSULT, call.type());
        assertEquals("phone", call.mode());
        assertEquals(1.5, call.score());
    }

    @Test
    void aStatementHasNoPloverType() {
        assertNull(Cameo.of("010").orElseThrow().type());
        assertEquals(0, Cameo.of("0231").orElseThrow().score());
    }

    @Test
    void anUnlistedSubcodeCountsAsItsParent() {
        assertEquals("195", Cameo.of("1959").orElseThrow().code());
        assertTrue(Cameo.of("---").isEmpty());
        assertTrue(Cameo.of("99").isEmpty());
    }

    @Test
    void aDescriptionIsFoundWhateverItsCaseAndHyphens() {
        assertEquals("131", Cameo.named("Threaten non force").orElseThrow().code());
        assertEquals(
                "193",
                Cameo.named("fight with small arms and light weapons")
                        .orElseThrow()
                        .code());
        assertEquals("040", Cameo.named("Consult").orElseThrow().code());
    }

    @Test
    void everyCodeHasAModeOfItsTypeAndAGoldsteinScoreInRange() {
        assertTrue(Cameo.all().size() > 300);
        for (Cameo code : Cameo.all()) {
            assertTrue(Math.abs(code.score()) <= 10 && Math.abs(code.goldstein()) <= 10, code::toString);
            boolean wordsAlone = code.code().startsWith("01") || code.code().startsWith("02");
            assertEquals(wordsAlone, code.type() == null, code::toString);
        }
    }
}
