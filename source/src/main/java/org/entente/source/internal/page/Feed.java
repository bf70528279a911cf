package org.entente.source.internal.page;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.Dispatch;
import org.entente.source.Found;
import org.entente.source.internal.Language;
import org.entente.source.internal.Links;
import org.entente.source.internal.Place;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS or Atom feed, each a dispatch. What they link to is not fetched. Stateless. */
public final class Feed {

    private Feed() {}

    public static void read(Place place, byte[] bytes, Consumer<Found> found) {
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
            input.setXmlHealerOn(true);
            feed = input.build(new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8"));
        } catch (IOException | FeedException | RuntimeException e) {
            found.accept(place.problem(
                    "it is no feed that can be read (%s)".formatted(e.getMessage()),
                    "Maybe it was cut off; fetch it again, or write its articles as JSON lines."));
            return;
        }
        List<SyndEntry> entries = feed.getEntries();
        if (entries.isEmpty()) {
            found.accept(place.problem("the feed holds no entry", "Maybe there is no news; try again later."));
        }
        int number = 0;
        for (SyndEntry entry : entries) {
            found.accept(read(place, feed, entry, ++number));
        }
    }

    private static Found read(Place feedPlace, SyndFeed feed, SyndEntry entry, int number) {
        URI link = Links.of(entry.getLink());
        String id = entry.getUri() == null || entry.getUri().isBlank()
                ? link == null ? feedPlace.id() + "-" + number : link.toString()
                : entry.getUri();
        Place place = new Place(
                "%s, entry %d".formatted(feedPlace.where(), number),
                feedPlace.name(),
                feedPlace.wanted(),
                feedPlace.told(),
                link,
                null);
        String text = text(entry);
        if (text.isBlank()) {
            return place.problem(
                    "the entry '%s' has a headline only".formatted(entry.getTitle()),
                    link == null ? "Maybe the feed gives no texts." : "Maybe read what it links to: " + link + ".");
        }
        Found.Problem foreign = Language.problem(place, text);
        if (foreign != null) {
            return foreign;
        }
        String title = entry.getTitle() == null ? null : plain(entry.getTitle());
        String outlet = feed.getTitle() == null ? null : feed.getTitle().strip();
        return new Found.Article(new Dispatch(id, title, place.date(date(entry)), outlet, link, "en", text));
    }

    /** The whole text where the feed gives it, else the summary. */
    private static String text(SyndEntry entry) {
        Stream<SyndContent> contents =
                Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
        return contents.map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .map(Feed::plain)
                .orElse("");
    }

    private static String plain(String markup) {
        return String.join("\n\n", Paragraphs.of(Page.document(markup, null).body()));
    }

    private static @Nullable LocalDate date(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
