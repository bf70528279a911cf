package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Dispatch;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final String GOOD = "{\"text\": \"%s\"}\n".formatted(Search.STORY);

    private static Search mapped(String fields, String lines) {
        SearchOptions options = new SearchOptions(null, Fields.parse(fields), null);
        return Search.of(options, List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fieldsAreMappedByTheirNamesAlsoWithinObjects() {
        String line = """
                {"key": 7, "article": {"body": "%s"}, "headline": "Gas", "published": "2014-05-21T08:00:00Z", "url": "https://wire.example/gas"}
                """.formatted(Search.STORY);
        Dispatch dispatch = mapped("id=key,text=article.body,title=headline,date=published,link=url", line)
                .only();
        assertEquals(
                new Dispatch(
                        "7",
                        "Gas",
                        LocalDate.of(2014, 5, 21),
                        null,
                        URI.create("https://wire.example/gas"),
                        "en",
                        Search.STORY),
                dispatch);
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() {
        Search search = Search.of(GOOD + "{\"text\": \"cut o\n\n[1]\n{\"body\": \"x\"}\n" + GOOD);
        assertEquals(
                List.of("stdin-1", "stdin-6"),
                search.dispatches().stream().map(Dispatch::id).toList());
        assertTrue(search.problems().get(0).startsWith("standard input, line 2: it is no JSON"));
        assertTrue(search.problems().get(1).contains("line 4: there are no words in the field 'text', among none"));
        assertTrue(search.problems()
                .get(2)
                .contains("among body. Maybe name the field that has them: --fields text=NAME"));
    }

    @Test
    void aDateThatIsNoneIsNamedAndTheDispatchIsReadWithoutIt() {
        Search search = Search.of("{\"text\": \"%s\", \"date\": \"soon\"}".formatted(Search.STORY));
        assertTrue(search.problems().getFirst().contains("'soon' in the field 'date' is no date"));
        assertNull(search.dispatches().getFirst().date());
    }

    @Test
    void aLineOfFiftyMegabytesIsPassedOverAndTheNextIsRead() {
        SequenceInputStream lines = new SequenceInputStream(
                new SequenceInputStream(
                        new ByteArrayInputStream("{\"text\": \"".getBytes(StandardCharsets.UTF_8)),
                        new Endless("ab", 50L << 20)),
                new ByteArrayInputStream(("\n" + GOOD).getBytes(StandardCharsets.UTF_8)));
        Search search = Search.of(SearchOptions.dated(null), List.of("-"), lines);
        assertEquals(1, search.dispatches().size());
        assertTrue(search.problems().getFirst().contains("line 1: the line is longer than 16 MB"));
    }
}
