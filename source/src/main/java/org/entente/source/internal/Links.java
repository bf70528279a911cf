package org.entente.source.internal;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Links as they stand in pages and records. */
public final class Links {

    private Links() {}

    /** An absolute http(s) link, or null where the text is none. */
    public static @Nullable URI of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            URI link = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
            return web && link.getHost() != null ? link : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
