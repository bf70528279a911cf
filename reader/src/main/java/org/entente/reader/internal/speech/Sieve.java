package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.entente.syntax.Upos;

/**
 * Which voices are worth telling. What a speaker says of others' wants and likings is the speaker's own view; of the voices inside another one's content only
 * those are told that report somebody's words, or the thoughts of somebody named. For one script; safe to share between threads.
 */
final class Sieve {

    private final Script script;
    private final Quotations quotations;

    Sieve(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
    }

    /** The voices worth telling; outer ones are judged first, since an inner one is inside only where the outer is told. */
    List<Voice> told(List<Voice> voices) {
        List<Voice> longestFirst = new ArrayList<>(voices);
        longestFirst.sort(Comparator.comparingInt(Voice::length).reversed());
        List<Voice> told = new ArrayList<>();
        BitSet content = new BitSet(script.size());
        for (Voice voice : longestFirst) {
            boolean inside = voice.cue().from() >= 0 && content.get(voice.cue().from());
            if (inside ? isReport(voice) : isPlain(voice)) {
                told.add(voice);
                if (voice.cue().hasSource() || voice.cue().from() >= 0) {
                    voice.pieces().forEach(piece -> content.set(piece.from(), piece.to()));
                }
            }
        }
        return told;
    }

    /** Inside another one's content: a verb of speech or a thought, with somebody who can be named. */
    private boolean isReport(Voice voice) {
        Cue cue = voice.cue();
        boolean past = script.token(cue.word()).xpos().startsWith("VBD")
                || script.token(cue.word()).xpos().equals("VBN");
        boolean told = past
                && cue.frames().has(Frame.QUOTE)
                && script.lower(voice.pieces().getFirst().from()).equals("that");
        if (quotations.isNested(voice.pieces().getFirst().from())) {
            return true;
        }
        if (!cue.hasSource() || isAnybody(cue) && !told) {
            return false;
        }
        boolean named = hasName(cue);
        if (script.tag(cue.word()) != Upos.VERB) {
            return named && voice.hasFinite(script);
        }
        boolean happened = !isBare(cue.word());
        boolean speech = cue.frames().has(Frame.QUOTE) && !cue.frames().has(Frame.OWN);
        boolean quoted = quotations.startingAt(voice.pieces().getFirst().from()) != null;
        boolean whole = quoted && voice.last() == cue.clauseTo();
        return happened
                && (whole || voice.hasFinite(script))
                && (speech || quoted || named && cue.frames().has(Frame.CLAUSE));
    }

    /** An infinitive, or a verb behind "will", "would", "could": it has not been said yet. */
    private boolean isBare(int verb) {
        return script.token(verb).xpos().equals("VB");
    }

    /** Not inside another one's content: all but what only qualifies a noun, "a plan to attack …", "the man seeking …". */
    private boolean isPlain(Voice voice) {
        Cue cue = voice.cue();
        if (cue.from() < 0 || script.tag(cue.word()) != Upos.VERB) {
            return true;
        }
        boolean apart = script.isComma(cue.from() - 1);
        boolean qualifies = script.token(cue.word()).relation().equals("acl") && !apart;
        // "Democrats supporting the bill" take a stand, "men seeking work" do not
        boolean stand = cue.frames().has(Frame.OBJECT) && !cue.frames().has(Frame.TO);
        boolean unsaid = isBare(cue.word()) || script.token(cue.word()).xpos().equals("VBG") && !stand;
        return !(qualifies && unsaid && !voice.hasFinite(script));
    }

    private boolean isAnybody(Cue cue) {
        if (cue.sourceTo() - cue.sourceFrom() > 1) {
            return false;
        }
        return switch (script.lower(cue.sourceFrom())) {
            case "i", "we", "you", "they", "it", "who", "which", "that", "this", "people", "everybody", "nobody" ->
                true;
            default -> false;
        };
    }

    private boolean hasName(Cue cue) {
        for (int i = cue.sourceFrom(); i < cue.sourceTo(); i++) {
            if (script.tag(i) == Upos.PROPN) {
                return true;
            }
        }
        return false;
    }
}
