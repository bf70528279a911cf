package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Dispatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void aPlainTextKeepsEveryCharacterSoThatOffsetsCountInTheFile() throws IOException {
        String text = "Gas for Beijing\r\n\r\nDate: 2014-05-21\r\n\r\n" + Search.STORY + "\r\n";
        Dispatch dispatch = Search.of(file("gas.txt", text)).only();
        assertEquals(text, dispatch.text());
        assertEquals("Gas for Beijing", dispatch.title());
        assertEquals(LocalDate.of(2014, 5, 21), dispatch.date());
        assertEquals("gas", dispatch.id());
    }

    @Test
    void theDayComesFromTheTextThenFromTheFilesNameAndTheCallersOverridesBoth() throws IOException {
        Path told = file("2001-07-16-told.txt", "Treaty\n\nDate: 16 July 2002\n\n" + Search.STORY);
        Path named = file("treaty-20010716.txt", Search.STORY);
        LocalDate wanted = LocalDate.of(1999, 12, 31);
        assertEquals(LocalDate.of(2002, 7, 16), Search.of(told).only().date());
        assertEquals(LocalDate.of(2001, 7, 16), Search.of(named).only().date());
        assertEquals(wanted, Search.of(SearchOptions.dated(wanted), told).only().date());
        assertNull(Search.of(file("undated.txt", Search.STORY)).only().date());
    }

    @Test
    void theDayMayStandInTheDatelineOrOnALineOfItsOwn() throws IOException {
        LocalDate day = LocalDate.of(2021, 5, 7);
        for (String top : List.of(
                "A title\n\nATHENS, 7 May 2021 (Agency) - ",
                "ATHENS, May 7, 2021 – ",
                "Athens, May 7 2021 (Agency) -- ",
                "A title\n\nFriday, 7 May 2021\n\n",
                "A title\n\nPublished: May 7, 2021\n\n")) {
            assertEquals(
                    day, Search.of(file("day.txt", top + Search.STORY)).only().date(), top);
        }
        String past = "The treaty of 7 May 2021 - a short one - holds.\n\n";
        assertNull(Search.of(file("past.txt", past + Search.STORY)).only().date());
    }

    @Test
    void aTextThatOnlyBeginsWithAnAngleIsRead() {
        String text = "<Corrected version> " + Search.STORY;
        assertEquals(text, Search.of(text).only().text());
    }

    @Test
    void aDateThatIsNoneIsNamedAndTheTextIsReadAllTheSame() throws IOException {
        Search search = Search.of(file("a.txt", "Row\n\nDate: 2018-13-45\n\n" + Search.STORY));
        assertEquals(1, search.dispatches().size());
        assertTrue(search.problems().getFirst().contains("'2018-13-45' after Date: is no date"));
    }

    @Test
    void filesOfOneNameInSeveralFoldersGetIdsThatDiffer() throws IOException {
        file("a/report.txt", Search.STORY);
        file("b/report.txt", Search.STORY);
        List<String> ids =
                Search.of(folder).dispatches().stream().map(Dispatch::id).toList();
        assertEquals(List.of("report", "b/report"), ids);
    }

    @Test
    void inAFolderTheGoodIsReadBesideTheBad() throws IOException {
        file("a.txt", "");
        file("b.txt", Search.STORY);
        file("c.jsonl", "{\"text\": \"broken");
        file("d.png", "not for reading");
        Search search = Search.of(folder, folder.resolve("missing.txt"));
        assertEquals(1, search.dispatches().size());
        assertEquals(3, search.problems().size());
        assertTrue(search.problems().get(0).contains("a.txt: it is empty. Maybe"));
        assertTrue(search.problems().get(1).contains("c.jsonl, line 1: it is no JSON"));
        assertTrue(search.problems().get(2).contains("missing.txt: there is no such file. Maybe"));
    }

    @Test
    void aFolderWithoutArticlesIsNamed() throws IOException {
        file("picture.png", "x");
        assertTrue(Search.of(folder).problem().contains("the folder holds no article"));
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] bytes = new byte[3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertTrue(Search.of(bytes).problem().contains("binary"));
    }

    @Test
    void aLineOfFiftyMegabytesIsRefusedWithoutBeingHeld() {
        InputStream endless = new Endless("news ", 50L << 20);
        Search search = Search.of(SearchOptions.dated(null), List.of("-"), endless);
        assertTrue(search.problem().contains("longer than 4 MB"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German|Der Außenminister sprach am Montag in Berlin mit seinem chinesischen Kollegen und lobte die guten Beziehungen zwischen den beiden Staaten.",
                "French|Le ministre des Affaires étrangères a rencontré lundi son homologue chinois et a salué les bonnes relations entre les deux pays.",
                "Russian|Министр иностранных дел встретился в понедельник с китайским коллегой и похвалил отношения между двумя странами.",
                "Chinese|外交部长星期一在北京会见了俄罗斯同事，并赞扬了两国之间的良好关系。"
            })
    void aTextInAnotherLanguageIsNamedWithItsLanguage(String language, String text) {
        assertTrue(Search.of(text).problem().contains("its language is " + language + ", not English"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin, Xi hail ties",
                "Russian President Vladimir Putin, Chinese President Xi Jinping, Indian Prime Minister Narendra Modi exchange greetings",
                "Mexican President Claudia Sheinbaum thanks Guatemalan counterpart Bernardo Arévalo",
                "Xi: China, Russia friends."
            })
    void aShortEnglishTextIsNeverTakenForAnotherLanguage(String text) {
        assertEquals("en", Search.of(text).only().language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "x-MacRoman"})
    void quotationMarksSurviveEveryCharacterSet(String charset) {
        String text = Search.STORY + " “We are friends,” she said. The café’s owner agreed, “naturally”.";
        String read = Search.of(text.getBytes(Charset.forName(charset))).only().text();
        if (!charset.equals("x-MacRoman")) {
            assertEquals(text, read);
        }
        assertTrue(read.startsWith(Search.STORY));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals(Search.STORY, Search.of("\uFEFF" + Search.STORY).only().text());
    }

    @Test
    void treesOfAnotherParserAreHandedOnADocumentAtATime() {
        String row = "1\tRussia\tRussia\tPROPN\t_\t_\t0\troot\t_\t_\n\n";
        Search search = Search.of("# newdoc id = a\n" + row + row + "# newdoc id = b\n" + row);
        assertEquals(2, search.parsed().size());
        assertEquals("# newdoc id = a\n" + row + row, search.parsed().getFirst().conllu());
    }

    @Test
    void whatIsPastedIsReadAndCollectionsAreRefused() {
        Search text = Search.of(Sources.read("pasted", Search.STORY.getBytes(StandardCharsets.UTF_8), null));
        assertEquals("pasted", text.only().id());
        byte[] lines = "{\"text\": \"%s\"}".formatted(Search.STORY).getBytes(StandardCharsets.UTF_8);
        assertTrue(Search.of(Sources.read("many.jsonl", lines, null)).problem().contains("collection"));
    }

    @Test
    void fieldsThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fields.parse("text"));
        assertThrows(IllegalArgumentException.class, () -> Fields.parse("words=body"));
        assertEquals("body", Fields.parse("text=body").text());
        assertEquals("date", Fields.parse("text=body").date());
    }
}
