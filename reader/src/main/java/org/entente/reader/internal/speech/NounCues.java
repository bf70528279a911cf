package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The nouns of a script that may report, with a clause, an infinitive or a preposition after them. For one script; safe to share between threads. */
final class NounCues {

    private final Script script;
    private final Speakers speakers;
    private final Cues cues = Cues.shipped();

    NounCues(Script script) {
        this.script = script;
        this.speakers = new Speakers(script);
    }

    /** All of them, in order. */
    List<Said> all() {
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
            return script.lower(after).equals("sunday") || Speakers.isDay(script.lower(after));
        }
        return isSourcePreposition(after)
                || script.lower(after).equals("on") && Speakers.isDay(script.lower(after + 1));
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
        if (frames.has(Frame.CLAUSE) && word.equals("that") && !script.isFinite(after + 1)) {
            return after;
        }
        boolean infinitive = script.tag(after) == Upos.PART || script.tag(after + 1) == Upos.VERB;
        if (frames.has(Frame.TO) && word.equals("to") && infinitive) {
            return after;
        }
        return frames.prepositions().contains(word) && script.tag(after) != Upos.PART ? after + 1 : -1;
    }

    /** A noun with what it reports. */
    record Said(Cue cue, int from, int to) {}
}
