package org.entente.reader.internal.speech;

import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Speakers before a colon. For one script; safe to share between threads. */
record Colons(Script script, Speakers speakers) {

    /** Any sentence that ends with a colon: its main verb reports, or its first one; where it has none, somebody and the colon do. */
    @Nullable
    Voice before(Quotation quotation) {
        int colon = quotation.from() - 1;
        if (!script.isColon(colon)) {
            return null;
        }
        int begin = script.begin(script.sentence(colon), colon);
        Voice participle = participle(colon, quotation);
        if (participle != null) {
            return participle;
        }
        int later = subjectOfLast(begin, colon);
        int subject = later >= 0 ? later : subjectOfRoot(begin, colon);
        if (subject >= 0) {
            int verb = script.head(subject);
            boolean reports = script.tag(verb) == Upos.VERB && script.isFinite(verb) && verb > subject;
            int cue = reports ? verb : colon;
            int[] phrase = speakers.phrase(subject, cue, cue + 1);
            int to = Trim.end(script, phrase[0], Math.min(phrase[1], cue));
            return Orphans.voice(new Cue(cue, Orphans.ANY, phrase[0], to, cue, cue + 1), quotation);
        }
        for (int i = begin; i < colon; i++) {
            if (script.isFinite(i) && script.tag(i) == Upos.VERB) {
                int head = speakers.of(i);
                if (head >= 0 && head < i) {
                    int[] phrase = speakers.phrase(head, i, i + 1);
                    return Orphans.voice(new Cue(i, Orphans.ANY, phrase[0], phrase[1], i, i + 1), quotation);
                }
            }
        }
        Voice label = label(begin, colon, quotation);
        return label != null ? label : located(begin, colon, quotation);
    }

    /** "In Brussels Donald Tusk, the president of the council, reached for a proverb: …": a name that parsers take for a place's; or null. */
    private @Nullable Voice located(int begin, int colon, Quotation quotation) {
        int from = begin + 2;
        int to = from;
        while (to < colon && script.tag(to) == Upos.PROPN) {
            to++;
        }
        boolean name =
                script.tag(begin) == Upos.ADP && from < colon && script.tag(begin + 1) == Upos.PROPN && to - from > 1;
        boolean acts = false;
        for (int i = to; i < colon; i++) {
            acts |= script.tag(i) == Upos.VERB;
        }
        return name && acts ? Orphans.voice(new Cue(colon, Orphans.ANY, from, to, colon, colon + 1), quotation) : null;
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
                && !Tagged.isAnswer(script.lower(head))
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
        return Orphans.voice(
                new Cue(colon, Orphans.ANY, from, Trim.end(script, from, to), colon, colon + 1), quotation);
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

    /** "The envoy, whose party had no seat, mused: …": a verb between a comma and the colon that taggers take for a participle; or null. */
    private @Nullable Voice participle(int colon, Quotation quotation) {
        int verb = colon - 1;
        boolean closes = script.token(verb).xpos().equals("VBN") && script.isComma(verb - 1);
        int speaker = closes ? new Asides(script).before(verb - 1) : -1;
        if (speaker < 0) {
            return null;
        }
        int[] phrase = speakers.phrase(speaker, verb, colon);
        int to = Trim.end(script, phrase[0], Math.min(phrase[1], verb));
        return Orphans.voice(new Cue(verb, Orphans.ANY, phrase[0], to, verb, colon), quotation);
    }

    /** "The minister was silent, while his deputy needed two words: …": the subject of the last clause before a colon that "while" or "and" joins to another; or -1. */
    private int subjectOfLast(int begin, int colon) {
        int joint = -1;
        for (int i = begin + 2; i < colon; i++) {
            boolean joins = switch (script.lower(i)) {
                case "while", "whereas", "and", "but" -> true;
                default -> false;
            };
            joint = joins && script.isComma(i - 1) && script.beginsNoun(i + 1) ? i : joint;
        }
        for (int i = joint + 1; joint > 0 && i < colon; i++) {
            int verb = script.head(i);
            boolean subject = script.token(i).is("nsubj")
                    && verb > i
                    && verb < colon
                    && script.tag(verb) == Upos.VERB
                    && script.isFinite(verb)
                    && !script.token(verb).relation().equals("acl:relcl");
            if (subject) {
                return isThing(script.lower(i)) ? -1 : i;
            }
        }
        return -1;
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
}
