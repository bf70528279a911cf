package org.entente.reader.internal.speech;

import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Where a cue's clause stands in its sentence: behind what it reports, between its parts, or before it. For one script; safe to share between threads. */
final class Placement {

    private final Script script;
    private final Quotations quotations;

    Placement(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
    }

    /** Whether a quotation, or a clause and a comma, end right before the cue's clause. */
    boolean isTrailing(Cue cue) {
        int from = cue.clauseFrom();
        int before = from - 1;
        if (before < 1 || cue.sourceFrom() > cue.to() + 4 || cue.hasSource() && isRelative(cue)) {
            return false;
        }
        Quotation quotation = quoteBefore(from);
        if (quotation != null) {
            int last = Quotations.lastWord(script, quotation);
            int colon = quotation.from() - 1;
            boolean asks = isAnnounced(quotation, from)
                    && script.hasFinite(script.begin(script.sentence(colon), colon), colon)
                    && script.isStop(last)
                    && Character.isUpperCase(script.token(from).form().charAt(0));
            if ((script.lower(last).equals(".") || asks)
                    && (script.begin(script.sentence(from), from + 1) == from || isAnnounced(quotation, from))
                    && (opens(cue) || isIntending(cue) || isBehindClause(quotation) || !opens(quotation))) {
                return false;
            }
            boolean own =
                    script.paragraph(quotation.to() - 1) == script.paragraph(from) && !quotation.covers(cue.word());
            boolean speaks = cue.frames().has(Frame.QUOTE)
                    || cue.hasSource() && cue.frames().has(Frame.CLAUSE);
            return own && speaks && (cue.hasSource() || cue.from() == from) && !opensClause(cue);
        }
        if (script.isColon(cue.clauseTo())) {
            return false;
        }
        boolean mark = script.isComma(before)
                || script.isDash(before)
                || script.lower(before).equals("?")
                || script.lower(before).equals("!");
        int begin = script.begin(script.sentence(cue.word()), from);
        if (!mark || before <= begin || !cue.hasSource()) {
            return false;
        }
        return !opensClause(cue)
                && (script.hasFinite(begin, before) || before - begin <= 4 || isParenthesis(cue))
                && (ends(cue) || isParenthesis(cue) || isClosing(cue) && !isOnlyFrame(begin, before))
                && (isLast(cue) && !isMoment(begin) || !isOnlyFrame(begin, before) || isParenthesis(cue));
    }

    /** "The banker put it like this: “….” Somebody asked …": whoever follows a whole sentence behind a colon begins another. */
    private boolean isAnnounced(Quotation quotation, int from) {
        return script.isColon(quotation.from() - 1) && quotation.to() == from;
    }

