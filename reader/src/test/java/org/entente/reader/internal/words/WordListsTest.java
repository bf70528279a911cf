package org.entente.reader.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private static String complaint(Runnable asked) {
        return String.valueOf(
                assertThrows(IllegalStateException.class, asked::run).getMessage());
    }

    @Test
    void aListHasTheWordsOfAllLinesUnderItsName() {
        WordLists lists = WordLists.beside(WordListsTest.class, "lists.txt");
        assertEquals(Set.of("red", "blue", "dark-green"), lists.list("colour"));
        assertEquals(Set.of("one"), lists.list("number"));
    }

    @Test
    void whatIsMissingIsNamed() {
        WordLists lists = WordLists.beside(WordListsTest.class, "lists.txt");
        assertTrue(complaint(() -> lists.list("shape")).contains("lists.txt has no list [shape]"));
        assertTrue(complaint(() -> WordLists.beside(WordListsTest.class, "none.txt"))
                .contains("none.txt is missing"));
        assertTrue(complaint(() -> WordLists.beside(WordListsTest.class, "nameless.txt"))
                .contains("nameless.txt, line 2: 'stray' stands in no list"));
    }
}
