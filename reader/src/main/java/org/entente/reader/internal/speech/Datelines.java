package org.entente.reader.internal.speech;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Words and a colon at the beginning of a paragraph: who speaks, or only where a piece of a round-up comes from. For one script and thread. */
final class Datelines {

    static final int LONGEST_LABEL = 6;

    private final Script script;
    private final Quotations quotations;
    private final Stretches stretches;
    private @Nullable Boolean roundUp;

    Datelines(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
        this.stretches = new Stretches(script, quotations);
    }

    /** The colon behind a label that begins at a token, or -1 where none does. */
    int colon(int from) {
        int colon = from;
        while (colon < script.size()
                && colon - from <= LONGEST_LABEL
                && script.paragraph(colon) == script.paragraph(from)
                && isNamePart(colon)) {
            colon++;
        }
        boolean label = colon > from
                && script.isColon(colon)
                && script.tag(colon - 1) != Upos.NUM
                && script.paragraph(colon + 1) == script.paragraph(colon);
        return label ? colon : -1;
    }

    /** "BEIRUT: The army …": one word in capitals before a whole text, or before whole sentences in which others are quoted, there or in another piece of a round-up. */
    boolean is(int begin, int colon) {
        boolean first = begin == 0
                && colon == 1
                && isCapitals(script.token(0).form())
                && script.sentence(script.size() - 1) > script.sentence(colon + 1) + 1;
        return first || quotesOthers(colon) || isPiece(colon) && isRoundUp();
    }

    /** Whether somebody else's clause follows a quotation. */
    boolean isClaimed(Quotation quotation) {
        return stretches.isClaimed(quotation);
    }

    private boolean isNamePart(int i) {
        return switch (script.tag(i)) {
            case PROPN, NOUN, ADJ, X ->
                Character.isUpperCase(script.token(i).form().charAt(0));
            case PUNCT -> script.lower(i).equals(".") || script.lower(i).equals("-");
            default -> isCapitals(script.token(i).form()) && !script.isColon(i) || isLetter(i);
        };
    }

    /** "A: “…”" */
    private boolean isLetter(int i) {
        return script.token(i).form().equals("A") && script.isColon(i + 1);
    }

    static boolean isCapitals(String form) {
        return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
    }

    /** Whether a paragraph has a quotation that another speaker's clause follows. */
    private boolean quotesOthers(int colon) {
        for (int i = colon + 1; i < script.size() && script.paragraph(i) == script.paragraph(colon); i++) {
            Quotation quotation = quotations.startingAt(i);
            if (quotation != null && stretches.isClaimed(quotation)) {
                return true;
            }
        }
        return false;
    }

    /** Whole sentences without marks around them. */
    private boolean isPiece(int colon) {
        int end = colon + 1;
        while (end < script.size() && script.paragraph(end) == script.paragraph(colon)) {
            end++;
        }
        boolean ends = script.isStop(end - 1) || quotations.endingAt(end) != null;
        return ends && quotations.startingAt(colon + 1) == null && script.hasFinite(colon + 1, end);
    }

    /** Several places, each of them once, and others than these quoted in a piece. */
    private boolean isRoundUp() {
        if (roundUp == null) {
            Set<String> labels = new HashSet<>();
            boolean distinct = true;
            boolean others = false;
            for (int i = 0; i < script.size(); i++) {
                int colon = i == 0 || script.paragraph(i) != script.paragraph(i - 1) ? colon(i) : -1;
                if (colon >= 0) {
                    distinct &= labels.add(script.lower(i) + " " + script.lower(colon - 1));
                    others |= quotesOthers(colon);
                }
            }
            roundUp = distinct && others && labels.size() > 1;
        }
        return roundUp;
    }
}
