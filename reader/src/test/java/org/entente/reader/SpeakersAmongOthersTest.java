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
}
