package org.entente.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads CoNLL-U a line at a time. A sentence with a wrong line is left out whole, and what stands beside it is kept.
 * Mutable, for one thread.
 */
final class ConlluReader {

    /** A token that says it stands further than this behind the one before it is not believed. */
    private static final int WIDEST_GAP = 10_000;

    private final String name;
    private final Consumer<String> wrong;
    private final List<Conllu.Document> documents = new ArrayList<>();
    private final List<Conllu.Sentence> sentences = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private boolean spaceBefore;
    private boolean leftOut;
    private int line;
    private int firstRow;

    /** @param wrong told of each sentence that is left out, and why */
    ConlluReader(String name, Consumer<String> wrong) {
        this.name = name;
        this.wrong = wrong;
    }

    void line(String content) {
        line++;
        if (content.startsWith("#") && rows.isEmpty() && !leftOut) {
            comments.add(content);
        } else if (!content.isBlank()) {
            row(content);
        } else {
            endSentence();
        }
    }

    private void row(String content) {
        if (rows.isEmpty()) {
            firstRow = line;
        }
        try {
            rows.add(columns(content));
        } catch (IllegalArgumentException e) {
            leaveOut(e);
        }
    }

    private void leaveOut(IllegalArgumentException why) {
        if (!leftOut) {
            wrong.accept(String.valueOf(why.getMessage()));
        }
        leftOut = true;
    }

    List<Conllu.Document> end() {
        endSentence();
        endDocument();
        return List.copyOf(documents);
    }

    private List<String> columns(String content) {
        List<String> columns = List.of(content.split("\t", -1));
        if (columns.size() != 10) {
            throw wrong(
                    line,
                    content,
                    "has %d columns, not 10. Maybe tabs were turned into spaces.".formatted(columns.size()));
        }
        return columns;
    }

    private IllegalArgumentException wrong(int at, String value, String what) {
        return new IllegalArgumentException("%s:%d: '%s' %s".formatted(name, at, value, what));
    }

    private void endDocument() {
        if (!sentences.isEmpty()) {
            documents.add(new Conllu.Document(id, text.toString(), sentences));
            sentences.clear();
            text.setLength(0);
        }
    }

    private void endSentence() {
        if (rows.isEmpty() && !leftOut) {
            return;
        }
        beginDocument();
        if (!leftOut) {
            int length = text.length();
            boolean space = spaceBefore;
            try {
                addSentence();
            } catch (IllegalArgumentException e) {
                leaveOut(e);
                text.setLength(length);
                spaceBefore = space;
            }
        }
        leftOut = false;
        comments.clear();
        rows.clear();
    }

    private void beginDocument() {
        for (String comment : comments) {
            if (comment.startsWith("# newdoc")) {
                endDocument();
                int equals = comment.indexOf('=');
                id = equals < 0 ? "" : comment.substring(equals + 1).strip();
            }
        }
    }

    private void addSentence() {
        if (sentences.isEmpty()) {
            spaceBefore = false;
        } else if (comments.stream().anyMatch(comment -> comment.startsWith("# newpar"))) {
            text.append("\n\n");
            spaceBefore = false;
        }
        List<Token> tokens = place();
        check(tokens);
        sentences.add(new Conllu.Sentence(comments, rows, Tree.of(sentences.size(), tokens, names())));
    }

