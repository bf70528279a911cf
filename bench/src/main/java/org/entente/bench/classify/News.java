package org.entente.bench.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.reader.ClassifierTraining;
import org.entente.reader.ClassifierTraining.Lesson;

/** Public sets of sentences from the news. */
final class News {

    private static final double QUAD_WEIGHT = 0.6;

    private News() {}

    /** Sentences with source, target and class: {@code plv-train.tsv}. */
    static List<Material.Row> spans(Path file, ClassifierTraining training) throws IOException {
        List<Material.Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            rows.add(new Material.Row(columns[4], columns[3], training.prepare(columns[4], columns[6], columns[7])));
        }
        return rows;
    }

    /**
     * Sentences of which only the quad is known: {@code cameo-quad-dev.tsv}, without those that tell of no event.
     *
     * @param without sentences that are measured on
     */
    static List<Lesson> quads(Path file, Set<String> without, ClassifierTraining training) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            int quad = Integer.parseInt(columns[0]);
            if (quad > 0 && !without.contains(columns[1])) {
                lessons.add(new Lesson(training.prepare(columns[1], "", ""), ofQuad(quad), QUAD_WEIGHT, true));
            }
        }
        return lessons;
    }

    private static Set<PloverType> ofQuad(int quad) {
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        for (PloverType type : PloverType.values()) {
            Quad own = type == PloverType.CONCEDE ? Quad.MATERIAL_COOPERATION : type.quad();
            if (own.number() == quad) {
                types.add(type);
            }
        }
        return types;
    }
}
