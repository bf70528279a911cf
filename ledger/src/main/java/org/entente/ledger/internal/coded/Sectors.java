package org.entente.ledger.internal.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Sectors, from the codes and the generic names that event sets use. */
final class Sectors {

    /** CAMEO's role codes that PLOVER names otherwise. */
    private static final Map<String, Sector> CAMEO = Map.ofEntries(
            Map.entry("INS", Sector.REB),
            Map.entry("SEP", Sector.REB),
            Map.entry("RAD", Sector.REB),
            Map.entry("MOD", Sector.CVL),
            Map.entry("HLH", Sector.MED),
            Map.entry("MED", Sector.JRN),
            Map.entry("MNC", Sector.BUS),
            Map.entry("HRI", Sector.CVL),
            Map.entry("ENV", Sector.CVL),
            Map.entry("NGM", Sector.CVL),
            Map.entry("SET", Sector.CVL),
            Map.entry("DEV", Sector.GOV));

    /** Words of generic names, the telling ones first: "Military Police" is police. */
    private static final List<Map.Entry<String, Sector>> WORDS = words(
            "police COP",
            "protester CVL",
            "opposition OPP",
            "dissident OPP",
            "activist CVL",
            "separatist REB",
            "rebel REB",
            "insurgent REB",
            "guerrilla REB",
            "militant REB",
            "combatant REB",
            "extremist REB",
            "terrorist REB",
            "militia PRM",
            "intelligence SPY",
            "secret agent SPY",
            "military MIL",
            "army MIL",
            "naval MIL",
            "navy MIL",
            "air force MIL",
            "marine MIL",
            "admiral MIL",
            "chief of staff MIL",
            "commando MIL",
            "peacekeeping MIL",
            "reserve personnel MIL",
            "court JUD",
            "judge JUD",
            "judiciary JUD",
            "prosecutor JUD",
            "attorney general JUD",
            "legislat LEG",
            "parliament LEG",
            "lawmaker LEG",
            "senat LEG",
            "house of representatives LEG",
            "house speaker LEG",
            "assembl LEG",
            "representatives LEG",
            "party PTY",
            "parties PTY",
            "political PTY",
            "health ministry GOV",
            "ministry GOV",
            "minister GOV",
            "government GOV",
            "foreign affairs GOV",
            "domestic affairs GOV",
            "cabinet GOV",
            "governor GOV",
            "mayor GOV",
            "envoy GOV",
            "embassy GOV",
            "ambassador GOV",
            "official GOV",
            "authorit GOV",
            "department GOV",
            "royal GOV",
            "election commission GOV",
            "central bank GOV",
            "undersecretary GOV",
            "secretariat GOV",
            "head of GOV",
            "president GOV",
            "media JRN",
            "newspaper JRN",
            "journalist JRN",
            "editor JRN",
            "blogger JRN",
            "business BUS",
            "company BUS",
            "bank BUS",
            "industry BUS",
            "airline BUS",
            "labor LAB",
            "union LAB",
            "employee LAB",
            "worker LAB",
            "medical MED",
            "health MED",
            "nurse MED",
            "education EDU",
            "professor EDU",
            "student EDU",
            "scholar EDU",
            "refugee REF",
            "immigrant REF",
            "asylum REF",
            "displaced REF",
            "farm AGR",
            "fisher AGR",
            "agricultur AGR",
            "bishop REL",
            "priest REL",
            "cleric REL",
            "preacher REL",
            "muslim REL",
            "christian REL",
            "religio REL",
            "criminal CRM",
            "gang CRM",
            "thief CRM",
            "murderer CRM",
            "attacker CRM",
            "kidnapper CRM",
            "drug CRM",
            "armed UAF",
            "citizen CVL",
            "population CVL",
            "women CVL",
            "men CVL",
            "children CVL",
            "villager CVL",
            "lawyer CVL",
            "indigenous SOC",
            "ethnic SOC",
            "tribe SOC");

    private Sectors() {}

    /** The sector of a PLOVER or CAMEO role code, or null. */
    static @Nullable Sector cameo(String code) {
        if (code.isEmpty()) {
            return null;
        }
        Sector own = CAMEO.get(code);
        return own != null ? own : plover(code);
    }

    /** The sector of a PLOVER code, or null. */
    static @Nullable Sector plover(String code) {
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(code)) {
                return sector;
            }
        }
        return null;
    }

    /** The sector of a generic name such as "Member of Parliament", or null where it does not tell. */
    static @Nullable Sector named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Sector> word : WORDS) {
            if (plain.contains(word.getKey())) {
                return word.getValue();
            }
        }
        return null;
    }

    private static List<Map.Entry<String, Sector>> words(String... entries) {
        List<Map.Entry<String, Sector>> words = new ArrayList<>();
        for (String entry : entries) {
            int space = entry.lastIndexOf(' ');
            words.add(Map.entry(entry.substring(0, space), Sector.valueOf(entry.substring(space + 1))));
        }
        return words;
    }
}
