package org.entente.reader.internal.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Tree;
import org.junit.jupiter.api.Test;

/** Who says what, on sentences of our own. */
class AttributionsTest {

    private static final Analyser ANALYSER = Analysers.english();

    /** A line for each attribution: source | cue | content, its pieces joined by " … ". */
    private static List<String> read(String text) {
        List<Tree> trees = ANALYSER.analyse(text);
        List<String> lines = new ArrayList<>();
        for (Attribution said : Attributions.find(text, trees)) {
            Tree tree = trees.get(said.sentence());
            List<String> pieces = said.content().stream()
                    .map(span -> words(text, trees.get(span.sentence()), span.from(), span.to()))
                    .toList();
            lines.add(words(text, tree, said.sourceFrom(), said.sourceTo())
                    + " | "
                    + words(text, tree, said.cueFrom(), said.cueTo())
                    + " | "
                    + String.join(" … ", pieces));
        }
        return lines;
    }

    private static String words(String text, Tree tree, int from, int to) {
        return from < 0
                ? "-"
                : text.substring(tree.token(from).start(), tree.token(to - 1).end());
    }

    @Test
    void aClauseBeforeItsSpeakerIsWhatIsSaidHoweverItBegins() {
        assertEquals(
                List.of("the ministry | said | Almost forty ships have left the port since Monday"),
                read("Almost forty ships have left the port since Monday, the ministry said."));
    }

    @Test
    void whatStandsBeforeAQuotationOfAWholeSentenceIsNotSaid() {
        assertEquals(
                List.of("the envoy | said | “We are ready,”"),
                read("Speaking in Oslo on Friday, “We are ready,” the envoy said."));
        assertEquals(
                List.of("the farmer | said | Because of the drought, “we have nothing left but stones,”"),
                read("Because of the drought, “we have nothing left but stones,” the farmer said."));
    }

    @Test
    void whatIsCalledOutBySomebodyElseIsNotTheLastSpeakers() {
        String first = "Ana Ruiz, a nurse in Lima | said | “We are tired,”";
        String text = "“We are tired,” said Ana Ruiz, a nurse in Lima. ";
        assertEquals(
                List.of(first, "a crowd of students | chanted | “No pardon!”"),
                read(text + "“No pardon!” chanted a crowd of students."));
        assertEquals(
                List.of(first, "all sides | came | “Hear, hear,”"), read(text + "“Hear, hear,” came from all sides."));
        assertEquals(
                List.of("Ana Ruiz, a nurse in Lima | said | “We are tired,” … “Shame on you!”"),
                read(text + "“Shame on you!” She left."));
    }

    @Test
    void aSpeakerBetweenCommasSplitsWhatIsSaid() {
        assertEquals(
                List.of("he | said | If the talks fail … Norway will leave the fund"),
                read("If the talks fail, he said, Norway will leave the fund."));
    }

    @Test
    void aSpeakerIsNoAppositionOfTheSubjectThatTheSpeakersClauseParts() {
        assertEquals(
                List.of("its deputy minister | cautioned | Norway … would not be bound by the truce"),
                read("Norway, its deputy minister cautioned, would not be bound by the truce."));
    }

    @Test
    void twoSpeakersInOneSentenceKeepTheirOwnHalves() {
        assertEquals(
                List.of(
                        "its minister | confirmed | Norway was leaving the fund",
                        "he | argued | the statute … \"rewards the idle\""),
                read(
                        "Norway was leaving the fund, its minister confirmed in Oslo, because the statute, he argued, \"rewards the idle\"."));
    }

    @Test
    void whoBeginsWithFromAndAColonSpeaks() {
        assertEquals(
                List.of("the Norwegian ministry | : | \"The ships have left and will not come back.\""),
                read("From the Norwegian ministry: \"The ships have left and will not come back.\""));
    }

    @Test
    void aSecondVerbOfSpeechKeepsItsSpeaker() {
        assertTrue(read("Haugen praised the accord and said the Finnish minister could bring change to the region.")
                .contains("Haugen | said | the Finnish minister could bring change to the region"));
    }

