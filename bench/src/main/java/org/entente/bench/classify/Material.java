package org.entente.bench.classify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.reader.ClassifierTraining;
import org.entente.reader.ClassifierTraining.Lesson;
import org.entente.reader.ClassifierTraining.Prepared;

/**
 * What the classifier learns from.
 *
 * @param rows the news that is measured on
 * @param news other news, of which only the quad is known
 * @param examples of the reader's table of predicates
 * @param seen sentences written with errors on the rows in view
 * @param blind sentences written without
 */
record Material(List<Row> rows, List<Lesson> news, List<Lesson> examples, List<Row> seen, List<Row> blind) {

    /**
     * A sentence with source, target and class.
     *
     * @param label the class as the set writes it, {@code YIELD} among them
     */
    record Row(String sentence, String label, Prepared prepared) {

        private Set<PloverType> types() {
            return label.equals("YIELD")
                    ? EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT)
                    : EnumSet.of(PloverType.valueOf(label));
        }

        /** The quad's number; CONCEDE and RETREAT together count as material cooperation. */
        int quad() {
            return label.equals("YIELD")
                    ? PloverType.RETREAT.quad().number()
                    : PloverType.valueOf(label).quad().number();
        }

        Lesson fromHome() {
            return new Lesson(prepared, types(), 1, true);
        }

        private Lesson written(double weight) {
            return new Lesson(prepared, types(), weight, false);
        }
    }

    private static final double BLIND_WEIGHT = 0.5;

    static Material read(MaterialOptions options, ClassifierTraining training) throws IOException {
        List<Row> rows = News.spans(options.spans, training);
        Set<String> measured = new HashSet<>();
        rows.forEach(row -> measured.add(row.sentence()));
        return new Material(
                rows,
                News.quads(options.quads, measured, training),
                Written.examples(training),
                Written.seen(training),
                Written.blind(training));
    }

    /** All lessons but the rows. */
    List<Lesson> beside() {
        List<Lesson> lessons = withoutBlind();
        blind.forEach(row -> lessons.add(row.written(BLIND_WEIGHT)));
        return lessons;
    }

    /** All lessons but the rows and the sentences written blindly. */
    List<Lesson> withoutBlind() {
        List<Lesson> lessons = new ArrayList<>(news);
        lessons.addAll(examples);
        seen.forEach(row -> lessons.add(row.written(1)));
        return lessons;
    }
}
