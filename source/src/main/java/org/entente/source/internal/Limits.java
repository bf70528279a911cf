package org.entente.source.internal;

/** What no honest source needs more of. */
public final class Limits {

    /** No article is that long; what is longer is something else. Bytes. */
    public static final int ARTICLE = 4 << 20;

    /** A page, a feed, a line of JSON or a record, with all its wrapping. Bytes. */
    public static final int PAGE = 16 << 20;

    private Limits() {}

    /** As people say it. */
    public static String megabytes(long bytes) {
        return "%,d MB".formatted(bytes >> 20);
    }
}