    @Test
    void whatOthersWantIsTheSpeakersOwnViewButTheirWordsAreNot() {
        List<String> wants = read("The minister said that the rebels want to leave the city.");
        assertEquals(List.of("The minister | said | that the rebels want to leave the city"), wants);
        List<String> words = read("Haugen said that Virtanen had told him that the border would stay closed.");
        assertEquals(2, words.size(), words::toString);
    }

    @Test
    void aNounOfSpeechWithItsVerbNeedsNoSpeakerBehindIt() {
        assertTrue(read("Only a dozen deputies, of fifty, even voiced a willingness to meet the envoy.").stream()
                .allMatch(line -> line.indexOf(" | ") > 0));
    }

    @Test
    void whoIsNamedAfterAccordingToMayBeDescribedFurther() {
        assertEquals(
                List.of("a diplomat who asked not to be named | According to | ties have never been better"),
                read("According to a diplomat who asked not to be named, ties have never been better.").stream()
                        .filter(line -> line.contains("According"))
                        .toList());
    }

    @Test
    void aSpeakerBetweenASubjectAndItsVerbIsNotThatSubject() {
        assertEquals(
                List.of("he | added | Norway … was watching closely"), read("Norway, he added, was watching closely."));
    }

    @Test
    void aViewHasAHolder() {
        assertEquals(
                List.of("analysts in Oslo | In the view of | ties between the two states remain tense"),
                read("In the view of analysts in Oslo, ties between the two states remain tense."));
    }

    @Test
    void aClauseThatEndsWithItsSpeakerIsSaidWhateverTheTaggerMakesOfTheVerb() {
        assertEquals(
                List.of("a Finnish monitor | charged | Ruritania breaks the grain truce"),
                read("Ruritania breaks the grain truce, a Finnish monitor charged."));
        assertEquals(
                List.of("Finnish deminers | report | The fields have been cleared by the army"),
                read("The fields have been cleared by the army, Finnish deminers report."));
        assertEquals(
                List.of("Peru's trade minister, Ana Solis | said | The port would close at once"),
                read(
                        "The port would close at once, Peru's trade minister, Ana Solis, said in a letter she read aloud."));
    }

    @Test
    void whatStandsBehindASemicolonIsStillSaidWhereNobodyElseSaysIt() {
        assertEquals(
                List.of("Ana Solis | said | One letter changes nothing … the friendship will last"),
                read("One letter changes nothing, Ana Solis said; the friendship will last."));
    }

    @Test
    void aWholeSentenceInQuotationMarksGoesOnWithTheSpeakerOfTheSentenceBefore() {
        assertEquals(
                List.of("Ana Solis | said | \"We waited two hours,\" … \"Enough.\""),
                read("\"We waited two hours,\" Ana Solis said, her voice breaking. \"Enough.\""));
    }

    @Test
    void theSpeakerBehindAQuotationIsNotSoughtInsideOfIt() {
        assertEquals(
                List.of(
                        "the mayor of Lima, Ana Solis | said | \"The hand that signs today,\" … \"was once in chains.\""),
                read("\"The hand that signs today,\" said the mayor of Lima, Ana Solis, \"was once in chains.\""));
    }

    @Test
    void whatIsDescribedAsSomethingInQuotationMarksIsThatSomethingAlone() {
        assertEquals(
                List.of("The envoy | described | as \"an internal affair of the islands\""),
                read("The envoy described the landing as \"an internal affair of the islands\"."));
    }

    @Test
    void aColonBehindAnySentenceGivesTheQuotationToItsSubject() {
        assertEquals(
                List.of("Ana Solis, a farmer | : | \"We waited two hours.\""),
                read("Ana Solis, a farmer, was curt: \"We waited two hours.\""));
    }

    @Test
    void ofAThingThatIsNamedOnlyTheWordsAboutItAreSaid() {
        assertEquals(
                List.of("Ann Linde | called | \"a poor bargain\""),
                read("Ann Linde called the offer \"a poor bargain\"."));
    }

