package org.entente.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Account;
import org.entente.model.Assessment;
import org.entente.model.Conduct;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** What is read inside of statements, on sentences of our own. */
class StatementsReadTest {

    private static Account read(String text) {
        return Reader.english().read(Dispatch.of("d", LocalDate.of(2019, 5, 2), text));
    }

    @Test
    void whoeverAccusesTakesAStanceAgainstTheAccused() {
        Account account = read("Japan accused North Korea of violating the resolution.");
        List<Stance> stances = account.statements().stream()
                .flatMap(statement -> statement.stance().stream())
                .toList();
        assertTrue(stances.contains(new Stance("JPN", "PRK", -1)), stances::toString);
    }

    @Test
    void aRatingThatIsDeniedKeepsItsLevelAndIsDenied() {
        Account account = read("Norway denied that relations with Sweden were tense.");
        Assessment rating = account.assessments().getFirst();
        assertEquals(Assessment.Level.TENSE, rating.level());
        assertEquals(Assessment.Modality.DENIED, rating.modality());
    }

    @Test
    void aPlaceWhereAnAgreementWasMadeIsNoTie() {
        Account account = read("The ministers met at Bretton Woods and spoke of trade.");
        assertTrue(
                account.ties().stream().noneMatch(tie -> tie.kind() == Tie.Kind.AGREEMENT), account.ties()::toString);
    }

    @Test
    void anyVerbBesideAQuotationReportsIt() {
        Account account = read("\"Snow is our oldest neighbour,\" Norway averred, \"and we greet it.\"");
        Statement statement = account.statements().getFirst();
        assertEquals("NOR", statement.source());
        assertFalse(statement.contentMore().isEmpty());
    }

    @Test
    void anAmbassadorWhoIsRecalledIsNotTold() {
        assertTrue(read("Norway recalled its ambassador from Chad on Friday.")
                .statements()
                .isEmpty());
        assertFalse(
                read("Norway recalled that the treaty was old.").statements().isEmpty());
    }

    @Test
    void aWesternDiplomatActsForNoCountryThatWasNamed() {
        Account account = read("Norway closed its embassy in Chad. A Western diplomat said the row would pass.");
        Statement said = account.statements().getLast();
        assertTrue(
                account.actors().stream()
                        .anyMatch(actor -> actor.id().equals(said.source()) && actor.country() == null),
                account.actors()::toString);
    }

    @Test
    void whatAnyCountriesShouldDoRatesNoRelation() {
        assertTrue(read("Norway told Sweden that countries should improve cooperation with one another.")
                .assessments()
                .isEmpty());
    }

    @Test
    void friendsNoLongerAreDeniedToBeFriends() {
        Assessment rating =
                read("Norway and Sweden are friends no longer.").assessments().getFirst();
        assertEquals(Assessment.Level.FRIENDLY, rating.level());
        assertEquals(Assessment.Modality.DENIED, rating.modality());
    }

    @Test
    void theTermsOnWhichTwoAreRateThem() {
        Assessment rating = read("Norway and Sweden are on the coolest of terms.")
                .assessments()
                .getFirst();
        assertEquals(Assessment.Level.COOL, rating.level());
    }

    @Test
    void whoeverSeesABreachIsNotWhoeverCommitsIt() {
        Account account = read("The Danish minister called Norway's quota a breach of the fishing treaty.");
        assertEquals(
                List.of("NOR"), account.conduct().stream().map(Conduct::actor).toList());
    }

    @Test
    void whoeverTellsOfABreachIsNotWhoeverCommitsIt() {
        Account account = read("Norway's new quotas, the Danish minister says, violate the fishing treaty.");
        assertEquals(
                List.of("NOR"), account.conduct().stream().map(Conduct::actor).toList());
    }

    @Test
    void beingInAnInstitutionIsMembership() {
        Tie tie = read("Sweden, an envoy pointed out, isn't in NATO.").ties().getFirst();
        assertEquals(Tie.Kind.MEMBERSHIP, tie.kind());
        assertEquals(List.of("SWE"), tie.parties());
        assertEquals(Status.NEGATED, tie.status());
    }

    @Test
    void aDefencePactIsAnAllianceAndATreatyOnDefenceNone() {
        assertEquals(
                Tie.Kind.ALLIANCE,
                read("Norway signed a defence pact with Sweden.")
                        .ties()
                        .getFirst()
                        .kind());
        assertEquals(
                Tie.Kind.AGREEMENT,
                read("Norway signed a defence treaty with Sweden.")
                        .ties()
                        .getFirst()
                        .kind());
    }

