package org.entente.reader.internal.mention;

import java.util.Set;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.model.Sector;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** First names under which somebody goes whom nobody knows, though a statesman has the same for a family name: "Mustafa, a dentist from Homs", "Petro, 14". Stateless; safe to share between threads. */
final class FirstNames {

    private static final Set<String> WOMEN = Nouns.WORDS.list("women");
    private static final Set<String> MEN = Nouns.WORDS.list("men");

    /** What stands between an article and its noun is no longer. */
    private static final int LONGEST = 5;

    private FirstNames() {}

    /** Whether somebody says that a name is theirs: "who gave her name as", "asking to be called", "calling himself", "only her first name,". */
    static boolean isGivenAs(Line line, int name) {
        String last = line.lower(name - 1);
        boolean only = switch (line.lower(name - 2)) {
            case "only", "simply", "just", "merely" -> true;
            default -> false;
        };
        String before = line.lower(only ? name - 3 : name - 2);
        return switch (last) {
            case "as" -> before.equals("name") || before.equals("himself") || before.equals("herself");
            case "called", "named", "identified" -> before.equals("be");
            case "himself", "herself" -> before.equals("calling") || before.equals("called") || before.equals("calls");
            case "," -> before.equals("name") && line.lower(name - 3).equals("first");
            default -> false;
        };
    }

    /** Whether that name is given to women or men. */
    static boolean isGiven(String name) {
        String plain = Cast.slug(name);
        return WOMEN.contains(plain) || MEN.contains(plain);
    }

    /** Whether a comma and an age or a trade follow a name. */
    static boolean isTold(Line line, int to) {
        if (to + 1 >= line.size() || !line.form(to).equals(",")) {
            return false;
        }
        boolean aged = line.tag(to + 1) == Upos.NUM
                && line.form(to + 1).length() <= 2
                && to + 2 < line.size()
                && line.tag(to + 2) == Upos.PUNCT;
        boolean article = line.lower(to + 1).equals("a") || line.lower(to + 1).equals("an");
        return aged || article && isTrade(line, to + 2);
    }

    private static boolean isTrade(Line line, int from) {
        int head = from;
        while (head < Math.min(line.size(), from + LONGEST) && isBefore(line.tag(head))) {
            head++;
        }
        if (head == from || line.tag(head - 1) != Upos.NOUN) {
            return false;
        }
        String noun = line.lower(head - 1);
        Match match = line.match(head - 1);
        Sector sector = match == null || !match.has(Sense.Kind.AGENT) ? null : Senses.sector(match);
        boolean unknown = match == null && (noun.endsWith("er") || noun.endsWith("or"));
        return Nouns.isTrade(noun) || isCivil(sector) || unknown && !Descriptions.isRole(noun);
    }

    private static boolean isBefore(Upos tag) {
        return switch (tag) {
            case ADJ, NOUN, PROPN, NUM -> true;
            default -> false;
        };
    }

    /** Whether somebody of that sector holds no office. */
    static boolean isCivil(@Nullable Sector sector) {
        return sector != null
                && switch (sector) {
                    case CVL, AGR, BUS, EDU, LAB, MED, REF, SOC -> true;
                    default -> false;
                };
    }
}
