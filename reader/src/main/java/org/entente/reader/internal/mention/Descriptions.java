package org.entente.reader.internal.mention;

import java.util.Set;
import org.entente.syntax.Upos;

/** Noun phrases that mean somebody named elsewhere: the two countries, the diplomat. Stateless; safe to share between threads. */
public final class Descriptions {

    /** Nouns that with "two", "both" or "three" mean the states or persons just named. */
    static final Set<String> SIDES = Nouns.WORDS.list("side");

    /** Those of them who are persons. */
    static final Set<String> PEOPLE = Nouns.WORDS.list("people");

    private static final Set<String> KINGDOMS = Nouns.WORDS.list("kingdom");
    private static final Set<String> EMIRATES = Nouns.WORDS.list("emirate");
    private static final Set<String> SULTANATES = Nouns.WORDS.list("sultanate");
    private static final Set<String> ISLANDS = Nouns.WORDS.list("island");
    private static final Set<String> ARCHIPELAGOS = Nouns.WORDS.list("archipelago");

    private static final Set<String> KOREAS = Nouns.WORDS.list("koreas");
    private static final Set<String> BALTIC = Nouns.WORDS.list("baltic");
    private static final Set<String> NORDIC = Nouns.WORDS.list("nordic");
    private static final Set<String> CENTRAL_AMERICAN = Nouns.WORDS.list("central-american");

    private static final Set<String> COUNTS = Set.of("two", "both", "three", "four", "five", "2", "3", "4", "5");

    private static final Set<String> LEADS = Set.of("the", "both", "these", "those", "our", "their", "two", "of");

    /** Mean two who were named together even without a number: the rivals. */
    private static final Set<String> PAIRS = Nouns.WORDS.list("pair");

    /** Nouns for one person that endings do not tell. */
    private static final Set<String> ROLES = Nouns.WORDS.list("role");

    private static final Set<String> SOLDIERS = Nouns.WORDS.list("soldier");

    /** Nouns for a state that was named, and for an institution. */
    static final Set<String> STATES = Nouns.WORDS.list("state");

    static final Set<String> INSTITUTIONS = Nouns.WORDS.list("institution");

    /** Nouns for an institution only where they are written large: the Agency. */
    private static final Set<String> CHARTERED = Set.of("agency", "bank", "fund", "council");

    private Descriptions() {}

    /** The states that a noun for a kind of state can mean: the kingdom, the island; none where it can mean any. */
    static Set<String> ofKind(String noun) {
        return switch (noun) {
            case "kingdom", "monarchy" -> KINGDOMS;
            case "emirate" -> EMIRATES;
            case "sultanate" -> SULTANATES;
            case "island" -> ISLANDS;
            case "archipelago" -> ARCHIPELAGOS;
            default -> Set.of();
        };
    }

    /** The states that a phrase names together: the two Koreas, the three Baltic states, the Nordic leaders; none where it names none so. */
    static Set<String> together(Line line, int from, int to) {
        if (line.form(to - 1).equals("Koreas")) {
            return KOREAS;
        }
        boolean peers = to - from > 1 && (SIDES.contains(line.lower(to - 1)) || COUNTS.contains(line.lower(to - 1)));
        return !peers
                ? Set.of()
                : switch (line.form(to - 2)) {
                    case "Baltic" -> BALTIC;
                    case "Nordic" -> NORDIC;
                    case "American" ->
                        to - from > 2 && line.form(to - 3).equals("Central") ? CENTRAL_AMERICAN : Set.of();
                    default -> Set.of();
                };
    }

    /** Whether the phrase means several who were named: "the two countries", "both sides", "the two neighbouring states". */
    static boolean isGroup(Line line, int from, int to) {
        if (PAIRS.contains(line.lower(to - 1))
                && to - from == 2
                && line.lower(from).equals("the")) {
            return true;
        }
        boolean bare = to - from == 2 && COUNTS.contains(line.lower(to - 1));
        if (bare && line.lower(from).equals("the")) {
            return true;
        }
        if (!SIDES.contains(line.lower(to - 1)) || to - from < 2) {
            return false;
        }
        boolean counted = false;
        for (int i = from; i < to - 1; i++) {
            if (line.match(i) != null && Line.isName(java.util.Objects.requireNonNull(line.match(i)))) {
                return false;
            }
            counted |= COUNTS.contains(line.lower(i));
        }
        return counted && LEADS.contains(line.lower(from));
    }

    /** Whether the phrase means a state or an institution that was named: "the kingdom", "the Nordic country", "the bloc". */
    static boolean isPower(Line line, int from, int to, int head) {
        String noun = line.lower(head);
        return line.lower(from).equals("the")
                && to - from <= 3
                && (isCapitalPower(line, from, to, head)
                        || line.tag(head) == Upos.NOUN
                                && (STATES.contains(noun) || INSTITUTIONS.contains(noun) || Bodies.isKind(noun)));
    }

    /** "The Kingdom", "the Alliance": as ministries and institutions write of themselves. */
    static boolean isCapitalPower(Line line, int from, int to, int head) {
        return head == from + 1
                && to == head + 1
                && line.isCapital(head)
                && line.tag(head) == Upos.PROPN
                && isPower(line.lower(head));
    }

    private static boolean isPower(String noun) {
        return STATES.contains(noun) || INSTITUTIONS.contains(noun) || CHARTERED.contains(noun);
    }

    /** Whether the phrase means one person who was named: "the diplomat", "the geostrategist". */
    static boolean isPerson(Line line, int from, int to, int head) {
        String first = line.lower(from);
        if (line.lower(head).equals("successor") || line.lower(head).equals("predecessor")) {
            return true;
        }
        if (!(first.equals("the") || first.equals("this") || first.equals("that"))) {
            return false;
        }
        if (isElect(line.lower(head))) {
            return true;
        }
        return line.tag(head) == Upos.NOUN ? isPerson(line.lower(head)) : head == from + 1 && isCapitalRole(line, head);
    }

    /** "The Chairperson": a noun for somebody in an office, as communiqués write it. */
    static boolean isCapitalRole(Line line, int token) {
        return line.lower(token - 1).equals("the")
                && line.tag(token) == Upos.PROPN
                && line.isCapital(token)
                && ROLES.contains(line.lower(token));
    }

    /** Whether a noun tells of somebody chosen who is not yet in office: the president-elect. */
    static boolean isElect(String noun) {
        return noun.equals("elect")
                || noun.equals("designate")
                || noun.endsWith("-elect")
                || noun.endsWith("-designate");
    }

    /** Whether a noun tells of an office or a part that one person has: director, spokeswoman. */
    static boolean isRole(String noun) {
        return ROLES.contains(noun) || noun.startsWith("spokes") || noun.endsWith("man");
    }

    /** A widow, a son: nothing is told of them by whose they are. */
    public static boolean isKin(String noun) {
        return Nouns.isKin(noun);
    }

    /** Whether a noun, in small letters, is one person's: diplomat, officer, spokeswoman. */
    public static boolean isPerson(String noun) {
        return ROLES.contains(noun)
                || SOLDIERS.contains(noun)
                || Nouns.isTrade(noun)
                || noun.endsWith("ist")
                || noun.endsWith("crat")
                || noun.endsWith("man")
                || noun.endsWith("woman")
                || noun.endsWith("ian")
                || noun.endsWith("eer")
                || noun.endsWith("yst")
                || noun.endsWith("mat");
    }
}
