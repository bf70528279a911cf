package org.entente.reader;

import static org.entente.reader.SpeakersReadTest.speakers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks where others are named beside or before, on texts of our own. */
class SpeakersAmongOthersTest {

    private static final String NOBODY = "-";

    @Test
    void whoeverIsOnlyToldOfBesideASpeakerSpeaksNot() {
        assertEquals(
                List.of("zapatero-jose-luis-rodriguez"),
                speakers(
                        "2004-03-14",
                        "MADRID - Jose Luis Rodriguez Zapatero, who beat the favourite, Mariano Rajoy, asked for silence. “Peace comes first,” the winner said."));
        assertEquals(
                List.of("IRQ"),
                speakers(
                        "2003-02-11",
                        "BAGHDAD - Hiro Ueki of the UN was content. An Iraqi officer who had gone with them disagreed. “They opened every drawer,” he said."));
    }

    @Test
    void whatAReportSaysIsItsWritersThoughItIsOnlyIt() {
        assertEquals(
                List.of("UNO"),
                speakers(
                        "2011-03-18",
                        "GENEVA - The report, by a panel of the United Nations, does not mince its words. “The attacks were systematic,” it says."));
        assertEquals(
                List.of("ICRC", NOBODY),
                speakers(
                        "2011-03-18",
                        "GENEVA - A report by the Red Cross was published on Friday. “The attacks were systematic,” it says. A leaflet dropped at dawn was shorter. “Leave,” it read."));
    }

    @Test
    void theStatementOfAMinistryWrittenLargeIsThatOfTheStory() {
        assertEquals(
                List.of("CHN"),
                speakers(
                        "1997-09-06",
                        "BEIJING - China was concerned. The Ministry of Civil Affairs issued a statement. “The water is falling,” the statement said."));
    }

    @Test
    void theLetterBeforeItsWriterIsHisOwn() {
        assertEquals(
                List.of("mirzoyan-ararat"),
                speakers(
                        "2023-09-22",
                        "YEREVAN - Prime Minister Nikol Pashinyan spoke. In his letter to the Council, Ararat Mirzoyan writes of hunger. “The world must act,” the letter concludes."));
    }

    @Test
    void anArabicNameIsOneThoughTokensPartIt() {
        assertEquals(
                List.of("ul-hasan-ikram", "ul-hasan-ikram"),
                speakers(
                        "1993-06-07",
                        "MOGADISHU - “We fought,” said Brigadier-General Ikram ul-Hasan. “Some were boys,” the brigadier said."));
    }

    @Test
    void theHolderOfAnOfficeMayBearTheNameOfAnother() {
        assertEquals(
                List.of("lee-jong-sik", "lee-myung-bak"),
                speakers(
                        "2010-11-23",
                        "SEOUL - “I thought I would die,” said a resident, Lee Jong-sik. South Korea's president was stern. “We will answer,” Lee said."));
    }

    @Test
    void aSurnameThatIsAWordIsStillAName() {
        assertEquals(
                List.of("salines-georges"),
                speakers(
                        "2015-11-16",
                        "PARIS - Georges Salines lost his daughter. Salines, a doctor, asked only one question. “Did she suffer?” he said."));
    }

