package org.entente.source.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.source.Found;
import org.entente.source.SearchOptions;
import org.entente.source.internal.packed.Gzip;
import org.entente.source.internal.packed.Tar;
import org.entente.source.internal.packed.TooLarge;
import org.entente.source.internal.packed.Zip;
import org.entente.source.internal.page.Feed;
import org.entente.source.internal.page.Page;

/** Decides what a stream of bytes is, and has it read. Immutable; as safe to share as the consumer is. */
public final class Opening {

    /** Honest archives are not packed more often: a tar.gz within a zip. */
    private static final int DEEPEST = 4;

    private final SearchOptions options;
    private final Consumer<Found> found;
    private final Set<Kind> allowed;

    private Opening(SearchOptions options, Consumer<Found> found, Set<Kind> allowed) {
        this.options = options;
        this.found = found;
        this.allowed = allowed;
    }

    public static Opening of(SearchOptions options, Consumer<Found> found) {
        return new Opening(options, found, EnumSet.allOf(Kind.class));
    }

    /** The same for these kinds only; others become problems. */
    public Opening only(Set<Kind> kinds) {
        return new Opening(options, found, kinds);
    }

    /** Reads all that the stream holds; whatever is wrong with it becomes a problem. */
    public void open(Place place, InputStream in) {
        try {
            open(place, in, 0);
        } catch (IOException e) {
            found.accept(unreadable(place, e));
        }
    }

    /** What is said of a stream that broke. */
    public static Found.Problem unreadable(Place place, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e instanceof TooLarge
                ? place.problem(reason, "Maybe it was made to do harm; unpack it by hand if you trust it.")
                : place.problem(
                        "it cannot be read (%s)".formatted(reason),
                        "Maybe it is broken or was cut off; fetch or copy it again.");
    }

    /**
     * @param depth how often it was packed
     * @throws IOException if the stream breaks
     */
    public void open(Place place, InputStream raw, int depth) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(Kind.HEAD + 1);
        byte[] head = in.readNBytes(Kind.HEAD);
        in.reset();
        Kind kind = Kind.of(head, place.name());
        if (depth > DEEPEST) {
            throw new TooLarge("it is packed more than %d times".formatted(DEEPEST));
        }
        if (!allowed.contains(kind)) {
            found.accept(place.problem(
                    "it is a collection of documents (%s), and one document is read here"
                            .formatted(kind.name().toLowerCase(java.util.Locale.ROOT)),
                    "Maybe read it with 'entente read'."));
            return;
        }
        switch (kind) {
            case EMPTY ->
                found.accept(place.problem("it is empty", "Maybe the download failed; remove it or fetch it again."));
            case XML ->
                found.accept(place.problem(
                        "it is XML, but neither a page nor a feed",
                        "Maybe turn its articles into text or JSON lines first."));
            case GZIP -> Gzip.read(place, in, this, depth);
            case ZIP -> Zip.read(place, in, this, depth, found);
            case TAR -> Tar.read(place, in, this, depth, found);
            case WARC -> Warc.read(place, in, found);
            case JSON_LINES -> JsonLines.read(place, in, options.fields(), found);
            case CONLLU -> ParsedText.read(place, in, found);
            case TEXT, PAGE, FEED -> whole(kind, place, in);
        }
    }

    private void whole(Kind kind, Place place, InputStream in) throws IOException {
        int most = kind == Kind.TEXT ? Limits.ARTICLE : Limits.PAGE;
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            found.accept(place.problem(
                    "it is longer than %s, more than any article".formatted(Limits.megabytes(most)),
                    "Maybe split it into one file per article, or write it as JSON lines."));
            return;
        }
        switch (kind) {
            case PAGE -> found.accept(Page.read(place, bytes));
            case FEED -> Feed.read(place, bytes, found);
            default -> PlainText.read(place, bytes, found);
        }
    }
}
