package org.entente.reader.internal.speech;

import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Speakers with any verb, or a noun of speech, right behind a quotation. For one script; safe to share between threads. */
record Tagged(Script script, Speakers speakers) {

    private static final int LONGEST_SPEAKER = 16;

    /** The verb with its speaker right behind a quotation that ends with a comma, a question mark or an exclamation mark; or null. */
    @Nullable
    Cue behind(Quotation quotation) {
        int after = quotation.to();
        boolean outside = script.isComma(after);
        int last = Quotations.lastWord(script, quotation);
        boolean open = outside || isOpenEnd(script.lower(last)) || !script.isStop(last);
        if (!open) {
            return null;
        }
        if (!outside && !script.isComma(last) && script.isStop(last) && script.isOwnSentence(after)) {
            return null;
        }
        int from = outside ? after + 1 : after;
        from = script.lower(from).equals("as") ? from + 1 : from;
        if (from >= script.size() || script.paragraph(from) != script.paragraph(after - 1)) {
            return null;
        }
        int verb = finite(from);
        if (verb < 0) {
            return null;
        }
        Cue summed = verb == from && isSumming(verb) ? summed(verb) : null;
        if (summed != null) {
            return summed;
        }
        Cue handedOn = Speakers.isQuoting(script.token(verb).lemma()) ? handedOn(verb) : null;
        if (handedOn != null) {
            return handedOn;
        }
        Cue heard = verb > from && isHearing(script.token(verb).lemma()) ? heard(verb) : null;
        if (heard != null) {
            return heard;
        }
        Cue noun = verb == from ? noun(verb) : null;
        if (noun != null) {
            return noun;
        }
        int to = verb + 1;
        while (script.tag(to - 1) == Upos.AUX && to < script.size() && to < verb + 5) {
            to++;
        }
        if (script.tag(to - 1) != Upos.VERB && !isNounOfSpeech(verb) && !isRead(verb)) {
            return null;
        }
        if (verb > from && script.isPassive(to - 1) && script.tag(to - 2) == Upos.AUX) {
            // "she was asked": whoever asked is not told
            return new Cue(to - 1, Orphans.ANY, -1, -1, verb, to);
        }
        if (verb > from) {
            int end = Trim.end(script, from, verb);
            return isSpeaker(from, end) ? new Cue(to - 1, Orphans.ANY, from, end, verb, to) : null;
        }
        int said = to;
        to = behindPlace(to);
        int end = phraseEnd(to);
        return end > to && isSpeaker(to, end) ? new Cue(said - 1, Orphans.ANY, to, end, verb, said) : null;
    }

    /** "…," sources quoted the envoy as saying; or null. */
    private @Nullable Cue handedOn(int verb) {
        int to = phraseEnd(verb + 1);
        for (int i = to; i > verb + 1 && i + 1 < script.size() && !script.isStop(i); i++) {
            if (script.lower(i).equals("as") && script.token(i + 1).xpos().equals("VBG")) {
                return new Cue(i + 1, Orphans.ANY, verb + 1, to, i + 1, i + 2);
            }
        }
        return null;
    }

    /** "Heard one officer say": whether such a verb hands on what another one says. */
    static boolean overhears(Script script, int verb) {
        int said = isHearing(script.token(verb).lemma()) ? script.childWith(verb, "xcomp") : -1;
        said = said < 0 && isHearing(script.token(verb).lemma()) ? script.childWith(verb, "ccomp") : said;
        Cues.Frames frames = said > verb && script.token(said).xpos().equals("VB")
                ? Cues.shipped().verb(script, said)
                : null;
        return frames != null && frames.has(Frame.QUOTE);
    }

    static boolean isHearing(String verb) {
        return verb.equals("hear") || verb.equals("overhear") || verb.equals("watch");
    }

    /** "A reporter heard one officer say": whoever is heard; or -1. */
    static int perceived(Script script, int verb) {
        int above = script.head(verb);
        boolean bare = script.token(verb).xpos().equals("VB")
                && (script.token(verb).is("xcomp") || script.token(verb).is("ccomp"));
        if (!bare || above < 0 || above > verb || !isHearing(script.token(above).lemma())) {
            return -1;
        }
        int subject = script.childWith(verb, "nsubj");
        int heard = subject >= 0 ? subject : script.childWith(above, "obj");
        return heard > above && heard < verb ? heard : -1;
    }

