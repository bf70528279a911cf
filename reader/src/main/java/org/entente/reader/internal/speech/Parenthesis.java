package org.entente.reader.internal.speech;

import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * "Turkey, its deputy minister cautioned, would …": a speaker's clause between two commas, which breaks up what is said. Told by the order of words, since parsers take
 * such a speaker for an apposition. For one script; safe to share between threads.
 */
final class Parenthesis {

    private static final int LONGEST = 14;

    private final Script script;
    private final Quotations quotations;

    Parenthesis(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
    }

    /**
     * A clause that breaks up another one.
     *
     * @param cue with whoever stands between the commas as its source
     * @param begin where what is said begins
     * @param open the comma before the clause
     * @param close the comma behind it
     * @param end after what is said
     */
    record Broken(Cue cue, int begin, int open, int close, int end) {}

    /** The clause of a cue, where it stands between two commas and what goes on behind it lacks what stands before; or null. */
    @Nullable
    Broken of(Cue cue) {
        boolean speaks = cue.frames().has(Frame.QUOTE) || cue.frames().has(Frame.CLAUSE);
        if (!speaks || !script.isFinite(cue.from()) && !script.isFinite(cue.word())) {
            return null;
        }
        int sentence = script.sentence(cue.word());
        int begin = script.begin(sentence, cue.from());
        int open = opening(cue.from(), begin);
        int close = open < 0 ? -1 : closing(cue.to(), script.end(sentence));
        if (close < 0) {
            return null;
        }
        boolean inverted = open == cue.from() - 1;
        Cue named = inverted ? inverted(cue, close) : straight(cue, open, close);
        if (named == null) {
            return null;
        }
        close = inverted ? behindApposition(close, script.end(sentence)) : close;
        int from = clauseBegin(begin, open);
        int to = clauseEnd(close + 1, script.end(sentence));
        if (from >= open || close + 1 >= to) {
            return null;
        }
        if (isFrame(from, open)) {
            return isClause(close + 1, to) ? new Broken(named, open, open, close, to) : null;
        }
        return goesOn(from, open, close + 1, to) ? new Broken(named, from, open, close, to) : null;
    }

