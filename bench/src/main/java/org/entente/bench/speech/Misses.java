package org.entente.bench.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The attributions that were not found as a whole, and those found that nobody marked, counted by kind. For one thread. */
final class Misses {

    private static final int SHOWN_KINDS = 20;

    private final int examples;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> shown = new HashMap<>();

    /** @param examples how many of each kind to print */
    Misses(int examples) {
        this.examples = examples;
    }

    void add(Polnear.Article article, List<Tree> trees, Marked.Words words, List<Marked> found) {
        List<Marked> wanted = article.attributions();
        Set<Integer> foundPaired = new HashSet<>();
        Set<Integer> wantedPaired = new HashSet<>();
        for (Match.Pair pair : AttributionScore.triples(found, wanted)) {
            foundPaired.add(pair.found());
            wantedPaired.add(pair.wanted());
        }
        Map<Integer, Token> tokens = tokens(trees, words);
        for (int i = 0; i < wanted.size(); i++) {
            if (!wantedPaired.contains(i)) {
                Marked missed = wanted.get(i);
                Marked near = nearest(missed, found);
                count(kind(missed, near, tokens), article.text(), missed, near, words);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Marked extra = found.get(i);
            if (!foundPaired.contains(i)
                    && wanted.stream().noneMatch(other -> other.cue().intersects(extra.cue()))) {
                count("nobody marked: " + cue(extra, tokens), article.text(), extra, null, words);
            }
        }
    }

    private static @Nullable Marked nearest(Marked missed, List<Marked> found) {
        for (Marked other : found) {
            if (other.cue().intersects(missed.cue())) {
                return other;
            }
        }
        return null;
    }

    private static String kind(Marked missed, @Nullable Marked near, Map<Integer, Token> tokens) {
        if (near == null) {
            return "no cue found: " + cue(missed, tokens);
        }
        if (!Marked.meets(near.content(), missed.content())) {
            return "cue found, content elsewhere: " + cue(missed, tokens);
        }
        if (near.source().isEmpty()) {
            return "cue and content found, no source: " + cue(missed, tokens);
        }
        return missed.source().isEmpty()
                ? "cue and content found, a source where none is marked"
                : "cue and content found, another source: " + cue(missed, tokens);
    }

    /** The shape of a cue and of what it reports. */
    private static String cue(Marked marked, Map<Integer, Token> tokens) {
        if (marked.cue().isEmpty()) {
            return "none";
        }
        boolean verb = false;
        boolean noun = false;
        for (int word : marked.cue().stream().toArray()) {
            Token token = tokens.get(word);
            verb |= token != null && token.upos() == Upos.VERB;
            noun |= token != null && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN);
        }
        String shape = verb && noun ? "verb and noun" : verb ? "verb" : noun ? "noun" : "other word";
        return shape + " before " + content(marked, tokens);
    }

    private static String content(Marked marked, Map<Integer, Token> tokens) {
        int first = marked.content().nextSetBit(0);
        Token token = tokens.get(first);
        if (token == null) {
            return "?";
        }
        boolean finite = marked.content().stream().anyMatch(word -> isFinite(tokens.get(word)));
        return switch (token.form()) {
            case "“", "\"", "‘", "'" -> finite ? "a quoted clause" : "quoted words";
            case "that", "That" -> "that";
            case "to" -> "to";
            default -> finite ? "a clause" : "a phrase";
        };
    }

    private static boolean isFinite(@Nullable Token token) {
        return token != null
                && switch (token.xpos()) {
                    case "VBD", "VBZ", "VBP", "MD" -> true;
                    default -> false;
                };
    }

    private static Map<Integer, Token> tokens(List<Tree> trees, Marked.Words words) {
        Map<Integer, Token> tokens = new HashMap<>();
        for (Tree tree : trees) {
            for (Token token : tree.tokens()) {
                BitSet covered = new BitSet();
                words.add(covered, token.start(), token.end());
                covered.stream().forEach(word -> tokens.put(word, token));
            }
        }
        return tokens;
    }

    private void count(String kind, String text, Marked missed, @Nullable Marked near, Marked.Words words) {
        counts.merge(kind, 1, Integer::sum);
        List<String> list = shown.computeIfAbsent(kind, k -> new ArrayList<>());
        if (list.size() < examples) {
            list.add(show(text, missed, words) + (near == null ? "" : "\n      found " + show(text, near, words)));
        }
    }

    private static String show(String text, Marked marked, Marked.Words words) {
        return "[%s] <%s> {%s}"
                .formatted(
                        words.text(text, marked.source()),
                        words.text(text, marked.cue()),
                        words.text(text, marked.content()));
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(examples > 0 ? Integer.MAX_VALUE : SHOWN_KINDS)
                .forEach(entry -> {
                    lines.append("%5d  %s%n".formatted(entry.getValue(), entry.getKey()));
                    shown.getOrDefault(entry.getKey(), List.of())
                            .forEach(example ->
                                    lines.append("    ").append(example).append('\n'));
                });
        return lines.toString();
    }
}
