package org.entente.syntax.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void fiveThousandWordsReadInTurnAreNearlyAllStillKnownTheNextTime() {
        Lexicon lexicon = Lexicon.of(Map.of(), WordVectors.of(List.of(), List.of()));
        List<String> forms = IntStream.range(0, 5000)
                .mapToObj(i -> "word" + i * 7919 % 10007)
                .toList();
        List<Word> met =
                forms.stream().map(form -> lexicon.word(form, 0, form.length())).toList();
        long kept = IntStream.range(0, forms.size())
                .filter(i -> lexicon.word(forms.get(i), 0, forms.get(i).length()) == met.get(i))
                .count();
        assertTrue(kept > 4950, () -> "only " + kept);
    }

    @Test
    void aWordMetAgainAndAgainOutlivesThoseMetOnce() {
        Lexicon lexicon = Lexicon.of(Map.of(), WordVectors.of(List.of(), List.of()));
        Word often = lexicon.word("peace", 0, 5);
        for (int i = 0; i < 100_000; i++) {
            String once = "w" + i;
            lexicon.word(once, 0, once.length());
            if (i % 5000 == 0) {
                assertSame(often, lexicon.word("peace", 0, 5), "after " + i);
            }
        }
    }

    @Test
    void aWordFoundAgainIsThatWord() {
        Lexicon lexicon = Lexicon.of(Map.of(), WordVectors.of(List.of(), List.of()));
        for (int i = 0; i < 100_000; i++) {
            String form = "w" + i % 30_000;
            assertEquals(form, lexicon.word(form, 0, form.length()).form);
        }
    }
}
