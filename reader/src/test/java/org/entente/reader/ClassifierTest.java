package org.entente.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.reader.Classifier.Classification;
import org.entente.reader.ClassifierTraining.Lesson;
import org.entente.syntax.Analysers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

    private static final ClassifierTraining TRAINING =
            ClassifierTraining.of(Analysers.english(), Atlas.shipped(), Map.of(), Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile condemned the shelling of the port by Russian gunboats. | Chile | Russian gunboats | ACCUSE | 3",
                "Thai police arrested four Burmese fishermen on Monday. | Thai police | four Burmese fishermen |"
                        + " COERCE | 4",
                "Austria delivered tents and blankets to Albania after the quake. | Austria | Albania | AID | 2",
                "Madagascar refused to accept the ruling of the tribunal. | Madagascar | the tribunal | REJECT | 3",
                "Militants killed seven Nigerien soldiers in an ambush. | Militants | seven Nigerien soldiers |"
                        + " ASSAULT | 4",
            })
    void plainSentencesGetTheirType(String sentence, String source, String target, PloverType type, int quad) {
        Classification told = Classifier.english().classify(sentence, source, target);
        assertEquals(type, told.type());
        assertEquals(quad, told.quad().number());
    }

    @Test
    void whoActsMatters() {
        String sentence = "Bolivia condemned Peru for spying, and Peru released two Bolivian agents.";
        assertEquals(
                PloverType.ACCUSE,
                Classifier.english().classify(sentence, "Bolivia", "Peru").type());
        assertEquals(
                PloverType.RETREAT,
                Classifier.english()
                        .classify(sentence, "Peru", "two Bolivian agents")
                        .type());
    }

    @Test
    void spansThatAreNotInTheSentenceStillGetAnAnswer() {
        Classification told = Classifier.english().classify("Gunmen shot dead a mayor.", "the navy", "");
        assertEquals(PloverType.ASSAULT, told.type());
        assertTrue(told.confidence() > 0 && told.confidence() <= 1);
    }

    @Test
    void aLessonMayLeaveTheTypeOpenWithinItsQuad() {
        Classifier classifier = TRAINING.learn(lessons(), 0.01);
        Classification told = classifier.classify("Oslo blessed Bern.", "Oslo", "Bern");
        assertEquals(Quad.VERBAL_COOPERATION, told.quad());
    }

    @Test
    void whatHomeShowsGoesBeforeWhatOtherLessonsSay() {
        Set<PloverType> support = EnumSet.of(PloverType.SUPPORT);
        List<Lesson> home = new ArrayList<>(lessons());
        List<Lesson> elsewhere = new ArrayList<>(lessons());
        for (String capital : List.of("Oslo", "Rome", "Lima", "Baku")) {
            String sentence = capital + " eclipsed Bern.";
            home.add(lesson(sentence, capital, support, true));
            home.add(lesson(sentence, capital, EnumSet.of(PloverType.ACCUSE), false));
            elsewhere.add(lesson(sentence, capital, support, false));
            elsewhere.add(lesson(sentence, capital, EnumSet.of(PloverType.ACCUSE), true));
        }
        assertEquals(PloverType.SUPPORT, eclipsed(home));
        assertEquals(PloverType.ACCUSE, eclipsed(elsewhere));
    }

    private static PloverType eclipsed(List<Lesson> lessons) {
        return TRAINING.learn(lessons, 0.01)
                .classify("Kyiv eclipsed Bern.", "Kyiv", "Bern")
                .type();
    }

    @Test
    void theSameLessonsMakeTheSameBytes() throws IOException {
        assertEquals(written(TRAINING.learn(lessons(), 0.01)), written(TRAINING.learn(lessons(), 0.01)));
    }

    private static List<Byte> written(Classifier classifier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        classifier.write(out);
        List<Byte> bytes = new ArrayList<>();
        for (byte one : out.toByteArray()) {
            bytes.add(one);
        }
        return bytes;
    }

    private static List<Lesson> lessons() {
        Set<PloverType> kind = EnumSet.of(PloverType.AGREE, PloverType.CONSULT, PloverType.SUPPORT);
        List<Lesson> lessons = new ArrayList<>();
        for (String capital : List.of("Oslo", "Rome", "Lima", "Baku")) {
            lessons.add(lesson(capital + " blessed Bern.", capital, kind, true));
            lessons.add(lesson(capital + " bombed Bern.", capital, EnumSet.of(PloverType.ASSAULT), true));
        }
        return lessons;
    }

    private static Lesson lesson(String sentence, String source, Set<PloverType> types, boolean home) {
        return new Lesson(TRAINING.prepare(sentence, source, "Bern"), types, 1, home);
    }
}
