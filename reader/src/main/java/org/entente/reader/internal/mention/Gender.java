package org.entente.reader.internal.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether "he" or "she" may mean a person: from the given name, and from what the text has called the person. For one dispatch and thread. */
final class Gender {

    private static final Set<String> WOMEN = Nouns.WORDS.list("women");
    private static final Set<String> MEN = Nouns.WORDS.list("men");

    /** Women's names where the family name comes first or there is none. */
    private static final Set<String> WOMEN_LAST =
            Set.of("suu", "hasina", "geun-hye", "ing-wen", "chunying", "yo-jong", "son-hui", "bi-khim", "kyung-wha");

    private final Map<String, Boolean> heard = new HashMap<>();

    /** Whether the pronoun may mean the person of that id and name. */
    boolean suits(String id, String name, String pronoun) {
        Boolean asked = woman(pronoun);
        Boolean known = heard.getOrDefault(id, byName(name));
        return asked == null || known == null || asked.equals(known);
    }

    /** Whether the pronoun is known to be right for the person of that id and name. */
    boolean isSure(String id, String name, String pronoun) {
        Boolean known = heard.getOrDefault(id, byName(name));
        return known != null && known.equals(woman(pronoun));
    }

    /** Whether a woman is meant. */
    static boolean isWoman(String pronoun) {
        return Boolean.TRUE.equals(woman(pronoun));
    }

    /** Remembers what the text calls a person. */
    void hear(String id, String pronoun) {
        Boolean woman = woman(pronoun);
        if (woman != null) {
            heard.putIfAbsent(id, woman);
        }
    }

    /** Names are too many to list: that one is not listed tells nothing. */
    private static @Nullable Boolean byName(String name) {
        int space = name.indexOf(' ');
        String given = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
        given = Cast.slug(given);
        boolean woman = space > 0 && WOMEN.contains(given);
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            woman |= WOMEN_LAST.contains(word);
        }
        boolean man = space > 0 && MEN.contains(given);
        return woman ? Boolean.TRUE : man ? Boolean.FALSE : null;
    }

    private static @Nullable Boolean woman(String pronoun) {
        return switch (pronoun) {
            case "she",
                    "her",
                    "hers",
                    "herself",
                    "mrs",
                    "ms",
                    "queen",
                    "spokeswoman",
                    "woman",
                    "chairwoman",
                    "congresswoman",
                    "princess",
                    "mother",
                    "grandmother",
                    "widow",
                    "daughter",
                    "sister",
                    "wife",
                    "maid",
                    "chambermaid",
                    "waitress",
                    "seamstress",
                    "nun",
                    "actress",
                    "businesswoman",
                    "policewoman",
                    "girl" -> Boolean.TRUE;
            case "he",
                    "him",
                    "his",
                    "himself",
                    "mr",
                    "king",
                    "spokesman",
                    "man",
                    "chairman",
                    "congressman",
                    "prince",
                    "father",
                    "grandfather",
                    "widower",
                    "son",
                    "brother",
                    "husband",
                    "monk",
                    "businessman",
                    "fisherman",
                    "fireman",
                    "policeman",
                    "boy",
                    "sir",
                    "lord" -> Boolean.FALSE;
            default -> null;
        };
    }
}
