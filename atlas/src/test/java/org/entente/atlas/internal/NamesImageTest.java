package org.entente.atlas.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.atlas.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesImageTest {

    private static final Facts FACTS = Facts.shipped();
    private static final NameTables TABLES = NameTables.shipped(FACTS);
    private static final Names NAMES = Names.of(TABLES);

    private static byte[] imageOf(Names names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageWriter image = new ImageWriter(bytes)) {
            names.write(image);
        }
        return bytes.toByteArray();
    }

    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        FACTS.persons().values().forEach(person -> phrases.add(person.name()));
        FACTS.states().values().forEach(state -> phrases.add("the " + state.name() + "'s marines"));
        TABLES.stateNames.forEach(row -> phrases.add(row.text("name")));
        TABLES.personNames.forEach(named -> phrases.add(named.name().toUpperCase(Locale.ROOT)));
        TABLES.postNames.forEach(named -> phrases.add(named.name() + "s"));
        phrases.addAll(List.of("Sergej Lawrow", "Mu'ammar al-Kaddafy", "the defense ministers", "nobody at all"));
        return phrases;
    }

    @Test
    void whatIsReadFromTheImageFindsWhatTheTablesFind() throws IOException {
        Names read = Names.read(new ImageReader(imageOf(NAMES)));
        List<@Nullable LocalDate> days = new ArrayList<>(Arrays.asList(LocalDate.of(1985, 5, 1), null));
        int found = 0;
        for (String phrase : phrases()) {
            Words words = Words.of(phrase);
            for (LocalDate day : days) {
                for (int from = 0; from < words.size(); from++) {
                    assertEquals(NAMES.exact(words, from, day), read.exact(words, from, day), phrase);
                    assertEquals(NAMES.bySound(words, from, day), read.bySound(words, from, day), phrase);
                    found += read.exact(words, from, day) == null ? 0 : 1;
                }
            }
        }
        assertTrue(found > 10_000, found + " found");
    }
}
