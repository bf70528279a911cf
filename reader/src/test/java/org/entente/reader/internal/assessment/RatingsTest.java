package org.entente.reader.internal.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.entente.model.Account;
import org.entente.model.Assessment;
import org.entente.model.Assessment.Level;
import org.entente.model.Assessment.Modality;
import org.entente.model.Assessment.Trend;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of words and phrases that rate relations, and what becomes of them in sentences. */
class RatingsTest {

    private static final Reader READER = Reader.english();

    /** How much of the table its own examples must show; the parser misses the rest. */
    private static final double SHOWN = 0.85;

    @Test
    void theExamplesOfTheTableAreRatedAsTheirLinesSay() throws IOException {
        List<String> wrong = new ArrayList<>();
        int lines = 0;
        try (InputStream in =
                Objects.requireNonNull(RatingsTest.class.getResourceAsStream("/org/entente/reader/ratings.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] columns = line.split("\t");
                if (columns.length != 4) {
                    continue;
                }
                List<String> entries = List.of(columns[0].split("\\|"));
                // the first and the last of those that share an example, to be quick
                for (String words : new LinkedHashSet<>(List.of(entries.getFirst(), entries.getLast()))) {
                    lines++;
                    if (!isShown(columns[3].replace("*", words), columns)) {
                        wrong.add(words + ": " + columns[3]);
                    }
                }
            }
        }
        double share = 1 - wrong.size() / (double) lines;
        assertTrue(share >= SHOWN, () -> share + "\n" + String.join("\n", wrong));
    }

    private static boolean isShown(String example, String[] columns) {
        return read(example).assessments().stream()
                .anyMatch(rating -> (rating.level() == null
                                        ? "-"
                                        : rating.level().name())
                                .equals(columns[1])
                        && (rating.trend() == null ? "-" : rating.trend().name()).equals(columns[2].replace("=", "-")));
    }

    @Test
    void whatSomebodyDoubtsIsDenied() {
        assertRated(
                "Leon Panetta doubted that relations between Japan and China would improve.",
                null,
                Trend.IMPROVING,
                Modality.DENIED);
    }

    @Test
    void themMeansTheRelationsNamedBefore() {
        Assessment last = read("Relations between Japan and China are tense, but Tokyo hopes to see them improve.")
                .assessments()
                .getLast();
        assertEquals(Trend.IMPROVING, last.trend());
        assertEquals(Modality.DESIRED, last.modality());
    }

    @Test
    void nothingThatSuggestsAThawDeniesIt() {
        assertRated(
                "Nothing suggests that relations between Japan and China will thaw soon.",
                null,
                Trend.IMPROVING,
                Modality.DENIED);
    }

    @Test
    void aQuarrelThatIsOverNoLongerRates() {
        assertRated("The spat between Brasilia and Paris has blown over.", null, Trend.IMPROVING, Modality.ASSERTED);
    }

    @Test
    void twoStatesReconcile() {
        assertRated("Ethiopia and Eritrea have reconciled.", null, Trend.IMPROVING, Modality.ASSERTED);
    }

    @Test
    void fromOneLevelToAnotherIsWhereItHasCome() {
        assertRated(
                "Ties between Sudan and Ethiopia have gone from frosty to hostile.",
                Level.HOSTILE,
                Trend.WORSENING,
                Modality.ASSERTED);
    }

    @Test
    void twoAdjectivesWithAHyphenAreBothSides() {
        assertRated("Rwandan-Ugandan relations are tense.", Level.TENSE, null, Modality.ASSERTED);
    }

    @Test
    void whatIsOnlyAskedIsNotRated() {
        assertEquals(
                0,
                read("Can Eritrea and Ethiopia ever be friends?").assessments().size());
    }

    @Test
    void whatSomebodyExpectsIsPredicted() {
        assertRated("Madrid expects relations with Rabat to improve.", null, Trend.IMPROVING, Modality.PREDICTED);
    }

    @Test
    void twoThatAreNamedTogetherAreRatedWithoutAWordForTheirRelation() {
        assertRated("Rome and Paris are drifting apart.", null, Trend.WORSENING, Modality.ASSERTED);
    }

    @Test
    void whatIsNormalAgainHasImproved() {
        assertRated(
                "Relations between Rome and Paris have become normal.",
                Level.NORMAL,
                Trend.IMPROVING,
                Modality.ASSERTED);
    }

    @Test
    void whoTurnsIntoEnemiesHasWorsened() {
        assertRated(
                "The quarrel could turn Rwanda and Uganda into enemies, a Kenyan mediator feared.",
                Level.HOSTILE,
                Trend.WORSENING,
                Modality.FEARED);
    }

    @Test
    void whatWasRarelyWorseIsBad() {
        assertRated(
                "Relations between Rome and Paris have rarely been worse.",
                Level.TENSE,
                Trend.WORSENING,
                Modality.ASSERTED);
    }

    @Test
    void whatHoldsOnlyOnAConditionIsNoRating() {
        assertTrue(read("If the law passes, relations between Rome and Paris will suffer.")
                .assessments()
                .isEmpty());
    }

    @Test
    void whatIsWrittenAsANameIsATimeAndNoRating() {
        assertTrue(read("Rome and Paris held joint exercises off Corsica, the largest since the Cold War.")
                .assessments()
                .isEmpty());
        assertEquals(
                Level.HOSTILE,
                read("A cold war between Rome and Paris goes on.")
                        .assessments()
                        .getFirst()
                        .level());
    }

    private static void assertRated(String text, @Nullable Level level, @Nullable Trend trend, Modality modality) {
        Assessment rating = read(text).assessments().getFirst();
        assertEquals(level, rating.level());
        assertEquals(trend, rating.trend());
        assertEquals(modality, rating.modality());
    }

    private static Account read(String text) {
        return READER.read(Dispatch.of("d", LocalDate.of(2018, 10, 12), text));
    }
}
