package org.entente.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;

/** Whose quotations are, where the speaker is told of in a roundabout way, on sentences of our own. */
class SpeakersReadTest {

    private static final String NOBODY = "-";

    /** The sources of what is quoted, in order; of somebody without a name the country, or {@link #NOBODY}. */
    static List<String> speakers(String date, String text) {
        Account account = Reader.english().read(Dispatch.of("d", LocalDate.parse(date), text));
        return account.statements().stream()
                .filter(statement -> statement.mode() == Statement.Mode.DIRECT)
                .map(statement -> speaker(account, statement))
                .toList();
    }

    private static String speaker(Account account, Statement statement) {
        for (Actor actor : account.actors()) {
            if (actor.id().equals(statement.source())) {
                return actor.kind() == Actor.Kind.GROUP
                        ? Objects.requireNonNullElse(actor.country(), NOBODY)
                        : actor.id();
            }
        }
        return Objects.requireNonNullElse(statement.source(), NOBODY);
    }

    @Test
    void aSecretaryGeneralIsThatOfTheInstitutionNamedOrElseOfTheUnitedNations() {
        String words = "\"It is late,\" the secretary general told reporters.";
        assertEquals(List.of("stoltenberg-jens"), speakers("2018-09-25", "NATO met in Brussels on Monday. " + words));
        assertEquals(List.of("guterres-antonio"), speakers("2018-09-25", "Donald Trump left early. " + words));
    }

    @Test
    void aFamilyNameThatBeginsSmallIsFoundBehindATitleAndAlone() {
        assertEquals(
                List.of("von-der-leyen-ursula"),
                speakers("2020-04-16", "President von der Leyen spoke to MEPs. \"We came too late,\" she said."));
        assertEquals(
                List.of("van-der-berg-jan", "van-der-berg-jan"),
                speakers(
                        "2012-04-16",
                        "The bishop, Jan van der Berg, shook his head. \"We prayed,\" van der Berg said."
                                + " \"And we waited,\" Van der Berg added."));
    }

    @Test
    void aDiplomatIsNotOfThePlaceOfTheStory() {
        assertEquals(
                List.of(NOBODY),
                speakers("2001-09-12", "BRUSSELS — \"It was done in an hour,\" said a diplomat who took part."));
        assertEquals(
                List.of("BEL"),
                speakers("2001-09-12", "BRUSSELS — \"It was done in an hour,\" said a police officer who took part."));
    }

    @Test
    void aCrowdIsOfNoCountry() {
        assertEquals(
                List.of(NOBODY),
                speakers("2019-04-02", "ALGIERS — The students sang. Around them the crowd chanted: \"Go home!\""));
    }

    @Test
    void somebodyIsCalledByAHomeOrAParty() {
        String senator = "\"What are we doing there?\" demanded Senator Robert Byrd. ";
        assertEquals(
                List.of("byrd-robert", "byrd-robert"),
                speakers("1993-10-05", senator + "\"Bring them home,\" said the West Virginia Democrat."));
        assertEquals(
                List.of("byrd-robert", "byrd-robert"),
                speakers("1993-10-05", senator + "\"Bring them home,\" the Virginian added."));
        assertEquals(
                List.of("blix-hans"),
                speakers("2002-12-05", "Hans Blix was patient. \"I am not asked that,\" the Swede said by telephone."));
    }

    @Test
    void hostAndGuestAreTheOneAtHomeAndTheOther() {
        String met = "TOKYO - \"You are welcome,\" the host said. Angela Merkel bowed to Shinzo Abe. ";
        assertEquals(
                List.of("abe-shinzo", "merkel-angela"),
                speakers("2013-09-25", met + "\"I am glad,\" the guest replied."));
    }

    @Test
    void aStatementIsThatOfWhoeverPutItOut() {
        assertEquals(
                List.of("CHN"),
                speakers(
                        "2020-06-05",
                        "In a statement the Chinese embassy accused Canberra of bias. \"Facts are facts,\" the statement added."));
        assertEquals(
                List.of("morsi-mohamed"),
                speakers("2013-07-03", "\"It is over,\" read a statement on Mohamed Morsi's Facebook page."));
    }

