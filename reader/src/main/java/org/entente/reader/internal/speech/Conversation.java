package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Gives every quotation and every clause of a script to the words that report it. For one script and thread. */
final class Conversation {

    private static final Cues.Frames NONE = new Cues.Frames(Set.of(), Set.of());

    private final Script script;
    private final Quotations quotations;
    private final Complement complement;
    private final Speakers speakers;
    private final List<Voice> voices = new ArrayList<>();
    private final Set<Quotation> told = new HashSet<>();

    Conversation(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
        this.complement = new Complement(script);
        this.speakers = new Speakers(script);
    }

    List<Voice> voices() {
        CueFinder finder = new CueFinder(script);
        for (Cue cue : finder.verbs()) {
            verb(cue);
        }
        for (CueFinder.Said said : finder.nouns()) {
            if (voices.stream()
                    .noneMatch(voice -> voice.cue().from() == said.cue().from() && overlaps(voice, said))) {
                Voice voice = new Voice(said.cue());
                voice.add(said.from(), said.to());
                keep(voice);
            }
        }
        new Labels(script, quotations).voices().forEach(this::keep);
        orphans();
        voices.removeIf(voice -> voice.pieces().isEmpty());
        return new Sieve(script, quotations).told(voices);
    }

    private static boolean overlaps(Voice voice, CueFinder.Said said) {
        return voice.says(said.from());
    }

    /** Notes a voice; a quotation that its content enters is told as a whole. */
    private void keep(Voice voice) {
        for (Voice.Piece piece : List.copyOf(voice.pieces())) {
            Quotation around =
                    voice.cue().from() < 0 ? null : quotations.at(voice.cue().from());
            Quotation last = quotations.at(piece.to() - 1);
            if (last != null && !last.equals(around)) {
                voice.add(piece.from(), last.to());
                told.add(last);
            }
            for (int i = piece.from(); i < piece.to(); i++) {
                Quotation inside = quotations.at(i);
                if (inside != null && !inside.equals(around)) {
                    told.add(inside);
                    i = inside.to() - 1;
                }
            }
        }
        if (!voice.pieces().isEmpty()) {
            voices.add(voice);
        }
    }

    private void verb(Cue cue) {
        Cues.Frames frames = cue.frames();
        Voice voice = new Voice(cue);
        boolean speaks = frames.has("quote") || frames.has("clause");
        int clauseEnd = clauseEnd(cue);
        if (speaks && isTrailing(cue)) {
            trailing(voice, clauseEnd);
        } else if (speaks && leads(cue, clauseEnd, voice)) {
            keep(voice);
            return;
        }
        if (voice.pieces().isEmpty() && !fromLike(cue, voice)) {
            Complement.Found patient = complement.patient(cue);
            Complement.Found found = patient != null ? patient : complement.of(cue);
            if (found != null && found.to() > found.from() && isAllowed(cue, found)) {
                voice = new Voice(cue.upTo(found.cueTo()));
                voice.add(found.from(), found.to());
            }
        }
        keep(voice);
    }

    /** Who cannot be named must at least be hidden by a passive, or share somebody else's subject. */
    private boolean isAllowed(Cue cue, Complement.Found found) {
        return cue.hasSource() || (found.clause() && script.isPassive(cue.word()));
    }

