package org.entente.reader.internal.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether "he" or "she" may mean a person: from the given name, and from what the text has called the person. For one dispatch and thread. */
final class Gender {

    private static final Set<String> WOMEN = Nouns.WORDS.list("women");
    private static final Set<String> MEN = Nouns.WORDS.list("men");

    /** Women's names where the family name comes first or there is none. */
    private static final Set<String> WOMEN_LAST =
            Set.of("suu", "hasina", "geun-hye", "ing-wen", "chunying", "yo-jong", "son-hui", "bi-khim", "kyung-wha");

    private enum Sex {
        WOMAN,
        MAN,
        UNTOLD
    }

    private final Map<String, Sex> heard = new HashMap<>();
    private final Map<String, Sex> named = new HashMap<>();

    /** Whether the pronoun may mean the person of that id and name. */
    boolean suits(String id, String name, String pronoun) {
        Sex asked = sex(pronoun);
        Sex known = asked == Sex.UNTOLD ? asked : known(id, name);
        return known == Sex.UNTOLD || known == asked;
    }

    /** Whether the pronoun is known to be right for the person of that id and name. */
    boolean isSure(String id, String name, String pronoun) {
        Sex known = known(id, name);
        return known != Sex.UNTOLD && known == sex(pronoun);
    }

    /** Whether a given name that no list has sounds like a woman's: it ends in a, as most of hers and few of his do. */
    static boolean mayBeWoman(String name) {
        int space = name.indexOf(' ');
        return space > 1 && name.charAt(space - 1) == 'a' && byName(name) == Sex.UNTOLD;
    }

    /** Whether a woman is meant. */
    static boolean isWoman(String pronoun) {
        return sex(pronoun) == Sex.WOMAN;
    }

    /** Whether a noun is one sex's alone. */
    static boolean tells(String noun) {
        return sex(noun) != Sex.UNTOLD;
    }

    /** Remembers what the text calls a person. */
    void hear(String id, String pronoun) {
        Sex sex = sex(pronoun);
        if (sex != Sex.UNTOLD) {
            heard.putIfAbsent(id, sex);
        }
    }

    private Sex known(String id, String name) {
        Sex told = heard.get(id);
        return told != null ? told : named.computeIfAbsent(name, Gender::byName);
    }

    /** Names are too many to list: that one is not listed tells nothing. */
    private static Sex byName(String name) {
        int space = name.indexOf(' ');
        String given = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
        given = Cast.slug(given);
        boolean woman = space > 0 && WOMEN.contains(given);
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            woman |= WOMEN_LAST.contains(word);
        }
        boolean man = space > 0 && MEN.contains(given);
        return woman ? Sex.WOMAN : man ? Sex.MAN : Sex.UNTOLD;
    }

    private static Sex sex(String pronoun) {
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
                    "granddaughter",
                    "aunt",
                    "niece",
                    "lady",
                    "housewife",
                    "schoolgirl",
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
                    "girl" -> Sex.WOMAN;
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
                    "grandson",
                    "uncle",
                    "nephew",
                    "gentleman",
                    "schoolboy",
                    "brother",
                    "husband",
                    "monk",
                    "businessman",
                    "fisherman",
                    "fireman",
                    "policeman",
                    "boy",
                    "sir",
                    "lord" -> Sex.MAN;
            default -> Sex.UNTOLD;
        };
    }
}
