package org.entente.app.internal.desk.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page. Texts and attributes are escaped when written, so that no word of a dispatch can become markup. Immutable.
 */
public sealed interface Html {

    /** Elements that have no end tag. */
    Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "path", "circle", "line", "rect", "polyline");

    /** Attributes whose value is an address. */
    Set<String> ADDRESSES = Set.of("href", "src", "action", "hx-get", "hx-post");

    /** Nothing. */
    static Html nothing() {
        return new Several(List.of());
    }

    void write(StringBuilder page);

    /** An element with its attributes and what it holds. */
    record Element(String name, List<Attribute> attributes, List<Html> children) implements Html {

        @Override
        public void write(StringBuilder page) {
            page.append('<').append(name);
            for (Attribute attribute : attributes) {
                page.append(' ').append(attribute.name()).append("=\"");
                escape(page, attribute.value());
                page.append('"');
            }
            page.append('>');
            children.forEach(child -> child.write(page));
            if (!VOID.contains(name)) {
                page.append("</").append(name).append('>');
            } else if (name.equals("path") || name.equals("circle") || name.equals("line") || name.equals("rect")) {
                page.setLength(page.length() - 1);
                page.append("/>");
            }
        }
    }

    /** Words. */
    record Text(String words) implements Html {

        @Override
        public void write(StringBuilder page) {
            escape(page, words);
        }
    }

    /** Pieces one after another. */
    record Several(List<Html> pieces) implements Html {

        @Override
        public void write(StringBuilder page) {
            pieces.forEach(piece -> piece.write(page));
        }
    }

    /** One attribute of an element. */
    record Attribute(String name, String value) {}

    /**
     * An element.
     *
     * @param parts attributes, pieces, words, or lists and streams of them
     */
    static Element tag(String name, @Nullable Object... parts) {
        List<Attribute> attributes = new ArrayList<>();
        List<Html> children = new ArrayList<>();
        for (Object part : parts) {
            sort(part, attributes, children);
        }
        return new Element(name, List.copyOf(attributes), List.copyOf(children));
    }

    private static void sort(@Nullable Object part, List<Attribute> attributes, List<Html> children) {
        switch (part) {
            case null -> {}
            case Attribute attribute -> attributes.add(attribute);
            case Html html -> children.add(html);
            case Iterable<?> many -> many.forEach(one -> sort(one, attributes, children));
            case Stream<?> many -> many.forEach(one -> sort(one, attributes, children));
            default -> children.add(new Text(part.toString()));
        }
    }

    static Html several(@Nullable Object... parts) {
        return new Several(tag("div", parts).children());
    }

    static Html text(String words) {
        return new Text(words);
    }

    /** An attribute; an address that is neither of this desk nor of the web leads nowhere. */
    static Attribute attr(String name, Object value) {
        String text = value.toString();
        boolean leadsOut = ADDRESSES.contains(name) && !text.matches("(?i)(https?://|/(?!/)|#|\\?|data:image/).*|");
        return new Attribute(name, leadsOut ? "#" : text);
    }

    /** The attribute where {@code wanted}, otherwise nothing. */
    static Object attrIf(boolean wanted, String name, Object value) {
        return wanted ? attr(name, value) : nothing();
    }

    static Attribute cls(String names) {
        return new Attribute("class", names);
    }

    static Element link(String address, @Nullable Object... parts) {
        List<Object> all = new ArrayList<>();
        all.add(attr("href", address));
        java.util.Collections.addAll(all, parts);
        return tag("a", all);
    }

    default String written() {
        StringBuilder page = new StringBuilder();
        write(page);
        return page.toString();
    }

    private static void escape(StringBuilder page, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c);
            }
        }
    }
}
