package org.entente.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    private static final Analyser ENGLISH = Analysers.english();

    private static List<String> sentences(String text) {
        return ENGLISH.analyse(text).stream()
                .map(tree -> text.substring(tree.start(), tree.end()))
                .toList();
    }

    private static String tokens(String text) {
        return String.join(
                " ",
                ENGLISH.analyse(text).stream()
                        .flatMap(tree -> tree.tokens().stream())
                        .map(Token::form)
                        .toList());
    }

    @Test
    void anAbbreviatedTitleEndsNoSentence() {
        assertEquals(
                List.of("Sen. John B. Smith met Gen. Ivanov in St. Petersburg.", "They talked for an hour."),
                sentences("Sen. John B. Smith met Gen. Ivanov in St. Petersburg. They talked for an hour."));
    }

    @Test
    void initialsEndNoSentence() {
        assertEquals(
                List.of("“We agree,” P. V. Narasimha Rao told K. P. Thomas.", "He left."),
                sentences("“We agree,” P. V. Narasimha Rao told K. P. Thomas. He left."));
    }

    @Test
    void aLineThatBeginsWithAQuotationIsNoPartOfTheSentenceBefore() {
        assertEquals(
                List.of("They met in Oslo.", "‘Unbreakable Friendship’"),
                sentences("They met in Oslo.\n‘Unbreakable Friendship’"));
    }

    @Test
    void aWordThatBeginsNoSpeakersClauseBeginsASentenceBehindAQuotation() {
        assertEquals(
                List.of("She asked: “Who is going home?”", "And the whole street answered."),
                sentences("She asked: “Who is going home?” And the whole street answered."));
        assertEquals(1, sentences("“Who is going home?” Anna asked.").size());
    }

    @Test
    void guillemetsAreQuotationMarks() {
        assertEquals(
                List.of("«Nobody told us the truth.»", "Jens Berg was there."),
                sentences("«Nobody told us the truth.» Jens Berg was there."));
        assertEquals(
                ENGLISH.analyse("«We will pay», she said.").getFirst().tokens().stream()
                        .map(Token::xpos)
                        .toList(),
                ENGLISH.analyse("“We will pay”, she said.").getFirst().tokens().stream()
                        .map(Token::xpos)
                        .toList());
    }

    @Test
    void theUnitedStatesMayEndASentenceOrNot() {
        assertEquals(
                List.of("The U.S. ambassador left the country.", "He flew home."),
                sentences("The U.S. ambassador left the country. He flew home."));
    }

    @Test
    void whatWasReadBeforeASentenceDoesNotChangeItsTree() {
        String sentence = "Egypt recalled its ambassador.";
        String before = "The ministers of the two countries, who had met in Geneva the week before, said on Friday that"
                + " they would sign the treaty, which had been prepared for three years, as soon as parliament agreed.";
        List<Tree> both = ENGLISH.analyse(before + "\n\n" + sentence);
        Tree alone = ENGLISH.analyse(sentence).getFirst();
        assertEquals(2, both.size());
        for (int i = 0; i < alone.size(); i++) {
            Token there = both.getLast().token(i);
            assertEquals(alone.token(i).form(), there.form());
            assertEquals(alone.token(i).xpos(), there.xpos());
            assertEquals(alone.token(i).head(), there.head());
            assertEquals(alone.token(i).relation(), there.relation());
        }
    }

    @Test
    void irregularVerbsHaveTheirDictionaryForm() {
        for (String pair : List.of("shot shoot", "fled flee", "overthrew overthrow", "withheld withhold")) {
            String[] forms = pair.split(" ");
            Token verb = ENGLISH.analyse("They " + forms[0] + " it in May.")
                    .getFirst()
                    .token(1);
            assertEquals(forms[1], verb.lemma());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATHENS, 7 May 2021 (Reuters) - ",
                "KHARTOUM, April 23, 2023 – ",
                "BEIJING, Dec. 14 (Xinhua) -- ",
                "RIO DE JANEIRO — ",
                "Athens, May 7 (AFP) - "
            })
    void aDatelineIsASentenceOfItsOwn(String dateline) {
        String story = "The army left the city on Friday.";
        assertEquals(List.of(dateline.strip(), story), sentences(dateline + story));
        assertEquals(List.of("A title", dateline.strip(), story), sentences("A title\n\n" + dateline + story));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO – the western alliance – met in Brussels.",
                "Fillmore (August 9, 1929 – February 13, 2014) was a linguist.",
                "PUTIN: We will respond.",
                "London - the capital - was quiet."
            })
    void aDashAfterANameIsNotYetADateline(String sentence) {
        assertEquals(List.of(sentence), sentences(sentence));
    }

    @Test
    void aMissingClosingQuoteDoesNotSwallowThePage() {
        List<String> found =
                sentences("\"We will respond, the minister said. The talks ended on Monday. Nobody signed.\n\n"
                        + "The next round is in May. It will be held in Vienna.");
        assertTrue(found.size() >= 4, found.toString());
        assertEquals("It will be held in Vienna.", found.getLast());
    }

    @Test
    void aBlankLineEndsAHeadline() {
        assertEquals(
                List.of("Ministers meet in Geneva", "The talks began on Monday."),
                sentences("Ministers meet in Geneva\n\nThe talks began on Monday."));
    }

    @Test
    void cliticsHyphensAndSignsAreWordsAsInTheTreebanks() {
        assertEquals("They do n't trust Iran 's offer", tokens("They don't trust Iran's offer"));
        assertEquals("a 15 - year term worth $ 5", tokens("a 15-year term worth $5"));
        assertEquals("the non-aligned states ' leaders", tokens("the non-aligned states' leaders"));
        assertEquals("“ We ’re leaving , ” he said .", tokens("“We’re leaving,” he said."));
        assertEquals("at 9:30 a.m. on 9/11 , he can not", tokens("at 9:30 a.m. on 9/11, he cannot"));
    }

    @Test
    void theSpeechVerbHeadsWhatIsSaid() {
        Tree tree = ENGLISH.analyse("\"The talks were useful,\" the minister said on Monday.")
                .get(0);
        assertEquals("said", tree.token(tree.root()).form());
        assertEquals(
                "minister", tree.token(tree.childWith(tree.root(), "nsubj")).form());
        assertTrue(tree.childWith(tree.root(), "ccomp") >= 0);
    }

    @Test
    void aSimpleClauseHasItsSubjectObjectTagsAndLemmas() {
        Tree tree = ENGLISH.analyse("Russia signed two treaties with China.").get(0);
        Token verb = tree.token(tree.root());
        assertEquals("sign", verb.lemma());
        assertEquals(Upos.VERB, verb.upos());
        assertTrue(verb.has("Tense=Past"), verb.features());
        assertEquals("Russia", tree.token(tree.childWith(tree.root(), "nsubj")).form());
        assertEquals("treaty", tree.token(tree.childWith(tree.root(), "obj")).lemma());
    }

    @Test
    void namesAreFoundWithTheirKinds() {
        Tree tree = ENGLISH.analyse("Angela Merkel flew from Berlin to Moscow.").get(0);
        assertEquals(
                List.of(Name.Kind.PERSON, Name.Kind.PLACE, Name.Kind.PLACE),
                tree.names().stream().map(Name::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                ".",
                "\u0000\u0001\u0007",
                "\uD83D",
                "\uDE00 alone",
                "Wow 😀👍🏽👨‍👩‍👧 great",
                "“““ ((( [[",
                "''''''\"\"\"",
                "....!!!???",
                "\r\r\n\u2028\u2029\u0085",
                "سلام عليكم 你好，世界。",
                "a-b-c-d--e---f",
                "http://x.y/z?q=1, me@example.org. @x #y",
                "-",
                "'s",
                "$",
                "1,000.5%"
            })
    void whateverTheInputEveryVisibleCharacterIsInExactlyOneToken(String text) {
        check(text);
    }

    @Test
    void randomInputKeepsItsOffsets() {
        SplittableRandom random = new SplittableRandom(7);
        String alphabet = "aB9 .,'\"“”’()-–—/$%\n\t@#:;!?é漢\uD83D\uDE00\u200B";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int k = 0; k < length; k++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        int at = 0;
        for (Tree tree : ENGLISH.analyse(text)) {
            for (Token token : tree.tokens()) {
                assertTrue(token.start() >= at && token.end() > token.start(), text);
                assertTrue(text.substring(at, token.start()).codePoints().allMatch(EnglishTest::invisible), text);
                assertEquals(text.substring(token.start(), token.end()), token.form());
                at = token.end();
            }
        }
        assertTrue(text.substring(at).codePoints().allMatch(EnglishTest::invisible), text);
    }

    private static boolean invisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0x200B;
    }

    @Test
    void aMegabyteOnOneLineIsReadInReasonableTime() {
        String sentence = "The minister said that the two countries would sign a treaty next week. ";
        String text = sentence.repeat(1 << 20 >> 6) + "x".repeat(1 << 20);
        long begun = System.nanoTime();
        List<Tree> trees = ENGLISH.analyse(text);
        assertTrue(trees.size() > 10_000);
        assertTrue(System.nanoTime() - begun < 120e9);
    }

    @Test
    void manyThreadsSeeWhatOneSees() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(
                    "On day %d Mr. Smith told reporters: “We won't sign.” Iran's envoy, however, agreed.".formatted(i));
        }
        List<List<List<Token>>> alone = texts.stream().map(EnglishTest::all).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<List<Token>>>> together =
                    texts.stream().map(text -> pool.submit(() -> all(text))).toList();
            for (int i = 0; i < texts.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        }
    }

    private static List<List<Token>> all(String text) {
        return ENGLISH.analyse(text).stream().map(Tree::tokens).toList();
    }

    @Test
    void aTreeHasOneRootAndNoCircle() {
        for (Tree tree : ENGLISH.analyse("Yes. \"No,\" he said; but they (all of them) left -- at once! Why?")) {
            int roots = 0;
            for (int i = 0; i < tree.size(); i++) {
                roots += tree.token(i).head() == Token.ROOT ? 1 : 0;
                int at = i;
                for (int steps = 0; at != Token.ROOT; steps++) {
                    assertTrue(steps <= tree.size());
                    at = tree.token(at).head();
                }
            }
            assertEquals(1, roots);
        }
    }
}