    /** "…," a reporter heard one officer shout; or null. */
    private @Nullable Cue heard(int verb) {
        int to = phraseEnd(verb + 1);
        Cues.Frames frames = to < script.size() ? Cues.shipped().verb(script, to) : null;
        boolean says = frames != null
                && frames.has(Frame.QUOTE)
                && (script.token(to).xpos().equals("VB")
                        || script.token(to).xpos().equals("VBG"));
        return says && isSpeaker(verb + 1, to) ? new Cue(to, Orphans.ANY, verb + 1, to, to, to + 1) : null;
    }

    /** "…," is how …; was what …; was all …: and "to be" */
    private boolean isSumming(int be) {
        return script.token(be).lemma().equals("be")
                && switch (script.lower(be + 1)) {
                    case "how", "what", "all" -> true;
                    default -> false;
                };
    }

    /** "…," is how the envoy put it; "…," was all that the envoy, a Dane, would say; was all she had to say; or null. */
    private @Nullable Cue summed(int be) {
        int from = script.lower(be + 2).equals("that") ? be + 3 : be + 2;
        int to = phraseEnd(from);
        int verb = to;
        while (script.isComma(verb) && verb < from + LONGEST_SPEAKER && !script.isStop(verb)) {
            verb = phraseEnd(verb + 1);
            verb = script.isComma(verb) && script.isFinite(verb + 1) ? verb + 1 : verb;
        }
        while (script.tag(verb) == Upos.AUX && script.tag(verb + 1) == Upos.VERB) {
            verb++;
        }
        boolean had = script.token(verb).lemma().equals("have")
                && script.lower(verb + 1).equals("to");
        verb = had ? verb + 2 : verb;
        Cues.Frames frames = Cues.shipped().verb(script, verb);
        boolean says = script.lower(be + 1).equals("how") || frames != null && frames.has(Frame.QUOTE);
        int end = script.isComma(to) ? Trim.end(script, from, verb) : to;
        return to > from && says && (script.isFinite(verb) || verb > to) && isSpeaker(from, end)
                ? new Cue(verb, Orphans.ANY, from, end, verb, verb + 1)
                : null;
    }

    /** "…," came from all sides; "…," came the answer from Rome; "…," was the chancellor's verdict: a noun of speech behind a verb that says nothing; or null. */
    private @Nullable Cue noun(int verb) {
        boolean empty = switch (script.token(verb).lemma()) {
            case "be", "come", "go", "run" -> true;
            default -> false;
        };
        int place = script.token(verb).lemma().equals("come")
                        && script.lower(verb + 1).equals("from")
                ? phraseEnd(verb + 2)
                : -1;
        if (place > verb + 2) {
            return new Cue(verb, Orphans.ANY, verb + 2, place, verb, verb + 1);
        }
        for (int i = verb + 1; empty && i < Math.min(script.size(), verb + LONGEST_SPEAKER) && !script.isStop(i); i++) {
            if (!isAnswer(script.lower(i))) {
                continue;
            }
            int owner = script.childWith(i, "nmod:poss");
            int before = script.lower(i - 1).equals("own") ? i - 2 : i - 1;
            if (owner >= 0 || script.tag(before) == Upos.PRON) {
                int[] phrase = speakers.phrase(owner >= 0 ? owner : before, i, i + 1);
                return new Cue(
                        i, Orphans.ANY, phrase[0], Trim.end(script, phrase[0], Math.min(phrase[1], i)), verb, i + 1);
            }
            boolean from = script.lower(i + 1).equals("from")
                    || script.lower(i + 1).equals("of")
                    || script.lower(i + 1).equals("by");
            int end = from ? phraseEnd(i + 2) : -1;
            boolean came = script.token(verb).lemma().equals("come")
                    && script.lower(verb + 1).equals("the")
                    && i == verb + 2;
            return end > i + 2
                    ? new Cue(i, Orphans.ANY, i + 2, end, verb, i + 1)
                    : came ? new Cue(i, Orphans.ANY, -1, -1, verb, i + 1) : null;
        }
        return null;
    }

    static boolean isAnswer(String noun) {
        return switch (noun) {
            case "answer",
                    "reply",
                    "response",
                    "message",
                    "verdict",
                    "word",
                    "words",
                    "comment",
                    "retort",
                    "reaction",
                    "conclusion",
                    "warning",
                    "advice",
                    "promise",
                    "description",
                    "phrase",
                    "judgment",
                    "judgement",
                    "view",
                    "summary",
                    "explanation",
                    "assessment",
                    "line",
                    "plea",
                    "cry",
                    "sentence",
                    "remark",
                    "shout",
                    "voice",
                    "chorus",
                    "call",
                    "interjection",
                    "murmur",
                    "question" -> true;
            default -> false;
        };
    }

