package org.entente.reader.internal.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Sector;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Upos;

/** Words whose part in a noun phrase is known beforehand; most of them stand in {@code nouns.txt}. */
final class Nouns {

    static final WordLists WORDS = WordLists.beside(Nouns.class, "nouns.txt");

    /** Say that an office or rank is over. */
    static final Set<String> FORMER = WORDS.list("former");

    /** Name a person or body whose sector comes from the words beside them: a member of the army. */
    static final Set<String> GENERIC = WORDS.list("generic");

    /** Words before a city's name that make no person of it. */
    static final Set<String> QUALIFIERS = WORDS.list("qualifier");

    /** Stand before a name and are no part of it. */
    static final Set<String> HONORIFICS = WORDS.list("honorific");

    /** Stand inside a name, written small. */
    static final Set<String> PARTICLES = WORDS.list("particle");

    /** What navies write before a ship's name, and whose navies. */
    static final Map<String, String> SHIPS =
            Map.of("uss", "USA", "usns", "USA", "hms", "GBR", "hmas", "AUS", "hmcs", "CAN", "hnlms", "NLD");

    /** Heads of institutions by other words than their title. */
    static final Set<String> HEADS = Set.of("leader", "chief", "head", "boss", "ruler", "strongman");

    /** Names of states and cities that people bear as well. */
    static final Set<String> GIVEN = WORDS.list("given");

    private static final Set<String> BODIES = WORDS.list("body");
    private static final Set<String> TRADES = WORDS.list("trade");
    private static final Set<String> KIN = WORDS.list("kin");
    private static final Set<String> AIDES = WORDS.list("aide");
    private static final Set<String> MET = WORDS.list("met");
    private static final Set<String> OTHERS = WORDS.list("other");
    private static final Set<String> ABROAD = WORDS.list("abroad");
    private static final Set<String> NOBILIARY = WORDS.list("nobiliary");
    private static final Set<String> PLACING = WORDS.list("placing");
    private static final Set<String> WORN = WORDS.list("worn");
    private static final Set<String> LOCATING = WORDS.list("locating");

    private static final Map<String, Upos> CLOSED = closed();
    private static final Set<String> SITES = WORDS.list("site");
    private static final Set<String> LAKES = WORDS.list("lake");

    private Nouns() {}

    /** Small words with the one tag that they are given in a bare phrase; where a word is in two lists the later counts. */
    private static Map<String, Upos> closed() {
        Map<String, Upos> closed = new HashMap<>();
        List.of("'s", "’s", "'", "’").forEach(word -> closed.put(word, Upos.PART));
        WORDS.list("auxiliary").forEach(word -> closed.put(word, Upos.AUX));
        List.of("and", "or", "&").forEach(word -> closed.put(word, Upos.CCONJ));
        WORDS.list("determiner").forEach(word -> closed.put(word, Upos.DET));
        WORDS.list("preposition").forEach(word -> closed.put(word, Upos.ADP));
        return closed;
    }

    /** A general's widow is no soldier. */
    static boolean isKin(String noun) {
        return KIN.contains(noun);
    }

    /** A baker, a driver: nobody's officials. */
    static boolean isTrade(String noun) {
        return TRADES.contains(noun);
    }

    /** Of no state by where he comes from or is. */
    static boolean isPontiff(String noun) {
        return noun.equals("pope") || noun.equals("pontiff");
    }

    /** Stand by somebody: an aide to the president. */
    static boolean isAide(String noun) {
        return AIDES.contains(noun);
    }

    /** Stand by somebody without being of the same side: his neighbour, their guest. */
    static boolean isOther(String noun) {
        return OTHERS.contains(noun);
    }

    /** Are with somebody, and so the other one who was named: his host. */
    static boolean meets(String noun) {
        return MET.contains(noun);
    }

    /** Work in other countries than their own: of an unnamed one the place of the story tells nothing. */
    static boolean isAbroad(String noun) {
        return ABROAD.contains(noun);
    }

    /** Clothes tell nothing of who wears them: a boy in a Barcelona shirt. */
    static boolean isWorn(String noun) {
        return WORN.contains(noun);
    }

    /** Whether of a state a noun means whoever rules it: the Belarusian strongman. */
    static boolean rules(String noun) {
        return switch (noun) {
            case "leader", "ruler", "strongman" -> true;
            default -> false;
        };
    }

    /** Whether a noun tells of many as one: "it", not "he". */
    static boolean isBody(String noun) {
        return BODIES.contains(noun);
    }

    /** Small words that belong to the family name behind them: Luis de Guindos. */
    static boolean isNobiliary(String word) {
        return NOBILIARY.contains(word);
    }

    /** Whether a name of several words is a place's, a storm's or an operation's: Hyde Park, Lake Tana. */
    static boolean isPlaceName(Line line, int from, int to) {
        return to - from > 1 && (SITES.contains(line.lower(to - 1)) || LAKES.contains(line.lower(from)));
    }

    /** A street, a square, a park. */
    static boolean isSite(String word) {
        return SITES.contains(word);
    }

    /**
     * A tag for a word of a bare phrase.
     *
     * @param word the form in lower case
     */
    static Upos guess(String form, String word) {
        Upos closed = CLOSED.get(word);
        if (closed != null) {
            return closed;
        }
        char first = form.charAt(0);
        if (Character.isDigit(first)) {
            return Upos.NUM;
        }
        if (!Character.isLetterOrDigit(first) && form.length() == 1) {
            return Upos.PUNCT;
        }
        return Character.isUpperCase(first) ? Upos.PROPN : Upos.NOUN;
    }

    /** Prepositions after which a state or place says where the noun before belongs: officials in Moscow. */
    static boolean places(String preposition) {
        return PLACING.contains(preposition);
    }

    /** Prepositions after which a place only says where. */
    static boolean locates(String preposition) {
        return LOCATING.contains(preposition);
    }

    /** Whether somebody of that sector is an {@code ELI} once the office is over. */
    static boolean fades(Sector sector) {
        return switch (sector) {
            case GOV, LEG, JUD, MIL, SPY, COP, PTY, OPP -> true;
            default -> false;
        };
    }
}