    @Test
    void aNounPhraseThatIsNoSubjectIsNoClauseThatIsSaid() {
        assertEquals(List.of(), read("The mayor holds shares in three banks, which together are worth a fortune."));
    }

    @Test
    void somebodyAndAColonSpeakWithoutAVerb() {
        assertEquals(
                List.of("A ferryman at Calais | : | \"I have not seen the harbour so empty since I was a boy.\""),
                read("A ferryman at Calais: \"I have not seen the harbour so empty since I was a boy.\""));
    }

    @Test
    void aQuestionOfTheNarratorsPartsTwoStatements() {
        assertEquals(
                List.of(
                        "Stoltenberg | said | \"We are ready,\"",
                        "Stoltenberg | - | \"I would not be standing here otherwise.\""),
                read("\"We are ready,\" Stoltenberg said. Was he sure? "
                        + "\"I would not be standing here otherwise.\""));
    }

    @Test
    void behindAQuotationThatWeekOpensNoClause() {
        assertEquals(
                List.of("Hollande | wrote | \"We shall not forget,\""),
                read("\"We shall not forget,\" Hollande wrote that week to a widow whom he had never met."));
    }

    @Test
    void aDatelineWithAColonSpeaksNot() {
        assertEquals(
                List.of("a tailor | said | \"We sold nothing,\""), read("ACCRA: \"We sold nothing,\" said a tailor."));
    }

    @Test
    void aHeadlineOfCapitalsReportsWithoutAVerbOfTheTaggers() {
        assertEquals(
                List.of("Finance Watchdog Arne Holm | Rejects | Oil Fund Plan"),
                read("Finance Watchdog Arne Holm Rejects Oil Fund Plan"));
    }

    @Test
    void anAdjectiveThatIsSaidOfSomebodyTellsThatOnesView() {
        assertEquals(
                List.of("The envoy | was confident | that the truce would hold"),
                read("The envoy was confident that the truce would hold."));
    }

    @Test
    void aSpeakerBehindTheVerbThatOpensASentenceIsTheSource() {
        assertEquals(
                List.of("Ann Lee, who keeps the light | Said | \"The sea is very calm.\""),
                read("Said Ann Lee, who keeps the light, \"The sea is very calm.\""));
    }

    @Test
    void aParticipleThatOpensASentenceIsOfTheSubjectBehindIt() {
        assertTrue(
                read("Noting that the ice was thin, Merkel stayed at home.")
                        .contains("Merkel | Noting | that the ice was thin"),
                () -> read("Noting that the ice was thin, Merkel stayed at home.")
                        .toString());
    }

    @Test
    void whatIsToldOfASpeakerBehindTheNameHidesNoSource() {
        List<String> lines = read(
                "She also had a say in the talks, said a former spokesman for the port, Jon Dahl, who left in May.");
        assertTrue(lines.getFirst().startsWith("a former spokesman"), lines::toString);
        assertTrue(lines.getFirst().endsWith("She also had a say in the talks"), lines::toString);
    }

    @Test
    void aPromiseIsOfTheSubjectOfItsClause() {
        assertEquals(List.of("She | promise | to leave the pact"), read("She ran on a promise to leave the pact."));
    }

    @Test
    void aParagraphThatIsAllQuotationIsOfWhoeverActsFirstInTheNextOne() {
        assertEquals(
                List.of("Arne Holm | - | \"The ice will hold. … It always has.\""),
                read("\"The ice will hold. It always has.\"\n\nArne Holm folded his map and went out to the boats."));
    }

    @Test
    void aQuotationGoesOnBehindASpeakersClauseThatTellsOfWhom() {
        assertEquals(
                List.of("Holm | said | \"Ships like these,\" … \"are a danger to the harbour.\""),
                read("\"Ships like these,\" Holm said of the two trawlers, \"are a danger to the harbour.\""));
    }

