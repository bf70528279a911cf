package org.entente.bench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.atlas.Atlas;
import org.entente.atlas.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Takes away the adjective that a sentence begins with and tells the country beforehand, as dispatches do: "Peruvian police arrested …" becomes "PERU - Police arrested …" or,
 * with an article, "It had been a long week in Peru. The police arrested …". Immutable and safe to share between threads.
 */
enum Opening {
    DATELINE {
        @Override
        String around(String country, String article, String rest) {
            String words = article + rest;
            return country.toUpperCase(Locale.ROOT) + " - "
                    + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    },
    SENTENCE {
        @Override
        String around(String country, String article, String rest) {
            return "It had been a long week in %s. The %s".formatted(country, rest);
        }
    };

    private static final Pattern BEGINNING = Pattern.compile("(The |A |An )?(\\p{Lu}\\p{Ll}+) ((?!and |or )\\p{Ll}.*)");

    abstract String around(String country, String article, String rest);

    /** Those of the records that begin so, with the same events. */
    List<GoldRecord> of(List<GoldRecord> records, Atlas atlas) {
        List<GoldRecord> opened = new ArrayList<>();
        for (GoldRecord record : records) {
            Matcher words = BEGINNING.matcher(record.sentence());
            String country = words.matches() ? country(words.group(2), record, atlas) : null;
            if (country != null) {
                String article = words.group(1) == null ? "" : words.group(1);
                opened.add(new GoldRecord(
                        record.id(), record.day(), around(country, article, words.group(3)), record.events()));
            }
        }
        return opened;
    }

    private static @Nullable String country(String word, GoldRecord record, Atlas atlas) {
        return atlas.senses(word, record.day()).stream()
                .filter(sense -> sense.kind() == Sense.Kind.ADJECTIVE)
                .map(sense -> atlas.state(sense.id()))
                .filter(state -> state != null)
                .map(state -> state.name())
                .findFirst()
                .orElse(null);
    }
}
