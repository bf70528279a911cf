package org.entente.reader.internal.speech;

import org.entente.syntax.Upos;

/** How far what is said goes in its sentence: up to where the speaker's own clause goes on. For one script; safe to share between threads. */
final class Extent {

    private final Script script;

    Extent(Script script) {
        this.script = script;
    }

    /** After the last word of a clause that begins at {@code from}. */
    int end(int from, int sentenceEnd) {
        int depth = 0;
        boolean other = false;
        for (int i = from; i < sentenceEnd; i++) {
            String word = script.lower(i);
            if (Quotations.isDouble(word)) {
                depth ^= 1;
            }
            other |= depth == 0 && isSomebodyElse(i);
            if (i > from && script.paragraph(i) != script.paragraph(i - 1)) {
                return i;
            }
            if (depth == 0 && i > from + 1 && script.isComma(i) && isClosedBySpeaker(i, sentenceEnd)) {
                return i;
            }
            boolean contrast =
                    script.lower(i + 1).equals("while") || script.lower(i + 1).equals("whereas");
            if (depth == 0 && i > from + 1 && script.isComma(i) && contrast) {
                return i;
            }
            boolean apart = script.isComma(i) || (Quotations.isDouble(word) && depth == 0);
            if (i > from + 1
                    && depth == 0
                    && (apart && !other && isParticiple(i + 1) || isAnotherCue(i) || word.equals(";"))) {
                return Quotations.isDouble(word) ? i + 1 : i;
            }
        }
        return sentenceEnd;
    }

    /** A verb of speech with a subject that is named: what follows in a participle is theirs. */
    private boolean isSomebodyElse(int i) {
        if (!script.isFinite(i) || script.tag(i) != Upos.VERB || frames(i) == null) {
            return false;
        }
        int subject = script.childWith(i, "nsubj");
        return subject >= 0 && script.tag(subject) != Upos.PRON;
    }

    /** "…, the minister said." */
    private boolean isClosedBySpeaker(int comma, int sentenceEnd) {
        int last = sentenceEnd - 1;
        while (last > comma && script.tag(last) == Upos.PUNCT) {
            last--;
        }
        if (last - comma > 8 || last <= comma + 1 || !script.isFinite(last)) {
            return false;
        }
        Cues.Frames frames = frames(last);
        return frames != null && frames.has(Frame.QUOTE) && script.isNominal(last - 1);
    }

    private boolean isParticiple(int i) {
        Cues.Frames frames = i < script.size() && script.token(i).xpos().equals("VBG") ? frames(i) : null;
        return frames != null && (frames.has(Frame.QUOTE) || frames.has(Frame.CLAUSE));
    }

    /** "… and added that": a conjunction and a finite verb of speech without a subject of its own. */
    private boolean isAnotherCue(int i) {
        if (script.tag(i) != Upos.CCONJ) {
            return false;
        }
        int verb = i + 1;
        while (verb < script.size() && (script.tag(verb) == Upos.ADV || script.tag(verb) == Upos.AUX)) {
            verb++;
        }
        Cues.Frames frames = verb < script.size() && script.token(verb).xpos().equals("VBD") ? frames(verb) : null;
        return frames != null && frames.has(Frame.QUOTE);
    }

    private Cues.@org.jspecify.annotations.Nullable Frames frames(int i) {
        return Cues.shipped().alone(script, i);
    }
}
