package org.entente.reader.internal.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.PloverType;

/** The CAMEO code that an event would have had, for those who keep the old series. */
final class CameoCodes {

    private static final Map<PloverType, Map<String, String>> CODES = read();

    private CameoCodes() {}

    /** The code by the word that tells of the event, or else by its mode, or else by its type; two or three digits. */
    static String of(Found found) {
        Map<String, String> codes = Objects.requireNonNull(CODES.get(found.type()));
        if (found.futureOf() != null && found.type() == PloverType.AGREE) {
            return switch (found.futureOf()) {
                case CONSULT -> "036";
                case AID -> "033";
                case COOPERATE -> "031";
                default -> "032";
            };
        }
        String word = (found.pattern().noun() ? "#" : "") + found.pattern().lemma();
        for (String key : List.of(word, String.valueOf(found.mode()))) {
            String code = codes.get(key);
            if (code != null) {
                return code;
            }
        }
        return Objects.requireNonNull(codes.get("-"));
    }

    private static Map<PloverType, Map<String, String>> read() {
        Map<PloverType, Map<String, String>> codes = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CameoCodes.class.getResourceAsStream("/org/entente/reader/cameo.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                for (String word : cells[1].split(" ")) {
                    codes.computeIfAbsent(PloverType.valueOf(cells[0]), key -> new HashMap<>())
                            .putIfAbsent(word, cells[2]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
