package org.entente.reader.internal.speech;

import java.util.List;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Where stretches of reported words begin, and whose a quotation beside them is, by the script alone. */
record Stretches(Script script, Quotations quotations) {

    private static final int LONGEST_CLAIM = 16;

    /**
     * Where the words begin that are reported: of a thing described as something in quotation marks that something alone, with the preposition before it; behind whoever is told, and
     * behind "afterwards", the clause.
     */
    int begin(Cue cue, Complement.Found told) {
        int from = told.from();
        Quotation inside = null;
        for (int i = from; i < told.to() && inside == null && !told.clause(); i++) {
            inside = quotations.at(i);
        }
        if (inside != null && !inside.covers(cue.word()) && !script.hasFinite(cue.to(), inside.from())) {
            int start = inside.from() - 1;
            boolean preposition =
                    script.tag(start) == Upos.ADP && script.token(start).is("case");
            if (preposition && start > cue.word()) {
                return start;
            }
            // "called the plan “a trap”": of a thing that is named already only the words about it
            boolean named = script.isNominal(start) && start >= from && inside.to() >= told.to();
            return named ? inside.from() : from;
        }
        if (told.clause() && cue.frames().has(Frame.PERSON)) {
            for (int i = from; i < Math.min(told.to(), from + 8) && !script.isFinite(i) && !script.isComma(i); i++) {
                if (script.lower(i).equals("that") && script.tag(i) == Upos.SCONJ) {
                    return i;
                }
            }
        }
        return told.clause() && isAfterwards(script.lower(from)) ? from + 1 : from;
    }

    private static boolean isAfterwards(String word) {
        return switch (word) {
            case "afterwards", "later", "yesterday", "again", "earlier", "too", "privately", "publicly", "bluntly" ->
                true;
            default -> false;
        };
    }

    /** Whether a voice begins or ends within quotation marks. */
    boolean quotesIn(Voice voice) {
        return voice.pieces().stream()
                .anyMatch(piece -> quotations.at(piece.from()) != null || quotations.at(piece.to() - 1) != null);
    }

    /** Whether a quotation goes on with a sentence that began before it. */
    boolean isContinued(Quotation quotation) {
        return Character.isLowerCase(script.token(quotation.from() + 1).form().charAt(0));
    }

    /** "Nothing has changed, she said; the friendship lasts": what stands behind a semicolon is said too, where nobody else is told to say it. */
    void afterSemicolon(Voice voice) {
        int end = script.end(script.sentence(voice.cue().word()));
        int from = voice.cue().clauseTo();
        while (from < end && !script.lower(from).equals(";")) {
            from++;
        }
        boolean another = script.tag(from + 1) == Upos.CCONJ || quotations.at(from) != null;
        for (int i = from + 1; i < end; i++) {
            Cues.Frames frames = script.tag(i) == Upos.VERB ? Cues.shipped().verb(script, i) : null;
            another |= frames != null && frames.has(Frame.QUOTE) || Quotations.isDouble(script.lower(i));
        }
        if (!another && from + 1 < end && script.hasFinite(from + 1, end)) {
            voice.add(from + 1, Trim.end(script, from + 1, end));
        }
    }

