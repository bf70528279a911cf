package org.entente.source.internal.page;

import java.net.URI;
import java.time.LocalDate;
import org.entente.source.internal.Dates;
import org.entente.source.internal.Links;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in JSON-LD. Source: schema.org, type Article and those beneath it.
 *
 * @param body the whole text, where it is given
 * @param free false where the page says that only subscribers may read it
 */
record LinkedArticle(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable URI link,
        @Nullable String body,
        boolean free) {

    private static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, true);

    /** The first that the page describes; one that holds nothing where it describes none. */
    static LinkedArticle of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonNode article = article(parsed(script.data()));
            if (article != null) {
                return of(article);
            }
        }
        return NONE;
    }

    private static LinkedArticle of(JsonNode article) {
        JsonNode publisher = article.path("publisher");
        JsonNode main = article.path("mainEntityOfPage");
        URI link = Links.of(text(article, "url"));
        return new LinkedArticle(
                text(article, "headline"),
                Dates.of(text(article, "datePublished")),
                text(publisher.isArray() ? publisher.path(0) : publisher, "name"),
                link == null ? Links.of(main.isString() ? main.asString() : text(main, "@id")) : link,
                text(article, "articleBody"),
                !"false".equalsIgnoreCase(text(article, "isAccessibleForFree")));
    }

    private static @Nullable JsonNode parsed(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            // Broken facts are no facts; the page itself may still be read.
            return null;
        }
    }

    /** Pages put it alone, in a list, or in a {@code @graph}. */
    private static @Nullable JsonNode article(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray() || node.path("@graph").isArray()) {
            for (JsonNode each : node.isArray() ? node : node.path("@graph")) {
                if (isArticle(each)) {
                    return each;
                }
            }
            return null;
        }
        return isArticle(node) ? node : null;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = (type.isArray() ? type.path(0) : type).asString("");
        return name.endsWith("Article") || name.endsWith("BlogPosting");
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isValueNode() ? value.asString("").strip() : "";
        return text.isEmpty() ? null : text;
    }
}
