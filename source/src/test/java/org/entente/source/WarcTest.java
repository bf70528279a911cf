package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Dispatch;
import org.junit.jupiter.api.Test;

class WarcTest {

    private static final String PAGE =
            "<html><head><title>Gas</title></head><body><p>%s</p></body></html>".formatted(Search.STORY);

    static String record(String type, String target, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nWARC-Date: 2014-05-22T03:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(type, target, contentType, block.getBytes(StandardCharsets.UTF_8).length, block);
    }

    static String response(String target, int status, String type, String body) {
        return record(
                "response",
                target,
                "application/http; msgtype=response",
                "HTTP/1.1 %d OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(status, type, body.getBytes(StandardCharsets.UTF_8).length, body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsADispatchWithItsLinkAndTheDayOfItsFetching() {
        Dispatch dispatch = Search.of(response("https://rift.example/gas", 200, "text/html; charset=utf-8", PAGE))
                .only();
        assertEquals("https://rift.example/gas", dispatch.id());
        assertEquals("rift.example", dispatch.outlet());
        assertEquals(LocalDate.of(2014, 5, 22), dispatch.date());
        assertEquals(Search.STORY, dispatch.text());
    }

    @Test
    void eachMemberOfAGzippedArchiveIsReadAndOnlyPagesThatWereThereCount() throws IOException {
        byte[] archive = ArchivesTest.gzip(
                bytes(record("warcinfo", "https://rift.example", "application/warc-fields", "software: none\r\n")),
                bytes(record(
                        "request",
                        "https://rift.example/gas",
                        "application/http; msgtype=request",
                        "GET /gas HTTP/1.1\r\n\r\n")),
                bytes(response("https://rift.example/2014/05/20/gas", 200, "text/html", PAGE)),
                bytes(response("https://rift.example/gone", 404, "text/html", PAGE)),
                bytes(response("https://rift.example/map.png", 200, "image/png", "....")),
                bytes(record("conversion", "https://rift.example/drawn", "text/plain", Search.STORY)));
        Search search = Search.of(archive);
        assertEquals(
                List.of("https://rift.example/2014/05/20/gas", "https://rift.example/drawn"),
                search.dispatches().stream().map(Dispatch::id).toList());
        assertEquals(LocalDate.of(2014, 5, 20), search.dispatches().getFirst().date());
        assertEquals(List.of(), search.problems());
    }

    @Test
    void aRecordThatDeclaresTenGigabytesIsRefusedAndWhatCameBeforeIsRead() {
        String good = response("https://rift.example/gas", 200, "text/html", PAGE);
        String huge = good.replaceFirst("Content-Length: \\d+", "Content-Length: 10737418240");
        Search search = Search.of(good + huge);
        assertEquals(1, search.dispatches().size());
        assertTrue(search.problems().getFirst().contains("declares 10,737,418,240 bytes, more than any page"));
    }

    @Test
    void aTruncatedArchiveIsNamedAndWhatCameBeforeIsRead() throws IOException {
        String picture = response("https://rift.example/map.png", 200, "image/png", ".".repeat(10_000));
        byte[] good = ArchivesTest.gzip(bytes(response("https://rift.example/gas", 200, "text/html", PAGE) + picture));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(good);
        archive.write(good, 0, good.length / 2);
        Search search = Search.of(archive.toByteArray());
        assertEquals(1, search.dispatches().size());
        assertTrue(search.problems().getLast().contains("cut off"));
    }

    @Test
    void aHeadWithoutEndIsRefusedWithoutBeingHeld() {
        SequenceInputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(bytes("WARC/1.0\r\nWARC-Type: ")), new Endless("response", 200L << 20));
        Search search = Search.of(SearchOptions.dated(null), List.of("-"), endless);
        assertTrue(search.problem().contains("head is longer than 1 MB"));
    }

    @Test
    void garbageBetweenRecordsIsNamed() {
        String good = response("https://rift.example/gas", 200, "text/html", PAGE);
        Search search = Search.of(good + "no record at all\r\n\r\n" + good);
        assertTrue(search.dispatches().size() >= 1);
        assertTrue(search.problems().getFirst().contains("after record 1"));
    }

    @Test
    void anArchiveWithoutPagesIsNamed() {
        byte[] archive = bytes(response("https://rift.example/map.png", 200, "image/png", "...."));
        assertTrue(Search.of(Arrays.copyOf(archive, archive.length))
                .problem()
                .contains("it holds no page among 1 records"));
    }
}
