package org.entente.app.internal.desk.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.entente.app.internal.desk.Problem;
import org.entente.model.Dispatch;
import org.entente.source.FetchBounds;
import org.entente.source.Found;
import org.entente.source.Sources;
import org.jspecify.annotations.Nullable;

/** Fetches an article by its link: public addresses only, a few seconds and a few megabytes at most. Safe to share between threads. */
public final class Fetching {

    private static final FetchBounds BOUNDS = new FetchBounds(Duration.ofSeconds(10), 3_000_000);

    private Fetching() {}

    /** The page's article; of a feed the first. */
    public static Dispatch dispatch(String link, @Nullable LocalDate date) {
        URI address = address(link);
        for (Found found : Sources.fetch(address, date, BOUNDS)) {
            switch (found) {
                case Found.Article article -> {
                    return article.dispatch();
                }
                case Found.Problem problem ->
                    throw unread("%s: %s. %s".formatted(address, problem.what(), problem.help()));
                case Found.Parsed parsed -> {}
            }
        }
        throw unread("%s holds no article that can be read. Maybe paste its text.".formatted(address));
    }

    private static Problem unread(String detail) {
        return new Problem(422, "The page cannot be read", detail);
    }

    /** An address of the web. */
    public static URI address(String link) {
        try {
            URI address = URI.create(link.strip());
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Problem.wrong("'%s' is no link of the web. Maybe it lacks https:// before it.".formatted(link));
    }
}