    private static List<String> speakers(String text) {
        return read(text).statements().stream()
                .map(statement -> String.valueOf(statement.source()))
                .toList();
    }

    @Test
    void aDescriptionBesideANewNameTellsForWhomThatPersonActs() {
        Account account = read("Chad's fisheries minister, Abba Kellou, said \"the lake is shrinking\".");
        assertEquals("kellou-abba", account.statements().getFirst().source());
        assertTrue(
                account.actors().stream()
                        .anyMatch(actor -> actor.id().equals("kellou-abba") && "TCD".equals(actor.country())),
                account.actors()::toString);
    }

    @Test
    void aSpokesmanIsNoPasserByWhoWasNamedBeforeHim() {
        assertFalse(speakers("\"We ran,\" said Ines Rato, 19, at a hospital in Lisbon. "
                        + "The interior ministry's spokesman said the square was open again.")
                .subList(1, 2)
                .contains("rato-ines"));
    }

    @Test
    void anAideToAnInstitutionsHeadSpeaksForTheInstitution() {
        assertEquals(
                List.of("UNO"),
                speakers("\"We leave Damascus with nothing,\" said an aide to the UN secretary general."));
    }

    @Test
    void aSpokesmanOfNobodySpeaksForTheBodyThatSpokeBeforeHim() {
        assertEquals(
                List.of("IAEA", "IAEA"),
                speakers("The IAEA said its inspectors in Iran were safe. "
                        + "\"The cameras are running,\" a spokesman said in Vienna."));
    }

    @Test
    void whatIsCutOffByABlockadeIsNoRelation() {
        Account account = read("Laos said that Fiji had let lorries pass to the hamlets cut off by the blockade.");
        assertEquals(List.of(), account.assessments());
    }

    @Test
    void takingACaseToAnAllianceIsNoMembership() {
        assertEquals(List.of(), read("Norway took its case to NATO.").ties());
    }

    @Test
    void eachStatementOfASentenceKeepsItsOwnRating() {
        Account account = read("The Norwegian minister said that trust between Norway and Sweden was unshakable, "
                + "adding that bilateral relations were excellent.");
        assertEquals(2, account.assessments().size(), account.assessments()::toString);
    }

    @Test
    void weAreAlliesSpeaksOfTheTwoThatTheSpeakerJustNamedTogether() {
        Account account = read("\"Norway and Chile have no treaty. But at sea we are of course allies,\" "
                + "the Norwegian foreign minister said.");
        assertTrue(
                account.assessments().stream()
                        .anyMatch(rating -> rating.level() == Assessment.Level.ALLIED
                                && rating.dyads().getFirst().sorted().equals(new Dyad("CHL", "NOR"))),
                account.assessments()::toString);
    }

    @Test
    void aQuotationBehindASpeakersClauseIsOfTheSameSpeakerWhateverASentenceBehindItTells() {
        assertEquals(
                List.of("solberg-erna", "solberg-erna"),
                speakers(
                        "\"The fish are ours,\" Erna Solberg said. \"They have always been ours.\" Her son nodded beside her. "
                                + "\"We shall fish,\" Solberg said later."));
    }

    @Test
    void whatASpeakerDoesBetweenTwoQuotationsPartsThemNot() {
        assertEquals(
                List.of("solberg-erna", "solberg-erna"),
                speakers(
                        "\"The fish are ours,\" Erna Solberg said in the harbour. The Norwegian prime minister lit a pipe. "
                                + "\"But the season is short.\""));
        assertEquals(
                List.of("solberg-erna", "solberg-erna"),
                speakers(
                        "\"The fish are ours,\" Erna Solberg said in the old harbour of Bergen, her dog a step behind her. Her voice broke. "
                                + "\"But I do not think that the season will be long.\""));
    }

    private static boolean acts(Account account, String source, String country) {
        return account.actors().stream()
                .anyMatch(actor -> actor.id().equals(source) && country.equals(actor.country()));
    }

    @Test
    void whoIsToldSomethingIsNotWhoGoesOnSpeaking() {
        assertEquals(
                List.of("solberg-erna", "solberg-erna"),
                speakers("\"Half my sheep are gone,\" Erna Solberg told an old friend; "
                        + "\"I count them every night,\" she added."));
    }

