package org.entente.reader;

import static org.entente.reader.SpeakersReadTest.speakers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose quotations are, where who the speaker is stands elsewhere in the dispatch, on sentences of our own. */
class SpeakersElsewhereTest {

    private static final String NOBODY = "-";

    @Test
    void theCourtTheAgencyAndTheFundAreThoseNamedBefore() {
        assertEquals(
                List.of("ICJ", "donoghue-joan"),
                speakers(
                        "2024-01-26",
                        "THE HAGUE - The International Court of Justice heard South Africa on Friday. \"Israel must report,\" the court said. \"In a month,\" the court's president added."));
        assertEquals(
                List.of("IAEA", "amano-yukiya"),
                speakers(
                        "2015-06-26",
                        "VIENNA - The International Atomic Energy Agency was let in. \"We saw all,\" the agency said. \"I go on Sunday,\" the agency's chief told reporters."));
        assertEquals(
                List.of("ZAF"),
                speakers(
                        "2009-03-23",
                        "South Africa left the International Criminal Court. Its constitutional court disagreed. \"It has no merit,\" the court said."));
    }

    @Test
    void aSpokesmanIsHisMastersAndAnEnvoyHisStates() {
        assertEquals(
                List.of("UNO"),
                speakers(
                        "2012-03-27",
                        "BEIJING - The UN's special envoy came. \"They took the plan,\" Kofi Annan's spokesman said."));
        assertEquals(
                List.of("PAK"),
                speakers(
                        "2007-07-16",
                        "LONDON - Pakistan protested. \"We were not told,\" its high commissioner in London said."));
    }

    @Test
    void aSpokesmanWhoseTitleHoldsAHouseIsItsOwnWhereverHeSpeaks() {
        assertEquals(
                List.of("QAT", "USA", "USA", "RUS", "UNO"),
                speakers(
                        "2010-11-04",
                        "\"One,\" a spokesman of Qatar said. \"Two,\" said a White House spokesman in Crawford. \"Three,\" a Pentagon spokesman in Doha said. "
                                + "\"Four,\" a Kremlin spokesman said. \"Five,\" a UN spokesman said."));
    }

    @Test
    void whoIsToldOfWithACountryIsNoInstitution() {
        assertEquals(
                List.of("NATO", "PSE"),
                speakers("2010-11-04", "\"One,\" a NATO spokesman said. \"Two,\" the Palestinian negotiator said."));
    }

    @Test
    void aTitleBeforeAFamilyNameMakesNoOtherPerson() {
        assertEquals(
                List.of("lombardi-federico", "lombardi-federico"),
                speakers(
                        "2008-06-15",
                        "\"He prays,\" said Federico Lombardi, the Vatican's spokesman. \"That is all,\" Father Lombardi added."));
        assertEquals(
                List.of("garzon-baltasar", "garzon-baltasar"),
                speakers("2008-06-15", "\"No,\" said the judge, Baltasar Garzon. \"Never,\" Judge Garzon added."));
    }

    @Test
    void whoeverIsToldOfByATradeIsNoneOfThoseNamedBefore() {
        assertEquals(
                List.of("DEU"),
                speakers(
                        "1989-11-09",
                        "In Bonn Helmut Kohl laughed. A reporter from Hamburg had asked him when. \"When?\" he asked."));
        assertEquals(
                List.of("haber-eitan", NOBODY),
                speakers(
                        "1995-11-04",
                        "Eitan Haber, his bureau chief, stood before the hospital. \"The government announces,\" he read. \"I acted alone,\" the law student told police."));
    }

    @Test
    void theWomanAtTheTillIsNobodyNamedBefore() {
        assertEquals(
                List.of("duda-andrzej", NOBODY),
                speakers(
                        "2022-11-16",
                        "\"Let us stay calm,\" President Andrzej Duda told the nation. \"We never wanted this,\" said the woman at the till."));
    }

    @Test
    void theForeignSecretaryIsThatOfTheStory() {
        assertEquals(
                List.of("BGD", "BGD"),
                speakers(
                                "2018-10-29",
                                "DHAKA - \"They go home,\" the acting foreign secretary said. The Rohingya waited. \"It is a plan,\" the foreign secretary said.")
                        .stream()
                        .map(speaker -> speaker.startsWith("ali-") ? "BGD" : speaker)
                        .toList());
        assertEquals(List.of("hunt-jeremy"), speakers("2018-10-29", "\"It is a plan,\" the foreign secretary said."));
    }

    @Test
    void whoeverIsToldOfByAnOfficeMayBeNamedInTheNextSentence() {
        assertEquals(
                List.of("okello-barnaba", "SDN"),
                speakers(
                        "2012-07-05",
                        "JUBA - \"The oil is ours,\" the information minister said. Barnaba Okello laughed. \"They owe us,\" a Sudanese spokesman said."));
        assertEquals(
                List.of("starmer-keir"),
                speakers(
                        "2024-07-05",
                        "LONDON - \"It begins now,\" the winner told his party. Keir Starmer is to see the king at noon."));
        assertEquals(
                List.of("MLI"),
                speakers(
                        "2012-07-05",
                        "BAMAKO - \"They left at dawn,\" the interior minister said. Oumar Sow, a shopkeeper, had seen them go."));
    }

