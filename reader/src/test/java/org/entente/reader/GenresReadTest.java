package org.entente.reader;

import static org.entente.reader.SpeakersReadTest.speakers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose quotations are in reportages, round-ups, transcripts and communiqués, on sentences of our own. */
class GenresReadTest {

    private static final String NOBODY = "-";

    @Test
    void whomThePressMetIsToldOfFromThenOn() {
        assertEquals(
                List.of("endo-haruko"),
                speakers("2011-03-13", "Our reporter met Haruko Endo in a school. \"My house is gone,\" she said."));
        assertEquals(
                List.of("PRT"),
                speakers(
                        "2011-03-13", "Our correspondent spoke to a Portuguese nun. \"They come at four,\" she said."));
    }

    @Test
    void whatIsToldOfSomebodyByWhoseKinTheyAreMakesThemNoManAndNoSoldier() {
        assertEquals(
                List.of("diaz-rosa"),
                speakers(
                        "2011-03-13",
                        "The judge, Ana Torres, refused. His mother, Rosa Díaz, wept. \"He is a child,\" she said."));
        assertEquals(
                List.of(NOBODY),
                speakers("2011-03-13", "Some officers were shot. \"They had a list,\" said a general's widow."));
    }

    @Test
    void aPlaceAtTheHeadOfAPieceOfARoundUpSpeaksNot() {
        assertEquals(
                List.of("sanogo-amadou", "ISR"),
                speakers(
                        "2012-03-22",
                        "NEWS IN BRIEF\n\nBAMAKO: Soldiers seized the radio. \"We shall go,\" Captain Amadou Sanogo said."
                                + "\n\nMETULLA: The last tank came home and a sergeant from Haifa locked the gate."
                                + " \"The padlock is new,\" he laughed."));
    }

    @Test
    void whoIsInterviewedAnswers() {
        assertEquals(
                List.of(NOBODY, "mahathir-mohamad", NOBODY, "mahathir-mohamad"),
                speakers(
                        "1998-09-05",
                        "Interview with the Prime Minister of Malaysia\n\nQ: \"Why now?\"\n\nA: \"Because we drown.\""
                                + "\n\nQ: \"And your deputy?\"\n\nA: \"The party knows.\""));
    }

    @Test
    void aLabelThatIsOnlyAnOfficeIsWhoeverHadItInFullBefore() {
        assertEquals(
                List.of(NOBODY, "dujarric-stephane", NOBODY, "dujarric-stephane"),
                speakers(
                        "2018-05-05",
                        "Question: \"Does he accept it?\"\n\nSpokesman Dujarric: \"We have asked.\""
                                + "\n\nQuestion: \"So, no?\"\n\nSpokesman: \"So we are waiting.\""));
    }

    @Test
    void aStatementIsThatOfTheBodyInTheHeading() {
        assertEquals(
                List.of("ARM"),
                speakers(
                        "2020-09-27",
                        "Ministry of Foreign Affairs of the Republic of Armenia – Statement\n\n"
                                + "Azerbaijan has attacked. \"We are not alone,\" says the statement."));
        assertEquals(
                List.of("mubarak-hosni"),
                speakers(
                        "1999-02-07",
                        "\"A brave man is gone,\" read a cable from the Egyptian President, Hosni Mubarak."));
    }

    @Test
    void aNounForAnOfficeThatACommuniqueWritesLargeMeansWhoeverWasCalledSo() {
        assertEquals(
                List.of("dlamini-zuma-nkosazana"),
                speakers(
                        "2017-01-09",
                        "The Chairperson of the Commission, Dr Nkosazana Dlamini Zuma, has followed the events."
                                + " \"The statement is void,\" said the Chairperson."));
    }

    @Test
    void theNewPresidentIsWhoeverHasJustBecomeIt() {
        assertEquals(
                List.of("may-theresa"),
                speakers(
                        "2016-07-14",
                        "Theresa May arrived at six and David Cameron left at seven."
                                + " \"We will fight,\" the new prime minister said."));
    }

    @Test
    void aPresidentHeldAtHomePosts() {
        assertEquals(
                List.of("bazoum-mohamed"),
                speakers(
                        "2023-07-27",
                        "President Mohamed Bazoum, held in his residence, posted on Thursday: \"We will see.\""));
    }

    @Test
    void whoIsKnownByAnotherNameSpeaksUnderIt() {
        assertEquals(
                List.of("dahal-pushpa-kamal"),
                speakers(
                        "2008-05-28",
                        "\"The king is a tenant,\" the Maoist leader known as Prachanda told cheering deputies."));
    }

    @Test
    void aSurnameThatIsATradeIsASurname() {
        assertEquals(
                List.of("pilot-laura", "mufti-mehbooba"),
                speakers(
                        "2019-08-05",
                        "\"Nobody came,\" said Laura Pilot, who lost her roof. The former chief minister, Mehbooba Mufti,"
                                + " tweeted. \"We are caged,\" Mufti said."));
    }

    @Test
    void anInstitutionWrittenLargeIsTheOneThatWasNamed() {
        assertEquals(
                List.of("IAEA"),
                speakers(
                        "2017-06-05",
                        "VIENNA -- The IAEA met on Monday. The Agency stressed that inspections would go on."
                                + " \"This is not a court,\" it said."));
    }
}
