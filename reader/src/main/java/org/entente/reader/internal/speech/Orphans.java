package org.entente.reader.internal.speech;

import java.util.List;
import java.util.Set;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that no word of the table reports: any verb beside one will do, then a colon, then more of what was just quoted, then whom the sentence before
 * names. For one script; safe to share between threads.
 */
final class Orphans {

    private static final Cues.Frames ANY = new Cues.Frames(Set.of("quote"), Set.of());
    private static final int LONGEST_SPEAKER = 16;

    private final Script script;
    private final Quotations quotations;
    private final Speakers speakers;

    Orphans(Script script, Quotations quotations, Speakers speakers) {
        this.script = script;
        this.quotations = quotations;
        this.speakers = speakers;
    }

    /** The verb with its speaker right behind a quotation that ends with a comma, a question mark or an exclamation mark; or null. */
    @Nullable
    Cue tagged(Quotation quotation) {
        int after = quotation.to();
        boolean outside = script.isComma(after);
        boolean open = outside || isOpenEnd(script.lower(after - 2)) || !script.isStop(after - 2);
        if (!open) {
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
        Cue summed = verb == from && script.lower(verb + 1).equals("how") ? summed(verb) : null;
        if (summed != null) {
            return summed;
        }
        Cue noun = verb == from ? noun(verb) : null;
        if (noun != null) {
            return noun;
        }
        int to = verb + 1;
        while (script.tag(to - 1) == Upos.AUX && to < script.size() && to < verb + 5) {
            to++;
        }
        if (script.tag(to - 1) != Upos.VERB && !isNounOfSpeech(verb)) {
            return null;
        }
        if (verb > from && script.isPassive(to - 1) && script.tag(to - 2) == Upos.AUX) {
            // "she was asked": whoever asked is not told
            return new Cue(to - 1, ANY, -1, -1, verb, to);
        }
        if (verb > from) {
            int end = Trim.end(script, from, verb);
            return isSpeaker(from, end) ? new Cue(to - 1, ANY, from, end, verb, to) : null;
        }
        int end = phraseEnd(to);
        return end > to && isSpeaker(to, end) ? new Cue(to - 1, ANY, to, end, verb, to) : null;
    }

    /** "…," is how the envoy put it; or null. */
    private @Nullable Cue summed(int be) {
        int to = phraseEnd(be + 2);
        return to > be + 2 && script.isFinite(to) && isSpeaker(be + 2, to)
                ? new Cue(to, ANY, be + 2, to, to, to + 1)
                : null;
    }

    /** "…," came the answer from Rome; "…," was the chancellor's verdict: a noun of speech behind a verb that says nothing; or null. */
    private @Nullable Cue noun(int verb) {
        boolean empty = switch (script.token(verb).lemma()) {
            case "be", "come", "go", "run" -> true;
            default -> false;
        };
        for (int i = verb + 1; empty && i < Math.min(script.size(), verb + LONGEST_SPEAKER) && !script.isStop(i); i++) {
            if (!isAnswer(script.lower(i))) {
                continue;
            }
            int owner = script.childWith(i, "nmod:poss");
            int before = script.lower(i - 1).equals("own") ? i - 2 : i - 1;
            if (owner >= 0 || script.tag(before) == Upos.PRON) {
                int[] phrase = speakers.phrase(owner >= 0 ? owner : before, i, i + 1);
                return new Cue(i, ANY, phrase[0], Trim.end(script, phrase[0], Math.min(phrase[1], i)), verb, i + 1);
            }
            boolean from = script.lower(i + 1).equals("from")
                    || script.lower(i + 1).equals("of")
                    || script.lower(i + 1).equals("by");
            int end = from ? phraseEnd(i + 2) : -1;
            return end > i + 2 ? new Cue(i, ANY, i + 2, end, verb, i + 1) : null;
        }
        return null;
    }

    private static boolean isAnswer(String noun) {
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
                    "cry" -> true;
            default -> false;
        };
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
                    && !script.lower(i + 1).equals("by");
            boolean reports = i == from && isNounOfSpeech(i);
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
        return frames != null && frames.has("quote") && before && !script.isFinite(i);
    }