    @Test
    void whoAnswersIsWhoWasAskedOrSpokeBefore() {
        String asked = "\"Is it long?\" Sergey Lavrov asked. \"Where is the paper?\" John Kerry asked.\n\n";
        assertEquals(
                "lavrov-sergei",
                speakers("2013-09-14", asked + "\"In your bag,\" came the reply.")
                        .getLast());
        assertEquals(
                "lavrov-sergei",
                speakers("2013-09-14", asked + "\"In your bag,\" said the other.")
                        .getLast());
    }

    @Test
    void whatIsHandedOnIsStillTheSpeakersOwn() {
        assertEquals(
                List.of("petrova-lyudmila"),
                speakers(
                        "2024-02-17",
                        "\"He was happy,\" Lyudmila Petrova wrote, according to Novaya Gazeta. \"I do not know more.\""));
    }

    @Test
    void anAppositionStandsBetweenSpeakerAndVerb() {
        assertEquals(
                List.of("mitchell-george"),
                speakers(
                        "1998-04-10",
                        "Late at night the talks' chairman, former US senator George Mitchell, announced: \"We are done.\""));
    }

    @Test
    void aNameBetweenCommasIsThatOfWhoeverIsDescribedBeforeIt() {
        assertEquals(
                List.of("abboud-marwan"),
                speakers(
                        "2020-08-05",
                        "BEIRUT - The governor of Beirut, Marwan Abboud, wept. \"It is like Hiroshima,\" he said."));
        assertEquals(
                List.of("deng-nyandeng"),
                speakers(
                        "2011-02-08",
                        "JUBA - A woman with a flag in her hair, Nyandeng Deng, had come. \"Four days,\" she said."));
    }

    @Test
    void somebodyOfAnUnknownTownIsOfTheCountryOfTheStory() {
        assertEquals(
                List.of("BLR"),
                speakers("1994-07-11", "MINSK - \"He can plough,\" reasoned a tractor driver in Shklow."));
        assertEquals(
                List.of(NOBODY),
                speakers("1994-07-11", "MINSK - \"He can plough,\" reasoned a tractor driver in a cap."));
    }

    @Test
    void aQuestionBelongsNotToTheSentenceBehindItThatTellsItsOwn() {
        String text =
                "They had one question: \"Who did it?\" The interior minister, Angel Acebes, insisted that ETA did.";
        assertEquals(List.of(NOBODY), speakers("2004-03-13", text));
        String grows =
                "\"We are ruined,\" said Paul Tessier. \"They sell too cheap.\" The prefect has promised to visit.";
        assertEquals(List.of("tessier-paul"), speakers("2016-08-13", grows));
    }

    @Test
    void whoeverPartsWithASentenceSaidIt() {
        assertEquals(
                List.of("tsvangirai-morgan"),
                speakers(
                        "2008-06-23",
                        "\"I shall not ask anybody to die\": with that sentence Morgan Tsvangirai left the race."));
        assertEquals(
                List.of("sauven-john"),
                speakers(
                        "2009-12-19",
                        "\"A crime scene\" was how the head of Greenpeace, John Sauven, summed up the airport."));
    }

    @Test
    void whoeverGivesAnOwnNameSpeaks() {
        assertEquals(
                List.of("mugabe-robert"),
                speakers("2017-11-21", "\"I, Robert Mugabe,\" the letter said, \"hereby tender my resignation.\""));
    }

    @Test
    void whatStandsAsideOfASpeakerSpeaksNot() {
        assertEquals(
                List.of(NOBODY),
                speakers(
                        "2022-07-09",
                        "\"The water is cold,\" said a trishaw driver from the pool of the president's residence. Gotabaya Rajapaksa had left."));
        assertEquals(
                List.of("yellen-janet", "summers-lawrence"),
                speakers(
                        "2022-09-01",
                        "\"It has peaked,\" said Janet Yellen. Larry Summers, who served under Bill Clinton, disagreed. \"As Everest has,\" the economist said."));
    }