    @Test
    void theNorthAndTheSouthAreTheKoreasWhereTheDispatchNamesOne() {
        Account account = read("Seoul waited. \"We shall answer,\" the North's army said.");
        assertTrue(acts(account, String.valueOf(account.statements().getFirst().source()), "PRK"), account::toString);
    }

    @Test
    void aDescriptionBesideANameMeansWhoeverBearsIt() {
        assertEquals(
                List.of("weizman-ezer"),
                speakers("The defence minister, Ezer Weizman, looked up. \"Then let us wait,\" he said."));
    }

    @Test
    void whoeverIsQuotedAsSayingSomethingSaysIt() {
        assertEquals(
                List.of("lavrov-sergei", "lavrov-sergei"),
                speakers("\"It is over,\" agencies quoted Sergei Lavrov as saying. "
                        + "Sergei Lavrov was quoted as saying that the war was lost."));
    }

    @Test
    void whoeverHoldsAnOfficeIsNotCalledByATrade() {
        assertFalse(speakers("Emmanuel Macron waved. \"Get down,\" begged the driver.")
                .contains("macron-emmanuel"));
    }

    @Test
    void thePresidentOfAParliamentIsNotThePresidentOfItsState() {
        Account account = read("Peru waited. \"He is removed,\" answered the president of Congress.");
        assertEquals("per-leg", account.statements().getFirst().source());
    }

    @Test
    void aSourceCloseToSomebodyIsNotThatOne() {
        Account account = read("\"He is tired,\" a source close to John Major said.");
        assertTrue(acts(account, String.valueOf(account.statements().getFirst().source()), "GBR"), account::toString);
        assertFalse(
                speakers("\"He is tired,\" a source close to John Major said.").contains("major-john"));
    }

    @Test
    void theOneWhoWasAskedAnswers() {
        assertFalse(speakers("Erna Solberg asked a soldier whether the road was open. \"It is closed,\" he answered.")
                .subList(1, 2)
                .contains("solberg-erna"));
    }

    @Test
    void aHeadingThatOnlyQuotesRatesNothing() {
        Account account =
                read("Norway and Sweden met in Oslo.\n‘Unbreakable Old Friendship’\nThe ministers spoke of fish.");
        assertEquals(List.of(), account.assessments());
    }

    @Test
    void speakingToSomebodyIsAMomentAndNoReport() {
        assertEquals(
                List.of("solberg-erna"),
                speakers("Speaking to the Swedish minister by phone, Erna Solberg said that the fish were gone."));
    }

    private static String firstSpeaker(String text) {
        return String.valueOf(read(text).statements().getFirst().source());
    }

    private static String lastSpeaker(String text) {
        return String.valueOf(read(text).statements().getLast().source());
    }

    @Test
    void heWhoSpeaksBeforeAnybodyIsNamedIsTheManNamedNext() {
        assertEquals(
                "macron-emmanuel",
                firstSpeaker("“The night was long,” he told the sailors in Brest. Emmanuel Macron had come by boat."));
    }

    @Test
    void whoeverWasOnlySpokenOfDoesNotGoOnSpeaking() {
        assertEquals(
                "macron-emmanuel",
                lastSpeaker("Emmanuel Macron said Vladimir Putin was resting. “The talks go on,” he said."));
    }

    @Test
    void theHostIsTheOtherOneOfTwo() {
        assertEquals(
                "macron-emmanuel",
                lastSpeaker("Shinzo Abe had come to Paris to see Emmanuel Macron. “It is late,” his host told him."));
    }

    @Test
    void aFormerOfficeTellsWhoIsMeant() {
        assertEquals(
                "blair-tony",
                lastSpeaker(
                        "Tony Blair wrote to Emmanuel Macron. “It is late,” the former British prime minister said."));
    }

    @Test
    void aPresidentWhomOnlyHisOwnWordsNameIsNotTheOneWhoSpeaks() {
        assertEquals(
                "trump-donald",
                lastSpeaker(
                        "Vladimir Putin left. Donald Trump stayed. “Vladimir is a friend,” the president told reporters."));
    }

    @Test
    void aMinisterIsWhoeverWasGivenThatTitle() {
        assertEquals(
                "pekcan-ruhsar",
                lastSpeaker(
                        "“We wait,” Trade Minister Ruhsar Pekcan said. The minister looked up. “The door is open,” the minister said."));
    }

    @Test
    void aFamilyNameComesBeforeTwoGivenNamesWithAHyphen() {
        assertEquals("chen-mei-chu", firstSpeaker("“I sell pears,” said Chen Mei-chu."));
    }
}
