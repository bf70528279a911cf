package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;

/** Voices without a verb: according to somebody, reportedly, headlines and transcripts with a name and a colon, a name after a dash. For one script. */
final class Labels {

    private static final Cues.Frames NONE = new Cues.Frames(Set.of(), Set.of());

    /** Of so many words of a headline at most one begins small. */
    private static final int SMALL_WORDS = 3;

    private final Script script;
    private final Quotations quotations;
    private final Datelines datelines;
    private final Cues cues = Cues.shipped();
    private final List<Voice> voices = new ArrayList<>();

    Labels(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
        this.datelines = new Datelines(script, quotations);
    }

    List<Voice> voices() {
        for (int i = 0; i < script.size(); i++) {
            String word = script.lower(i);
            int view = word.equals("in") ? viewEnd(i) : -1;
            int owned = word.equals("in") ? ownedView(i) : -1;
            if (word.equals("according") && script.lower(i + 1).equals("to")) {
                according(i, i + 2);
            } else if (view > 0) {
                according(i, view);
            } else if (owned > 0) {
                owned(i, owned);
            } else if (script.tag(i) == Upos.ADV && cues.isAdverb(script.lower(i))) {
                adverb(i);
            } else if (i == 0 || script.paragraph(i) != script.paragraph(i - 1)) {
                label(i);
                headline(i);
            } else if (script.isDash(i) && quotations.endingAt(i) != null) {
                signed(i);
            }
        }
        return voices;
    }

    /** After "in the view of", "in the words of"; -1 where these words do not stand there. */
    private int viewEnd(int at) {
        boolean of = script.lower(at + 1).equals("the") && script.lower(at + 3).equals("of");
        boolean view = switch (script.lower(at + 2)) {
            case "view", "opinion", "words", "eyes", "judgment", "judgement", "estimation", "phrase" -> true;
            default -> false;
        };
        return of && view ? at + 4 : -1;
    }

    /** The possessive in "in Narendra Modi's eyes, …" at a sentence's beginning; -1 where there is none. */
    private int ownedView(int at) {
        boolean begins = at == script.begin(script.sentence(at));
        if (!begins && !script.isComma(at - 1)) {
            return -1;
        }
        for (int i = at + 2; i < Math.min(script.size() - 1, at + Datelines.LONGEST_LABEL + 2); i++) {
            boolean view = switch (script.lower(i + 1)) {
                case "view", "opinion", "words", "eyes", "judgment", "judgement", "estimation", "phrase", "telling" ->
                    true;
                default -> false;
            };
            if (view && (script.lower(i).equals("'s") || script.lower(i).equals("'"))) {
                return begins || script.isComma(i + 2) ? i : -1;
            }
        }
        return -1;
    }

    private void owned(int at, int possessive) {
        int end = script.end(script.sentence(at));
        int from = script.isComma(possessive + 2) ? possessive + 3 : possessive + 2;
        if (from < end) {
            Voice voice = new Voice(new Cue(possessive + 1, NONE, at + 1, possessive, possessive + 1, possessive + 2));
            int begin = script.begin(script.sentence(at), at);
            for (int i = begin; i < at; i++) {
                begin = script.lower(i).equals(";") || script.isColon(i) ? i + 1 : begin;
            }
            voice.add(begin, Trim.end(script, begin, at));
            voice.add(from, Trim.end(script, from, end));
            add(voice);
        }
    }

    private void according(int at, int cueTo) {
        int sentence = script.sentence(at);
        int begin = script.begin(sentence);
        int end = script.end(sentence);
        int from = cueTo;
        int comma = at <= begin + 1 ? opening(from, end) : -1;
        int to = comma > from ? comma : phraseEnd(from, end);
        if (to <= from) {
            return;
        }
        Voice voice = new Voice(new Cue(at, NONE, from, to, at, cueTo));
        Quotation before = quotations.endingAt(at) != null ? quotations.endingAt(at) : quotations.endingAt(at - 1);
        Quotation quoted = script.paragraph(at - 1) == script.paragraph(at) && at > begin ? before : null;
        if (quoted != null) {
            int start = Math.min(quoted.from(), script.begin(script.sentence(quoted.from())));
            voice.add(start, quoted.to());
        } else if (at > begin + 1) {
            voice.add(begin, Trim.end(script, begin, at));
        }
        if (script.isComma(to)
                && (at <= begin + 1 || script.isComma(at - 1))
                && script.hasFinite(to, end)
                && quoted == null) {
            voice.add(to + 1, Trim.end(script, to + 1, end));
        } else if (at <= begin + 1 && to + 1 < end) {
            voice.add(to, Trim.end(script, to, end));
        }
        add(voice);
    }

