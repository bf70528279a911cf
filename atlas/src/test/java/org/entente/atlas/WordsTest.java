package org.entente.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergei Lavrov",
                " the  foreign minister of RUSSIA ",
                "US",
                "A b",
                "",
                " ",
                "Ban Ki-moon",
                "the U.S. army",
                "Özil"
            })
    void aPhraseHasTheWordsOfItsTokens(String phrase) {
        Words whole = Words.of(phrase);
        Words ofTokens = Words.of(Words.tokens(phrase));
        assertEquals(ofTokens.toString(), whole.toString());
        assertEquals(ofTokens.tokenCount(), whole.tokenCount());
        IntStream.range(0, whole.size()).forEach(i -> {
            assertEquals(ofTokens.token(i), whole.token(i));
            assertEquals(ofTokens.writing(i), whole.writing(i));
        });
    }
}
