package org.entente.app.internal.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.app.internal.desk.view.Search.Hit;
import org.entente.atlas.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "uk, GBR",
        "Britain, GBR",
        "moscow, RUS",
        "Kremlin, RUS",
        "eu, EUR",
        "NATO, NATO",
        "fra, FRA",
        "xi, xi-jinping",
        "sergey lavrov, lavrov-sergei"
    })
    void whomTheWordsStandForIsFoundFirst(String words, String id) {
        assertEquals(id, of(words).getFirst().id());
    }

    @Test
    void aPersonIsToldByTheLatestOffice() {
        assertEquals("foreign minister of Russia 2004–", of("Lavrov").getFirst().what());
        assertEquals(
                "ambassador to the Soviet Union for China 1977–1979",
                of("Wang Youping").getFirst().what());
    }

    @Test
    void aWholeWordStandsBeforeOneThatBeginsSo() {
        List<String> names = of("wang").stream().map(Hit::name).toList();
        assertTrue(names.indexOf("Wang Yi") < names.indexOf("Khandu Wangchuk"), names.toString());
    }

    @Test
    void nobodyIsFoundWhereNobodyIsCalledSo() {
        assertEquals(List.of(), of("qqqxx"));
        assertEquals(List.of(), of(" "));
        assertEquals(List.of(), of("foreign minister"));
    }

    private static List<Hit> of(String words) {
        return Search.of(Atlas.shipped(), words);
    }
}
