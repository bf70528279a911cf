package org.entente.bench.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.syntax.Conllu;

/** Reads treebanks, packed or not. */
final class Treebanks {

    private Treebanks() {}

    static List<Conllu.Document> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Conllu.read(file.toString(), reader);
        }
    }

    /** Trees of reported speech in sentences of our own, made by hand, apart from those that judge. */
    static List<Conllu.Document> reportedSpeech() throws IOException {
        return resource("reported-speech.conllu");
    }

    /** Trees of short clauses of the news, composed by a few frames from lists of words. */
    static List<Conllu.Document> newsClauses() throws IOException {
        return resource("news-clauses.conllu");
    }

    private static List<Conllu.Document> resource(String name) throws IOException {
        try (InputStream in = Treebanks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The resource %s is missing. Maybe the build left it out.".formatted(name));
            }
            return Conllu.read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }
}
