package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.mention.Descriptions;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The verbs and adjectives of a script that may report, with the one who speaks. For one script; safe to share between threads. */
final class VerbCues {

    private final Script script;
    private final Speakers speakers;
    private final Cues cues = Cues.shipped();

    VerbCues(Script script) {
        this.script = script;
        this.speakers = new Speakers(script);
    }

    /** All of them, in order. */
    List<Cue> all() {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < script.size(); i++) {
            Cues.Frames frames = frames(i);
            if (frames != null && !isOfPeople(i) && !handsOn(i) && !isAddressing(i) && !isNaming(i)) {
                Cue cue = verb(i, frames, found);
                if (cue != null && !isOwnThought(cue)) {
                    found.add(cue);
                }
            }
        }
        return found;
    }

    private Cues.@Nullable Frames frames(int i) {
        return switch (script.tag(i)) {
            case VERB -> isVerb(i) ? cues.spoken(script, i) : null;
            case PROPN -> script.lower(i).equals("said") ? cues.spoken(script, i) : null;
            case ADJ -> isSaidOfSomebody(i) ? cues.adjective(script.token(i).lemma()) : null;
            default -> null;
        };
    }

    private boolean isVerb(int i) {
        if (script.token(i).is("case")) {
            return false;
        }
        return !script.token(i).is("amod")
                || script.tag(i - 1) == Upos.AUX
                || script.tag(i - 1) == Upos.ADV
                || script.childWith(i, "nsubj") >= 0;
    }

    /** "She was confident", and no question: an adjective that is told of a subject before it. */
    private boolean isSaidOfSomebody(int i) {
        int subject = script.childWith(i, "nsubj");
        return subject >= 0 && subject < script.childWith(i, "cop") && subject < i;
    }

    /** "Quoted him as saying …": he says it. */
    private boolean handsOn(int verb) {
        if (!Speakers.isQuoting(script.token(verb).lemma())) {
            return false;
        }
        for (int n = 0; n < script.childCount(verb); n++) {
            int child = script.child(verb, n);
            if (child > verb
                    && script.lower(child - 1).equals("as")
                    && script.token(child).xpos().equals("VBG")
                    && cues.verb(script, child) != null) {
                return true;
            }
        }
        return false;
    }

    /** "…," a resident said, asking to be called Huda: what she is to be called is no report. */
    private boolean isNaming(int verb) {
        int be = script.lower(verb).equals("called") ? verb - 1 : verb + 2;
        boolean wish = script.token(verb).xpos().equals("VBG")
                && switch (script.lower(be + 1)) {
                    case "called", "named", "identified" -> true;
                    default -> false;
                };
        return script.lower(be).equals("be") && script.lower(be - 1).equals("to") && (wish || be == verb - 1);
    }

    /** "Recalled its ambassador", "ordered its troops out": of people it is an act, no report. */
    private boolean isOfPeople(int verb) {
        boolean moves = switch (script.token(verb).lemma()) {
            case "recall", "withdraw" -> true;
            default -> false;
        };
        int object = moves ? script.childWith(verb, "obj") : -1;
        return object > verb
                && !script.hasFinite(verb + 1, object)
                && switch (script.token(object).lemma()) {
                    case "ambassador",
                            "envoy",
                            "diplomat",
                            "consul",
                            "chargé",
                            "troop",
                            "force",
                            "soldier",
                            "staff",
                            "mission",
                            "delegation",
                            "team",
                            "observer",
                            "inspector",
                            "adviser",
                            "negotiator",
                            "citizen",
                            "reservist",
                            "parliament",
                            "ship",
                            "fleet" -> true;
                    default -> false;
                };
    }

    /** "Spoke to reporters": to whom, not of what. */
    private boolean isAddressing(int verb) {
        if (!script.token(verb).lemma().equals("speak")
                || !script.lower(verb + 1).equals("to")) {
            return false;
        }
        int head = verb + 2;
        while (head + 1 < script.size() && (script.tag(head) == Upos.DET || script.isNominal(head + 1))) {
            head++;
        }
        if (script.lower(head + 1).equals("about") || script.lower(head + 1).equals("of")) {
            return false;
        }
        return script.tag(head) == Upos.PROPN
                || script.tag(head) == Upos.PRON
                || Descriptions.isPerson(script.token(head).lemma())
                || Tagged.isAudience(script.token(head).lemma());
    }

    /** What "I think" and "you know" hold is the speaker's own; only what is said or quoted counts. */
    private boolean isOwnThought(Cue cue) {
        if (!cue.hasSource() || cue.sourceTo() - cue.sourceFrom() != 1) {
            return false;
        }
        return switch (script.lower(cue.sourceFrom())) {
            case "that" ->
                !cue.frames().has(Frame.QUOTE)
                        && !script.token(cue.word()).relation().equals("acl:relcl");
            case "you", "this", "it" -> !cue.frames().has(Frame.QUOTE);
            case "i", "we" -> !cue.frames().has(Frame.QUOTE) || cue.frames().has(Frame.OWN);
            default -> false;
        };
    }

    private @Nullable Cue verb(int verb, Cues.Frames frames, List<Cue> before) {
        int from = verb;
        int begin = script.begin(script.sentence(verb));
        while (from > begin && belongs(from - 1)) {
            from--;
        }
        int to = cues.isPhrasal(script, verb) ? verb + 2 : verb + 1;
        while (to < script.size()
                && script.token(to).is("compound")
                && script.head(to) == verb
                && script.tag(to) == Upos.ADP) {
            to++;
        }
        Cue main = participle(verb) || goesOn(verb, from, frames) ? lastFinite(verb, before) : null;
        if (main != null) {
            return new Cue(verb, frames, main.sourceFrom(), main.sourceTo(), from, to);
        }
        int head = frames.has(Frame.NOBODY) ? -1 : speakers.of(verb);
        if (head < 0 || (head >= from && head < to)) {
            return new Cue(verb, frames, -1, -1, from, to);
        }
        int[] phrase = speakers.phrase(head, from, to);
        if (phrase[1] <= from && script.isComma(from - 1) && phrase[1] < from - 1) {
            phrase[1] = Trim.end(script, phrase[0], from);
        }
        return phrase[0] < phrase[1]
                ? new Cue(verb, frames, phrase[0], phrase[1], from, to)
                : new Cue(verb, frames, -1, -1, from, to);
    }

    /** "announced that … and warned London": a verb of speech in the past behind a conjunction and without a subject of its own, after another one. */
    private boolean goesOn(int verb, int from, Cues.Frames frames) {
        return frames.has(Frame.QUOTE)
                && script.token(verb).xpos().equals("VBD")
                && script.tag(from - 1) == Upos.CCONJ
                && script.childWith(verb, "nsubj") < 0
                && script.head(verb) >= 0
                && cues.verb(script, script.head(verb)) == null;
    }

    /** ", adding that …" */
    private boolean participle(int verb) {
        boolean apart = script.isComma(verb - 1) || Quotations.isDouble(script.lower(verb - 1));
        return apart && script.token(verb).xpos().equals("VBG");
    }

    private @Nullable Cue lastFinite(int verb, List<Cue> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Cue cue = before.get(i);
            if (script.sentence(cue.word()) != script.sentence(verb)) {
                return null;
            }
            if (cue.hasSource() && (script.isFinite(cue.word()) || script.isFinite(cue.from()))) {
                return cue;
            }
        }
        return null;
    }

    /** Auxiliaries, negations and adverbs before a verb are of the cue. */
    private boolean belongs(int i) {
        return switch (script.tag(i)) {
            case AUX -> true;
            case PART -> !script.lower(i).equals("'s");
            case ADV -> !isWhen(script.lower(i)) && script.sentence(i) == script.sentence(i + 1);
            default -> false;
        };
    }

    private static boolean isWhen(String word) {
        return switch (word) {
            case "when", "while", "where", "why", "how", "as", "however", "meanwhile", "thus", "yesterday", "today" ->
                true;
            default -> false;
        };
    }
}
