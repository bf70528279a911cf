package org.entente.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private static final Atlas ATLAS = Atlas.shipped();

    private static String holder(String state, String post, String date) {
        return ATLAS.holders(state, post, LocalDate.parse(date))
                .getFirst()
                .person()
                .id();
    }

    private static String state(String name, String date) {
        return String.valueOf(new Match(0, 1, ATLAS.senses(name, LocalDate.parse(date))).state());
    }

    @Test
    void theShippedTablesAgreeWithEachOther() {
        assertEquals(List.of(), Atlas.check());
    }

    @Test
    void anOfficeIsHeldByWhoeverHeldItOnTheDay() {
        assertEquals("medvedev-dmitry", holder("RUS", "president", "2009-06-01"));
        assertEquals("putin-vladimir", holder("RUS", "president", "2018-10-12"));
        assertEquals("rogers-william", holder("USA", "secretary-of-state", "1972-02-21"));
        assertEquals("kissinger-henry", holder("USA", "secretary-of-state", "1974-02-21"));
    }

    @Test
    void anOfficeByAnotherNameIsFoundByItsFunction() {
        assertEquals("rogers-william", holder("USA", "foreign-minister", "1972-02-21"));
    }

    @Test
    void moscowIsTheSovietUnionWhileThatLived() {
        assertEquals("SUN", state("Moscow", "1985-05-01"));
        assertEquals("RUS", state("Moscow", "2018-10-12"));
        assertEquals("RUS", state("the Kremlin".substring(4), "2018-10-12"));
    }

    @Test
    void usIsAStateAndUsIsAPronoun() {
        assertEquals("USA", state("US", "2018-10-12"));
        assertEquals("USA", state("U.S.", "2018-10-12"));
        assertTrue(ATLAS.senses("us", null).isEmpty());
    }

    @Test
    void aFormerMinisterKeepsTheCountryAndLosesTheOffice() {
        Actor then = ATLAS.actor("kissinger-henry", LocalDate.parse("1974-02-21"));
        Actor later = ATLAS.actor("kissinger-henry", LocalDate.parse("2018-10-12"));
        assertNotNull(then);
        assertNotNull(later);
        assertEquals(Sector.GOV, then.sector());
        assertNotNull(then.office());
        assertEquals("USA", later.country());
        assertEquals(Sector.ELI, later.sector());
        assertEquals(null, later.office());
    }

    @Test
    void spellingsFromRussianAreOneName() {
        for (String name : List.of("Sergei Lavrov", "Sergey Lavrov", "Lavrov Sergei", "Lavrov")) {
            Match match = ATLAS.find(Words.of(name), 0, LocalDate.parse("2018-10-12"));
            assertNotNull(match, name);
            assertEquals(
                    "lavrov-sergei",
                    ATLAS.persons(match, LocalDate.parse("2018-10-12"))
                            .getFirst()
                            .id(),
                    name);
        }
    }

    @Test
    void theLongestNameWins() {
        Words words = Words.of("the South Korean president and the Democratic Republic of Congo's army");
        List<Match> matches = ATLAS.findAll(words, LocalDate.parse("2020-01-01"));
        assertEquals(
                List.of("KOR", "COD"),
                matches.stream()
                        .map(Match::state)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    @Test
    void anAcronymIsAlsoFoundAsTheTablesSpellItOut() {
        assertEquals("MERCOSUR", institution("Mercosur"));
        assertEquals("MERCOSUR", institution("MERCOSUR"));
        assertEquals("ASEAN", institution("Asean"));
        assertEquals("none", institution("asean"));
    }

    @Test
    void aNameThatHoldsAnotherBehindItsArticleIsFoundWhole() {
        Words words = Words.of("the Commonwealth of Independent States and the Commonwealth");
        assertEquals(
                List.of("CIS", "COMMONWEALTH"),
                ATLAS.findAll(words, LocalDate.parse("2008-08-14")).stream()
                        .map(match -> match.senses().getFirst().id())
                        .toList());
    }

    @Test
    void aNameOfSeveralStatesIsFirstThatOfWhichNewsTells() {
        assertEquals("COD", state("Congo", "2003-05-01"));
        assertEquals("COD", state("Congolese", "1998-08-20"));
        assertEquals("COG", state("Congo", "1990-05-01"), "while the other one was Zaire");
        assertEquals("DOM", state("Dominican", "2003-05-01"));
    }

    @Test
    void aStateThatEndedIsFollowedByAnother() {
        State successor = ATLAS.successor("SUN", LocalDate.parse("2018-01-01"));
        assertNotNull(successor);
        assertEquals("RUS", successor.id());
    }

    @Test
    void aStateThatWasNotYetIsPartOfAnother() {
        assertEquals("SUN", whole("KAZ", "1986-12-18"));
        assertEquals("KAZ", whole("KAZ", "1991-12-16"));
        assertEquals("YUG", whole("SRB", "1999-03-24"));
        assertEquals("SCG", whole("MNE", "2004-03-24"));
        assertEquals("CSK", whole("SVK", "1985-05-01"));
        assertEquals("DZA", whole("DZA", "1955-05-01"), "a colony, and no part");
        assertEquals("SUN", whole("SUN", "1986-12-18"));
        assertEquals("UKR", ATLAS.whole("UKR", null));
        assertEquals("NATO", whole("NATO", "1986-12-18"));
    }

    private static String whole(String id, String date) {
        return ATLAS.whole(id, LocalDate.parse(date));
    }

    @Test
    void aTownOfEastGermanyWasItsOwn() {
        assertEquals("DDR", state("Leipzig", "1989-10-09"));
        assertEquals("DEU", state("Leipzig", "1990-10-03"));
        assertEquals("DEU", state("Leipzig", "2018-10-12"));
    }

    @Test
    void aPartyWhoseNameManyBearIsToldByItsCountry() {
        assertEquals("labour-party-uk", group("Labour Party"));
        assertEquals("labour-norway", group("Norway's Labour Party"));
        assertEquals("labour-norway", group("Norwegian Labour Party"));
        assertEquals("nz-labour", group("New Zealand's Labour"));
        assertEquals("alp", group("Australian Labor Party"));
        assertEquals("democratic-party-us", group("Democratic Party"));
        assertEquals("dpj", group("Japan's Democratic Party"));
        assertEquals("democratic-party-korea", group("South Korean Democratic Party"));
    }

    @Test
    void washingtonIsAManAStateOrTheCapital() {
        LocalDate day = LocalDate.parse("2020-01-01");
        assertEquals(
                Sense.Kind.CAPITAL, ATLAS.senses("Washington", day).getFirst().kind());
        assertEquals(
                Sense.Kind.CAPITAL,
                ATLAS.senses("Washington, D.C.", day).getFirst().kind());
        assertEquals(
                Sense.Kind.REGION,
                ATLAS.senses("Washington state", day).getFirst().kind());
        assertTrue(ATLAS.senses("George Washington", day).isEmpty(), "a stranger to the tables, but not the capital");
    }

    private static String institution(String name) {
        return ATLAS.senses(name, LocalDate.parse("2015-01-01")).stream()
                .filter(sense -> sense.kind() == Sense.Kind.INSTITUTION)
                .map(Sense::id)
                .findFirst()
                .orElse("none");
    }

    /** The first group that a name may stand for. */
    private static String group(String name) {
        return ATLAS.senses(name, LocalDate.parse("2015-01-01")).stream()
                .filter(sense -> sense.kind() == Sense.Kind.GROUP)
                .map(Sense::id)
                .findFirst()
                .orElse("none");
    }
}
