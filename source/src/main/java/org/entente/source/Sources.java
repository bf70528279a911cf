package org.entente.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.source.internal.FileSearch;
import org.entente.source.internal.Kind;
import org.entente.source.internal.Opening;
import org.entente.source.internal.Place;
import org.entente.source.internal.web.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dispatches in files, folders, links and standard input: plain text, pages, feeds, JSON lines, WARC, CoNLL-U, and gzip, zip and tar around
 * them. What a file is, its content tells, and its name where the content may be either. Large files stream. Stateless; safe to share between threads.
 */
public final class Sources {

    private Sources() {}

    /** As {@link #search(List, SearchOptions, InputStream, Consumer)} with plain fields and no cache. */
    public static void search(
            List<String> inputs, @Nullable LocalDate date, InputStream standardInput, Consumer<Found> found) {
        search(inputs, SearchOptions.dated(date), standardInput, found);
    }

    /**
     * Hands every dispatch, and every place that gave none, to {@code found}, in the order of {@code inputs} and, within a folder, of names.
     *
     * @param inputs files, folders, or http(s) links; {@code -} is {@code standardInput}
     */
    public static void search(
            List<String> inputs, SearchOptions options, InputStream standardInput, Consumer<Found> found) {
        Opening opening = Opening.of(options, found);
        FileSearch files = new FileSearch(opening, found);
        for (String input : inputs) {
            if (input.equals("-")) {
                opening.open(Place.of("standard input", "stdin", options.date()), standardInput);
            } else if (input.startsWith("http://") || input.startsWith("https://")) {
                Fetcher.anywhere(options.cache()).fetch(input, options.date(), opening, found);
            } else {
                files.search(Path.of(input), options.date());
            }
        }
    }

    /**
     * Fetches one page or feed for somebody who may not see the machine's own network: every address on the way must be public.
     *
     * @param date the day of the dispatch, whatever it tells itself; null to believe it
     * @return a page's one article or problem, or a feed's many
     */
    public static List<Found> fetch(URI link, @Nullable LocalDate date, FetchBounds bounds) {
        List<Found> all = new ArrayList<>();
        Fetcher.publicOnly(bounds).fetch(link.toString(), date, single(date, all), all::add);
        return List.copyOf(all);
    }

    /**
     * Reads what somebody pasted or uploaded: plain text, a page, a feed or CoNLL-U, of at most 16 MB. Packed and collected files are refused.
     *
     * @param name the file's, or any that tells people where it came from
     * @param date the day of the dispatch, whatever it tells itself; null to believe it
     */
    public static List<Found> read(String name, byte[] content, @Nullable LocalDate date) {
        List<Found> all = new ArrayList<>();
        single(date, all).open(Place.named(name, date), new ByteArrayInputStream(content));
        return List.copyOf(all);
    }

    private static Opening single(@Nullable LocalDate date, List<Found> all) {
        return Opening.of(SearchOptions.dated(date), all::add).only(Kind.SINGLE);
    }
}
