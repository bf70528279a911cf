package org.entente.source.internal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.entente.source.internal.Dates;
import org.entente.source.internal.Links;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article beside the text: in JSON-LD (schema.org's Article), in {@code meta} elements (Open Graph, Dublin Core and the
 * names that publishers use), in {@code time} elements, and in what people see.
 *
 * @param link the canonical one
 * @param linked the article in JSON-LD, or one that holds nothing
 */
record PageFacts(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable URI link,
        LinkedArticle linked) {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publish_date|article\\.published|parsely-pub-date|sailthru\\.date)$]",
            "meta[name~=(?i)^(dc|dcterms)\\.(date|date\\.issued|issued|created)$]",
            "meta[property=og:published_time]",
            "time[itemprop=datePublished]",
            "article time[datetime]",
            "time[pubdate]",
            "time[datetime]",
            "article time",
            "time");

    private static final List<String> TITLES =
            List.of("meta[property=og:title]", "meta[name=twitter:title]", "article h1", "h1", "title");

    private static final List<String> OUTLETS = List.of(
            "meta[property=og:site_name]",
            "meta[name=application-name]",
            "meta[name~=(?i)^dc\\.publisher$]",
            "meta[name=publisher]");

    private static final List<String> LINKS = List.of("link[rel=canonical]", "meta[property=og:url]");

    static PageFacts of(Document document) {
        LinkedArticle linked = LinkedArticle.of(document);
        String title = linked.title() == null ? first(document, TITLES) : linked.title();
        String outlet = linked.outlet() == null ? first(document, OUTLETS) : linked.outlet();
        URI link = Links.of(first(document, LINKS));
        LocalDate date = linked.date() == null ? date(document) : linked.date();
        if (date == null && link != null) {
            date = Dates.inName(String.valueOf(link.getPath()));
        }
        return new PageFacts(title, date, outlet, link == null ? linked.link() : link, linked);
    }

    private static @Nullable LocalDate date(Document document) {
        for (String query : DATES) {
            for (Element element : document.select(query)) {
                LocalDate date = Dates.of(value(element));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable String first(Document document, List<String> queries) {
        for (String query : queries) {
            for (Element element : document.select(query)) {
                String value = value(element);
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return null;
    }

    private static String value(Element element) {
        return switch (element.normalName()) {
            case "meta" -> element.attr("content");
            case "link" -> element.hasAttr("abs:href") ? element.absUrl("href") : element.attr("href");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            default -> element.text();
        };
    }
}
