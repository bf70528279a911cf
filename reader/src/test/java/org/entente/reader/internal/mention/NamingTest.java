package org.entente.reader.internal.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.atlas.Atlas;
import org.entente.model.Actor;
import org.entente.model.Dispatch;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.junit.jupiter.api.Test;

/** For whom the names of a sentence act, in sentences of our own. */
class NamingTest {

    private static final Analyser ENGLISH = Analysers.english();

    private static Mentions read(String date, String text) {
        Dispatch dispatch = Dispatch.of("d", LocalDate.parse(date), text);
        return Mentions.find(dispatch, ENGLISH.analyse(text), Atlas.shipped());
    }

    /** Ids of everybody named. */
    private static Set<String> actors(String date, String text) {
        Set<String> ids = new TreeSet<>();
        read(date, text).all().forEach(mention -> ids.addAll(mention.actors()));
        return ids;
    }

    /** The states, and the institutions, that act or of whom somebody does. */
    private static Set<String> codes(String date, String text) {
        Set<String> codes = new TreeSet<>();
        Mentions mentions = read(date, text);
        for (Mention mention : mentions.all()) {
            for (String id : mention.actors()) {
                Actor actor = mentions.actor(id);
                if (actor != null && actor.country() != null) {
                    codes.add(actor.country());
                } else if (actor != null && actor.office() != null) {
                    codes.add(actor.office().state());
                } else if (actor != null && actor.kind() == Actor.Kind.INSTITUTION) {
                    codes.add(id);
                }
            }
        }
        return codes;
    }

    @Test
    void aNameAtTheHeadOfASentenceIsOneHoweverItIsTagged() {
        assertTrue(codes("2019-05-02", "Papua New Guinea's trade minister called Jakarta's plan unwise.")
                .contains("PNG"));
    }

    @Test
    void aDayBehindANameIsNoPartOfIt() {
        assertTrue(actors("2001-03-06", "President Bouteflika yesterday signed the new family law.")
                .contains("bouteflika-abdelaziz"));
        assertTrue(
                actors("1998-02-24", "President Chirac Tuesday welcomed the accord that Kofi Annan had brought home.")
                        .contains("chirac-jacques"));
    }

    @Test
    void anHonorificBehindAPlaceBeginsAnotherName() {
        Set<String> met = actors("1991-01-09", "Across the table in Geneva Mr Baker read the letter out to Mr Aziz.");
        assertTrue(met.contains("baker-james"), met::toString);
    }

    @Test
    void twoHalvesOfALandAreTwoStates() {
        assertEquals(Set.of("KOR", "PRK"), codes("1992-02-19", "North and South Korea exchanged the ratified pact."));
        assertEquals(
                Set.of("DDR", "DEU"), codes("1987-09-08", "The leaders of East and West Germany toasted each other."));
        assertEquals(Set.of("KOR", "PRK"), codes("2000-08-15", "The two Koreas reopened their liaison offices."));
    }

    @Test
    void neighboursWhomOneWordNamesAreNamedEach() {
        assertEquals(
                Set.of("EST", "LTU", "LVA"), codes("1994-06-03", "The three Baltic states drew up a joint protest."));
        assertFalse(codes("1989-02-14", "The Central American presidents signed their fourth accord.")
                .contains("USA"));
    }

    @Test
    void aContinentIsNotTheUnitedStates() {
        assertFalse(codes("2004-11-20", "Latin American ministers left the meeting early.")
                .contains("USA"));
        assertFalse(codes("2008-12-27", "Two freighters vanished in the Indian Ocean.")
                .contains("IND"));
    }

    @Test
    void anEnvoyWhomNobodyKnowsActsForTheInstitutionOfTheTitle() {
        assertTrue(codes("2005-03-01", "Rebels had held up the food convoy, the UN envoy Jane Hartfield said.")
                .contains("UNO"));
        assertTrue(codes("2011-06-01", "NATO's General Carl Brixton denied that the depot had been hit.")
                .contains("NATO"));
    }

    @Test
    void brusselsIsTheUnionWhereItActsAndBelgiumNothingElseIsNamed() {
        assertTrue(codes("2015-02-10", "Brussels froze the accounts of three officers in Minsk.")
                .contains("EUR"));
        assertFalse(codes("2015-02-10", "Police searched a flat in Brussels.").contains("EUR"));
        assertFalse(
                codes("1991-09-25", "Belgium acted swiftly, and by dusk Brussels had sent paratroopers to Kinshasa.")
                        .contains("EUR"));
    }

    @Test
    void congoIsTheSmallerWhereItsCapitalIsNamed() {
        Set<String> smaller = codes("1997-06-12", "Militias shelled Brazzaville, and Congo's army lost the airport.");
        assertTrue(smaller.contains("COG") && !smaller.contains("COD"), smaller::toString);
        Set<String> greater = codes("1999-06-12", "Rwanda moved more soldiers into Congo.");
        assertTrue(greater.contains("COD") && !greater.contains("COG"), greater::toString);
    }

    @Test
    void aTownIsTheNamesakeWhoseStateAloneIsNamed() {
        assertEquals(Set.of("CUB"), codes("2016-03-20", "Cuban police arrested two dissidents in Santiago."));
        assertEquals(Set.of("LBN"), codes("2014-10-25", "Lebanese soldiers clashed with gunmen in Tripoli."));
        assertEquals(Set.of("PAK"), codes("2012-05-20", "Pakistani traders closed their shops in Hyderabad."));
        assertEquals(Set.of("BRA"), codes("2012-02-06", "Brazilian soldiers guarded the shops of Salvador."));
    }

    @Test
    void aTownIsTheFirstOfItsNameWhereThatOneIsNamedTooOrNobody() {
        assertTrue(codes("2008-09-05", "Gaddafi's guards met the Lebanese envoy in Tripoli.")
                .contains("LBY"));
        assertTrue(codes("2019-10-19", "Students set buses alight in Santiago.").contains("CHL"));
        assertTrue(codes("2009-05-01", "Salvador's voters want Havana's embassy back.")
                .contains("SLV"));
        assertEquals(Set.of("CAN", "GBR"), codes("2018-04-16", "Canada's prime minister flew to London."));
    }

    @Test
    void ofTwoOfOneNameTheTitleAndTheHigherOfficeDecide() {
        assertEquals(Set.of("BHR"), codes("2010-06-01", "King Hamad opened the new bridge."));
        assertTrue(actors("2019-06-01", "Mr Guterres called for calm on both banks of the river.")
                .contains("guterres-antonio"));
    }

    @Test
    void europeanMinistersAreThoseOfTheUnion() {
        assertTrue(codes("2016-03-07", "European leaders begged Ankara to take the boats back.")
                .contains("EUR"));
        assertFalse(codes("2016-03-07", "European bankers begged for time.").contains("EUR"));
    }

    @Test
    void threeCapitalsBeforeADayAreThreeStates() {
        assertTrue(codes("2024-05-29", "Madrid, Dublin and Oslo yesterday recognised Palestine.")
                .containsAll(Set.of("ESP", "IRL", "NOR")));
    }

    @Test
    void aParkIsNobody() {
        assertEquals(List.of(), List.copyOf(actors("2003-02-15", "Hyde Park was full by noon.")));
    }

    @Test
    void aTitleThatHoldsAParliamentIsOfItsState() {
        assertTrue(codes("2019-06-20", "A Duma deputy took the chair.").contains("RUS"));
        assertFalse(codes("1990-07-19", "Tanks of the Republican Guard rolled past Safwan.")
                .contains("USA"));
    }
}