    /** The names that the last column gives: {@code Name=B-PLACE} where one begins, {@code Name=I-PLACE} where it goes on. */
    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        int word = 0;
        for (List<String> row : rows) {
            if (Conllu.isWord(row)) {
                for (Name.Kind kind : Name.Kind.values()) {
                    if (says(row, "Name=B-" + kind)) {
                        names.add(new Name(word, word + 1, kind));
                    } else if (says(row, "Name=I-" + kind) && goesOn(names, word, kind)) {
                        names.add(new Name(names.removeLast().from(), word + 1, kind));
                    }
                }
                word++;
            }
        }
        return names;
    }

    private static boolean goesOn(List<Name> names, int word, Name.Kind kind) {
        return !names.isEmpty()
                && names.getLast().to() == word
                && names.getLast().kind() == kind;
    }

    private static boolean says(List<String> row, String what) {
        return ("|" + row.get(9) + "|").contains("|" + what + "|");
    }

    /** Puts the words into the text, and makes tokens of them. */
    private List<Token> place() {
        List<Token> tokens = new ArrayList<>();
        int surfaceStart = 0;
        int surfaceEnd = 0;
        int lastOfSurface = 0;
        int inside = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            int dash = row.get(0).indexOf('-');
            if (dash > 0) {
                lastOfSurface = number(row.get(0).substring(dash + 1), firstRow + i, "is no range of words.");
                surfaceStart = append(row, firstRow + i);
                surfaceEnd = surfaceStart + row.get(1).length();
                inside = surfaceStart;
            } else if (Conllu.isWord(row)) {
                int number = number(row.get(0), firstRow + i, "is no number of a word.");
                if (number != tokens.size() + 1) {
                    throw wrong(
                            firstRow + i,
                            row.get(0),
                            "follows word %d. Maybe a row is missing.".formatted(tokens.size()));
                }
                if (number > lastOfSurface) {
                    int start = append(row, firstRow + i);
                    tokens.add(
                            token(row, firstRow + i, start, start + row.get(1).length()));
                } else {
                    boolean spelled = text.indexOf(row.get(1), inside) == inside;
                    int start = spelled ? inside : surfaceStart;
                    int end = spelled ? inside + row.get(1).length() : surfaceEnd;
                    inside = spelled ? end : inside;
                    tokens.add(token(row, firstRow + i, start, end));
                }
            }
        }
        return tokens;
    }

    private int append(List<String> row, int at) {
        int start = placeGiven(row.get(9));
        if (start > text.length() + WIDEST_GAP) {
            throw wrong(
                    at,
                    String.valueOf(start),
                    "is given as the place of '%s', %d characters behind the token before it. Maybe it counts in another text."
                            .formatted(row.get(1), start - text.length()));
        }
        if (start >= text.length()) {
            while (text.length() < start) {
                text.append(' ');
            }
        } else if (spaceBefore) {
            text.append(' ');
        }
        int from = text.length();
        text.append(row.get(1));
        spaceBefore = !says(row, "SpaceAfter=No");
        return from;
    }

    private static int placeGiven(String miscellaneous) {
        for (String key : List.of("TokenRange=", "start_char=")) {
            int at = ("|" + miscellaneous).indexOf("|" + key);
            if (at >= 0) {
                int from = at + key.length();
                int to = from;
                while (to < miscellaneous.length() && Character.isDigit(miscellaneous.charAt(to)) && to - from < 9) {
                    to++;
                }
                return to == from ? -1 : Integer.parseInt(miscellaneous.substring(from, to));
            }
        }
        return -1;
    }

    private Token token(List<String> row, int at, int start, int end) {
        int head = row.get(6).equals("_") ? 0 : number(row.get(6), at, "is no head.");
        return new Token(
                row.get(1), start, end, row.get(2), upos(row.get(3), at), row.get(4), row.get(5), head - 1, row.get(7));
    }

    private Upos upos(String tag, int at) {
        if (tag.equals("_")) {
            return Upos.X;
        }
        try {
            return Upos.valueOf(tag);
        } catch (IllegalArgumentException e) {
            throw wrong(at, tag, "is no universal part of speech. Maybe columns 4 and 5 are exchanged.");
        }
    }

    private int number(String digits, int at, String what) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw wrong(at, digits, what);
        }
    }

    private void check(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw wrong(firstRow, rows.get(0).get(0), "begins a sentence without a word.");
        }
        int[] seen = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head < Token.ROOT || head >= tokens.size()) {
                throw wrong(
                        rowOf(i),
                        String.valueOf(head + 1),
                        "is the head of '%s', but there are %d words."
                                .formatted(tokens.get(i).form(), tokens.size()));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            while (at != Token.ROOT && seen[at] == 0) {
                seen[at] = i + 1;
                at = tokens.get(at).head();
            }
            if (at != Token.ROOT && seen[at] == i + 1) {
                throw wrong(
                        rowOf(at),
                        String.valueOf(tokens.get(at).head() + 1),
                        "as the head of '%s' closes a circle."
                                .formatted(tokens.get(at).form()));
            }
        }
    }

    private int rowOf(int word) {
        int count = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (Conllu.isWord(rows.get(i)) && ++count == word) {
                return firstRow + i;
            }
        }
        return firstRow;
    }
}
