package org.entente.bench.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.entente.model.Assessment;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The texts of our own keep the form on which scoring relies. */
class GoldTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev", "held"})
    void aStatementsOffsetsPointAtItsWordsAndItLiesWithinAnother(String half) {
        for (Gold.Text text : Gold.read("quotations", half, "statements")) {
            for (JsonNode statement : text.entries()) {
                Statement.Mode.valueOf(statement.get("mode").asString());
                assertWords(text, statement, "content", "contentStart", "contentEnd");
                statement
                        .get("contentMore")
                        .valueStream()
                        .forEach(more -> assertWords(text, more, "text", "start", "end"));
                if (!statement.get("within").isNull()) {
                    int around = statement.get("within").asInt();
                    assertTrue(around < text.entries().size(), text.dispatch().id());
                    assertNotEquals(
                            text.entries().indexOf(statement),
                            around,
                            text.dispatch().id());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "held"})
    void aRatingIsOfTwoPartiesAndInTheAccountsWords(String half) {
        for (Gold.Text text : Gold.read("assessments", half, "assessments")) {
            for (JsonNode rating : text.entries()) {
                assertEquals(2, rating.get("dyad").size(), text.dispatch().id());
                Assessment.Modality.valueOf(rating.get("modality").asString());
                if (!rating.get("level").isNull()) {
                    Assessment.Level.valueOf(rating.get("level").asString());
                }
                if (!rating.get("trend").isNull()) {
                    Assessment.Trend.valueOf(rating.get("trend").asString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "held"})
    void aTieHasPartiesAKindAndAStatus(String half) {
        for (Gold.Text text : Gold.read("ties", half, "ties")) {
            for (JsonNode tie : text.entries()) {
                assertFalse(tie.get("parties").isEmpty(), text.dispatch().id());
                assertTrue(
                        text.dispatch().text().contains(tie.get("name").asString()),
                        text.dispatch().id());
                Tie.Kind.valueOf(tie.get("kind").asString());
                Status.valueOf(tie.get("status").asString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "held"})
    void conductKeepsOrBreaksANormThatTheTextNames(String half) {
        for (Gold.Text text : Gold.read("conducts", half, "conducts")) {
            for (JsonNode conduct : text.entries()) {
                assertTrue(
                        text.dispatch().text().contains(conduct.get("norm").asString()),
                        text.dispatch().id());
                assertTrue(
                        Set.of(1, -1).contains(conduct.get("polarity").asInt()),
                        text.dispatch().id());
            }
        }
    }

    private static void assertWords(Gold.Text text, JsonNode piece, String words, String start, String end) {
        assertEquals(
                piece.get(words).asString(),
                text.dispatch()
                        .text()
                        .substring(piece.get(start).asInt(), piece.get(end).asInt()),
                text.dispatch().id());
    }
}