    @Test
    void aBarberAndACookAreNobodysOfficials() {
        assertEquals(
                List.of(NOBODY, NOBODY),
                speakers(
                        "2005-02-16",
                        "BEIRUT - Walid Jumblatt spoke. Rafik Hariri's barber, who shaved him, recalls small talk. “He asked after my knee,” he said. “We have onions,” said a tea seller in front of army headquarters."));
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "2007-09-28",
                        "YANGON - Soldiers came before dawn. “They beat the old ones,” said a novice who had hidden in a water tank."));
    }

    @Test
    void whoSpokeOfHisMotherIsNoWoman() {
        assertEquals(
                List.of("tully-maureen", NOBODY),
                speakers(
                        "1997-09-02",
                        "LONDON - Tony Blair left. “I lost a sister,” said Maureen Tully. Her husband, holding an umbrella, was puzzled. “We never did this for my mother,” he said."));
    }

    @Test
    void whoeverHasAMessageDidNotWriteIt() {
        assertEquals(
                List.of(NOBODY, "park-geun-hye", "charles-iii"),
                speakers(
                        "2022-09-10",
                        "“Mom, I love you,” read the message that Kim Shin-ae has on her phone. “Go home,” read the note that Park Geun-hye sent. “We mourn,” ran the statement in King Charles's name."));
    }

    @Test
    void ofSeveralHeadsOfOneStateTheSupremeLeaderIsMeant() {
        assertEquals(
                List.of("kim-jong-un"),
                speakers("2018-06-13", "SINGAPORE - Donald Trump left. “The world will change,” said Mr Kim."));
    }

    @Test
    void whoeverActsInTheLastClauseBeforeAColonSpeaks() {
        assertEquals(
                List.of("ben-gvir-itamar"),
                speakers(
                        "2024-01-27",
                        "Prime Minister Netanyahu denounced the charge, while his national security minister, Itamar Ben-Gvir, limited himself to two words on X: “Hague schmague.”"));
        assertEquals(
                List.of("de-wever-bart"),
                speakers(
                        "2025-06-25",
                        "Belgian Prime Minister Bart De Wever, whose own coalition has no idea where to find the money, philosophised: “One does not negotiate with the fire.”"));
    }

    @Test
    void aSentenceBehindAQuotationIsNoPartOfIt() {
        assertEquals(
                List.of("trump-donald"),
                speakers(
                        "2020-01-08",
                        "TEHRAN - Ayatollah Khamenei spoke. The American president tweeted: “All is well!” Foreign Minister Zarif described the missiles."));
    }

    @Test
    void aSpeakerMayFollowHad() {
        assertEquals(
                List.of("papoulias-karolos"),
                speakers(
                        "2010-05-06",
                        "“We are a vote away from the abyss,” had warned President Karolos Papoulias in the morning."));
    }

    @Test
    void whatStandsBehindANameToTellWhenIsNoPartOfIt() {
        assertEquals(
                List.of("gyanendra"),
                speakers(
                        "2006-04-25",
                        "KATHMANDU - King Gyanendra last night gave in. “We reinstate the House,” ran the key sentence of his address."));
    }

    @Test
    void aFirstNameAloneIsSomebodysWhereItIsToldWhoThatIs() {
        assertEquals(
                List.of("ilse"),
                speakers("2006-07-13", "BERLIN - Ilse, the widow of a miner, slept. “I did,” she said."));
        assertEquals(
                List.of("fawzia"),
                speakers("2006-07-13", "KABUL - Fawzia, a judge, burned her files. “I had no choice,” she said."));
    }

    @Test
    void theSenatorIsWhoeverIsOneThoughNoOfficeIsKnown() {
        assertEquals(
                List.of("obama-barack", "mccain-john"),
                speakers(
                        "2008-11-05",
                        "CHICAGO - “Tonight is your answer,” said Barack Obama. In Phoenix, John McCain hushed the boos. “He was my opponent,” said the Arizona senator."));
    }

    @Test
    void wherePopesAndScientistsComeFromIsNotWhomTheyServe() {
        assertEquals(
                List.of("leo-xiv", "leo-xiv", "CAN"),
                speakers(
                        "2025-05-09",
                        "“Peace,” began Leo XIV. “God loves us,” continued the pope from Chicago. In Canada a federal scientist was gloomy. “I counted ballots,” he said."));
    }

    @Test
    void whoeverIsOverheardSpeaks() {
        assertEquals(
                List.of("USA"),
                speakers("2021-01-07", "WASHINGTON - “They are inside,” a reporter heard one officer say to another."));
    }

    @Test
    void aMarkBehindAnSMayCloseWhereAnotherOpensNext() {
        assertEquals(
                List.of(NOBODY, NOBODY),
                speakers(
                        "2007-05-09",
                        "BELFAST - ‘The Chuckle Brothers’ is what they are called now. A baker was not buying it: ‘I buried two for this.’"));
    }

    @Test
    void aGeneralBureauIsNoGeneral() {
        assertEquals(
                List.of("PRK"),
                speakers(
                        "2006-10-09",
                        "PYONGYANG - The DPRK tested a device. “There was no danger,” a spokesman for the General Bureau noted."));
    }
}
