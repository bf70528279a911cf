package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.entente.model.Dispatch;
import org.junit.jupiter.api.Test;

class ArchivesTest {

    private static final byte[] STORY = Search.STORY.getBytes(StandardCharsets.UTF_8);

    static byte[] gzip(byte[]... members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(member);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return packed.toByteArray();
    }

    private static List<String> ids(Search search) {
        return search.dispatches().stream().map(Dispatch::id).toList();
    }

    @Test
    void archivesInArchivesAreReadWhateverTheirNames() throws IOException {
        byte[] inner = gzip(tar("east/2014-05-21-gas.txt", STORY));
        Search search = Search.of(zip("b.tgz", inner, "a.txt", STORY, "__MACOSX/a.txt", STORY, ".hidden", STORY));
        assertEquals(List.of("2014-05-21-gas", "a"), ids(search));
        assertEquals("2014-05-21", String.valueOf(search.dispatches().getFirst().date()));
        assertEquals(List.of(), search.problems());
    }

    @Test
    void aGzipOfManyMembersIsReadToItsEnd() throws IOException {
        byte[] line = "{\"text\": \"%s\"}\n".formatted(Search.STORY).getBytes(StandardCharsets.UTF_8);
        assertEquals(3, Search.of(gzip(line, line, line)).dispatches().size());
    }

    @Test
    void aTruncatedGzipIsNamedAndWhatCameBeforeIsRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"id\": \"%d\", \"text\": \"%s %s\"}\n"
                    .formatted(i, Integer.toHexString(i * 7919), Search.STORY));
        }
        byte[] whole = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
        Search search = Search.of(Arrays.copyOf(whole, whole.length / 2));
        assertTrue(search.dispatches().size() > 100);
        assertTrue(search.problems().getFirst().contains("it cannot be read"));
    }

    @Test
    void aTruncatedZipIsNamedAndItsFirstFilesAreRead() throws IOException {
        byte[] noise = new byte[5000];
        new java.util.Random(1).nextBytes(noise);
        byte[] whole = zip("a.txt", STORY, "b.txt", noise);
        Search search = Search.of(Arrays.copyOf(whole, 2000));
        assertEquals(List.of("a"), ids(search));
        assertTrue(search.problems().getLast().contains("Maybe it is broken or was cut off"));
    }

    @Test
    void aTruncatedTarIsNamed() throws IOException {
        byte[] whole = tar("a.txt", (Search.STORY + " ").repeat(100).getBytes(StandardCharsets.UTF_8));
        assertTrue(Search.of(Arrays.copyOf(whole, 2000)).problems().getLast().contains("cut off"));
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsRefusedAndTheRestIsRead() throws IOException {
        Search search =
                Search.of(zip("../../escape.txt", STORY, "/root.txt", STORY, "C:\\x.txt", STORY, "good.txt", STORY));
        assertEquals(List.of("good"), ids(search));
        assertEquals(3, search.problems().size());
        assertTrue(search.problems().getFirst().contains("its name leads out of the archive"));
    }

    @Test
    void aBombIsRefusedOnceSoonAndWithoutBeingHeld() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("bomb.jsonl"));
            byte[] zeros = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        String problem = Search.of(packed.toByteArray()).problem();
        assertTrue(problem.contains("it unpacks to more than 200 times its size"));
        assertTrue(problem.contains("Maybe it was made to do harm"));
    }

    @Test
    void archivesThatHoldArchivesWithoutEndAreRefused() throws IOException {
        byte[] inner = STORY;
        for (int i = 0; i < 8; i++) {
            inner = gzip(inner);
        }
        assertTrue(Search.of(inner).problem().contains("packed more than"));
    }

    @Test
    void aTarThatDeclaresTenGigabytesIsNamed() throws IOException {
        byte[] head = tar("huge.txt", STORY);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
            TarArchiveEntry entry = new TarArchiveEntry("huge.txt", true);
            entry.setSize(10L << 30);
            tar.putArchiveEntry(entry);
            tar.write(STORY);
        } catch (IOException e) {
            // The archive is left unfinished on purpose.
        }
        byte[] broken = Arrays.copyOf(packed.toByteArray(), head.length);
        Search search = Search.of(broken.length < 512 ? head : broken);
        assertTrue(search.problems().getLast().contains("Maybe"));
    }

    @Test
    void anArchiveOfNothingIsNamed() throws IOException {
        assertTrue(Search.of(zip()).problem().contains("holds no file"));
    }

    @Test
    void anArchiveOfNothingButHiddenFilesIsNamed() throws IOException {
        assertTrue(Search.of(zip(".hidden", STORY, "__MACOSX/a.txt", STORY))
                .problem()
                .contains("holds no file"));
    }
}
