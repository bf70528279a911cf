package org.entente.bench.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
import org.entente.reader.ClassifierTraining.Prepared;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** What the classifier learns from. */
final class Material {

    private static final double QUAD_WEIGHT = 0.6;
    private static final double EXAMPLE_WEIGHT = 0.3;

    private Material() {}

    /**
     * A row of the set of sentences with spans.
     *
     * @param label the class as the set writes it, {@code YIELD} among them
     * @param quad in [1, 4]
     */
    record Row(String sentence, String label, int quad, Prepared prepared) {

        /** The types that the label allows. */
        Set<PloverType> types() {
            return label.equals("YIELD")
                    ? EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT)
                    : EnumSet.of(PloverType.valueOf(label));
        }
    }

    /** Sentences with source, target and class: {@code plv-train.tsv}. */
    static List<Row> spans(Path file, ClassifierTraining training) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            rows.add(new Row(
                    columns[4],
                    columns[3],
                    Integer.parseInt(columns[2]),
                    training.prepare(columns[4], columns[6], columns[7])));
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
                lessons.add(new Lesson(training.prepare(columns[1], "", ""), ofQuad(quad), QUAD_WEIGHT));
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

    /** Sentences written for the purpose, source in brackets and target in braces. */
    static List<Lesson> written(ClassifierTraining training) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String line : resource("/org/entente/bench/classify/lessons.tsv")) {
            String[] columns = line.split("\t", -1);
            String marked = columns[1];
            Set<PloverType> types = new Row("", columns[0], 0, new Prepared(java.util.Map.of())).types();
            lessons.add(new Lesson(
                    training.prepare(
                            marked.replaceAll("[\\[\\]{}]", ""),
                            marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')),
                            marked.substring(marked.indexOf('{') + 1, marked.indexOf('}'))),
                    types,
                    1));
        }
        return lessons;
    }

    /** The examples of the reader's table of predicates; their parties are the subject and the object of the root. */
    static List<Lesson> examples(ClassifierTraining training) throws IOException {
        Analyser analyser = Analysers.english();
        List<Lesson> lessons = new ArrayList<>();
        for (String line : resource("/org/entente/reader/predicates.tsv")) {
            String[] columns = line.split("\t", -1);
            if (columns.length == 4) {
                Tree tree = analyser.analyse(columns[3]).getFirst();
                int subject = tree.childWith(tree.root(), "nsubj");
                int object = tree.childWith(tree.root(), "obj");
                int oblique = tree.childWith(tree.root(), "obl");
                boolean named = oblique >= 0 && tree.token(oblique).upos() == Upos.PROPN;
                lessons.add(new Lesson(
                        training.prepare(
                                columns[3],
                                form(tree, subject < 0 ? 0 : subject),
                                form(tree, object < 0 || named ? oblique : object)),
                        EnumSet.of(PloverType.valueOf(columns[1])),
                        EXAMPLE_WEIGHT));
            }
        }
        return lessons;
    }

    private static String form(Tree tree, int word) {
        return word < 0 || word == tree.root() && tree.token(word).head() == Token.ROOT
                ? ""
                : tree.token(word).form();
    }

    private static List<String> resource(String name) throws IOException {
        InputStream in = Material.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("The resource %s is missing. Maybe the build left it out.".formatted(name));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.startsWith("@"))
                    .toList();
        }
    }
}
