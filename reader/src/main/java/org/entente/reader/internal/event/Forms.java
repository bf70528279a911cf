package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.syntax.Token;

/** The forms of the table's words, since a lemmatiser is often wrong about rare ones ("downgraded", "froze"). */
final class Forms {

    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        String rows = """
                freeze froze frozen|unfreeze unfroze unfrozen|retake retook retaken|overfly overflew overflown|bid bade|quiz quizzed|withhold withheld|slay slew slain|beat beaten|break broke broken|shoot shot|strike struck
                sink sank sunk|steal stole stolen|take took taken|give gave given|overthrow overthrew overthrown|speak spoke spoken
                withdraw withdrew withdrawn|swear swore sworn|forgive forgave forgiven|forbid forbade forbidden|overrun overran
                uphold upheld|tear tore torn|drive drove driven|throw threw thrown|fly flew flown|hold held|seek sought|beseech besought
                lay laid|shed shed|split split|fight fought|send sent|lend lent|pay paid|sell sold|buy bought|ring rang rung
                drop dropped dropping|ban banned banning|bar barred barring|stab stabbed|expel expelled expelling|spur spurred
                rebut rebutted|jam jammed|veto vetoed|hang hanged hung|let let|shut shut|put put|cut cut|hit hit|spread spread|beset beset
                meet met|say said|tell told|make made|bring brought|leave left|lose lost|win won|begin began begun|become became
                flee fled|feed fed|stand stood|sit sat|rise rose risen|draw drew drawn|grow grew grown|come came|go went gone|quit quit
                mow mowed mown|set set|undertake undertook undertaken|foresee foresaw|lead led|shell shelled|unleash unleashed
                propel propelled|repel repelled|compel compelled|refer referred|confer conferred|defer deferred|admit admitted|commit committed
                permit permitted|submit submitted|transfer transferred|abet abetted|swap swapped|snub snubbed|slam slammed|rap rapped
                kidnap kidnapped|plan planned|step stepped|strip stripped|shun shunned|scrap scrapped|slap slapped|tap tapped|wiretap wiretapped
                club clubbed|gun gunned|rob robbed|nab nabbed|stop stopped|unban unbanned|pin pinned|grab grabbed|blot blotted""";
        for (String row : rows.replace('\n', '|').split("\\|")) {
            String[] forms = row.strip().split(" ");
            for (String form : forms) {
                IRREGULAR.put(form, forms[0]);
            }
        }
    }

    private Forms() {}

    /** The regular forms of a verb, all spellings that may be meant. */
    static List<String> of(String lemma) {
        List<String> forms = new ArrayList<>(List.of(lemma, lemma + "s", lemma + "ed", lemma + "ing"));
        char last = lemma.charAt(lemma.length() - 1);
        String stem = lemma.substring(0, lemma.length() - 1);
        if (last == 'e') {
            forms.addAll(List.of(lemma + "d", stem + "ing"));
        } else if (last == 'y') {
            forms.addAll(List.of(stem + "ied", stem + "ies"));
        } else if (last == 's' || last == 'h' || last == 'x' || last == 'z' || last == 'o') {
            forms.add(lemma + "es");
        } else {
            forms.addAll(List.of(lemma + last + "ed", lemma + last + "ing"));
        }
        IRREGULAR.forEach((form, verb) -> {
            if (verb.equals(lemma)) {
                forms.add(form);
            }
        });
        return forms;
    }

    /** A noun's lemma in lower case, its plural taken off where the lemmatiser left it on. */
    static String noun(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        int length = lemma.length();
        if (length < 4 || lemma.charAt(length - 1) != 's' || !token.xpos().equals("NNS")) {
            return lemma;
        }
        return lemma.endsWith("ies") ? lemma.substring(0, length - 3) + "y" : lemma.substring(0, length - 1);
    }
}
