package org.entente.source.internal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Dispatch;
import org.entente.source.Found;
import org.entente.source.internal.Charsets;
import org.entente.source.internal.Language;
import org.entente.source.internal.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page of the web as one dispatch. Stateless. */
public final class Page {

    /** A page with fewer words holds no article. */
    private static final int FEWEST_WORDS = 12;

    /** Pages nested deeper are no work of people, and walking them costs stack. */
    private static final int DEEPEST = 256;

    private static final Pattern TOLD_CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 4096;

    private Page() {}

    /** The page's article, or why there is none. */
    public static Found read(Place place, byte[] bytes) {
        String markup = Charsets.decode(bytes, place.charset() == null ? charset(bytes) : place.charset());
        if (Charsets.isBinary(markup)) {
            return place.problem(
                    "it is no page but binary data", "Maybe it is a picture or a document; convert it to text.");
        }
        Document document = document(markup, place.link());
        PageFacts facts = PageFacts.of(document);
        boolean walled = Paywall.stands(document, facts);
        String text = ArticleText.of(document, facts);
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        if (walled && words < Paywall.TEASER) {
            return place.problem(
                    "the page shows subscribers only its article (%d words are open)".formatted(words),
                    "Maybe you may read it elsewhere; paste or save its text.");
        }
        if (words < FEWEST_WORDS) {
            return place.problem(
                    "the page holds no article (%d words of text)".formatted(words),
                    "Maybe it is a list of links, or scripts fill it in; save its text from a browser.");
        }
        Found.Problem foreign = Language.problem(place, text);
        return foreign != null ? foreign : new Found.Article(dispatch(place, facts, text));
    }

    static Document document(String markup, @Nullable URI base) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        return Jsoup.parse(markup, base == null ? "" : base.toString(), parser);
    }

    private static Dispatch dispatch(Place place, PageFacts facts, String text) {
        URI link = facts.link() == null ? place.link() : facts.link();
        LocalDate date = place.date(facts.date());
        String outlet = facts.outlet() != null || link == null ? facts.outlet() : link.getHost();
        return new Dispatch(place.id(), facts.title(), date, outlet, link, "en", text);
    }

    private static @Nullable String charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher told = TOLD_CHARSET.matcher(head);
        return told.find() ? told.group(1) : null;
    }
}
