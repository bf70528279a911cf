package org.entente.app.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.entente.measure.SignedNetwork.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedEdgesTest {

    @TempDir
    Path folder = Path.of(".");

    @Test
    void badRowsAreNamedByLineAndValueAndTheRestIsRead() throws IOException {
        Path file = folder.resolve("edges.csv");
        Files.writeString(file, "window,a,b,sign\n1950,A,B,-1\n1950,A,A,1\n1950,B,C,x\n1950,B,A,1\n1950,C,A,1\n");
        List<String> problems = new ArrayList<>();
        Map<String, List<Link>> windows = SignedEdges.read(file, problems::add);
        assertEquals(Map.of("1950", List.of(new Link("A", "B", -1), new Link("C", "A", 1))), windows);
        assertEquals(3, problems.size());
        assertTrue(problems.get(0).contains("line 3: 'A'"), problems.get(0));
        assertTrue(problems.get(1).contains("line 4: sign 'x'"), problems.get(1));
        assertTrue(problems.get(2).contains("line 5: 'B' and 'A'"), problems.get(2));
    }

    @Test
    void aGzippedTableWithItsColumnsInAnotherOrderIsReadToo() throws IOException {
        Path file = folder.resolve("edges.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("sign,a,b,window\r\n1,\"Korea, North\",B,now\r\n".getBytes(StandardCharsets.UTF_8));
        }
        List<String> problems = new ArrayList<>();
        assertEquals(Map.of("now", List.of(new Link("Korea, North", "B", 1))), SignedEdges.read(file, problems::add));
        assertEquals(List.of(), problems);
    }

    @Test
    void aMissingHeadIsTold() throws IOException {
        Path file = folder.resolve("edges.csv");
        Files.writeString(file, "1950,A,B,-1\n");
        List<String> problems = new ArrayList<>();
        assertEquals(Map.of(), SignedEdges.read(file, problems::add));
        assertEquals(1, problems.size());
    }
}
