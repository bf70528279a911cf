package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Quotations within quotations: "“She said, ‘Strawberries.’ In February!”". For one script; safe to share between threads. */
record Nested(Script script, Quotations quotations, Speakers speakers) {

    /** Between a verb and what it reports stand at most so many tokens: whom it is told. */
    private static final int LONGEST_ADDRESSEE = 5;

    /** One for each of them that has a verb before it or behind it, in order. */
    List<Voice> voices() {
        List<Voice> found = new ArrayList<>();
        for (Quotation quotation : quotations.nested()) {
            Cue before = before(quotation);
            Cue cue = before == null ? new Tagged(script, speakers).behind(quotation) : before;
            cue = cue == null ? colon(quotation) : cue;
            if (cue != null) {
                found.add(Orphans.voice(cue, quotation));
            }
        }
        return found;
    }

    /** "She told me, ‘…’": the nearest verb before it, where nothing but who is told stands between. */
    private @Nullable Cue before(Quotation quotation) {
        int from = quotation.from();
        int begin = script.begin(script.sentence(from), from);
        boolean marked = script.isComma(from - 1) || script.isColon(from - 1);
        int to = marked ? from - 1 : from;
        for (int i = to - 1; i >= begin && i > to - LONGEST_ADDRESSEE; i--) {
            Cues.Frames frames = script.tag(i) == Upos.VERB ? Cues.shipped().verb(script, i) : null;
            if (frames != null && frames.has(Frame.QUOTE)) {
                return cue(i, frames);
            }
            if (!marked || script.tag(i) == Upos.PUNCT || script.isFinite(i)) {
                return null;
            }
        }
        return null;
    }

    /** "A loudspeaker, and then: ‘Everybody out!’": words behind a colon are nobody's that is told. */
    private @Nullable Cue colon(Quotation quotation) {
        int colon = quotation.from() - 1;
        boolean sentence = script.hasFinite(quotation.from(), quotation.to())
                || script.isStop(quotation.to() - 2)
                || script.isComma(quotation.to() - 2);
        return sentence && script.isColon(colon) && quotation.to() - quotation.from() > 4
                ? new Cue(colon, Orphans.ANY, -1, -1, colon, colon + 1)
                : null;
    }

    private Cue cue(int verb, Cues.Frames frames) {
        int head = speakers.of(verb);
        int first = verb;
        while (script.tag(first - 1) == Upos.AUX || script.tag(first - 1) == Upos.ADV) {
            first--;
        }
        if (head < 0) {
            return new Cue(verb, frames, -1, -1, first, verb + 1);
        }
        int[] phrase = speakers.phrase(head, first, verb + 1);
        return new Cue(verb, frames, phrase[0], phrase[1], first, verb + 1);
    }
}
