package org.entente.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which field of a JSON object holds what of a dispatch. A dot leads into an object: {@code article.body}.
 *
 * @param text the article's words; the only one that must be there
 * @param link where it was published
 */
public record Fields(String text, String title, String date, String outlet, String link, String id) {

    /** Fields called like the parts of a dispatch. */
    public static final Fields PLAIN = new Fields("text", "title", "date", "outlet", "link", "id");

    /**
     * Reads {@code text=body,date=published}; parts that are not named keep their plain field.
     *
     * @throws IllegalArgumentException if a part is none of a dispatch's, or has no field
     */
    public static Fields parse(String mapping) {
        Map<String, String> names = new TreeMap<>();
        for (String pair : mapping.split(",", -1)) {
            int equals = pair.indexOf('=');
            String part = equals < 0 ? pair : pair.substring(0, equals).strip();
            String field = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (field.isEmpty()
                    || !List.of("text", "title", "date", "outlet", "link", "id").contains(part)) {
                throw new IllegalArgumentException(
                        "'%s' maps no field. Maybe write text=body,title=headline,date=published,outlet=source,link=url,id=key."
                                .formatted(pair));
            }
            names.put(part, field);
        }
        return new Fields(
                names.getOrDefault("text", PLAIN.text),
                names.getOrDefault("title", PLAIN.title),
                names.getOrDefault("date", PLAIN.date),
                names.getOrDefault("outlet", PLAIN.outlet),
                names.getOrDefault("link", PLAIN.link),
                names.getOrDefault("id", PLAIN.id));
    }
}