    /** Those to whom one speaks rather than of whom. */
    static boolean isAudience(String noun) {
        return switch (noun) {
            case "reporter",
                    "journalist",
                    "crowd",
                    "audience",
                    "parliament",
                    "nation",
                    "press",
                    "media",
                    "programme",
                    "program",
                    "newspaper",
                    "paper",
                    "magazine",
                    "radio",
                    "television",
                    "channel",
                    "station",
                    "agency",
                    "mother",
                    "father",
                    "widow",
                    "wife",
                    "husband",
                    "family",
                    "relative" -> true;
            default -> false;
        };
    }

    /** "…," commented in Oslo | General Dahl: past where somebody speaks, before a title or an article. */
    private int behindPlace(int from) {
        int to = from + 1;
        boolean place = script.lower(from).equals("in")
                && script.tag(to) == Upos.PROPN
                && script.sentence(to) == script.sentence(from);
        while (place && script.tag(to) == Upos.PROPN && to < from + 4) {
            to++;
            boolean begins = script.tag(to) == Upos.DET
                    || script.token(to).xpos().equals("PRP$")
                    || script.tag(to) == Upos.PROPN
                            && script.tag(to + 1) == Upos.PROPN
                            && script.head(to) != to - 1
                            && script.head(to - 1) != to;
            if (begins) {
                return to;
            }
        }
        return from;
    }

    private static boolean isOpenEnd(String form) {
        return form.equals(",") || form.equals("?") || form.equals("!") || form.equals("…");
    }

    /** The first finite verb or auxiliary of a speaker's clause, or -1. */
    private int finite(int from) {
        boolean relative = false;
        boolean verbs = false;
        for (int i = from; i < Math.min(script.size(), from + LONGEST_SPEAKER); i++) {
            String word = script.lower(i);
            if (script.isStop(i) || Quotations.isDouble(word) || word.equals(":") || word.equals(";")) {
                return -1;
            }
            relative = script.isComma(i) ? false : relative || word.equals("who") || word.equals("which");
            boolean participle = script.token(i).xpos().equals("VBN")
                    && script.tag(i) == Upos.VERB
                    && script.isNominal(i - 1)
                    && i > from
                    && !script.lower(i + 1).equals("by")
                    && !script.lower(i).equals("known");
            boolean reports = i == from && isNounOfSpeech(i) || i > from && isRead(i);
            if ((script.isFinite(i) || participle || reports) && !relative) {
                return i;
            }
            if (relative && verbs && script.isFinite(i) && isReport(i)) {
                return i;
            }
            verbs |= relative && script.tag(i) == Upos.VERB;
        }
        return -1;
    }

    /** "…," answers Mary Robinson: a verb of speech that the tagger takes for a noun, before a name. */
    private boolean isNounOfSpeech(int i) {
        Cues.Frames frames = Cues.shipped().inflected(script.lower(i));
        boolean before = script.tag(i + 1) == Upos.PROPN || script.tag(i + 1) == Upos.DET;
        return frames != null && frames.has(Frame.QUOTE) && before && !script.isFinite(i);
    }

    /** "…," the man of sixty read: taggers take it for a noun. */
    private boolean isRead(int i) {
        boolean before = script.isNominal(i - 1) || script.tag(i - 1) == Upos.NUM;
        return script.lower(i).equals("read") && script.tag(i) == Upos.NOUN && before && !script.isNominal(i + 1);
    }

    private boolean isReport(int i) {
        Cues.Frames frames = Cues.shipped().verb(script, i);
        return frames != null && frames.has(Frame.QUOTE);
    }

    private boolean isSpeaker(int from, int to) {
        if (script.tag(from) == Upos.CCONJ || script.tag(from) == Upos.SCONJ || script.tag(from) == Upos.ADP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (script.isNominal(i)) {
                return true;
            }
        }
        return false;
    }

    /** After a noun phrase by its words: up to a comma, a verb or a preposition other than "of". */
    private int phraseEnd(int from) {
        int to = from;
        while (to < script.size() && script.sentence(to) == script.sentence(from)) {
            boolean part = switch (script.tag(to)) {
                case DET, ADJ, NUM, NOUN, PROPN, PRON, PART -> true;
                default -> script.lower(to).equals("of") || script.lower(to).equals("-");
            };
            if (!part || script.lower(to).equals("who") || script.lower(to).equals("to")) {
                break;
            }
            to++;
        }
        return to;
    }
}
