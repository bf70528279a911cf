package org.entente.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trees in CoNLL-U, in and out, without loss: comments, contracted tokens, empty nodes and all ten columns are kept as
 * they came. Stateless.
 *
 * <p>Source: Universal Dependencies, "CoNLL-U Format", version 2.
 */
public final class Conllu {

    private Conllu() {}

    /**
     * One document: what follows a {@code # newdoc} comment, or all there is.
     *
     * @param id the id that the comment gives, or {@code ""}
     * @param text the text that the offsets of the trees count in, rebuilt from the forms and {@code SpaceAfter=No}; a
     *     paragraph begins after a blank line. Where every token says its place ({@code TokenRange=}, or
     *     {@code start_char=} and {@code end_char=}) it stands there.
     */
    public record Document(String id, String text, List<Sentence> sentences) {

        public Document {
            sentences = List.copyOf(sentences);
        }

        public List<Tree> trees() {
            return sentences.stream().map(Sentence::tree).toList();
        }
    }

    /**
     * One sentence as it came.
     *
     * @param comments lines that begin with {@code #}
     * @param rows the other lines, columns split at tabs: ten a row
     * @param tree the words among the rows; {@link Token#ROOT} where a row has no head
     */
    public record Sentence(List<String> comments, List<List<String>> rows, Tree tree) {

        public Sentence {
            comments = List.copyOf(comments);
            rows = List.copyOf(rows);
        }

        /**
         * This sentence with another analysis of its words: lemma, tags, features, head and relation are the other's,
         * enhanced dependencies of words are dropped, the rest stays.
         *
         * @throws IllegalArgumentException if the other tree has another number of words
         */
        public Sentence with(Tree other) {
            if (other.size() != tree.size()) {
                throw new IllegalArgumentException(
                        "A tree of %d words cannot stand in for one of %d.".formatted(other.size(), tree.size()));
            }
            List<List<String>> changed = new ArrayList<>();
            int word = 0;
            for (List<String> row : rows) {
                if (isWord(row)) {
                    changed.add(row(other.token(word), word, row.get(1), row.get(9)));
                    word++;
                } else {
                    changed.add(row);
                }
            }
            return new Sentence(comments, changed, other);
        }
    }

    /**
     * Reads every document.
     *
     * @param name what messages call the source, a file's name
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is no CoNLL-U, naming source, line and value
     */
    public static List<Document> read(String name, Reader reader) throws IOException {
        return read(name, reader, message -> {
            throw new IllegalArgumentException(message);
        });
    }

    /**
     * Reads every document, without the sentences that are wrong.
     *
     * @param name what messages call the source, a file's name
     * @param wrong told of each sentence left out: source, line, value, and why
     * @throws IOException if it cannot be read
     */
    public static List<Document> read(String name, Reader reader, Consumer<String> wrong) throws IOException {
        BufferedReader lines = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
        ConlluReader in = new ConlluReader(name, wrong);
        String line = lines.readLine();
        while (line != null) {
            in.line(line);
            line = lines.readLine();
        }
        return in.end();
    }

    static boolean isWord(List<String> row) {
        String id = row.get(0);
        return id.indexOf('-') < 0 && id.indexOf('.') < 0;
    }

    /** Writes a sentence as it stands, with the blank line that ends it. */
    public static void write(Sentence sentence, Appendable out) throws IOException {
        for (String comment : sentence.comments()) {
            out.append(comment).append('\n');
        }
        for (List<String> row : sentence.rows()) {
            out.append(String.join("\t", row)).append('\n');
        }
        out.append('\n');
    }

    /**
     * Writes trees that were read from a text, each with its {@code # text}; {@code TokenRange} gives the offsets, and
     * names stand in {@code Name=}.
     *
     * @param text the text that the offsets count in
     */
    public static void write(List<Tree> trees, String text, Appendable out) throws IOException {
        for (Tree tree : trees) {
            out.append("# sent_id = ").append(String.valueOf(tree.index() + 1)).append('\n');
            out.append("# text = ")
                    .append(oneLine(text.substring(tree.start(), tree.end())))
                    .append('\n');
            for (int i = 0; i < tree.size(); i++) {
                Token token = tree.token(i);
                String form = oneLine(token.form());
                out.append(String.join("\t", row(token, i, form.isEmpty() ? "_" : form, miscellaneous(tree, i, text))))
                        .append('\n');
            }
            out.append('\n');
        }
    }

    private static String miscellaneous(Tree tree, int i, String text) {
        Token token = tree.token(i);
        StringBuilder column = new StringBuilder();
        for (Name name : tree.names()) {
            if (name.from() <= i && i < name.to()) {
                column.append("Name=")
                        .append(i == name.from() ? "B-" : "I-")
                        .append(name.kind())
                        .append('|');
            }
        }
        boolean space = token.end() >= text.length() || Character.isWhitespace(text.charAt(token.end()));
        if (!space) {
            column.append("SpaceAfter=No|");
        }
        return column.append("TokenRange=")
                .append(token.start())
                .append(':')
                .append(token.end())
                .toString();
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u2028' || c == '\u0085';
            if (!blank) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = blank;
        }
        return line.toString().strip();
    }

    private static List<String> row(Token token, int i, String form, String miscellaneous) {
        return List.of(
                String.valueOf(i + 1),
                form,
                token.lemma(),
                token.upos().name(),
                token.xpos(),
                token.features(),
                String.valueOf(token.head() + 1),
                token.relation(),
                "_",
                miscellaneous);
    }
}
