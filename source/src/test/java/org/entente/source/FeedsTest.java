package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import org.entente.model.Dispatch;
import org.junit.jupiter.api.Test;

class FeedsTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>The Rift</title><link>https://rift.example</link>
            <description>News</description>
            <item><title>Gas &amp; trade</title><link>https://rift.example/gas</link><guid isPermaLink="false">gas-1</guid>
            <pubDate>Wed, 21 May 2014 10:00:00 GMT</pubDate><description>&lt;p&gt;%s&lt;/p&gt;</description></item>
            <item><title>A headline alone</title><link>https://rift.example/alone</link></item>
            </channel></rss>
            """.formatted(Search.STORY);

    @Test
    void anRssEntryIsADispatchAndOneWithoutTextIsNamed() {
        Search search = Search.of(RSS);
        assertEquals(
                new Dispatch(
                        "gas-1",
                        "Gas & trade",
                        LocalDate.of(2014, 5, 21),
                        "The Rift",
                        URI.create("https://rift.example/gas"),
                        "en",
                        Search.STORY),
                search.dispatches().getFirst());
        assertTrue(search.problems().getFirst().contains("entry 2: the entry 'A headline alone' has a headline only"));
    }

    @Test
    void anAtomEntryGivesItsWholeContentBeforeItsSummary() {
        Dispatch dispatch = Search.of("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Rift</title><id>urn:rift</id><updated>2014-05-22T00:00:00Z</updated>
                        <entry><title>Gas</title><id>urn:rift:gas</id><link href="https://rift.example/gas"/><updated>2014-05-22T00:00:00Z</updated>
                        <published>2014-05-21T08:00:00Z</published><summary>Short.</summary><content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
                        """.formatted(Search.STORY)).only();
        assertEquals(Search.STORY, dispatch.text());
        assertEquals(LocalDate.of(2014, 5, 21), dispatch.date());
    }

    @Test
    void aFeedThatIsCutOffIsNamed() {
        assertTrue(Search.of(RSS.substring(0, RSS.length() - 60)).problem().contains("it is no feed that can be read"));
    }

    @Test
    void anEntityThatOpensAFileIsNeverResolved() {
        String attack = RSS.replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss")
                .replace("Gas &amp; trade", "&x;");
        assertTrue(Search.of(attack).problem().contains("it is no feed that can be read"));
    }

    @Test
    void otherXmlIsNamed() {
        assertTrue(Search.of("<?xml version='1.0'?><invoice><sum>3</sum></invoice>")
                .problem()
                .contains("neither a page nor a feed"));
    }
}
