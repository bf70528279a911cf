package org.entente.reader;

import static org.entente.reader.SpeakersReadTest.speakers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose quotations are, where nobody knows the speaker: civilians, passers-by, local papers, on sentences of our own. */
class SpeakersUnknownTest {

    private static final String NOBODY = "-";

    @Test
    void aFirstNameWithATradeOrAnAgeIsNoStatesman() {
        assertEquals(
                List.of("petro", "chirac", "putin-vladimir"),
                speakers(
                        "2023-03-01",
                        "\"We slept in the metro,\" said Petro, 14, in Lviv. \"I sold it,\" said Chirac, a butcher in Girona."
                                + " \"We will win,\" said Putin, 70, in Moscow."));
    }

    @Test
    void aTradeAndAPlaceBeforeAColonAreOnesThere() {
        assertEquals(
                List.of("FRA", "scholz-olaf"),
                speakers(
                        "2023-03-01",
                        "The baker, Lyon: \"Flour is dear.\"\n\nThe chancellor, Berlin: \"We stand by Kyiv.\""));
    }

    @Test
    void whoLivesSomewhereByTheirOwnClauseIsOfThatCountry() {
        assertEquals(
                List.of("LVA", NOBODY),
                speakers(
                        "1991-09-02",
                        "\"So we are a country,\" said a woman who keeps bees near Riga."
                                + " \"I was not asked,\" said a nurse who had once worked in Iraq."));
    }

    @Test
    void whatSomebodyWearsTellsNoCountry() {
        assertEquals(
                List.of(NOBODY, "POL"),
                speakers(
                        "2011-03-20",
                        "\"Press!\" yelled a boy in a Barcelona shirt. \"I bound it,\" said a nurse at a Polish hospital."));
    }

    @Test
    void aSurnameThatIsAPartysIsASurname() {
        assertEquals(
                List.of("linke-torsten"),
                speakers("2021-02-23", "\"He was a small wheel,\" defence lawyer Torsten Linke had argued."));
    }

    @Test
    void aRetiredOfficersNameBehindWhatHeIsIsThatOnes() {
        assertEquals(
                List.of("horak-pavel"),
                speakers(
                        "2014-07-18",
                        "An expert on mines at the academy, retired colonel Pavel Horak, gave us a lesson."
                                + " \"You need a crew of four,\" he said."));
    }

    @Test
    void aGirlOfWhomASentenceTellsIsShe() {
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "2012-09-13",
                        "Barack Obama promised that justice would be done. In the square a girl held up a sheet."
                                + " \"I wrote it myself,\" she said."));
    }

    @Test
    void whomASentencePresentsSpeaksNext() {
        assertEquals(
                List.of("brand-heike", "lysenko-oksana"),
                speakers(
                        "2022-03-04",
                        "\"Every bed is taken,\" says Heike Brand, who runs the hall. Among the passengers was Oksana Lysenko."
                                + " \"My husband stayed,\" she says."));
    }

    @Test
    void aPapersCityTellsItsCountry() {
        assertEquals(
                List.of("COL", "HUN"),
                speakers(
                        "2008-03-03",
                        "Bogotá's El Pregonero concedes a mistake. \"It was that or more graves,\" it argues."
                                + " And the Hirmondo of Budapest sighs: \"One mends the roof.\""));
    }

    @Test
    void aFortIsNobody() {
        assertEquals(
                List.of("ames-dolores"),
                speakers(
                        "2001-09-13",
                        "Dolores Ames waited in line. Her nephew is at Fort Hadley."
                                + " \"Friday seemed far,\" she said."));
    }

    @Test
    void whoGivesANameAsTheirsIsCalledSo() {
        assertEquals(
                List.of("lyudmila", "huda"),
                speakers(
                        "2022-09-30",
                        "In the square a pensioner who gave her name as Lyudmila said she was glad. \"He is a good boy,\" she said."
                                + "\n\n\"Bread is our day,\" a resident of the district said by telephone, asking to be called Huda."));
    }

    @Test
    void theManIsWhoeverPassedBy() {
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "1995-11-05",
                        "A paramedic who had held the prime minister's hand said he had been calm. \"Then he went,\" the man said."));
    }

    @Test
    void aDatelineSpeaksNot() {
        assertEquals(
                List.of(NOBODY, "mushi-neema"),
                speakers(
                        "2018-03-12",
                        "BRATISLAVA. \"We are a decent people,\" says a retired teacher, eighty, in the square."
                                + "\n\nDODOMA: \"The price of flour has doubled,\" Neema Mushi, who cleans offices, told the paper."));
    }

    @Test
    void anOfficialFromARegionIsNoCountrysOwn() {
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "2024-09-05",
                        "BEIJING - China promised loans. \"We were given a line of credit,\" a finance official from southern Africa confided."));
    }

    @Test
    void whoTellsOnlyAFirstNameHasThatOne() {
        assertEquals(
                List.of("omar", "rosa", "abu-yasin"),
                speakers(
                        "2022-06-01",
                        "A guard at the gate identified himself only as Omar. \"Nobody has been here,\" he said."
                                + "\n\nA seamstress in the queue, who would give only her first name, Rosa, held up a ticket. \"I am number forty,\" she said."
                                + "\n\nA man calling himself Abu Yasin answered. \"We counted them by the shoes,\" he said."));
    }

    @Test
    void aNounsPhraseBeginsWithItsArticle() {
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "2016-02-10",
                        "Barack Obama won the state. At the next table a waitress laughed. \"You cannot complain,\" she told him."));
    }

    @Test
    void theBarberIsWhoWasCalledABarber() {
        assertEquals(
                List.of("kaya-mehmet", NOBODY),
                speakers(
                        "2015-10-11",
                        "\"Who buys a carpet now?\" asks Mehmet Kaya. His neighbour, a barber, has stayed open. \"Hair grows,\" the barber says."));
    }

    @Test
    void theButcherOfWhomASentenceTellsFirstIsHe() {
        assertEquals(
                List.of("macron-emmanuel", NOBODY),
                speakers(
                        "2020-01-01",
                        "\"We will talk,\" Emmanuel Macron said. The butcher on the corner has sharpened his knives. \"About what?\" he asks."));
        assertEquals(
                List.of("bruni-luca", "bruni-luca"),
                speakers(
                        "2020-01-01",
                        "Luca Bruni, a butcher, was there. \"Good day,\" he said. The butcher sharpened his knives. \"Better now,\" he said."));
    }
}
