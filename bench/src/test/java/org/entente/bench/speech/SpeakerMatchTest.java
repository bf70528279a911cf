package org.entente.bench.speech;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Office;
import org.entente.model.Sector;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The atlas may know a speaker by another id than gold; somebody else is still somebody else. */
class SpeakerMatchTest {

    private static final SpeakerMatch MATCH = new SpeakerMatch(Atlas.shipped());
    private static final LocalDate DAY = LocalDate.of(2010, 5, 3);

    @Test
    void aPersonWhoseNameTheTextSpellsOtherwiseIsTheSame() {
        Actor colonel = actor("gadhafi-moammar", Actor.Kind.PERSON, "Moammar Gadhafi", "LBY", null, null);
        assertTrue(isMeant("Muammar Gaddafi", colonel, "gaddafi-muammar"));
        assertFalse(isMeant("Muammar Gaddafi", colonel, "mubarak-hosni"));
    }

    @Test
    void theCommissionSpeaksForTheUnionAndForNobodyElse() {
        Actor commission = actor("EUCOMMISSION", Actor.Kind.INSTITUTION, "European Commission", null, null, null);
        assertTrue(isMeant("the Commission", commission, "EUR"));
        assertFalse(isMeant("the Commission", commission, "UNO"));
    }

    @Test
    void whoeverHoldsAnOfficeThatTheTextLeavesUnnamedSpeaksForTheCountry() {
        Office office = new Office("defence secretary", "USA", null, null);
        Actor holder = actor("gates-robert", Actor.Kind.PERSON, "Robert Gates", "USA", Sector.MIL, office);
        assertTrue(isMeant("the American defence secretary", holder, "USA"));
        assertFalse(isMeant("the American defence secretary", holder, "GBR"));
        assertFalse(isMeant("Robert Gates", holder, "USA"), "the text names him, so somebody else was meant");
    }

    @Test
    void anUnnamedCivilianWithACountryIsStillNobodyKnown() {
        assertTrue(isMeant("an Uzbek waiter", group("uzb-an-uzbek-waiter", null), "-"));
        assertFalse(isMeant("an Uzbek minister", group("uzb-gov", Sector.GOV), "-"));
        assertFalse(isMeant("the Uzbek palace", group("uzb-palace", null), "-"));
    }

    private static Actor group(String id, @Nullable Sector sector) {
        return actor(id, Actor.Kind.GROUP, id, "UZB", sector, null);
    }

    private static Actor actor(
            String id,
            Actor.Kind kind,
            String name,
            @Nullable String country,
            @Nullable Sector sector,
            @Nullable Office office) {
        return new Actor(id, kind, name, country, sector, office, List.of(), 1);
    }

    /** Whether gold's speaker is meant by the one whom a text of "SPEAKER said no." names. */
    private static boolean isMeant(String words, Actor speaker, String gold) {
        Dispatch dispatch = Dispatch.of("d", DAY, words + " said no.");
        Citation source = new Citation("d", 0, 0, words.length());
        Citation content = new Citation("d", 0, words.length() + 6, words.length() + 8);
        Actor named = new Actor(
                speaker.id(),
                speaker.kind(),
                speaker.name(),
                speaker.country(),
                speaker.sector(),
                speaker.office(),
                List.of(source),
                1);
        Statement said = new Statement(
                "s1",
                Statement.Mode.INDIRECT,
                speaker.id(),
                source,
                null,
                content,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                1);
        Account account = new Account(
                dispatch, List.of(), List.of(named), List.of(said), List.of(), List.of(), List.of(), List.of());
        return MATCH.isMeant(account, said, gold);
    }
}