    @Test
    void theNewHolderOfAnOfficeIsNotTheOldOne() {
        assertEquals(
                List.of("brown-gordon", "cameron-david"),
                speakers(
                        "2010-05-11",
                        "LONDON - \"I loved the job,\" Gordon Brown said. His successor came later. \"We have problems,\" the new prime minister said."));
        assertEquals(
                List.of("traore-ibrahim"),
                speakers(
                        "2022-09-30",
                        "Captain Ibrahim Traoré took power in Burkina Faso. \"We had to,\" the captain said."));
    }

    @Test
    void aSenatorOfWhomOneSentenceTellsIsNamedInTheNext() {
        assertEquals(
                List.of("poe-grace", "poe-grace"),
                speakers(
                        "2015-01-26",
                        "MANILA - A senator was not content. \"He did nothing,\" said Grace Poe. The senator left. \"I shall not be silenced,\" the senator said."));
    }

    @Test
    void aTribunalOfWhichNothingIsKnownIsNobodys() {
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "2016-07-12",
                        "THE HAGUE - An international tribunal ruled against China. \"There is no basis,\" the tribunal found."));
    }

    @Test
    void whoeverStandsBeforeAColonSpeaksAndNotWhoeverActsNext() {
        assertEquals(
                List.of("mercier-paul"),
                speakers(
                        "2019-07-26",
                        "PARIS - The head of the railways, Paul Mercier, put it like this: « They wanted to spoil it. » Emmanuel Macron asked for patience."));
        assertEquals(
                List.of("tusk-donald"),
                speakers(
                                "2016-06-24",
                                "Nigel Farage, the leader of the party, called it “a victory”. In Brussels Donald Tusk, the president of the European Council, reached for a proverb: “What does not fell us makes us tall.”")
                        .stream()
                        .filter(speaker -> !speaker.startsWith("farage"))
                        .toList());
    }

    @Test
    void lowMarksCloseBeforeAComma() {
        assertEquals(
                List.of("demharter-rosa"),
                speakers("2021-09-25", "MUNICH - „It was a long line and a wet one“, says Rosa Demharter, 91."));
    }

    @Test
    void aQuestionRightBeforeAnotherQuotationIsTheOthers() {
        assertEquals(
                List.of(NOBODY, "ashton-catherine", NOBODY, "ashton-catherine"),
                speakers(
                        "2013-11-24",
                        "GENEVA - “Did you sleep?” a reporter asked Catherine Ashton at dawn. “Not a minute,” she replied. “And Mr Zarif?” “Ask him,” she said."));
    }

    @Test
    void theOneAndTheOtherAreTheTwoWhoWereNamedTogether() {
        assertEquals(
                List.of("obama-barack", "castro-raul"),
                speakers(
                        "2014-12-17",
                        "Barack Obama and Raul Castro spoke at the same hour. “It has failed,” said the one. “We must learn,” said the other."));
    }

    @Test
    void whoeverWasToldOfByANounAloneSpeaksNext() {
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "2019-08-16",
                        "NUUK - Aja Larsen said no thank you. A hunter with a seal wanted to know the price. “For that,” he said, “I keep the dog.”"));
        assertEquals(
                List.of("lamar-reggie"),
                speakers(
                        "2021-01-07",
                        "A custodian named Reggie Lamar was on his knees with a brush. “It is in the grooves,” he said."));
        assertEquals(
                List.of("sorensen-ray"),
                speakers(
                        "2012-07-25",
                        "Ray Sorensen, whose son had gone to the film, was not ready. “Ask me about Danny,” he told a reporter."));
    }

    @Test
    void whoeverWasCalledOtherwiseSpeaksNotAsSomebodyElse() {
        assertEquals(
                List.of("PSE"),
                speakers(
                        "2024-04-05",
                        "The head of the charity, Janti Soeripto, was speaking when the floor moved. “The ground shakes,” quipped the ambassador of Palestine."));
        assertEquals(
                List.of("UNO"),
                speakers(
                        "2003-08-20",
                        "BAGHDAD - A UN panel had warned of this. “It was a soft target,” the panel wrote in June."));
        assertEquals(
                List.of("SYR"),
                speakers(
                        "2005-02-15",
                        "BEIRUT - No minister was welcome. In Damascus an official of the information ministry was indignant. “They are enemies of Syria,” he said."));
    }

    @Test
    void aGeneralIsWhoeverWasCalledByAnyRankAndAMediatorIsOfTheCountryToldBefore() {
        assertEquals(
                List.of("min-aung-hlaing"),
                speakers(
                        "2021-02-02",
                        "NAYPYITAW - The commander-in-chief, Min Aung Hlaing, seized power. “It had to be,” the general told his first cabinet."));
        assertEquals(
                List.of("NOR"),
                speakers(
                        "2016-03-23",
                        "BOGOTA - Two soldiers were freed. A Norwegian mediator was there. “It rained and nobody spoke,” the mediator said."));
        assertEquals(
                List.of("CHL"),
                speakers(
                        "1998-10-17",
                        "LONDON - Augusto Pinochet was arrested. Chile's ambassador called at the ministry. “The senator is not well,” the envoy told reporters."));
    }

    @Test
    void aSpeakerWhomTheTreeLosesOpensTheSentence() {
        assertEquals(
                List.of("bazoum-mohamed"),
                speakers(
                        "2023-07-27",
                        "NIAMEY - It was quiet. President Mohamed Bazoum, held in his residence, posted on Thursday morning: “What has been won by hard work will be kept.”"));
    }

    @Test
    void whoeverIsElectedIsNotYetInOffice() {
        assertEquals(
                List.of("zapatero-jose-luis-rodriguez"),
                speakers(
                        "2004-03-15",
                        "José María Aznar congratulated José Luis Rodríguez Zapatero."
                                + " \"The troops come home,\" the prime minister-elect said."));
    }

    @Test
    void aRulerRulesAndCutsNobodyShortButAnother() {
        assertEquals(
                List.of("lukashenko-alexander"),
                speakers("2021-11-10", "The Belarusian ruler was in the mood to talk. \"I hold nobody,\" he said."));
        assertEquals(
                List.of("smirnov-fyodor", "putin-vladimir"),
                speakers(
                        "2024-08-13",
                        "MOSCOW. \"Six villages are lost,\" Fyodor Smirnov began. \"The army will report on that,\" the president cut him short."));
    }

    @Test
    void anOfficeHolderIsNoCustomerAndNoMan() {
        assertEquals(
                List.of("zelensky-volodymyr", NOBODY),
                speakers(
                        "2025-03-01",
                        "\"I'm not playing cards,\" Volodymyr Zelensky shot back. \"There,\" said the customer in the chair."));
    }

    @Test
    void theItalianAtACourtIsTheJudgeJustNamed() {
        assertEquals(
                List.of("bruni-carla", "bruni-carla"),
                speakers(
                        "2019-01-15",
                        "\"The charge has failed,\" said Judge Carla Bruni of the ICC. \"This is no stadium,\" the Italian admonished them."));
    }

    @Test
    void wasAllSheHadToSay() {
        assertEquals(
                List.of("mbeki-thabo"),
                speakers("1997-05-18", "\"We hope for the best,\" was all Thabo Mbeki had to say."));
    }

    @Test
    void anOfficerConfidesByTelephone() {
        assertEquals(
                List.of("FRA"),
                speakers(
                        "2023-08-05",
                        "A French officer at the air base, where many men are sitting on their kitbags, confided by telephone: \"We guard the runway.\""));
    }

    @Test
    void whoIsQuotedBeforeAColonSpeaks() {
        assertEquals(
                List.of("schuman-robert", "von-der-leyen-ursula"),
                speakers(
                        "2020-12-24",
                        "Ursula von der Leyen quoted Robert Schuman on Thursday: \"Europe is built by patience.\""
                                + " Then the Commission president added words of her own. \"We have closed the book.\""));
    }

    @Test
    void aTitleThatTheTreePartsFromItsNameIsTheNames() {
        assertEquals(
                List.of("guo-jiakun"),
                speakers(
                        "2025-04-04",
                        "\"Look at the screens,\" Foreign Ministry spokesperson Guo Jiakun wrote on social media above a picture of falling prices."));
    }

    @Test
    void anotherStatesForeignOfficeIsNotLondons() {
        assertEquals(
                List.of("PAK", "GBR"),
                speakers(
                        "2019-08-05",
                        "\"We shall use every option,\" said Pakistan's Foreign Office. \"No,\" said the Foreign Office in London."));
    }

    @Test
    void heIsWhoSurmisesAndNotOfWhomItIsSurmised() {
        assertEquals(
                List.of("ri-yong-ho"),
                speakers(
                        "2017-09-23",
                        "Kim Jong-un wrote. His foreign minister, Ri Yong-ho, surmised that the leader might be thinking of a bomb."
                                + " \"Nobody knows,\" he said in the lobby."));
    }

    @Test
    void theJointEnvoyBesideANameIsThatOne() {
        assertEquals(
                List.of("annan-kofi"),
                speakers(
                        "2012-05-29",
                        "Kofi Annan, the joint envoy of the United Nations and the Arab League, went to Damascus."
                                + " \"Nobody wants to live like this,\" he said later."));
    }

    @Test
    void theKingAsksThoughTheSessionEnds() {
        assertEquals(
                List.of("juan-carlos-i"),
                speakers(
                        "2007-11-10",
                        "The closing session ended in uproar when King Juan Carlos of Spain turned to the president of Venezuela and asked him: \"Could you be silent?\""));
    }

    @Test
    void aSpokeswomanIsASpokesperson() {
        assertEquals(
                List.of("zakharova-maria"),
                speakers(
                        "2021-02-11",
                        "At her briefing Maria Zakharova went further. \"It was written in advance,\" the spokeswoman told reporters."));
    }
}
