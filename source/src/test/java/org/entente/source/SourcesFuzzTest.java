package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Whatever the bytes are, each source ends with dispatches or problems, never with an exception, a hang or a full memory. */
class SourcesFuzzTest {

    private static void search(byte[] bytes) {
        List<Found> all = new ArrayList<>();
        Sources.search(List.of("-"), SearchOptions.dated(null), new ByteArrayInputStream(bytes), all::add);
        assertFalse(all.isEmpty(), "nothing found and nothing said");
    }

    @FuzzTest(maxDuration = "3m")
    void text(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void page(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void feed(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void jsonLines(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void warc(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void zip(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void tar(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void gzip(byte[] bytes) {
        search(bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void conllu(byte[] bytes) {
        search(bytes);
    }
}
