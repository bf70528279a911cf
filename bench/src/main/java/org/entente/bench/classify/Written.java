package org.entente.bench.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.entente.model.PloverType;
import org.entente.reader.ClassifierTraining;
import org.entente.reader.ClassifierTraining.Lesson;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** Sentences written for this project; in the files of lessons the source stands in brackets and the target in braces. */
final class Written {

    private static final double EXAMPLE_WEIGHT = 0.3;
    private static final List<String> BLIND =
            List.of("verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict");

    private Written() {}

    static List<Material.Row> seen(ClassifierTraining training) throws IOException {
        return lessons("errors-in-view", training);
    }

    static List<Material.Row> blind(ClassifierTraining training) throws IOException {
        List<Material.Row> rows = new ArrayList<>();
        for (String file : BLIND) {
            rows.addAll(lessons(file, training));
        }
        return rows;
    }

    private static List<Material.Row> lessons(String file, ClassifierTraining training) throws IOException {
        List<Material.Row> rows = new ArrayList<>();
        for (String line : resource("/org/entente/bench/classify/lessons/" + file + ".tsv")) {
            String[] columns = line.split("\t", -1);
            String marked = columns[1];
            String sentence = marked.replaceAll("[\\[\\]{}]", "");
            rows.add(new Material.Row(
                    sentence,
                    columns[0],
                    training.prepare(
                            sentence,
                            marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')),
                            marked.substring(marked.indexOf('{') + 1, marked.indexOf('}')))));
        }
        return rows;
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
                        EXAMPLE_WEIGHT,
                        false));
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
        InputStream in = Written.class.getResourceAsStream(name);
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
