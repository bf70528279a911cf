package org.entente.reader.internal.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether "he" or "she" may mean a person: from the given name, and from what the text has called the person. For one dispatch and thread. */
final class Gender {

    /** Given names that women alone bear. */
    private static final Set<String> WOMEN = Set.of(
            "angela",
            "theresa",
            "margaret",
            "hillary",
            "nancy",
            "kamala",
            "nikki",
            "condoleezza",
            "madeleine",
            "susan",
            "samantha",
            "liz",
            "elizabeth",
            "ursula",
            "christine",
            "federica",
            "kaja",
            "annalena",
            "marine",
            "segolene",
            "giorgia",
            "sanna",
            "mette",
            "magdalena",
            "jacinda",
            "helen",
            "julia",
            "penny",
            "dilma",
            "cristina",
            "michelle",
            "claudia",
            "hasina",
            "khaleda",
            "indira",
            "sonia",
            "sushma",
            "benazir",
            "hina",
            "malala",
            "yingluck",
            "paetongtarn",
            "corazon",
            "gloria",
            "megawati",
            "retno",
            "golda",
            "tzipi",
            "ayelet",
            "hanan",
            "tawakkol",
            "maria",
            "marija",
            "svetlana",
            "sviatlana",
            "yulia",
            "valentina",
            "elvira",
            "ellen",
            "joyce",
            "graca",
            "ngozi",
            "nkosazana",
            "isabel",
            "eva",
            "maia",
            "salome",
            "zuzana",
            "katrin",
            "vigdis",
            "mary",
            "anna",
            "anne",
            "laura",
            "janet",
            "victoria",
            "kristalina",
            "audrey",
            "irina",
            "catherine",
            "melania",
            "jill",
            "ivanka",
            "greta",
            "delcy",
            "jeanine",
            "xiomara",
            "mia",
            "sanae",
            "yoriko",
            "makiko",
            "yuriko",
            "carrie",
            "bidhya",
            "droupadi",
            "natalia",
            "olga",
            "sarah",
            "jennifer",
            "rachel",
            "yvette",
            "priti",
            "suella",
            "amina",
            "fatou",
            "navi",
            "gro",
            "erna",
            "ana",
            "alice",
            "beatrice",
            "sylvie",
            "edith",
            "rachida",
            "simone",
            "florence",
            "michaele",
            "elisabeth",
            "emma");

    private final Map<String, Boolean> heard = new HashMap<>();

    /** Whether the pronoun may mean the person of that id and name. */
    boolean suits(String id, String name, String pronoun) {
        Boolean asked = woman(pronoun);
        Boolean known = heard.getOrDefault(id, byName(name));
        return asked == null || known == null || asked.equals(known);
    }

    /** Remembers what the text calls a person. */
    void hear(String id, String pronoun) {
        Boolean woman = woman(pronoun);
        if (woman != null) {
            heard.putIfAbsent(id, woman);
        }
    }

    /** Men's names are too many to list: that a woman's is not among the listed tells nothing. */
    private static @Nullable Boolean byName(String name) {
        int space = name.indexOf(' ');
        String given = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
        return space > 0 && WOMEN.contains(given) ? Boolean.TRUE : null;
    }

    private static @Nullable Boolean woman(String pronoun) {
        return switch (pronoun) {
            case "she", "her", "hers", "herself", "mrs", "ms" -> Boolean.TRUE;
            case "he", "him", "his", "himself", "mr" -> Boolean.FALSE;
            default -> null;
        };
    }
}
