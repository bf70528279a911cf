package org.entente.bench.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Statement.Mode;

/** PolNeAR's articles with their attributions, from folders {@code text} and {@code attributions}. */
final class Polnear {

    /** An article. Where several people annotated it, the first by file name counts. */
    record Article(String name, String text, List<Marked> attributions) {}

    private Polnear() {}

    /**
     * @param folder holds {@code text/*.txt} and {@code attributions/*.ann} in brat's format
     * @throws IOException if a file cannot be read
     */
    static List<Article> read(Path folder) throws IOException {
        List<Path> annotated = files(folder.resolve("attributions"));
        List<Article> articles = new ArrayList<>();
        for (Path file : files(folder.resolve("text"))) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            String text = Files.readString(file);
            for (Path annotation : annotated) {
                String other = annotation.getFileName().toString();
                if (other.startsWith(name + "_") || other.equals(name + ".ann")) {
                    articles.add(new Article(name, text, attributions(annotation, text)));
                    break;
                }
            }
        }
        return articles;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Offsets count code points; the texts are put into UTF-16 code units. */
    private static List<Marked> attributions(Path file, String text) throws IOException {
        Marked.Words words = new Marked.Words(text);
        Map<String, BitSet> spans = new HashMap<>();
        List<Marked> attributions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (cells.length > 1 && cells[0].startsWith("T")) {
                BitSet span = new BitSet();
                for (String piece :
                        cells[1].substring(cells[1].indexOf(' ') + 1).split(";")) {
                    String[] ends = piece.split(" ");
                    words.add(
                            span,
                            text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                            text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
                }
                spans.put(cells[0], span);
            }
        }
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (cells.length > 1 && cells[0].startsWith("E")) {
                Marked marked = marked(cells[1], spans);
                if (!marked.content().isEmpty()) {
                    attributions.add(marked);
                }
            }
        }
        return attributions;
    }

    private static Marked marked(String event, Map<String, BitSet> spans) {
        Marked marked = new Marked(new BitSet(), new BitSet(), new BitSet(), Mode.INDIRECT);
        for (String argument : event.split(" ")) {
            int colon = argument.indexOf(':');
            BitSet span = spans.getOrDefault(argument.substring(colon + 1), new BitSet());
            switch (argument.substring(0, colon).replaceFirst("\\d+$", "")) {
                case "Source" -> marked.source().or(span);
                case "Cue" -> marked.cue().or(span);
                case "Content" -> marked.content().or(span);
                default -> {}
            }
        }
        return marked;
    }
}