    /** "…," she said. "…." Her aide nodded: a whole sentence that follows a speaker's clause in its paragraph goes on with it. */
    private boolean isBehindClause(Quotation quotation) {
        int begin = quotation.from();
        int stop = begin - 1;
        if (stop < 1 || !script.isStop(stop) || script.paragraph(stop) != script.paragraph(begin)) {
            return false;
        }
        int first = script.begin(script.sentence(stop), stop);
        for (int i = first; i < stop; i++) {
            Quotation before = quotations.endingAt(i);
            boolean here = before != null && script.paragraph(before.to() - 1) == script.paragraph(begin);
            if (here && script.lower(i - 2).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "The prefect has promised to visit": an infinitive is what such a sentence reports. */
    private boolean isIntending(Cue cue) {
        return script.lower(cue.clauseTo()).equals("to")
                && script.token(Math.min(cue.clauseTo() + 1, script.size() - 1))
                        .xpos()
                        .equals("VB");
    }

    private boolean isRelative(Cue cue) {
        return switch (script.lower(cue.sourceFrom())) {
            case "who", "which", "whose", "whom" -> true;
            default -> false;
        };
    }

    /** Whether nothing follows in the sentence: then what stands before is all that is said. */
    private boolean isLast(Cue cue) {
        int at = cue.clauseTo();
        return at >= script.size() || script.isStop(at) || script.sentence(at) != script.sentence(cue.word());
    }

    /** "If it snows, he said, we stay": commas on both sides, and a clause behind. */
    private boolean isParenthesis(Cue cue) {
        int at = clauseEnd(cue);
        int end = script.end(script.sentence(cue.word()));
        return script.isComma(at)
                && !script.hasFinite(cue.clauseTo(), at)
                && script.hasFinite(at, end)
                && quotations.startingAt(at + 1) == null;
    }

    /** "…, the envoy told his deputies in Beirut": only to whom, where and when still follow. */
    private boolean isClosing(Cue cue) {
        int end = script.end(script.sentence(cue.word()));
        return cue.frames().has(Frame.QUOTE)
                && !script.hasFinite(cue.clauseTo(), end)
                && !script.isColon(clauseEnd(cue))
                && quotations.startingAt(clauseEnd(cue)) == null;
    }

    /** "On Monday, he said …": what stands before the comma only says when or where. */
    boolean isFrame(int begin) {
        return switch (script.tag(begin)) {
            case ADP, SCONJ, ADV, CCONJ -> true;
            case VERB -> !script.isFinite(begin);
            default -> isSubordinate(begin);
        };
    }

    /** "Speaking in Oslo, “We are ready,” she said": what stands before a quotation that begins a sentence of its own is told of it, and not said. */
    boolean isFramed(int begin, Quotation quotation) {
        return isFrame(begin)
                && script.isComma(quotation.from() - 1)
                && Character.isUpperCase(
                        script.token(quotation.from() + 1).form().charAt(0));
    }

    /** "By leaving, Oslo broke the treaty, the ministry wrote": behind a frame with a clause of its own nothing is missing. */
    private boolean isOnlyFrame(int begin, int before) {
        if (!isFrame(begin)) {
            return false;
        }
        for (int i = begin + 1; i < before - 1; i++) {
            if (script.isComma(i) && script.beginsNoun(i + 1) && script.hasFinite(i, before)) {
                return false;
            }
        }
        return true;
    }

    /** "Asked whether she would run, …", "Speaking in Oslo, …": when it was said, not what. */
    private boolean isMoment(int begin) {
        return script.tag(begin) == Upos.VERB
                && switch (script.lower(begin)) {
                    case "asked",
                            "speaking",
                            "questioned",
                            "pressed",
                            "interviewed",
                            "answering",
                            "responding",
                            "writing",
                            "addressing" -> true;
                    default -> false;
                };
    }

    private boolean isSubordinate(int begin) {
        return switch (script.lower(begin)) {
            case "when",
                    "while",
                    "as",
                    "after",
                    "before",
                    "if",
                    "although",
                    "though",
                    "since",
                    "because",
                    "last",
                    "in",
                    "on",
                    "at",
                    "but",
                    "and" -> true;
            default -> false;
        };
    }

    /** Whether a sentence that begins with a cue's clause has something more to tell. */
    private boolean opens(Cue cue) {
        return !Character.isLowerCase(script.token(cue.clauseFrom()).form().charAt(0))
                && (!script.isStop(clauseEnd(cue)) || script.hasFinite(cue.clauseTo(), clauseEnd(cue)));
    }

    /** Whether a sentence begins with a quotation: behind one that only ends a sentence another begins. */
    private boolean opens(Quotation quotation) {
        return script.begin(script.sentence(quotation.from()), quotation.from() + 1) == quotation.from()
                || quotations.endingAt(quotation.from()) != null;
    }

    private boolean ends(Cue cue) {
        return isBreak(Math.min(cue.clauseTo(), script.size() - 1));
    }

    /** Whether what is said plainly follows: "that", or a clause without a comma. */
    private boolean opensClause(Cue cue) {
        int at = cue.clauseTo();
        int end = script.end(script.sentence(cue.word()));
        if (at >= end || isBreak(at)) {
            return false;
        }
        int stop = clauseEnd(cue);
        Quotation before = quoteBefore(cue.clauseFrom());
        boolean quoted = before != null
                && !script.lower(Quotations.lastWord(script, before)).equals(".");
        for (int i = at; i < stop; i++) {
            // behind a quotation "that evening" and "an address that …" open nothing
            boolean conjunction = !quoted || i == at && script.tag(i) == Upos.SCONJ && !isTime(i + 1);
            if (conjunction
                    && (script.lower(i).equals("that") || script.lower(i).equals("whether"))) {
                return true;
            }
        }
        return script.beginsNoun(at) && script.hasFinite(at, Math.min(end, stop + 1)) && before == null;
    }

    private boolean isTime(int i) {
        return i < script.size() && Colons.isTime(script.token(i).lemma());
    }

    /** The quotation that ends right before a token, a comma between allowed. */
    @Nullable
    Quotation quoteBefore(int token) {
        Quotation quotation = quotations.endingAt(token);
        return quotation != null || !script.isComma(token - 1) ? quotation : quotations.endingAt(token - 1);
    }

    /** After a cue's clause: the first comma, colon, full stop or quotation mark. */
    int clauseEnd(Cue cue) {
        int at = cue.clauseTo();
        int end = script.end(script.sentence(cue.word()));
        while (at < end && !isBreak(at)) {
            at++;
        }
        return at;
    }

    /** "He told them, with a smile: “…”": the colon before a quotation that only adverbial words part from a cue's clause; else where that clause ends. */
    int colonBehind(Cue cue, int clauseEnd) {
        if (!script.isComma(clauseEnd) || !cue.hasSource()) {
            return clauseEnd;
        }
        int end = script.end(script.sentence(clauseEnd));
        for (int i = clauseEnd + 1; i < end && !script.isFinite(i); i++) {
            if (script.isColon(i)) {
                return quotations.startingAt(i + 1) == null ? clauseEnd : i;
            }
            if (!script.isComma(i) && isBreak(i)) {
                return clauseEnd;
            }
        }
        return clauseEnd;
    }

    private boolean isBreak(int i) {
        return switch (script.lower(i)) {
            case ",", ":", ";", ".", "?", "!" -> true;
            default -> Quotations.isDouble(script.lower(i)) || quotations.startingAt(i) != null || script.isDash(i);
        };
    }

    /** "As the minister has said, …" */
    boolean fromLike(Cue cue, Voice voice) {
        int before = cue.clauseFrom() - 1;
        int after = cue.clauseTo();
        boolean it = script.lower(after).equals("it") && script.isComma(after + 1);
        after = it ? after + 1 : after;
        boolean as = script.lower(before).equals("as") && cue.hasSource() && script.isComma(after);
        if (!as) {
            return false;
        }
        int sentence = script.sentence(cue.word());
        int begin = script.begin(sentence, before);
        if (before > begin + 1) {
            voice.add(begin, Trim.end(script, begin, before));
        }
        voice.add(after + 1, Trim.end(script, after + 1, script.end(sentence)));
        return true;
    }

    /** "The president, held in his house, posted on Thursday: “…”": a cue before a colon whose speaker the tree has lost is that of whoever opens the sentence. */
    Cue opened(Cue cue) {
        int colon = clauseEnd(cue);
        int begin = script.begin(script.sentence(cue.word()), cue.from());
        boolean lost = !cue.hasSource()
                && script.isColon(colon)
                && quotations.startingAt(colon + 1) != null
                && script.isComma(cue.from() - 1)
                && script.beginsNoun(begin);
        int to = begin;
        while (lost && to < cue.from() && !script.isComma(to)) {
            lost = switch (script.tag(to)) {
                case PROPN, NOUN, ADJ, DET, PART, NUM -> true;
                default -> false;
            };
            to++;
        }
        return lost && to > begin && to < cue.from() - 1
                ? new Cue(cue.word(), cue.frames(), begin, to, cue.from(), cue.to())
                : cue;
    }

    /** "TOKYO. “…,” said a baker": the quotation between a dateline, in which the tree seeks the speaker, and the cue; or null. */
    @Nullable
    Quotation behindDateline(Cue cue) {
        int from = cue.sourceFrom();
        if (!isParagraph(from) || !Datelines.isCapitals(script.token(from).form())) {
            return null;
        }
        for (int i = cue.from(); i > from; i--) {
            Quotation quotation = quotations.endingAt(i);
            if (quotation != null && quotation.from() > from) {
                return quotation;
            }
        }
        return null;
    }

    private boolean isParagraph(int i) {
        return i == 0 || script.paragraph(i - 1) != script.paragraph(i);
    }

    /** "TAIPEI, Aug 2 (CNA) “…”": place, day and agency before a quotation are no part of it. */
    boolean isDateline(int begin, int quotation) {
        boolean name = isParagraph(begin) && script.tag(begin) == Upos.PROPN;
        for (int i = begin; name && i < quotation; i++) {
            name = script.tag(i) != Upos.VERB && script.tag(i) != Upos.AUX && script.tag(i) != Upos.PRON;
        }
        return name
                && (script.isDash(quotation - 1)
                        || script.lower(quotation - 1).equals(")")
                        || Datelines.isCapitals(script.token(begin).form()));
    }

    /** "She quoted Robert Schuman: “…”": whoever is quoted before a colon speaks. */
    Cue cited(Cue cue, Speakers speakers) {
        int colon = clauseEnd(cue);
        boolean quotes = Speakers.isQuoting(script.token(cue.word()).lemma())
                && !script.token(cue.word()).lemma().equals("report")
                && !script.isPassive(cue.word())
                && script.isColon(colon)
                && quotations.startingAt(colon + 1) != null;
        int object = quotes ? script.childWith(cue.word(), "obj") : -1;
        if (object <= cue.word() || object >= colon || script.tag(object) != Upos.PROPN) {
            return cue;
        }
        int[] phrase = speakers.phrase(object, cue.word(), cue.word() + 1);
        int to = Math.min(phrase[1], colon);
        return new Cue(cue.word(), cue.frames(), phrase[0], to, cue.word(), cue.word() + 1);
    }
}
