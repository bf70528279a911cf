package org.entente.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Dispatch;

/** What a search found, sorted. */
record Search(List<Dispatch> dispatches, List<Found.Parsed> parsed, List<String> problems) {

    static final String STORY =
            "Russia and China signed an agreement on gas on Monday. The minister said that the two countries trust each other.";

    static Search of(Path... inputs) {
        return of(SearchOptions.dated(null), inputs);
    }

    static Search of(SearchOptions options, Path... inputs) {
        List<String> names = new ArrayList<>();
        for (Path input : inputs) {
            names.add(input.toString());
        }
        return of(options, names, InputStream.nullInputStream());
    }

    static Search of(SearchOptions options, List<String> inputs, InputStream standardInput) {
        List<Found> all = new ArrayList<>();
        Sources.search(inputs, options, standardInput, all::add);
        return of(all);
    }

    /** As if the bytes came on standard input. */
    static Search of(byte[] bytes) {
        return of(SearchOptions.dated(null), List.of("-"), new ByteArrayInputStream(bytes));
    }

    static Search of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Search of(List<Found> all) {
        Search sorted = new Search(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Found found : all) {
            switch (found) {
                case Found.Article article -> sorted.dispatches.add(article.dispatch());
                case Found.Parsed parsed -> sorted.parsed.add(parsed);
                case Found.Problem problem -> sorted.problems.add(problem.toString());
            }
        }
        return sorted;
    }

    Dispatch only() {
        if (dispatches.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError("Not one dispatch: " + this);
        }
        return dispatches.getFirst();
    }

    String problem() {
        if (problems.size() != 1 || !dispatches.isEmpty()) {
            throw new AssertionError("Not one problem: " + this);
        }
        return problems.getFirst();
    }
}
