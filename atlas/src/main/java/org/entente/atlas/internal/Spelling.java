package org.entente.atlas.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.atlas.Words;

/** Ways of writing one name: British and American, Russian and Arabic in Latin letters, family name first or last, singular and plural. */
final class Spelling {

    private static final Map<String, String> BRITISH = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("organization", "organisation"),
            Map.entry("organizations", "organisations"),
            Map.entry("labor", "labour"),
            Map.entry("program", "programme"),
            Map.entry("advisor", "adviser"),
            Map.entry("advisors", "advisers"),
            Map.entry("center", "centre"),
            Map.entry("councilor", "councillor"),
            Map.entry("counselor", "counsellor"),
            Map.entry("neighborliness", "neighbourliness"),
            Map.entry("neighborly", "neighbourly"),
            Map.entry("neighbor", "neighbour"),
            Map.entry("neighbors", "neighbours"),
            Map.entry("ibn", "bin"),
            Map.entry("el", "al"));

    private static final Map<String, String> IRREGULAR = Map.of(
            "person",
            "people",
            "child",
            "children",
            "chief",
            "chiefs",
            "thief",
            "thieves",
            "wife",
            "wives",
            "jihadi",
            "jihadis");

    private static final Map<String, String> SINGULARS =
            IRREGULAR.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Pattern AL = Pattern.compile("(?i)\\b(?:al|el)[- ](?=\\p{L})");
    private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu})\\. (?=\\p{Lu}\\.)");
    private static final Pattern AL_FIRST = Pattern.compile("(?i)^(?:al|el)[- ]");

    private Spelling() {}

    /** One spelling for British and American. */
    static String plain(String word) {
        return BRITISH.getOrDefault(word, word);
    }

    /** For words with several spellings each other one, with the one that {@link #plain} takes. */
    static Map<String, String> others() {
        return BRITISH;
    }

    /** What stays of a name's word whichever way it was put into Latin letters: Sergey and Sergei are both "serge". */
    static String sound(String spelling) {
        String word = plain(spelling);
        StringBuilder sound = new StringBuilder(word.length());
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            char next = i + 1 < length ? word.charAt(i + 1) : ' ';
            char heard = switch (c) {
                case 'q' -> 'k';
                case 'w' -> 'v';
                case 'y', 'j' -> 'i';
                case 'p' -> next == 'h' ? 'f' : 'p';
                case 'c' -> next == 'k' ? 'k' : 'c';
                case 'o' -> next == 'u' || next == 'o' ? 'u' : 'o';
                case 'h' -> i > 0 && ("kgdtzpc".indexOf(word.charAt(i - 1)) >= 0 || i + 1 == length) ? ' ' : 'h';
                case 'u' -> i > 0 && word.charAt(i - 1) == 'o' ? ' ' : 'u';
                default -> c;
            };
            if (c == 'k' && next == 'h') {
                heard = 'h';
            }
            int end = sound.length() - 1;
            if (heard == 'e' && (next == 'i' || next == 'y')) {
                heard = 'i';
            }
            if (heard == 'i' && next == 'e') {
                continue;
            }
            if (c == 'x') {
                sound.append("ks");
            } else if (heard != ' ' && (end < 0 || sound.charAt(end) != heard)) {
                sound.append(heard);
            }
        }
        return sound.toString();
    }

    /** Whether two words may be spellings of one name: they begin alike. */
    static boolean isAlike(String one, String other) {
        String first = sound(Words.of(one).toString());
        String second = sound(Words.of(other).toString());
        return !first.isEmpty() && !second.isEmpty() && first.charAt(0) == second.charAt(0);
    }

    /** The ways of writing a person's whole name: with the family name first and last, without middle names, without "al". */
    static Set<String> wholeNames(String name, String family) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        int given = name.length() - family.length() - 1;
        if (given > 0 && name.charAt(given) == ' ' && name.endsWith(family)) {
            int first = name.indexOf(' ');
            names.add(family + " " + name.substring(0, given));
            names.add(name.substring(0, first) + name.substring(given));
        } else if (given > 0 && name.charAt(family.length()) == ' ' && name.startsWith(family)) {
            names.add(name.substring(family.length() + 1) + " " + family);
        }
        int of = name.indexOf(" of ");
        if (of > 0) {
            names.add(name.substring(0, of));
        }
        for (String each : List.copyOf(names)) {
            if (each.contains(". ")) {
                names.add(INITIALS.matcher(each).replaceAll("$1."));
            }
            String without = hasArticle(each) ? AL.matcher(each).replaceAll("") : each;
            if (without.indexOf(' ') > 0) {
                names.add(without);
            }
        }
        return names;
    }

    /** Whether "al" or "el" may stand before a name; patterns are slow to ask. */
    private static boolean hasArticle(String name) {
        for (int l = name.indexOf('l', 1); l > 0 && l + 1 < name.length(); l = name.indexOf('l', l + 1)) {
            boolean joined = name.charAt(l + 1) == '-' || name.charAt(l + 1) == ' ';
            boolean vowel = "aeAE".indexOf(name.charAt(l - 1)) >= 0;
            if (joined && vowel && (l == 1 || !isLetter(name.charAt(l - 2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The ways of writing a family name: with and without "al". */
    static Set<String> familyNames(String family) {
        Set<String> names = new LinkedHashSet<>();
        names.add(family);
        String without = hasArticle(family) ? AL_FIRST.matcher(family).replaceFirst("") : family;
        if (without.length() > 3) {
            names.add(without);
        }
        return names;
    }

    /** A noun in the singular and the plural; the noun alone where it has but one form. */
    static Set<String> numbers(String noun) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        int space = noun.lastIndexOf(' ') + 1;
        String rest = noun.substring(0, space);
        String word = noun.substring(space);
        String one = SINGULARS.getOrDefault(word, word);
        String many = IRREGULAR.get(one);
        if (many != null) {
            forms.add(rest + one);
            forms.add(rest + many);
        }
        if (forms.size() > 1 || !Words.of(word).toString().equals(word)) {
            return forms;
        }
        if (word.endsWith("men")) {
            forms.add(rest + word.substring(0, word.length() - 2) + "an");
        } else if (word.endsWith("man")) {
            forms.add(rest + word.substring(0, word.length() - 2) + "en");
        } else if (word.endsWith("ies") && word.length() > 4) {
            forms.add(rest + word.substring(0, word.length() - 3) + "y");
        } else if (word.endsWith("ses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            forms.add(rest + word.substring(0, word.length() - 2));
            forms.add(rest + word.substring(0, word.length() - 1));
        } else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            forms.add(rest + word.substring(0, word.length() - 1));
        } else if (word.endsWith("y") && word.length() > 2 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            forms.add(rest + word.substring(0, word.length() - 1) + "ies");
        } else if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            forms.add(rest + word + "es");
        } else {
            forms.add(rest + word + "s");
        }
        // "prime minister of state" has its plural inside: "ministers of state"
        int of = noun.indexOf(" of ");
        if (of > 0) {
            numbers(noun.substring(0, of)).forEach(head -> forms.add(head + noun.substring(of)));
        }
        return forms;
    }
}