    /** "As the minister has said, …" */
    private boolean fromLike(Cue cue, Voice voice) {
        int before = cue.clauseFrom() - 1;
        int after = cue.clauseTo();
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

    /** After a cue's clause: the first comma, colon, full stop or quotation mark. */
    private int clauseEnd(Cue cue) {
        int at = cue.clauseTo();
        int end = script.end(script.sentence(cue.word()));
        while (at < end && !isBreak(at)) {
            at++;
        }
        return at;
    }

    private boolean isBreak(int i) {
        return switch (script.lower(i)) {
            case ",", ":", ";", ".", "?", "!" -> true;
            default -> Quotations.isDouble(script.lower(i)) || quotations.startingAt(i) != null || script.isDash(i);
        };
    }

    /** Whether a quotation, or a clause and a comma, end right before the cue's clause. */
    private boolean isTrailing(Cue cue) {
        int from = cue.clauseFrom();
        int before = from - 1;
        if (before < 1 || cue.sourceFrom() > cue.to() + 4) {
            return false;
        }
        Quotation quotation = quoteBefore(from);
        if (quotation != null) {
            if (script.lower(quotation.to() - 2).equals(".")
                    && script.begin(script.sentence(from), from + 1) == from
                    && opens(cue)) {
                return false;
            }
            boolean own =
                    script.paragraph(quotation.to() - 1) == script.paragraph(from) && !quotation.covers(cue.word());
            return own && cue.frames().has("quote") && (cue.hasSource() || cue.from() == from) && !opensClause(cue);
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
                && script.hasFinite(begin, before) | before - begin <= 4 | isParenthesis(cue)
                && ends(cue)
                && (isLast(cue) || !isFrame(begin) || isParenthesis(cue));
    }

    /** Whether nothing follows in the sentence: then what stands before is all that is said. */
    private boolean isLast(Cue cue) {
        int at = cue.clauseTo();
        return at >= script.size() || script.isStop(at) || script.sentence(at) != script.sentence(cue.word());
    }

    /** "If it snows, he said, we stay": commas on both sides, and a clause behind. */
    private boolean isParenthesis(Cue cue) {
        int at = cue.clauseTo();
        int end = script.end(script.sentence(cue.word()));
        return script.isComma(at) && script.hasFinite(at, end) && quotations.startingAt(at + 1) == null;
    }

    /** "On Monday, he said …": what stands before the comma only says when or where. */
    private boolean isFrame(int begin) {
        return switch (script.tag(begin)) {
            case ADP, SCONJ, ADV, CCONJ -> true;
            default -> isSubordinate(begin);
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
                && !script.isStop(clauseEnd(cue));
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
        for (int i = at; i < stop; i++) {
            if (script.lower(i).equals("that") || script.lower(i).equals("whether")) {
                return true;
            }
        }
        boolean starts = switch (script.tag(at)) {
            case PRON, DET, PROPN, NOUN, ADJ, NUM -> true;
            default -> false;
        };
        return starts && script.hasFinite(at, Math.min(end, stop + 1)) && quoteBefore(cue.clauseFrom()) == null;
    }

    /** The quotation that ends right before a token, a comma between allowed. */
    private @Nullable Quotation quoteBefore(int token) {
        Quotation quotation = quotations.endingAt(token);
        return quotation != null || !script.isComma(token - 1) ? quotation : quotations.endingAt(token - 1);
    }

    private void trailing(Voice voice, int clauseEnd) {
        Cue cue = voice.cue();
        int from = cue.clauseFrom();
        int sentence = script.sentence(cue.word());
        Quotation quotation = quoteBefore(from);
        if (quotation == null) {
            int begin = Math.max(script.begin(sentence, from), bound(sentence, from));
            begin = Trim.start(script, begin, from);
            voice.add(begin, Trim.end(script, begin, from));
        } else {
            int begin = quotation.from();
            int own = script.begin(script.sentence(begin), begin + 1);
            if (begin - own > 2 && script.sentence(begin) == script.sentence(quotation.to() - 1)) {
                begin = Math.max(own, bound(script.sentence(begin), begin));
                begin = Trim.start(script, begin, quotation.from());
            }
            voice.add(begin, quotation.to());
            told.add(quotation);
        }
        more(voice, clauseEnd);
    }

    /** Where an earlier voice of the sentence ends, so that nothing is told twice. */
    private int bound(int sentence, int before) {
        int bound = -1;
        for (Voice voice : voices) {
            int to = voice.cue().clauseTo();
            boolean here =
                    voice.cue().from() >= 0 && script.sentence(voice.cue().from()) == sentence;
            if (here
                    && to < before
                    && (script.isComma(to) || voice.last() < before)
                    && voice.pieces().getFirst().from() < voice.cue().from()) {
                bound = Math.max(bound, to);
            }
        }
        return bound;
    }

    /** What goes on behind the speaker's clause: the rest of a split quotation, or of a split sentence. */
    private void more(Voice voice, int clauseEnd) {
        int next = clauseEnd;
        int end = script.end(script.sentence(voice.cue().word()));
        while (next < script.size()
                && next <= end
                && (script.isComma(next)
                        || script.lower(next).equals(".")
                        || script.isColon(next)
                        || script.isDash(next))) {
            next++;
        }
        Quotation quotation = quotations.startingAt(next);
        if (quotation != null && script.paragraph(next) == script.paragraph(clauseEnd - 1) && !isClaimed(quotation)) {
            voice.add(quotation.from(), quotation.to());
            told.add(quotation);
            return;
        }
        boolean unfinished = voice.pieces().size() == 1
                && next < end
                && script.isComma(next - 1)
                && (!script.hasFinite(
                                voice.pieces().getFirst().from(),
                                voice.pieces().getFirst().to())
                        || isFrame(voice.pieces().getFirst().from()))
                && quotations.at(voice.pieces().getFirst().from()) == null;
        if (unfinished && script.hasFinite(next, end)) {
            voice.add(next, Trim.end(script, next, end));
        }
    }

    /** Whether somebody else's clause follows a quotation: then it is not told twice. */
    private boolean isClaimed(Quotation quotation) {
        int at = quotation.to();
        boolean comma = script.isComma(at - 2)
                || script.isComma(at)
                || script.lower(at - 2).equals("?");
        if (!comma) {
            return false;
        }
        for (int i = at; i < Math.min(script.size(), at + 8); i++) {
            if (script.lower(i).equals(".") || script.sentence(i) != script.sentence(at)) {
                return false;
            }
            Cues.Frames frames = script.tag(i) == Upos.VERB ? Cues.shipped().verb(script.token(i)) : null;
            if (frames != null && frames.has("quote")) {
                return true;
            }
        }
        return false;
    }

    /** She said: "…", or with a comma, or on the next line. */
    private boolean leads(Cue cue, int clauseEnd, Voice voice) {
        int next = clauseEnd;
        if (script.isComma(next) || script.isColon(next)) {
            next++;
        } else if (next < script.size() && !script.lower(next).equals(".")) {
            if (quotations.startingAt(next) == null
                    || next != cue.clauseTo()
                    || !cue.frames().has("quote")) {
                return false;
            }
        }
        boolean colon = script.isColon(next - 1);
        if (!cue.hasSource() && !colon) {
            return false;
        }
        Quotation quotation = quotations.startingAt(next);
        if (quotation == null) {
            return false;
        }
        boolean nearby = colon || script.sentence(next) == script.sentence(cue.word());
        if (!nearby || !(cue.frames().has("quote") || colon) || quotation.covers(cue.word())) {
            return false;
        }
        if (!colon && isClaimed(quotation) || script.hasFinite(cue.clauseTo(), clauseEnd)) {
            return false;
        }
        int to = quotation.to();
        voice.add(quotation.from(), to);
        told.add(quotation);
        int end = script.end(script.sentence(to - 1));
        if (end - to > 2
                && script.sentence(to - 1) == script.sentence(cue.word())
                && !script.isComma(to - 2)
                && !script.isComma(to)) {
            voice.add(quotation.from(), Trim.end(script, quotation.from(), end));
        }
        return true;
    }

    /** Quotations that no word reports: more of what was just quoted, or the words of whom the sentence before names. */
    private void orphans() {
        for (Quotation quotation : quotations.all()) {
            if (told.contains(quotation) || quotation.single() || !isSpeech(quotation)) {
                continue;
            }
            Voice before = before(quotation);
            if (before != null) {
                before.add(quotation.from(), quotation.to());
                told.add(quotation);
                continue;
            }
            Voice colon = afterColon(quotation);
            if (colon != null) {
                keep(colon);
                continue;
            }
            int speaker = introduced(quotation);
            if (speaker >= 0) {
                int[] phrase = speakers.phrase(speaker, script.size(), script.size());
                Voice voice = new Voice(new Cue(-1, NONE, phrase[0], phrase[1], -1, -1));
                voice.add(quotation.from(), quotation.to());
                keep(voice);
            }
        }
    }

    /** Any sentence that ends with a colon: its first verb reports. */
    private @Nullable Voice afterColon(Quotation quotation) {
        int colon = quotation.from() - 1;
        if (!script.isColon(colon)) {
            return null;
        }
        for (int i = script.begin(script.sentence(colon), colon); i < colon; i++) {
            if (script.isFinite(i) && script.tag(i) == Upos.VERB) {
                int head = speakers.of(i);
                if (head >= 0 && head < i) {
                    int[] phrase = speakers.phrase(head, i, i + 1);
                    Voice voice = new Voice(new Cue(i, NONE, phrase[0], phrase[1], i, i + 1));
                    voice.add(quotation.from(), quotation.to());
                    return voice;
                }
            }
        }
        return null;
    }

    /** The voice whose quotation ended right before, but for its own clause; in this paragraph or at the end of the last. */
    private @Nullable Voice before(Quotation quotation) {
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
        int gap = quotation.from() - nearest.last();
        int paragraphs = script.paragraph(quotation.from()) - script.paragraph(nearest.last() - 1);
        return paragraphs <= 1 && gap <= (paragraphs == 0 ? 12 : 3) ? nearest : null;
    }

    /** A quotation that is a sentence or more. */
    private boolean isSpeech(Quotation quotation) {
        int from = quotation.from();
        boolean starts = from == script.begin(script.sentence(from)) || script.isColon(from - 1);
        int last = quotation.to() - 1;
        boolean stops = switch (script.lower(last - 1)) {
            case ".", "!", "?", "…", "..." -> true;
            default ->
                switch (script.lower(quotation.to())) {
                    case ".", "!", "?" -> true;
                    default -> false;
                };
        };
        return starts && stops && quotation.to() - from >= 6 && script.hasFinite(from, quotation.to());
    }

    /** The subject of the sentence before, where it is a person by name or pronoun; or -1. */
    private int introduced(Quotation quotation) {
        int sentence = script.sentence(quotation.from()) - 1;
        if (sentence < 0 || script.paragraph(quotation.from()) - script.paragraph(script.begin(sentence)) > 1) {
            return -1;
        }
        for (int i = script.begin(sentence); i < script.end(sentence); i++) {
            boolean subject = script.token(i).is("nsubj")
                    && script.head(i) >= 0
                    && script.token(script.head(i)).is("root");
            if (subject && (script.tag(i) == Upos.PROPN || isPerson(script.lower(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPerson(String word) {
        return word.equals("he")
                || word.equals("she")
                || word.endsWith("man")
                || word.endsWith("ist")
                || word.endsWith("er");
    }
}
