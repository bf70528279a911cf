package org.entente.app.internal.desk.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

    @Test
    void aMomentIsToldToTheMinute() {
        assertEquals("4 Mar 2019, 02:33 UTC", Words.moment("2019-03-04T02:33:42Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "and agreed to cut tariffs|“and agreed to cut tariffs”",
                ", and China criticized the remark|“and China criticized the remark”",
                "\"Both sides have stepped back,\"|“Both sides have stepped back”",
                "who said \"no\"|“who said \"no\"”",
                "Mr. Xi's \"dream\" of 2012.|“Mr. Xi's \"dream\" of 2012.”"
            })
    void wordsStandInOnePairOfQuotationMarks(String words, String quoted) {
        assertEquals(quoted, Words.quoted(words));
    }
}
