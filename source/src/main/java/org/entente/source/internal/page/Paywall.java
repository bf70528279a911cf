package org.entente.source.internal.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Whether a page keeps its article for subscribers: it says so in JSON-LD or to its reader. Stateless. */
final class Paywall {

    /** An open beginning is shorter than this; who shows more words shows the article. */
    static final int TEASER = 120;

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:subscribe|sign in|log in|register|sign up)(?: now| today)? to (?:continue|keep|read)\\b"
                    + "|\\bto (?:continue|keep) reading\\b|\\bto read the (?:full|whole|rest of the) (?:article|story)\\b"
                    + "|\\b(?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)\\b"
                    + "|\\balready a (?:subscriber|member)\\?",
            Pattern.CASE_INSENSITIVE);

    private Paywall() {}

    static boolean stands(Document document, PageFacts facts) {
        return !facts.linked().free() || WORDS.matcher(document.text()).find();
    }
}