    /** After the last semicolon of a stretch outside of quotations; -1 where there is none. */
    int behindSemicolon(int begin, int to) {
        for (int i = to - 1; i > begin; i--) {
            if (script.lower(i).equals(";") && quotations.at(i) == null) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * The quotation at a place behind a speaker's clause; or, in the same sentence and before any further verb, one that goes on with what a comma broke off: "“States like these,” he
     * said of three of them, “are …”"; or null.
     */
    @Nullable
    Quotation onward(int from, Voice voice) {
        Quotation here = quotations.startingAt(from);
        int last = voice.pieces().isEmpty() ? -1 : voice.pieces().getLast().to() - 2;
        if (here != null || last < 0 || !script.isComma(last) || quotations.at(last) == null) {
            return here;
        }
        for (int i = from; i < script.size() && script.sentence(i) == script.sentence(from); i++) {
            Quotation next = quotations.startingAt(i);
            if (next != null || script.isFinite(i)) {
                return next != null && isContinued(next) && script.isComma(i - 1) ? next : null;
            }
        }
        return null;
    }

    /** Whether somebody else's clause follows a quotation: then it is not told twice. */
    boolean isClaimed(Quotation quotation) {
        int at = quotation.to();
        int last = Quotations.lastWord(script, quotation);
        boolean comma = script.isComma(last) || script.isComma(at);
        boolean open = script.lower(last).equals("?") || script.lower(last).equals("!");
        if (!comma && (!open || script.isOwnSentence(at))) {
            return false;
        }
        boolean comes = script.lower(at).equals("came") || script.lower(at).equals("comes");
        if (comes
                && (Tagged.isAnswer(script.lower(at + 2))
                        || script.lower(at + 1).equals("from"))) {
            return true;
        }
        for (int i = at; i < Math.min(script.size(), at + LONGEST_CLAIM); i++) {
            if (script.lower(i).equals(".") || script.sentence(i) != script.sentence(at) || quotations.at(i) != null) {
                return false;
            }
            Cues.Frames frames = script.tag(i) == Upos.VERB ? Cues.shipped().verb(script, i) : null;
            boolean follows = i > at || script.beginsNoun(at + 1);
            boolean tag = script.isComma(last) && script.isFinite(i) && script.tag(i) == Upos.VERB && follows;
            if (tag || frames != null && frames.has(Frame.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** "Blinken wondered why they had asked: “Once …,” he observed": whether a verb of speech beside its subject follows a quotation that breaks off. */
    boolean isSpoken(Quotation quotation) {
        int at = script.isComma(quotation.to()) ? quotation.to() + 1 : quotation.to();
        if (!isUnfinished(quotation) || at + 1 >= script.size()) {
            return false;
        }
        int verb = script.tag(at) == Upos.PRON || script.tag(at) == Upos.PROPN ? at + 1 : at;
        Cues.Frames frames = script.isFinite(verb) ? Cues.shipped().verb(script, verb) : null;
        return frames != null && frames.has(Frame.QUOTE) && (verb > at || script.beginsNoun(verb + 1));
    }

    /** "“All is well!” The minister left": whether a quotation ends its sentence and another begins with a capital, which splitters may have joined. */
    boolean isWhole(Quotation quotation) {
        int next = quotation.to();
        return next < script.size()
                && script.isStop(Quotations.lastWord(script, quotation))
                && Character.isUpperCase(script.token(next).form().charAt(0));
    }

    /** Whether a quotation breaks off at a comma. */
    boolean isUnfinished(Quotation quotation) {
        return script.isComma(Quotations.lastWord(script, quotation)) || script.isComma(quotation.to());
    }

    /** "“Don't shoot,” he begged, according to a guard": the quotation is his whose clause follows it. */
    boolean isHandedOn(Voice voice, Voice.Piece piece) {
        int cue = voice.cue().from();
        Quotation first = quotations.startingAt(piece.from());
        return first != null
                && cue >= piece.to()
                && script.lower(cue).equals("according")
                && first.to() < piece.to()
                && script.hasFinite(first.to(), piece.to());
    }

    /** "The president said it was late, and “the door is shut”, he added": a quotation behind "and" and somebody's words before it. */
    boolean isJoined(List<Voice> voices, Cue cue, int begin) {
        boolean and = script.tag(begin - 1) == Upos.CCONJ && script.isComma(begin - 2);
        return and
                && voices.stream()
                        .anyMatch(voice -> voice.cue().from() >= script.begin(script.sentence(cue.word()))
                                && voice.cue().from() < begin
                                && voice.cue().hasSource());
    }

    /** "“Who did it?” The minister insisted that …": a sentence of its own behind a question reports its own clause. */
    boolean isAnother(Voice voice, Quotation quotation) {
        int word = voice.cue().word();
        return !script.isComma(quotation.to() - 2)
                && !script.isComma(quotation.to())
                && voice.cue().from() > quotation.to()
                && !voice.pieces().isEmpty()
                && voice.pieces().getFirst().from() > word
                && script.begin(script.sentence(word)) == quotation.to();
    }

    /** "“Not a minute,” she said. “And the minister?” “Ask him.”": a question right before another quotation is the other one's. */
    boolean isTurn(Quotation quotation) {
        int from = quotation.from();
        Quotation next = quotations.startingAt(quotation.to());
        boolean alone = from == 0
                || script.isStop(from - 1)
                || script.paragraph(from - 1) != script.paragraph(from)
                || quotations.endingAt(from) != null;
        return alone
                && next != null
                && script.lower(Quotations.lastWord(script, quotation)).equals("?")
                && script.paragraph(next.from()) == script.paragraph(from);
    }
}
