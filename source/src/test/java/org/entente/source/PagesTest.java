package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.entente.model.Dispatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String FIRST =
            "The foreign ministers of Kenya and Ethiopia met in Nairobi on Tuesday, and they agreed to open a second crossing at the border.";
    private static final String SECOND =
            "“We have waited long for this day,” the Kenyan minister told reporters after the meeting, adding that traders would gain most.";
    private static final String THIRD =
            "Ethiopia accused armed groups of attacks near the border last month; Kenya, for its part, rejected the charge that it shelters them.";
    private static final String ARTICLE = "<p>%s</p><p>%s</p><p>%s</p>".formatted(FIRST, SECOND, THIRD);

    private static String page(String head, String article) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>Second crossing agreed | The Rift</title>%s</head><body>
                <header><a href="/">The Rift</a></header><nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
                <main><article><h1>Second crossing agreed</h1><div class="byline">By A Writer</div>%s
                <p>Read more: Storm hits the coast</p></article></main>
                <aside><h3>Most read</h3><ul><li><a href="/1">Rains fail again in the north</a></li></ul></aside>
                <footer><p>© The Rift. All rights reserved. Terms of use apply to this page.</p></footer></body></html>
                """.formatted(head, article);
    }

    @Test
    void theArticleIsTakenAndWhatStandsAroundItIsLeft() {
        Dispatch dispatch = Search.of(page("", ARTICLE)).only();
        assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), dispatch.text());
        assertEquals("Second crossing agreed", dispatch.title());
    }

    @Test
    void titleDayOutletAndLinkComeFromJsonLd() {
        Dispatch dispatch = Search.of(page("""
                        <link rel="canonical" href="https://rift.example/crossing">
                        <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "A second crossing",
                        "datePublished": "2019-03-05T23:30:00+03:00", "publisher": {"name": "The Rift Daily"}}]}</script>
                        """, ARTICLE)).only();
        assertEquals("A second crossing", dispatch.title());
        assertEquals(LocalDate.of(2019, 3, 5), dispatch.date());
        assertEquals("The Rift Daily", dispatch.outlet());
        assertEquals(URI.create("https://rift.example/crossing"), dispatch.link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2019-03-05T08:00:00Z'>",
                "<meta name='DC.date.issued' content='2019-03-05'>",
                "<meta name='pubdate' content='Tue, 05 Mar 2019 08:00:00 GMT'>",
                "<link rel='canonical' href='https://rift.example/2019/03/05/crossing'>",
                "<script type='application/ld+json'>{broken</script><meta name='date' content='March 5, 2019'>"
            })
    void theDayIsFoundWhereverPublishersPutIt(String head) {
        assertEquals(
                LocalDate.of(2019, 3, 5), Search.of(page(head, ARTICLE)).only().date());
    }

    @Test
    void aTimeElementTellsTheDayAndIsNoPartOfTheText() {
        Dispatch dispatch = Search.of(page("", "<time datetime='2019-03-05'>5 March</time>" + ARTICLE))
                .only();
        assertEquals(LocalDate.of(2019, 3, 5), dispatch.date());
        assertTrue(dispatch.text().startsWith(FIRST));
    }

    @Test
    void aPageOfBareParagraphsIsReadWhole() {
        assertEquals(
                FIRST + "\n\n" + SECOND,
                Search.of("<html><body><p>%s</p><p>%s</p></body></html>".formatted(FIRST, SECOND))
                        .only()
                        .text());
    }

    @Test
    void thePageSaysItsCharacterSet() {
        String page = page("<meta charset='windows-1252'>", ARTICLE);
        assertTrue(Search.of(page.getBytes(Charset.forName("windows-1252")))
                .only()
                .text()
                .contains("“We have waited"));
    }

    @Test
    void brokenMarkupIsReadAsABrowserWould() {
        String text = Search.of("<html><body><div><p>" + FIRST + "<p>" + SECOND + "<b></div><table><p")
                .only()
                .text();
        assertTrue(text.contains(FIRST) && text.contains(SECOND));
        assertFalse(text.contains("<"));
    }

    @Test
    void aPaywallIsNamedAndItsTeaserIsNotRead() {
        String wall =
                "<p>%s</p><div>Subscribe to continue reading. Already a subscriber? Log in.</div>".formatted(FIRST);
        assertTrue(Search.of(page("", wall)).problem().contains("subscribers only"));
        String said =
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": false}</script>";
        assertTrue(Search.of(page(said, "<p>%s</p>".formatted(FIRST))).problem().contains("subscribers only"));
    }

    @Test
    void aPageThatOnlyScriptsFillIsNamed() {
        assertTrue(Search.of(
                        "<html><head><title>x</title></head><body><div id='app'></div><noscript>Enable scripts.</noscript></body></html>")
                .problem()
                .contains("the page holds no article"));
    }

    @Test
    void theBodyInJsonLdIsTakenWhereThePageIsFilledByScripts() {
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"%s %s\"}</script></head><body></body></html>"
                        .formatted(FIRST, THIRD);
        assertEquals(FIRST + " " + THIRD, Search.of(page).only().text());
    }

    @Test
    void aPageNestedAHundredThousandDeepIsReadOrNamedButNeverBreaksTheSearch() {
        Search search = Search.of("<html><body>" + "<div>".repeat(100_000) + ARTICLE);
        assertEquals(1, search.dispatches().size() + search.problems().size());
    }
}
