package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * "…, a Kenyan monitor charged in Nairobi.": a speaker's clause that closes a sentence or what stands before a semicolon. Told by the order of words, since taggers take
 * such a verb for a participle and parsers its speaker for an apposition. For one script; safe to share between threads.
 */
final class Closing {

    private static final int LONGEST_SPEAKER = 16;
    private static final int LONGEST_TAIL = 16;

    private final Script script;
    private final Quotations quotations;

    Closing(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
    }

    /** The verbs of all such clauses with their speakers, in order. */
    List<Cue> all() {
        List<Cue> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < script.size(); i++) {
            boolean last = i + 1 == script.size() || script.sentence(i + 1) != script.sentence(i);
            boolean parts = script.lower(i).equals(";") && quotations.at(i) == null;
            if (last || parts) {
                int end = parts ? i : Trim.end(script, begin, i + 1);
                Cue cue = end > begin ? of(begin, end) : null;
                if (cue != null) {
                    found.add(cue);
                }
                begin = i + 1;
            }
        }
        return found;
    }

    private @Nullable Cue of(int begin, int end) {
        for (int open = end - 2; open > begin; open--) {
            boolean apart = script.isComma(open) || quotations.endingAt(open + 1) != null;
            if (!apart || quotations.at(open + 1) != null || isAnnounced(open) || !isSaid(begin, open)) {
                continue;
            }
            Cue cue = straight(open + 1, end);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** "The banker put it like this: “….”": whole sentences behind a colon were told of before. */
    private boolean isAnnounced(int last) {
        Quotations.Quotation quotation = quotations.endingAt(last + 1);
        return quotation != null
                && script.isColon(quotation.from() - 1)
                && script.lower(last - 1).equals(".");
    }

    /** Whether a clause, or a word or two that are no frame, stand before the comma. */
    private boolean isSaid(int begin, int open) {
        int from = Trim.start(script, begin, open);
        boolean frame = switch (script.tag(from)) {
            case ADP, SCONJ, CCONJ -> true;
            case VERB -> !script.isFinite(from);
            case ADV -> open - from > 1;
            default -> false;
        };
        if (quotations.at(open) != null || quotations.at(open - 1) != null) {
            return true;
        }
        boolean clause = false;
        for (int i = from + 1; frame && i < open - 1; i++) {
            clause |= script.isComma(i) && script.beginsNoun(i + 1) && script.hasFinite(i, open);
        }
        boolean whole = script.tag(from) == Upos.ADP && script.hasFinite(from, open);
        return frame ? clause || whole : hasVerb(from, open) || open - from <= 2;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (script.tag(i) == Upos.VERB || script.tag(i) == Upos.AUX) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue straight(int from, int end) {
        if (!script.beginsNoun(from)
                || script.lower(from).startsWith("wh")
                || script.lower(from).equals("that")) {
            return null;
        }
        boolean noun = false;
        boolean apposed = false;
        for (int i = from; i < Math.min(end, from + LONGEST_SPEAKER); i++) {
            Cues.Frames frames = i > from ? verb(i, end) : null;
            if (frames != null && noun && script.isComma(i - 1) == apposed) {
                return cue(from, i, frames, end);
            }
            boolean breaks = script.isFinite(i)
                    || Quotations.isDouble(script.lower(i))
                    || script.tag(i) == Upos.SCONJ
                    || script.lower(i).startsWith("who") && script.tag(i) == Upos.PRON
                    || script.isColon(i);
            boolean closes = apposed && script.isComma(i) && verb(i + 1, end) != null;
            if (breaks || script.isComma(i) && !closes && !isApposition(from, i, end)) {
                return null;
            }
            apposed |= script.isComma(i);
            noun |= script.isNominal(i);
        }
        return null;
    }

    private @Nullable Cue cue(int from, int verb, Cues.Frames frames, int end) {
        int first = verb;
        while (first > from && (script.tag(first - 1) == Upos.ADV || script.tag(first - 1) == Upos.AUX)) {
            first--;
        }
        int to = Cues.shipped().isPhrasal(script, verb) ? verb + 2 : verb + 1;
        boolean only = quotations.endingAt(from) != null && !script.hasFinite(from, end);
        boolean certain = only || script.isFinite(verb) && script.tag(verb) == Upos.VERB;
        return endsHere(to, end, frames, certain)
                ? new Cue(verb, frames, from, Trim.end(script, from, first), first, to)
                : null;
    }

    /** A finite verb of speech by its form and place: the tagger may call it a participle or a noun. */
    private Cues.@Nullable Frames verb(int i, int end) {
        boolean possible = switch (script.token(i).xpos()) {
            case "VBD", "VBZ", "VBP" -> true;
            case "VBN", "VB" -> script.tag(i - 1) != Upos.AUX && script.tag(i - 1) != Upos.PART;
            case "NN", "NNS" ->
                i == end - 1 && script.token(i - 1).xpos().equals("NNS")
                        || i == end - 1 && isRead(i)
                        || Cues.shipped().isPhrasal(script, i);
            default -> false;
        };
        Cues.Frames frames = possible ? Cues.shipped().spoken(script, i) : null;
        boolean speaks = frames != null
                && frames.has(Frame.QUOTE)
                && !(Speakers.isQuoting(script.token(i).lemma()) && isHandedOn(i, end))
                && !(Tagged.isHearing(script.token(i).lemma()) && isOverheard(i, end));
        return speaks ? frames : null;
    }

    /** "…," the statement read: taggers take it for a noun. */
    private boolean isRead(int i) {
        return (script.lower(i).equals("read") || script.lower(i).equals("reads"))
                && script.token(i - 1).xpos().equals("NN");
    }

    /** "Heard one officer say": the officer says it. */
    private boolean isOverheard(int verb, int end) {
        for (int i = verb + 2; i < end; i++) {
            Cues.Frames frames =
                    script.token(i).xpos().equals("VB") ? Cues.shipped().verb(script, i) : null;
            if (frames != null && frames.has(Frame.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** "Quoted the envoy as saying": the envoy says it. */
    private boolean isHandedOn(int verb, int end) {
        for (int i = verb + 1; i + 1 < end; i++) {
            if (script.lower(i).equals("as") && script.token(i + 1).xpos().equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    /** "Libya's foreign minister, Musa Kusa, said": a comma between a noun phrase and another one that the verb or a comma follows. */
    private boolean isApposition(int from, int comma, int end) {
        for (int i = comma + 1; i < Math.min(end - 1, comma + LONGEST_SPEAKER / 2); i++) {
            if (script.isComma(i)) {
                return i > comma + 1 && verb(i + 1, end) != null && script.beginsNoun(comma + 1) && comma > from;
            }
            if (script.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether only to whom, where, when and how still follow. */
    private boolean endsHere(int tail, int end, Cues.Frames frames, boolean certain) {
        if (tail >= end) {
            return true;
        }
        if (end - tail > LONGEST_TAIL || quotations.startingAt(tail) != null) {
            return false;
        }
        boolean when = script.tag(tail) == Upos.ADV
                || Speakers.isDay(script.lower(tail))
                || script.lower(tail).equals("on")
                || isLater(tail, end);
        boolean told = frames.has(Frame.PERSON) && script.beginsNoun(tail);
        boolean where = script.tag(tail) == Upos.ADP && !script.lower(tail).equals("that");
        boolean begins = switch (script.lower(tail)) {
            case "when", "while", "as", "after", "before", "," -> true;
            default -> false;
        };
        if (!(when || certain && (told || where || begins))) {
            return false;
        }
        boolean under = begins && !script.lower(tail).equals(",");
        for (int i = tail; i < end; i++) {
            String word = script.lower(i);
            if (word.equals("that") && !under
                    || word.equals("whether")
                    || word.equals(":")
                    || Quotations.isDouble(word)) {
                return false;
            }
            under |= switch (word) {
                case "who", "which", "where", "when", "while", "as", "after", "before" -> true;
                default -> script.token(i).relation().equals("acl:relcl");
            };
            if (script.isFinite(i) && !under && !script.token(i).relation().equals("acl:relcl")) {
                int above = script.head(i);
                boolean relative = above >= tail && above < i && script.token(i).is("acl");
                if (!relative) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "… a day later". */
    private boolean isLater(int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            switch (script.lower(i)) {
                case "later", "ago", "earlier", "afterwards", "morning", "evening", "night", "week", "month" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
