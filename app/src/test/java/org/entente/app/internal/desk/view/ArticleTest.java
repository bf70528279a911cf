package org.entente.app.internal.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleTest {

    @ParameterizedTest
    @CsvSource({
        "United States, the United States",
        "Democratic Republic of the Congo, the Democratic Republic of the Congo",
        "Netherlands, the Netherlands",
        "Soviet Union, the Soviet Union",
        "China, China",
        "Saint Vincent and the Grenadines, Saint Vincent and the Grenadines"
    })
    void namesOfCommonNounsAndPluralsTakeAnArticle(String name, String within) {
        assertEquals(within, Article.with(name));
    }
}