    @Test
    void anOfficerServesTheStateOfTheStoryAndASpokeswomanHerMastersInstitution() {
        assertEquals(List.of("IRQ"), speakers("2015-01-10", "In Baghdad an officer said: \"We saw nothing.\""));
        assertEquals(
                List.of("EUR"),
                speakers("2015-01-10", "RIGA - \"We shall see,\" a spokeswoman for Federica Mogherini said."));
    }

    @Test
    void somebodyOfAnUnknownTownIsOfTheCountryWhereTheStoryPlays() {
        String visit = "DAKAR - The American secretary of state landed at noon. ";
        assertEquals(
                List.of("SEN", "FRA"),
                speakers(
                        "2018-07-24",
                        visit
                                + "\"I have never seen him,\" said a woman from Rufisque."
                                + " In Paris the ministry was silent. \"He will come,\" said a man from Les Lilas."));
    }

    @Test
    void whoeverIsNamedBehindAStreetOrByTheWordNamedSpeaksNext() {
        assertEquals(
                List.of("petrov-ivan", "mona"),
                speakers(
                        "2018-07-24",
                        "OSLO - On Tower Square Ivan Petrov sold bread. \"Bread!\" he called."
                                + " A nurse called Mona came first. \"I am first,\" she said."));
    }

    @Test
    void aNameAloneBehindInIsAPlace() {
        assertEquals(
                List.of("ZWE"),
                speakers(
                        "2005-06-30",
                        "HARARE - The bulldozers in Mbare stopped at dawn. \"Enough,\" a policeman said."));
    }

    @Test
    void whatIsToldOfASpeakerBetweenCommasDoesNotSpeak() {
        assertEquals(
                List.of("wickremesinghe-ranil"),
                speakers(
                        "2022-07-09",
                        "COLOMBO - Prime Minister Ranil Wickremesinghe, whose house was burning, tweeted: \"I accept.\""));
        assertEquals(
                List.of("dahl-nils"),
                speakers("2018-07-24", "OSLO - \"We had ships,\" said Admiral (retd) Nils Dahl."));
    }

    @Test
    void aQuotationBehindAColonIsHisWhoseVerbFollowsIt() {
        assertEquals(
                List.of("blinken-antony"),
                speakers(
                        "2022-01-07",
                        "Antony Blinken wondered why the Kazakh authorities had needed Russian troops: \"Once they are in your house, they stay,\" he observed."));
    }

    @Test
    void aHeadlineBehindADatelineHasASpeakerOfItsOwn() {
        assertEquals(
                List.of("maduro-nicolas"),
                speakers(
                        "2015-12-07", "CARACAS - Maduro: «The economic war has won today»\n\nThe votes were counted."));
    }

    @Test
    void aKoreanNameMayEndInASmallWord() {
        assertEquals(
                List.of("kim-sun-ok"), speakers("2006-10-09", "\"They are far,\" said Kim Sun-ok, who sells ginseng."));
    }

    @Test
    void aNameBehindACommaMayFollowWhereTheSpeakerStands() {
        assertEquals(
                List.of("reagan-ronald"),
                speakers(
                        "1985-11-21",
                        "GENEVA - \"We understand each other,\" said his host by the fireside, President Reagan, \"and peace begins.\""));
        assertEquals(
                List.of("dahl-nils", "lund-kari"),
                speakers(
                        "2018-12-31",
                        "OSLO - \"We go,\" said her deputy in the north, Nils Dahl. His successor for the time being, Kari Lund, warned: \"We stay.\""));
    }

    @Test
    void whatHappenedToASpeakerReportsNothing() {
        assertEquals(
                List.of("FSM"),
                speakers(
                        "1991-09-17",
                        "NEW YORK - A delegate from Micronesia, admitted the same afternoon, said: \"We have waited less long.\""));
    }
}