    private boolean isReport(int i) {
        Cues.Frames frames = Cues.shipped().verb(script, i);
        return frames != null && frames.has("quote");
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

    /** Any sentence that ends with a colon: its main verb reports, or its first one; where it has none, somebody and the colon do. */
    @Nullable
    Voice afterColon(Quotation quotation) {
        int colon = quotation.from() - 1;
        if (!script.isColon(colon)) {
            return null;
        }
        int begin = script.begin(script.sentence(colon), colon);
        int subject = subjectOfRoot(begin, colon);
        if (subject >= 0) {
            int verb = script.head(subject);
            boolean reports = script.tag(verb) == Upos.VERB && script.isFinite(verb) && verb > subject;
            int cue = reports ? verb : colon;
            int[] phrase = speakers.phrase(subject, cue, cue + 1);
            int to = Trim.end(script, phrase[0], Math.min(phrase[1], cue));
            return voice(new Cue(cue, ANY, phrase[0], to, cue, cue + 1), quotation);
        }
        for (int i = begin; i < colon; i++) {
            if (script.isFinite(i) && script.tag(i) == Upos.VERB) {
                int head = speakers.of(i);
                if (head >= 0 && head < i) {
                    int[] phrase = speakers.phrase(head, i, i + 1);
                    return voice(new Cue(i, ANY, phrase[0], phrase[1], i, i + 1), quotation);
                }
            }
        }
        return label(begin, colon, quotation);
    }

    /** "From Rome: …"; "The palace: …"; "A fishmonger in Marseille: …"; "And the envoy, in Paris: …"; or null. */
    private @Nullable Voice label(int begin, int colon, Quotation quotation) {
        boolean opens = script.lower(begin).equals("from") || script.tag(begin) == Upos.CCONJ;
        int from = opens ? begin + 1 : begin;
        if (from >= colon || !opens && !script.beginsNoun(from) || hasMainVerb(begin, colon)) {
            return null;
        }
        int head = from;
        while (head < colon - 1 && !(script.isNominal(head) && isEndOfName(head))) {
            head++;
        }
        boolean person = script.isNominal(head)
                && !isThing(script.lower(head))
                && !isAnswer(script.lower(head))
                && !isTime(script.token(head).lemma());
        if (!person) {
            return null;
        }
        int to = head + 1;
        while (to < colon
                && !(script.isComma(to) && script.tag(to + 1) == Upos.ADP)
                && !script.lower(to).equals("on")) {
            to++;
        }
        return voice(new Cue(colon, ANY, from, Trim.end(script, from, to), colon, colon + 1), quotation);
    }

    /** Whether a finite verb stands outside of "who …" and "which …". */
    private boolean hasMainVerb(int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            relative =
                    script.lower(i).equals("who") || script.lower(i).equals("which") || relative && !script.isComma(i);
            if (script.isFinite(i) && !relative) {
                return true;
            }
        }
        return false;
    }

    /** "A few minutes later: …" */
    static boolean isTime(String noun) {
        return switch (noun) {
            case "second",
                    "minute",
                    "hour",
                    "day",
                    "night",
                    "morning",
                    "evening",
                    "afternoon",
                    "noon",
                    "week",
                    "month",
                    "year",
                    "moment" -> true;
            default -> Speakers.isDay(noun);
        };
    }

    /** Whether no further noun of the same phrase follows, "the palace | guard", and no possessive. */
    private boolean isEndOfName(int noun) {
        boolean owner = script.token(noun).relation().equals("nmod:poss")
                || script.lower(noun + 1).equals("'s")
                || script.lower(noun + 1).equals("'");
        return !owner && !script.isNominal(noun + 1) && script.tag(noun) != Upos.PRON;
    }

