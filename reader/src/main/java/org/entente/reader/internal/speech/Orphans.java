package org.entente.reader.internal.speech;

import java.util.List;
import java.util.Set;
import org.entente.reader.internal.mention.Descriptions;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that no word of the table reports: any verb beside one will do ({@link Tagged}), then a colon ({@link Colons}), then more of what was just quoted, then
 * whom the sentence before names. For one script; safe to share between threads.
 */
final class Orphans {

    static final Cues.Frames ANY = new Cues.Frames(Set.of(Frame.QUOTE), Set.of());

    /** Between two quotations of a paragraph stand at most so many tokens on their speaker. */
    private static final int LONGEST_GAP = 30;

    private final Script script;
    private final Quotations quotations;
    private final Speakers speakers;

    Orphans(Script script, Quotations quotations, Speakers speakers) {
        this.script = script;
        this.quotations = quotations;
        this.speakers = speakers;
    }

    static Voice voice(Cue cue, Quotation quotation) {
        Voice voice = new Voice(cue);
        voice.add(quotation.from(), quotation.to());
        return voice;
    }

    /** A quotation of which nobody knows whose it is. */
    static Voice nobodys(Quotation quotation) {
        return voice(new Cue(-1, ANY, -1, -1, -1, -1), quotation);
    }

    /** The voice of the same word that reports; or null. */
    static @Nullable Voice heard(Cue cue, List<Voice> voices) {
        for (Voice voice : voices) {
            if (voice.cue().word() == cue.word()) {
                return voice;
            }
        }
        return null;
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
        return paragraphs <= 1 && gap <= (paragraphs == 0 ? LONGEST_GAP : 3) && !somebodyElse ? nearest : null;
    }

    /** Whether more stands between what somebody said and a quotation than the clause of the one who spoke: a question, or "an hour later:". */
    boolean isApart(Voice voice, Quotation quotation) {
        int last = quotation.from() - 1;
        boolean colon = script.isColon(last) && quotation.from() > voice.last();
        // "…, he said, and then: “…”": his own clause goes on
        boolean onward = voice.cue().clauseTo() > 0
                && script.sentence(last) == script.sentence(voice.cue().clauseTo() - 1)
                && !script.hasFinite(voice.cue().clauseTo(), last);
        return colon && !onward || script.sentence(quotation.from()) - script.sentence(voice.last() - 1) > 1;
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
                && (script.isStop(Quotations.lastWord(script, quotation)) || script.isStop(quotation.to()))
                && script.paragraph(before) == script.paragraph(quotation.from());
        Voice last = null;
        for (Voice voice : voices) {
            int word = voice.cue().from();
            boolean here = whole
                    && word >= 0
                    && word < before
                    && script.paragraph(word) == script.paragraph(before)
                    && isWithin(word, before)
                    && !handsOn(voice, voices);
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

    /** "“…,” she wrote, according to a paper": what follows is hers. */
    private boolean handsOn(Voice voice, List<Voice> voices) {
        return script.lower(voice.cue().from()).equals("according")
                && voices.stream()
                        .anyMatch(other -> other.cue().from() >= 0
                                && voice.says(other.cue().from())
                                && quotations.at(other.pieces().getFirst().from()) != null);
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
                    && script.sentence(i) > script.sentence(from - 1)
                    && !isOwn(i)) {
                return true;
            }
        }
        return false;
    }

    /** "His voice broke": what is the speaker's own, but nobody. */
    private boolean isOwn(int noun) {
        int owner = script.childWith(noun, "nmod:poss");
        return owner >= 0 && script.tag(owner) == Upos.PRON && !Descriptions.isPerson(script.lower(noun));
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
        boolean clause = quotation.to() - from >= 6 && script.hasFinite(from, quotation.to());
        return starts && stops && (clause || !script.isColon(from - 1));
    }

    /**
     * Whose words a quotation are that begins a paragraph and ends a sentence: whoever is told to speak or to act first in what follows, up to the end of that
     * paragraph; nobody where nobody is.
     */
    Voice followed(Quotation quotation, List<Voice> voices) {
        int next = quotation.to();
        int from = quotation.from();
        boolean begins = script.paragraph(from - 1) != script.paragraph(from) || script.isDash(from - 1);
        Voice announced = begins && from > 0 ? announced(quotation, voices) : null;
        if (announced != null) {
            return announced;
        }
        for (int i = next; begins && i < script.size() && script.paragraph(i) == script.paragraph(next); i++) {
            if (isActor(i) && quotations.at(i) == null) {
                int[] phrase = speakers.phrase(named(i), script.size(), script.size());
                return voice(new Cue(-1, ANY, phrase[0], phrase[1], -1, -1), quotation);
            }
        }
        return nobodys(quotation);
    }

