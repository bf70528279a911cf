package org.entente.reader.internal.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Sector;
import org.entente.syntax.Upos;

/** Words whose part in a noun phrase is known beforehand. */
final class Nouns {

    /** Say that an office or rank is over. */
    static final Set<String> FORMER = Set.of(
            "former",
            "formerly",
            "ex",
            "ex-",
            "retired",
            "late",
            "onetime",
            "one-time",
            "ousted",
            "deposed",
            "exiled",
            "disgraced",
            "ex-president",
            "ex-minister",
            "ex-prime",
            "outgone",
            "erstwhile");

    /** Name a person or body whose sector comes from the words beside them: a member of the army. */
    static final Set<String> GENERIC = Set.of(
            "official",
            "officials",
            "member",
            "members",
            "leader",
            "leaders",
            "officer",
            "officers",
            "chief",
            "chiefs",
            "head",
            "heads",
            "boss",
            "spokesman",
            "spokesmen",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "spokespersons",
            "group",
            "groups",
            "agency",
            "agencies",
            "source",
            "sources",
            "representative",
            "representatives",
            "team",
            "teams",
            "delegation",
            "delegations",
            "personnel",
            "staff",
            "unit",
            "units",
            "force",
            "forces",
            "aide",
            "aides",
            "adviser",
            "advisers",
            "advisor",
            "advisors",
            "figure",
            "figures",
            "employee",
            "employees",
            "veteran",
            "veterans",
            "body",
            "bodies",
            "organization",
            "organizations",
            "organisation",
            "organisations",
            "supporter",
            "supporters",
            "some",
            "several",
            "dozens",
            "hundreds",
            "thousands",
            "number",
            "part",
            "parts",
            "director",
            "deputy",
            "deputies",
            "elements",
            "faction",
            "factions",
            "wing",
            "branch",
            "council",
            "committee",
            "commission",
            "office",
            "service",
            "services",
            "department",
            "departments",
            "agent",
            "agents",
            "expert",
            "experts",
            "commander",
            "commanders",
            "secretary",
            "chairman",
            "chairwoman",
            "chair",
            "coalition",
            "alliance",
            "mission",
            "side",
            "association",
            "associations",
            "union",
            "unions",
            "federation",
            "confederation",
            "confederations",
            "movement",
            "network",
            "community",
            "communities",
            "people",
            "persons",
            "person",
            "man",
            "men",
            "woman",
            "women",
            "inspectors",
            "inspector",
            "candidate",
            "candidates",
            "hopeful",
            "hopefuls",
            "lawyer",
            "lawyers",
            "guard",
            "guards",
            "hand",
            "hands",
            "delegate",
            "delegates",
            "negotiator",
            "negotiators",
            "envoy",
            "envoys",
            "convoy",
            "convoys",
            "base",
            "bases",
            "building",
            "headquarters",
            "vehicle",
            "vehicles");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "at",
            "on",
            "to",
            "from",
            "for",
            "with",
            "by",
            "near",
            "across",
            "against",
            "about",
            "between",
            "into",
            "over",
            "under",
            "within",
            "among",
            "around",
            "after",
            "before",
            "during",
            "inside",
            "outside",
            "through",
            "throughout",
            "toward",
            "towards",
            "as",
            "along",
            "behind",
            "via",
            "per",
            "like",
            "including",
            "who",
            "whose",
            "which",
            "that",
            "when",
            "where");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "these", "those", "some", "any", "all", "both", "each", "every", "its", "his",
            "her", "their", "our", "my", "your", "several", "many", "more", "most", "other", "another", "no", "few");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "said", "says");

    /** Words before a city's name that make no person of it. */
    static final Set<String> QUALIFIERS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "greater",
            "new",
            "old",
            "upper",
            "lower",
            "downtown",
            "fort",
            "port",
            "saint",
            "st",
            "st.",
            "mount",
            "lake",
            "great",
            "metropolitan",
            "occupied",
            "inner",
            "outer",
            "mayor",
            "nearby");

    /** Stand before a name and are no part of it. */
    static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "sir",
            "dame",
            "lord",
            "lady",
            "sen.",
            "rep.",
            "gov.",
            "gen.",
            "col.",
            "capt.",
            "lt.",
            "maj.",
            "adm.",
            "sgt.",
            "rev.",
            "st.",
            "sen",
            "rep",
            "gov",
            "gen",
            "col",
            "capt",
            "lt",
            "maj",
            "adm",
            "sgt",
            "rev",
            "mme",
            "madame",
            "monsieur",
            "herr",
            "frau",
            "senor",
            "señor",
            "don",
            "sheik",
            "sheikh",
            "ayatollah",
            "imam",
            "mullah",
            "comrade",
            "brig",
            "brig.",
            "cmdr",
            "cmdr.",
            "hon",
            "hon.",
            "baroness",
            "baron",
            "prince",
            "princess",
            "father");

    /** Stand inside a name, written small. */
    static final Set<String> PARTICLES = Set.of(
            "al", "el", "as", "ash", "at", "an", "ad", "ar", "ul", "bin", "bint", "ibn", "ben", "de", "da", "di", "do",
            "dos", "das", "del", "della", "van", "von", "der", "den", "la", "le", "ag", "ould", "y", "e", "zu");

    /** What navies write before a ship's name, and whose navies. */
    static final Map<String, String> SHIPS =
            Map.of("uss", "USA", "usns", "USA", "hms", "GBR", "hmas", "AUS", "hmcs", "CAN", "hnlms", "NLD");

    /** Heads of institutions by other words than their title. */
    static final Set<String> HEADS = Set.of("leader", "chief", "head", "boss", "ruler", "strongman");

    /** Names of states and cities that people bear as well. */
    static final Set<String> GIVEN = Set.of(
            "salvador",
            "jordan",
            "chad",
            "georgia",
            "israel",
            "kenya",
            "paris",
            "sofia",
            "victoria",
            "lincoln",
            "austin",
            "sydney",
            "florence",
            "charlotte",
            "madison",
            "carolina",
            "virginia",
            "alexandria",
            "santiago",
            "milan",
            "valencia",
            "vienna",
            "asia",
            "india",
            "troy",
            "houston",
            "dallas",
            "dominica",
            "martinique",
            "malta");

    /** Stand by somebody: an aide to the president. */
    static boolean isAide(String noun) {
        return switch (noun) {
            case "aide",
                    "aides",
                    "adviser",
                    "advisers",
                    "advisor",
                    "advisors",
                    "spokesman",
                    "spokeswoman",
                    "assistant",
                    "counsel",
                    "secretary",
                    "deputy" -> true;
            default -> false;
        };
    }

    /** Bodies of many, told of as one. */
    private static final Set<String> MANY = Set.of(
            "ministry",
            "government",
            "administration",
            "regime",
            "cabinet",
            "army",
            "navy",
            "force",
            "police",
            "court",
            "parliament",
            "party",
            "company",
            "council",
            "committee",
            "commission",
            "agency",
            "office",
            "department",
            "embassy",
            "crowd",
            "mob",
            "team",
            "delegation",
            "group",
            "side",
            "union",
            "organisation",
            "organization",
            "coalition",
            "alliance",
            "mission",
            "association",
            "federation",
            "movement",
            "network",
            "community",
            "opposition",
            "military",
            "militia",
            "senate",
            "congress",
            "assembly",
            "presidency",
            "palace",
            "bank",
            "paper",
            "newspaper",
            "audience",
            "gathering",
            "faction",
            "junta",
            "watchdog",
            "regulator",
            "tribunal",
            "foundation",
            "charity",
            "body",
            "branch",
            "wing",
            "staff",
            "public",
            "press",
            "media",
            "unit",
            "service",
            "consulate",
            "authority",
            "chancellery",
            "leadership",
            "secretariat",
            "board",
            "panel");

    private Nouns() {}

    /** Whether a noun tells of many as one: "it", not "he". */
    static boolean isBody(String noun) {
        return MANY.contains(noun);
    }

    /** Small words that belong to the family name behind them: Luis de Guindos. */
    static boolean isNobiliary(String word) {
        return switch (word) {
            case "de",
                    "da",
                    "di",
                    "do",
                    "dos",
                    "das",
                    "del",
                    "della",
                    "van",
                    "von",
                    "der",
                    "den",
                    "la",
                    "le",
                    "ten",
                    "ter",
                    "zu" -> true;
            default -> false;
        };
    }

    /** A tag for a word of a bare phrase. */
    static Upos guess(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        char first = form.charAt(0);
        if (PREPOSITIONS.contains(word)) {
            return Upos.ADP;
        }
        if (DETERMINERS.contains(word)) {
            return Upos.DET;
        }
        if (word.equals("and") || word.equals("or") || word.equals("&")) {
            return Upos.CCONJ;
        }
        if (AUXILIARIES.contains(word)) {
            return Upos.AUX;
        }
        if (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’")) {
            return Upos.PART;
        }
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
        return switch (preposition) {
            case "of",
                    "in",
                    "at",
                    "from",
                    "for",
                    "near",
                    "across",
                    "inside",
                    "outside",
                    "within",
                    "throughout",
                    "around" -> true;
            default -> false;
        };
    }

    /** Prepositions after which a place only says where. */
    static boolean locates(String preposition) {
        return switch (preposition) {
            case "in",
                    "at",
                    "near",
                    "around",
                    "outside",
                    "inside",
                    "across",
                    "throughout",
                    "through",
                    "over",
                    "within",
                    "into" -> true;
            default -> false;
        };
    }

    /** Whether somebody of that sector is an {@code ELI} once the office is over. */
    static boolean fades(Sector sector) {
        return switch (sector) {
            case GOV, LEG, JUD, MIL, SPY, COP, PTY, OPP -> true;
            default -> false;
        };
    }
}