    /** The subject of the main clause before a colon, somebody by a name, a pronoun or a noun that is none of a thing; or -1. */
    private int subjectOfRoot(int begin, int colon) {
        for (int i = begin; i < colon; i++) {
            int head = script.head(i);
            boolean subject = script.token(i).is("nsubj")
                    && head >= begin
                    && head < colon
                    && (script.token(head).is("root") || script.token(head).is("conj"))
                    && script.hasFinite(i, colon);
            if (subject && !isThing(script.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isThing(String noun) {
        return switch (noun) {
            case "it",
                    "this",
                    "that",
                    "there",
                    "which",
                    "what",
                    "reason",
                    "question",
                    "questions",
                    "problem",
                    "lesson",
                    "motto",
                    "title",
                    "text",
                    "sentence",
                    "quote",
                    "conclusion",
                    "news",
                    "point",
                    "result",
                    "sign",
                    "slogan",
                    "banner",
                    "headline" -> true;
            default -> false;
        };
    }

    private static Voice voice(Cue cue, Quotation quotation) {
        Voice voice = new Voice(cue);
        voice.add(quotation.from(), quotation.to());
        return voice;
    }

    /** The voice whose quotation ended right before, but for its own clause; in this paragraph or at the end of the last. */
    @Nullable
    Voice before(Quotation quotation, List<Voice> voices) {
        Voice nearest = null;
        for (Voice voice : voices) {
            boolean quoted = !voice.pieces().isEmpty()
                    && quotations.at(voice.pieces().getLast().from()) != null;
            if (quoted && voice.last() <= quotation.from() && (nearest == null || voice.last() > nearest.last())) {
                nearest = voice;
            }
        }
        if (nearest == null
                || nearest.cue().from() >= 0 && quotations.at(nearest.cue().from()) != null) {
            return null;
        }
        int last = nearest.last();
        boolean ended = script.sentence(last - 1) + 1 == script.sentence(quotation.from());
        int gap = ended && nearest.cue().hasSource() && script.paragraph(last - 1) != script.paragraph(quotation.from())
                ? 0
                : quotation.from() - last;
        int paragraphs = script.paragraph(quotation.from()) - script.paragraph(nearest.last() - 1);
        boolean somebodyElse = paragraphs == 0 && hasSubject(nearest.last(), quotation.from());
        return paragraphs <= 1 && gap <= (paragraphs == 0 ? 12 : 3) && !somebodyElse ? nearest : null;
    }

    /** Whether more stands between what somebody said and a quotation than the clause of the one who spoke: a question, or "an hour later:". */
    boolean isApart(Voice voice, Quotation quotation) {
        boolean colon = script.isColon(quotation.from() - 1) && quotation.from() > voice.last();
        return colon || script.sentence(quotation.from()) - script.sentence(voice.last() - 1) > 1;
    }

    /** The same speaker once more. */
    Voice again(Voice voice, Quotation quotation) {
        Cue cue = voice.cue();
        int colon = script.isColon(quotation.from() - 1) ? quotation.from() - 1 : -1;
        return voice(
                new Cue(colon, ANY, cue.sourceFrom(), cue.sourceTo(), colon, colon < 0 ? -1 : colon + 1), quotation);
    }

    /** The voice that ends the sentence before, where a quotation is whole sentences right behind it in the same paragraph; or null. */
    @Nullable
    Voice continued(Quotation quotation, List<Voice> voices) {
        int before = quotation.from() - 1;
        boolean whole = before > 0
                && (script.isStop(before) || quotations.endingAt(quotation.from()) != null)
                && (script.isStop(quotation.to() - 2) || script.isStop(quotation.to()))
                && script.paragraph(before) == script.paragraph(quotation.from());
        Voice last = null;
        for (Voice voice : voices) {
            int word = voice.cue().from();
            boolean here = whole
                    && word >= 0
                    && word < before
                    && script.paragraph(word) == script.paragraph(before)
                    && isWithin(word, before);
            if (here
                    && quotations.at(word) == null
                    && (last == null || word > last.cue().from())) {
                last = voice;
            }
        }
        boolean quoted = last != null
                && !isApart(last, quotation)
                && last.pieces().stream().anyMatch(piece -> quotations.at(piece.to() - 1) != null)
                && last.cue().hasSource();
        return quoted ? last : null;
    }

    /** Whether no full stop stands between two tokens. */
    private boolean isWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (script.isStop(i) && quotations.at(i) == null) {
                return false;
            }
        }
        return true;
    }

    /** "… the interviewer asked. Gantz shrugged. '…'": a sentence between with a subject of its own. */
    private boolean hasSubject(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (script.token(i).is("nsubj")
                    && script.tag(i) != Upos.PRON
                    && script.sentence(i) > script.sentence(from - 1)) {
                return true;
            }
        }
        return false;
    }

    /** A quotation that is a sentence or more. */
    boolean isSpeech(Quotation quotation) {
        int from = quotation.from();
        boolean starts = from == script.begin(script.sentence(from)) || script.isColon(from - 1);
        int last = quotation.to() - 1;
        boolean stops = switch (script.lower(last - 1)) {
            case ".", "!", "?", "…", "..." -> true;
            default -> script.isStop(quotation.to());
        };
        return starts && stops && quotation.to() - from >= 6 && script.hasFinite(from, quotation.to());
    }

    /** Whose words a quotation without any cue are: the subject of the sentence before in its paragraph, a person by name or pronoun; or null. */
    @Nullable
    Voice introduced(Quotation quotation) {
        int sentence = script.sentence(quotation.from()) - 1;
        if (sentence < 0 || script.paragraph(quotation.from()) != script.paragraph(script.begin(sentence))) {
            return null;
        }
        for (int i = script.begin(sentence); i < script.end(sentence); i++) {
            boolean subject = script.token(i).is("nsubj")
                    && script.head(i) >= 0
                    && script.token(script.head(i)).is("root");
            if (subject && (script.tag(i) == Upos.PROPN || isPerson(script.lower(i)))) {
                int[] phrase = speakers.phrase(i, script.size(), script.size());
                return voice(new Cue(-1, ANY, phrase[0], phrase[1], -1, -1), quotation);
            }
        }
        return null;
    }

    private static boolean isPerson(String word) {
        return word.equals("he")
                || word.equals("she")
                || word.endsWith("man")
                || word.endsWith("ist")
                || word.endsWith("er");
    }
}
