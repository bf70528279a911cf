package org.entente.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.atlas.internal.PetrarchDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary in the PETRARCH format, read: actors with dated codes, or agents.
 *
 * @param facts a name, a country and a sector for some years each
 * @param nouns agents: a noun and its sector; their term is always
 * @param unread lines that could not be understood, each with its place
 */
public record Dictionary(List<Laid> facts, List<Laid> nouns, List<String> unread) {

    public Dictionary {
        facts = List.copyOf(facts);
        nouns = List.copyOf(nouns);
        unread = List.copyOf(unread);
    }

    /**
     * Reads a dictionary; one whose name ends in {@code .gz} is unpacked.
     *
     * <p>Source of the format: P. Schrodt, J. Beieler, M. Idris, "Three's a Charm? Open Event Data Coding with EL:DIABLO, PETRARCH, and the
     * Open Event Data Alliance" (2014), and the dictionaries' own head lines.
     */
    public static Dictionary petrarch(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PetrarchDictionary.read(String.valueOf(file.getFileName()), text);
        }
    }

    /** A code's sector as PLOVER has it: {@code AFGGOVMIL} is GOV; null where it has none. */
    public static org.entente.model.@Nullable Sector sector(String code) {
        return PetrarchDictionary.sector(code);
    }
}
