package org.entente.reader.internal.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.junit.jupiter.api.Test;

/** Pronouns and descriptions in texts of our own, each with whom it means. */
class CoreferenceTest {

    /** How many of the references are right today; a change may only raise it. */
    private static final int RIGHT = 59;

    private record Reference(int start, int end, Set<String> actors) {}

    @Test
    void pronounsAndDescriptionsMeanWhoWasNamed() throws IOException {
        Reader reader = Reader.english();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (String line : lines()) {
            List<Reference> references = new ArrayList<>();
            String text = text(line.substring(line.indexOf('|') + 1).strip(), references);
            Account account = reader.read(Dispatch.of("d", LocalDate.parse(line.substring(0, 10)), text));
            for (Reference reference : references) {
                Set<String> found = meant(account, reference);
                right += found.equals(reference.actors()) ? 1 : 0;
                if (!found.equals(reference.actors())) {
                    wrong.add(line + " found " + found);
                }
            }
        }
        int count = right;
        assertTrue(right >= RIGHT, () -> count + " right; wrong are\n" + String.join("\n", wrong));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(CoreferenceTest.class.getResourceAsStream("coreference.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** The text without its marks; where they stood goes into the list. */
    private static String text(String marked, List<Reference> references) {
        String plain =
                marked.replace("<<", "").replace(">>", "").replace("{{", "").replace("}}", "");
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (plain.indexOf('[', at) >= 0) {
            int open = plain.indexOf('[', at);
            int close = plain.indexOf(']', open);
            int equals = plain.indexOf('=', open);
            text.append(plain, at, open);
            int start = text.length();
            text.append(plain, open + 1, equals);
            Set<String> actors =
                    new TreeSet<>(List.of(plain.substring(equals + 1, close).split(",")));
            references.add(new Reference(start, text.length(), actors));
            at = close + 1;
        }
        return text.append(plain.substring(at)).toString();
    }

    private static Set<String> meant(Account account, Reference reference) {
        Set<String> meant = new TreeSet<>();
        for (Actor actor : account.actors()) {
            boolean named = actor.mentions().stream()
                    .anyMatch(place -> place.start() == reference.start() && place.end() == reference.end());
            if (named) {
                meant.add(actor.id());
            }
        }
        return meant;
    }
}