    @Test
    void aSentenceOfSomebodyElseBehindAQuotationTellsItsOwnWords() {
        List<String> lines = read(
                "\"Forty years!\" cried Ann Lee. \"I was a child.\" Her husband said he did not trust the pilots.");
        assertEquals("Ann Lee | cried | \"Forty years!\" … \"I was a child.\"", lines.getFirst());
    }

    @Test
    void whatASpeakerAddsIsNoPartOfTheSpeakersName() {
        List<String> lines = read("\"We are late,\" said the pilot, Jon Dahl, adding that the fog would stay.");
        assertEquals("the pilot, Jon Dahl | said | \"We are late,\"", lines.getFirst());
    }

    @Test
    void aQuotationWithinAQuotationIsOneOfItsOwn() {
        assertEquals(
                List.of(
                        "the miner | said | “I asked her. … She told me, ‘Strawberries.’ … In February!”",
                        "She | told | ‘Strawberries.’"),
                read("“I asked her. She told me, ‘Strawberries.’ In February!” the miner said."));
    }

    @Test
    void singleMarksMayHoldDoubleOnes() {
        assertEquals(
                List.of(
                        "Kari Lund | said | ‘The clerk told me, “Come on Monday.” … So I came on Monday,’",
                        "The clerk | told | “Come on Monday.”"),
                read("‘The clerk told me, “Come on Monday.” So I came on Monday,’ said Kari Lund."));
        assertEquals(
                List.of("Lund | said | 'It is the voters' choice,' … 'and ours.'"),
                read("'It is the voters' choice,' Lund said, 'and ours.'"));
    }

    @Test
    void anApostropheBeforeAStopMayCloseAQuotationWithinAnother() {
        assertTrue(read("\"I asked him, 'Whose are these?', and he said, 'They are the sisters',\" related Kari Lund.")
                .contains("he | said | 'They are the sisters'"));
    }

    @Test
    void whatSomebodyElseShoutsIsNotTheLastSpeakersToo() {
        assertEquals(
                List.of(
                        "Anne Berg | said | \"Thirty years, and it took him four minutes,\"",
                        "her neighbour | shouted | \"Now for the other one!\""),
                read(
                        "\"Thirty years, and it took him four minutes,\" said Anne Berg. \"Now for the other one!\" shouted her neighbour."));
        assertEquals(
                List.of("the mayor | wrote | “The bridge is closed,”", "a later post | ran | “Go by boat,”"),
                read("“The bridge is closed,” the mayor wrote. “Go by boat,” ran a later post."));
    }

    @Test
    void whomSomebodyTellsAQuotationIsNoPartOfIt() {
        assertEquals(
                "a clerk in a black coat who gave his name | told | \"We are sorry, but this is the end,\"",
                read("\"We are sorry, but this is the end,\" a clerk in a black coat who gave his name as Berg told a tourist who wanted to see the harbour.")
                        .getFirst());
    }

    @Test
    void aColonMayStandFarBehindTheSpeakersVerb() {
        assertEquals(
                List.of("Lund | asked | “What is left of our plan?”"),
                read("Lund asked, with the mayor at her side: “What is left of our plan?”"));
        assertEquals(
                List.of("Lund | said | “We have lost,” … “We shall be back.”"),
                read("“We have lost,” Lund said towards the end, and then: “We shall be back.”"));
    }

    @Test
    void aQuestionThatAQuotationAnswersIsSomebodyElses() {
        assertEquals(
                List.of(
                        "Kari Lund, a teacher | said | “They warned us by radio,”",
                        "- | - | “Which radio?”",
                        "Kari Lund, a teacher | - | “Ours.”"),
                read("“They warned us by radio,” said Kari Lund, a teacher. “Which radio?” “Ours.”"));
    }

    @Test
    void aLabelBelongsToItsOwnLine() {
        assertEquals(
                List.of("Novatek | : | “We have not sold one cubic metre”"),
                read("HEADLINES\n\nNovatek: “We have not sold one cubic metre”\n\nOslo waits"));
    }
}
