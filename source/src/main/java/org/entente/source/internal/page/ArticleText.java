package org.entente.source.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article's paragraphs, parted by empty lines, without what stands around them. Readability finds the part of the page; where it finds less than
 * there is, the body's text in JSON-LD or the page without its navigation is taken. Stateless.
 */
final class ArticleText {

    private static final String AROUND =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button, select, iframe, figure, figcaption, svg, dialog,"
                    + " :not(p) > time, [rel=author], [itemprop=author], [class~=(?i)^(by-?line|author|date|dateline|timestamp|caption)$],"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo]";

    private static final Pattern REMARK = Pattern.compile(
            "(?i)^(?:advertis|read (?:more|also|next)|related|see also|more on|share (?:this|on)|subscribe|sign up|follow us|click here|copyright|©"
                    + "|all rights reserved|photo(?:graph)?(?: by|:)|image(?: credit| source|:)|loading|listen to this|most read|recommended).*");

    /** A remark is short; a paragraph that only begins like one is not. Words. */
    private static final int LONGEST_REMARK = 16;

    /** Fewer words than these make it worth to look elsewhere for more. */
    private static final int FEW = 60;

    /** Readability's cost grows faster than the page; a page of more elements is no article. */
    private static final int MOST_ELEMENTS = 20_000;

    private ArticleText() {}

    /** @param document is changed */
    static String of(Document document, PageFacts facts) {
        String plain = joined(Paragraphs.of(without(document.clone())), facts);
        String found = joined(Paragraphs.of(readable(document)), facts);
        if (words(found) >= FEW) {
            return found;
        }
        String body = facts.linked().body();
        if (body != null && words(body) > 2 * words(found)) {
            return body;
        }
        return words(found) >= FEW / 2 || words(plain) < words(found) ? found : plain;
    }

    private static Element without(Document document) {
        document.select(AROUND).remove();
        document.select("header").stream()
                .filter(header -> header.selectFirst("h1") == null)
                .forEach(Element::remove);
        return document.body();
    }

    private static @Nullable Element readable(Document document) {
        if (document.getAllElements().size() > MOST_ELEMENTS) {
            return null;
        }
        document.select(AROUND).remove();
        return new Readability4J(document.location(), document).parse().getArticleContent();
    }

    private static String joined(List<String> paragraphs, PageFacts facts) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            boolean remark = words(paragraph) <= LONGEST_REMARK
                    && REMARK.matcher(paragraph).matches();
            boolean headline = kept.isEmpty() && paragraph.equals(facts.title());
            if (!remark && !headline) {
                kept.add(paragraph);
            }
        }
        return String.join("\n\n", kept);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