    /** "“…”: with that sentence the envoy left": whoever is the subject of what follows; or null. */
    @Nullable
    Voice parting(Quotation quotation) {
        int at = script.isColon(quotation.to()) ? quotation.to() + 1 : quotation.to();
        boolean these = switch (script.lower(at + 1)) {
            case "this", "that", "these", "those" -> true;
            default -> false;
        };
        if (!script.lower(at).equals("with") || !these || !Tagged.isAnswer(script.lower(at + 2))) {
            return null;
        }
        int end = script.end(script.sentence(at));
        for (int i = at + 3; i < end; i++) {
            if (script.token(i).is("nsubj") && script.tag(i) != Upos.PRON || isPerson(script.lower(i))) {
                int[] phrase = speakers.phrase(i, script.size(), script.size());
                return voice(new Cue(-1, ANY, phrase[0], phrase[1], -1, -1), quotation);
            }
        }
        return null;
    }

    /** Whose words a quotation without any cue are: the subject of the sentence before in its paragraph, a person by name or pronoun; or null. */
    @Nullable
    Voice introduced(Quotation quotation, List<Voice> voices) {
        int sentence = script.sentence(quotation.from()) - 1;
        Voice spoken =
                sentence < 0 || !script.isStop(quotation.from() - 1) ? null : inSentence(quotation.from() - 1, voices);
        if (spoken != null && script.paragraph(quotation.from()) == script.paragraph(quotation.from() - 1)) {
            return again(spoken, quotation);
        }
        if (sentence < 0 || script.paragraph(quotation.from()) != script.paragraph(script.begin(sentence))) {
            return null;
        }
        return actor(sentence, quotation);
    }

    /** The subject of a sentence as whose words a quotation is, a person by name, pronoun or noun; or null. */
    private @Nullable Voice actor(int sentence, Quotation quotation) {
        for (int i = script.begin(sentence); i < script.end(sentence); i++) {
            if (isActor(i)) {
                int[] phrase = speakers.phrase(i, script.size(), script.size());
                return voice(new Cue(-1, ANY, phrase[0], phrase[1], -1, -1), quotation);
            }
        }
        return null;
    }

    /** Where the last sentence before a paragraph that is all quotation tells of somebody's words or of somebody: that one's; or null. */
    private @Nullable Voice announced(Quotation quotation, List<Voice> voices) {
        int before = quotation.from() - 1;
        int after = quotation.to();
        boolean whole = after >= script.size() || script.paragraph(after) != script.paragraph(after - 1);
        if (!whole || before < 0 || quotations.at(before) != null) {
            return null;
        }
        Voice last = inSentence(before, voices);
        return last != null ? again(last, quotation) : actor(script.sentence(before), quotation);
    }

    /** Whoever spoke last in the sentence of a token, outside of quotations and of others' words; or null. */
    private @Nullable Voice inSentence(int token, List<Voice> voices) {
        Voice last = null;
        for (Voice voice : voices) {
            int cue = voice.cue().from();
            boolean here = cue >= 0
                    && voice.cue().hasSource()
                    && script.sentence(cue) == script.sentence(token)
                    && quotations.at(cue) == null
                    && voices.stream().noneMatch(other -> other.says(cue));
            last = here && (last == null || cue > last.cue().from()) ? voice : last;
        }
        return last;
    }

    /** Of a sentence whose subject has no name, "Clinton had wanted to say less, one adviser said", a name before it that is a clause's subject; else the subject. */
    private int named(int subject) {
        for (int i = script.begin(script.sentence(subject)); i < subject; i++) {
            if (script.tag(subject) == Upos.NOUN
                    && script.tag(i) == Upos.PROPN
                    && script.token(i).is("nsubj")) {
                return i;
            }
        }
        return subject;
    }

    /** A name, a pronoun or a noun for somebody that is the subject of a sentence. */
    private boolean isActor(int i) {
        boolean subject = script.token(i).is("nsubj")
                && script.head(i) >= 0
                && script.token(script.head(i)).is("root");
        boolean name = script.tag(i) == Upos.PROPN && !script.token(i).xpos().equals("NNPS");
        return subject && (name || isPerson(script.lower(i)));
    }

    private static boolean isPerson(String word) {
        return word.equals("he") || word.equals("she") || word.endsWith("er") || Descriptions.isPerson(word);
    }
}