    /** The comma before the speaker, with nothing but a noun phrase between; or -1. */
    private int opening(int cueFrom, int begin) {
        for (int i = cueFrom - 1; i > begin; i--) {
            if (script.isComma(i)) {
                return i;
            }
            boolean apart = script.isFinite(i)
                    || Quotations.isDouble(script.lower(i))
                    || script.tag(i) == Upos.SCONJ && !script.lower(i).equals("with")
                    || script.tag(i) == Upos.PUNCT && !script.lower(i).equals("-")
                    || cueFrom - i > LONGEST;
            if (apart) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma behind the verb, with nothing but a noun phrase or where and when between; or -1. */
    private int closing(int cueTo, int end) {
        for (int i = cueTo; i < Math.min(end - 1, cueTo + LONGEST); i++) {
            if (script.isComma(i)) {
                return i;
            }
            boolean apart = script.isFinite(i)
                    || script.tag(i) == Upos.SCONJ
                    || script.lower(i).equals("that")
                    || script.tag(i) == Upos.PUNCT && !script.lower(i).equals("-");
            if (apart) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Cue straight(Cue cue, int open, int close) {
        int from = script.tag(open + 1) == Upos.CCONJ ? open + 2 : open + 1;
        boolean noun = false;
        boolean relative = false;
        for (int i = from; i < cue.from(); i++) {
            noun |= script.isNominal(i);
            relative |= script.lower(i).startsWith("who");
        }
        boolean object = script.beginsNoun(cue.to())
                && !cue.frames().has(Frame.PERSON)
                && cue.to() < close
                && !Speakers.isDay(script.lower(cue.to()))
                && !script.lower(cue.to()).equals("last");
        return noun
                        && script.beginsNoun(from)
                        && !object
                        && !relative
                        && !script.lower(from).startsWith("wh")
                ? new Cue(cue.word(), cue.frames(), from, Trim.end(script, from, cue.from()), cue.from(), cue.to())
                : null;
    }

    private @Nullable Cue inverted(Cue cue, int close) {
        boolean inside = cue.hasSource() && cue.sourceFrom() >= cue.to() && cue.sourceFrom() < close;
        if (inside) {
            int to = Math.min(cue.sourceTo(), close);
            return new Cue(cue.word(), cue.frames(), cue.sourceFrom(), to, cue.from(), cue.to());
        }
        boolean begins = switch (script.tag(cue.to())) {
            case DET, PROPN, PRON -> true;
            default -> false;
        };
        // "Lund, admitted the same afternoon, said"
        boolean when = Colons.isTime(script.lower(close - 1));
        return begins && !when && cue.to() < close
                ? new Cue(cue.word(), cue.frames(), cue.to(), close, cue.from(), cue.to())
                : null;
    }

    /** ", said the ministry, which had been silent, should …" */
    private int behindApposition(int close, int end) {
        boolean apposed = switch (script.lower(close + 1)) {
            case "who", "which", "whose", "a", "an", "the", "its", "his", "her" -> true;
            default -> false;
        };
        boolean name = script.tag(close + 1) == Upos.PROPN;
        for (int i = close + 1; (apposed || name) && i < end - 1; i++) {
            if (script.isComma(i)) {
                return name || script.isFinite(i + 1) ? i : close;
            }
            name &= script.tag(i) == Upos.PROPN || script.lower(i).equals("-");
        }
        return close;
    }

    /** Whether one clause stands on both sides: behind goes on with its verb or in the middle of a quotation, or before is none. */
    private boolean goesOn(int from, int open, int behind, int to) {
        boolean clause = script.hasFinite(from, open);
        if (quotations.startingAt(behind) != null) {
            boolean continued =
                    Character.isLowerCase(script.token(behind + 1).form().charAt(0));
            return continued && script.tag(open - 1) != Upos.PUNCT;
        }
        int verb = behind;
        while (verb < to && (script.tag(verb) == Upos.ADV || script.tag(verb) == Upos.PART)) {
            verb++;
        }
        // ", says the minister, violate …": taggers take such a plural for an infinitive
        boolean bare = verb == behind && verb < to && script.token(verb).xpos().equals("VB");
        boolean verbal = verb < to && (script.isFinite(verb) || bare);
        return verbal && Cues.shipped().verb(script, verb) == null
                || verbal && !clause
                || !clause && script.hasFinite(behind, to);
    }

    /** Whether a clause with a subject of its own begins there. */
    private boolean isClause(int behind, int to) {
        return script.beginsNoun(behind) && quotations.at(behind) == null && script.hasFinite(behind, to);
    }

    /** "Asked about it, he said": what only says when or why is the speaker's own clause. */
    private boolean isFrame(int from, int open) {
        boolean word = open - from == 1;
        return switch (script.tag(from)) {
            case VERB -> true;
            case ADP, ADV, SCONJ -> !word && !isCondition(script.lower(from));
            default -> script.lower(from).equals("last");
        };
    }

    private static boolean isCondition(String word) {
        return switch (word) {
            case "if", "unless", "because", "until", "although", "though", "unlike", "without", "despite", "instead" ->
                true;
            default -> false;
        };
    }

    /** Where the clause begins that is broken up: behind a semicolon, a colon, or a conjunction behind an earlier speaker. */
    private int clauseBegin(int begin, int open) {
        for (int i = open - 1; i > begin; i--) {
            if (script.lower(i).equals(";") || script.isColon(i) && quotations.at(i) == null) {
                return i + 1;
            }
        }
        return script.tag(begin) == Upos.CCONJ ? begin + 1 : begin;
    }

    private int clauseEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            if (script.lower(i).equals(";") && quotations.at(i) == null) {
                return i;
            }
        }
        return Trim.end(script, from, end);
    }

    /** After the last conjunction between an earlier speaker and a later one: there the later one's words begin; or -1. */
    int parted(int earlier, int open) {
        for (int i = open - 1; i > earlier; i--) {
            boolean conjunction = script.tag(i) == Upos.CCONJ || script.tag(i) == Upos.SCONJ;
            if (conjunction && (script.isComma(i - 1) || script.tag(i) == Upos.SCONJ)) {
                return i + 1;
            }
        }
        return -1;
    }
}