    /** The comma between whom a sentence begins with and what they say, one before "who" or an apposition left aside; -1 where there is none. */
    private int opening(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean apposed = switch (script.lower(i + 1)) {
                case "who", "which", "a", "an" -> true;
                default -> false;
            };
            if (script.isComma(i) && !apposed && script.hasFinite(i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** After the noun phrase that begins at {@code from}: by the tree, and no further than a comma that a clause follows. */
    private int phraseEnd(int from, int end) {
        int head = from;
        for (int i = from; i < Math.min(end, from + 8); i++) {
            if (script.isNominal(i)
                    && script.left(i) >= from - 4
                    && !script.token(i).is("compound")
                    && !script.token(i).is("nmod")) {
                head = i;
                break;
            }
        }
        int to = Math.min(script.right(head) + 1, end);
        for (int i = head + 1; i < to; i++) {
            if (script.lower(i).equals(";") || Quotations.isDouble(script.lower(i))) {
                to = i;
            }
        }
        return Trim.end(script, from, Math.max(to, head + 1));
    }

    private void adverb(int at) {
        int head = script.head(at);
        int from = head < 0 ? script.begin(script.sentence(at)) : script.left(head);
        int to = head < 0 ? script.end(script.sentence(at)) : script.right(head) + 1;
        Voice voice = new Voice(new Cue(at, NONE, -1, -1, at, at + 1));
        if (from < at) {
            int start = Trim.start(script, from, at);
            voice.add(start, Trim.end(script, start, at));
        }
        if (at + 1 < to) {
            voice.add(at + 1, Trim.end(script, at + 1, to));
        }
        add(voice);
    }

    /** "Putin: no plans for an alliance"; "WALLACE: …". */
    private void label(int begin) {
        int from = Quotations.isDouble(script.lower(begin)) ? begin + 1 : begin;
        int colon = datelines.colon(from);
        // behind a dateline: "CARACAS - Maduro: …"
        from = colon < 0 ? from : Math.max(from, script.begin(script.sentence(colon)));
        if (colon < 0 || colon + 3 >= script.size()) {
            return;
        }
        boolean name = false;
        for (int i = from; i < colon; i++) {
            name |= script.tag(i) == Upos.PROPN
                    || colon == from + 1 && script.tag(i) == Upos.ADJ
                    || isPaper(script.lower(i))
                    || Datelines.isCapitals(script.token(i).form());
        }
        if (!name || datelines.is(begin, colon)) {
            return;
        }
        int to = colon + 1;
        while (to < script.size() && script.paragraph(to) == script.paragraph(colon)) {
            to++;
        }
        Quotation quoted = quotations.startingAt(colon + 1);
        boolean asks = to == colon + 1 || quoted == null && isAsker(script.lower(from)) && colon == from + 1;
        if (asks || quoted != null && datelines.isClaimed(quoted)) {
            return;
        }
        Voice voice = new Voice(new Cue(colon, NONE, from, colon, colon, colon + 1));
        voice.add(colon + 1, quoted == null ? Trim.end(script, colon + 1, to) : Math.min(quoted.to(), to));
        add(voice);
    }

    /** "Rome Rejects Paris Plan": in a line of capitals and without a verb, by the tagger's lights, a word that may report does. */
    private void headline(int begin) {
        int end = script.end(script.sentence(begin));
        boolean alone = end == script.size() || script.paragraph(end) != script.paragraph(begin);
        if (!alone || script.begin(script.sentence(begin)) != begin || script.hasFinite(begin, end)) {
            return;
        }
        int small = 0;
        int verb = -1;
        for (int i = begin; i < end; i++) {
            String form = script.token(i).form();
            small += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
            Cues.Frames frames = i > begin && form.endsWith("s") ? cues.inflected(script.lower(i)) : null;
            boolean object = frames != null && (frames.has(Frame.OBJECT) || frames.has(Frame.CLAUSE));
            boolean between = script.isNominal(i - 1) && script.tag(i) != Upos.VERB;
            verb = verb < 0 && object && between ? i : verb;
        }
        if (verb < 0 || verb + 1 >= end || small > (end - begin) / SMALL_WORDS) {
            return;
        }
        Voice voice = new Voice(new Cue(verb, NONE, begin, verb, verb, verb + 1));
        voice.add(verb + 1, Trim.end(script, verb + 1, end));
        add(voice);
    }

    /** Whoever asks in a transcript: without quotation marks that is left aside. */
    private static boolean isAsker(String word) {
        return switch (word) {
            case "question", "reporter", "journalist", "interviewer" -> true;
            default -> false;
        };
    }

    private static boolean isPaper(String word) {
        return switch (word) {
            case "q",
                    "a",
                    "question",
                    "answer",
                    "reporter",
                    "journalist",
                    "interviewer",
                    "moderator",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "newspaper",
                    "paper",
                    "minister",
                    "president",
                    "premier",
                    "poll",
                    "report",
                    "study",
                    "survey",
                    "sources",
                    "experts",
                    "police",
                    "officials",
                    "analysts" -> true;
            default -> false;
        };
    }

    /** "…" — somebody's name. */
    private void signed(int dash) {
        int end = dash + 1;
        while (end < script.size() && script.paragraph(end) == script.paragraph(dash) && end - dash <= 12) {
            end++;
        }
        Quotation quoted = quotations.endingAt(dash);
        boolean name = dash + 1 < end && script.tag(dash + 1) == Upos.PROPN && !script.hasFinite(dash + 1, end);
        if (quoted == null || !name) {
            return;
        }
        Voice voice = new Voice(new Cue(dash, NONE, dash + 1, Trim.end(script, dash + 1, end), dash, dash + 1));
        voice.add(quoted.from(), quoted.to());
        add(voice);
    }

    private void add(Voice voice) {
        if (!voice.pieces().isEmpty()) {
            voices.add(voice);
        }
    }
}
