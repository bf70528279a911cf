package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The verbs and nouns of a script that may report, with the one who speaks. For one script; safe to share between threads. */
final class CueFinder {

    private final Script script;
    private final Speakers speakers;
    private final Cues cues = Cues.shipped();

    CueFinder(Script script) {
        this.script = script;
        this.speakers = new Speakers(script);
    }

    /** The verbs, in order. */
    List<Cue> verbs() {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < script.size(); i++) {
            if (isVerb(i) || isSaidOfSomebody(i)) {
                Cues.Frames frames = isVerb(i)
                        ? cues.spoken(script, i)
                        : cues.adjective(script.token(i).lemma());
                if (frames != null && !isOfPeople(i) && !handsOn(i)) {
                    Cue cue = verb(i, frames, found);
                    if (cue != null && !isOwnThought(cue)) {
                        found.add(cue);
                    }
                }
            }
        }
        return found;
    }

    private boolean isVerb(int i) {
        if (script.lower(i).equals("said") && script.tag(i) == Upos.PROPN) {
            return true;
        }
        if (script.tag(i) != Upos.VERB || script.token(i).is("case")) {
            return false;
        }
        return !script.token(i).is("amod")
                || script.tag(i - 1) == Upos.AUX
                || script.tag(i - 1) == Upos.ADV
                || script.childWith(i, "nsubj") >= 0;
    }

    /** "She was confident": an adjective that is told of a subject before it. */
    private boolean isSaidOfSomebody(int i) {
        int subject = script.tag(i) == Upos.ADJ ? script.childWith(i, "nsubj") : -1;
        return subject >= 0 && subject < i && script.childWith(i, "cop") >= 0;
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

    /** What "I think" and "you know" hold is the speaker's own; only what is said or quoted counts. */
    private boolean isOwnThought(Cue cue) {
        if (!cue.hasSource() || cue.sourceTo() - cue.sourceFrom() != 1) {
            return false;
        }
        return switch (script.lower(cue.sourceFrom())) {
            case "that" ->
                !cue.frames().has("quote")
                        && !script.token(cue.word()).relation().equals("acl:relcl");
            case "you", "this", "it" -> !cue.frames().has("quote");
            case "i", "we" -> !cue.frames().has("quote") || cue.frames().has("own");
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
        int head = frames.has("nobody") ? -1 : speakers.of(verb);
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
        return frames.has("quote")
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

    /** The nouns with a clause, an infinitive or a preposition after them, in order. */
    List<Said> nouns() {
        List<Said> found = new ArrayList<>();
        for (int i = 0; i < script.size(); i++) {
            Cues.Frames frames =
                    script.tag(i) == Upos.NOUN ? cues.noun(script.token(i).lemma()) : null;
            Said said = frames == null ? null : noun(i, frames);
            if (said != null) {
                found.add(said);
            }
        }
        return found;
    }

    private @Nullable Said noun(int noun, Cues.Frames frames) {
        int after = noun + 1;
        int end = script.end(script.sentence(noun));
        int source = -1;
        int owner = script.childWith(noun, "nmod:poss");
        if (owner >= 0 && owner < noun) {
            source = owner;
        }
        // "a statement by the ministry on Monday that …"
        while (after < end && isBetween(after)) {
            if (source < 0
                    && isSourcePreposition(after)
                    && !frames.prepositions().contains(script.lower(after))) {
                source = headAfter(after);
            }
            after = phraseEnd(after, end);
        }
        int content = contentAfter(after, end, frames);
        if (content < 0) {
            return null;
        }
        // "has a plan to leave": a plan that somebody has is not told by having it
        if (isOwned(noun) && script.lower(content).equals("to")) {
            return null;
        }
        int cueFrom = noun;
        int cueTo = content > after && script.tag(after) == Upos.ADP ? content : noun + 1;
        int governor = script.head(noun);
        boolean light = governor >= 0
                && governor < noun
                && script.token(noun).is("obj")
                && cues.isLight(script.token(governor).lemma());
        if (light && source < 0) {
            source = speakers.of(governor);
            cueFrom = governor;
        }
        if (source < 0) {
            source = distant(noun);
        }
        if (source < 0 && cueTo > noun + 1) {
            return null;
        }
        boolean infinitive = script.lower(content).equals("to");
        boolean several = script.token(noun).xpos().equals("NNS");
        if (source < 0 && (infinitive || !several || !script.lower(content).equals("that"))) {
            return null;
        }
        int to = script.token(noun).is("nsubj")
                ? clip(noun, content, end)
                : Trim.end(script, content, new Extent(script).end(content, end));
        if (to <= content) {
            return null;
        }
        int[] phrase = source < 0 ? new int[] {-1, -1} : speakers.phrase(source, cueFrom, cueTo);
        if (source > noun && phrase[0] < content) {
            phrase[1] = Math.min(phrase[1], content);
        }
        if (phrase[1] <= phrase[0]) {
            phrase = new int[] {-1, -1};
        }
        return new Said(new Cue(noun, frames, phrase[0], phrase[1], cueFrom, cueTo), content, to);
    }

    /** "She ran on a promise to leave", "he ended with a warning that …": the subject of the clause, where it does not just meet the words; or -1. */
    private int distant(int noun) {
        int governor = script.head(noun);
        boolean oblique = script.token(noun).is("obl")
                && (speakers.isAfter(noun, "on") || speakers.isAfter(noun, "with") || speakers.isAfter(noun, "by"));
        if (governor < 0
                || governor > noun
                || !oblique && !script.token(noun).is("obj")
                || script.isPassive(governor)) {
            return -1;
        }
        int subject = speakers.of(governor);
        boolean somebody = subject >= 0
                && subject < governor
                && (script.tag(subject) == Upos.PROPN || isSomebody(script.lower(subject)));
        return somebody && !isMet(script.token(governor).lemma()) ? subject : -1;
    }

    private static boolean isSomebody(String word) {
        return word.equals("he") || word.equals("she") || word.equals("they");
    }

    /** Whoever hears or meets with words speaks none. */
    private static boolean isMet(String verb) {
        return switch (verb) {
            case "face",
                    "hear",
                    "get",
                    "receive",
                    "meet",
                    "win",
                    "know",
                    "earn",
                    "provoke",
                    "prompt",
                    "fuel",
                    "spark",
                    "trigger",
                    "attract",
                    "ignore",
                    "read",
                    "want",
                    "need",
                    "await",
                    "lose",
                    "accept",
                    "wait",
                    "seek",
                    "suffer",
                    "be" -> true;
            default -> false;
        };
    }

    private boolean isOwned(int noun) {
        int governor = script.head(noun);
        return governor >= 0
                && switch (script.token(governor).lemma()) {
                    case "have", "find", "get", "see", "take", "need" -> true;
                    default -> false;
                };
    }

    private int clip(int noun, int content, int end) {
        int last = -1;
        for (int n = 0; n < script.childCount(noun); n++) {
            int child = script.child(noun, n);
            if (script.right(child) >= content && script.left(child) <= content + 1) {
                last = script.right(child) + 1;
                break;
            }
        }
        if (last < 0) {
            int head = content;
            for (int i = content; i < Math.min(end, content + 12); i++) {
                if (script.right(i) > head && script.left(i) >= content) {
                    head = script.right(i);
                }
            }
            last = head + 1;
        }
        return Trim.end(script, content, Math.min(last, end));
    }

    private boolean isBetween(int after) {
        if (script.tag(after) != Upos.ADP) {
            return script.lower(after).equals("sunday") || isDay(script.lower(after));
        }
        return isSourcePreposition(after) || script.lower(after).equals("on") && isDay(script.lower(after + 1));
    }

    private static boolean isDay(String word) {
        return switch (word) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today" ->
                true;
            default -> false;
        };
    }

    private boolean isSourcePreposition(int i) {
        return switch (script.lower(i)) {
            case "of", "by", "from", "among" -> true;
            default -> false;
        };
    }

    private int headAfter(int preposition) {
        int head = script.head(preposition);
        return head > preposition && script.isNominal(head) ? head : -1;
    }

    private int phraseEnd(int at, int end) {
        int head = script.head(at);
        if (script.tag(at) == Upos.ADP && head > at && script.right(head) < end) {
            int to = head + 1;
            for (int i = head + 1; i <= script.right(head); i++) {
                if (script.lower(i).equals("that") || script.lower(i).equals("to")) {
                    break;
                }
                to = i + 1;
            }
            return to;
        }
        return at + 1;
    }

    private int contentAfter(int after, int end, Cues.Frames frames) {
        if (after >= end - 1) {
            return -1;
        }
        String word = script.lower(after);
        if (frames.has("clause") && word.equals("that") && !script.isFinite(after + 1)) {
            return after;
        }
        boolean infinitive = script.tag(after) == Upos.PART || script.tag(after + 1) == Upos.VERB;
        if (frames.has("to") && word.equals("to") && infinitive) {
            return after;
        }
        return frames.prepositions().contains(word) && script.tag(after) != Upos.PART ? after + 1 : -1;
    }

    /** A noun with what it reports. */
    record Said(Cue cue, int from, int to) {}
}
