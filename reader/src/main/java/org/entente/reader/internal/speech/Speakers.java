package org.entente.reader.internal.speech;

import org.entente.reader.internal.mention.Descriptions;
import org.entente.syntax.Upos;

/** Whose words a cue reports: the subject, near or far, or the agent. For one script; safe to share between threads. */
final class Speakers {

    private static final int STEPS = 4;

    private final Script script;
    private final SpeakerPhrase phrase;
    private final Asides asides;

    Speakers(Script script) {
        this.script = script;
        this.phrase = new SpeakerPhrase(script);
        this.asides = new Asides(script);
    }

    /** The head of the one who speaks, or -1. */
    int of(int verb) {
        if (script.isFinite(verb) && isHimself(script.lower(verb - 1))) {
            return verb - 1;
        }
        int quoted = quoted(verb);
        quoted = quoted >= 0 ? quoted : Tagged.perceived(script, verb);
        int opening = quoted >= 0 ? quoted : opening(verb);
        int held = opening >= 0 ? opening : asides.behindParticiple(verb);
        if (held >= 0) {
            return held;
        }
        int behind = behind(verb);
        if (behind >= 0 && !isTime(behind)) {
            return behind;
        }
        int found = agentOrSubject(verb);
        if (found < 0
                && script.isFinite(verb)
                && script.isNominal(verb - 1)
                && !script.token(verb - 1).is("obj")) {
            found = neighbour(verb);
        }
        int at = verb;
        for (int step = 0; found < 0 && step < STEPS; step++) {
            int head = script.head(at);
            if (head < 0) {
                break;
            }
            if (script.token(at).is("acl") && isAnything(script.lower(head)) && script.head(head) >= 0) {
                // "a scientist had something to add"
                return anySubject(script.head(head));
            }
            if (script.token(at).is("acl") && script.isNominal(head)) {
                return head < verb && !script.isPassive(verb) ? head : -1;
            }
            boolean shares = script.token(at).is("conj")
                    || script.token(at).is("advcl")
                    || script.token(at).is("xcomp")
                    || script.token(at).is("parataxis")
                    || script.token(at).is("ccomp");
            if (!shares) {
                break;
            }
            int above = anySubject(head);
            int nearer = script.token(at).is("conj") && above >= 0 ? actor(above, head, at) : -1;
            above = nearer >= 0 ? nearer : above;
            found = above < verb || opens(verb) ? above : -1;
            at = head;
        }
        return found >= 0 ? asides.outside(found, verb) : neighbour(verb);
    }

    /** "Sources quoted the envoy as saying …", "the envoy was quoted as saying …": whoever is quoted; or -1. */
    private int quoted(int verb) {
        int above = script.head(verb);
        boolean as =
                script.lower(verb - 1).equals("as") && script.token(verb).xpos().equals("VBG");
        if (!as || above < 0 || above > verb || !isQuoting(script.token(above).lemma())) {
            return -1;
        }
        return script.childWith(above, script.isPassive(above) ? "nsubj" : "obj");
    }

    /** "Said Ann Lee, who …, “…”": whoever follows the verb that begins a sentence, before a comma or a colon; or -1. */
    private int opening(int verb) {
        Cues.Frames frames = Cues.shipped().spoken(script, verb);
        boolean begins = script.begin(script.sentence(verb), verb) == verb
                && Character.isUpperCase(script.token(verb).form().charAt(0));
        if (!begins || frames == null || !frames.has(Frame.QUOTE) || frames.has(Frame.PERSON) || !isFinite(verb)) {
            return -1;
        }
        int to = behindVerb(verb + 1);
        int next = to;
        while (next < script.size() && script.sentence(next) == script.sentence(verb) && !isOpening(next)) {
            next++;
        }
        if (to == verb + 1 || !isOpening(next) || !script.isComma(to) && !script.isColon(to)) {
            return -1;
        }
        for (int i = verb + 1; i < to; i++) {
            boolean outside = script.head(i) <= verb || script.head(i) >= to;
            if (script.isNominal(i) && outside) {
                return i;
            }
        }
        return -1;
    }

    /** A past or present by its form: taggers take the verb that begins a sentence for a name. */
    private boolean isFinite(int verb) {
        return script.isFinite(verb) || script.lower(verb).equals("said");
    }

    private boolean isOpening(int i) {
        return i < script.size()
                && Quotations.isDouble(script.lower(i))
                && i > 0
                && (script.isComma(i - 1) || script.isColon(i - 1));
    }

    /** Verbs that hand on another one's words: quoted him as saying. */
    static boolean isQuoting(String verb) {
        return verb.equals("quote") || verb.equals("cite") || verb.equals("report");
    }

    /** "Russia, he added, was …": nothing comes between such a word and its verb. */
    private static boolean isHimself(String word) {
        return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("another");
    }

    /** "…, insisted its mining minister.": whoever ends a sentence behind a verb of speech and a comma, whatever the tree makes of them; or -1. */
    private int behind(int verb) {
        Cues.Frames frames = Cues.shipped().verb(script, verb);
        boolean placed = script.isFinite(verb)
                && frames != null
                && frames.has(Frame.QUOTE)
                && !frames.has(Frame.PERSON)
                && script.isComma(verb - 1)
                && script.sentence(verb - 1) == script.sentence(verb);
        if (!placed || !script.hasFinite(script.begin(script.sentence(verb), verb), verb - 1)) {
            return -1;
        }
        int end = beforeRelative(verb + 1, script.end(script.sentence(verb)));
        int at = verb + 1;
        boolean opens = script.tag(at) == Upos.PROPN
                || script.tag(at) == Upos.DET
                || script.token(at).relation().equals("nmod:poss");
        if (at >= end || !opens || script.hasFinite(at, end)) {
            return -1;
        }
        int head = -1;
        while (at < end && isOfPhrase(at)) {
            head = script.isNominal(at) ? at : head;
            at++;
        }
        while (head > verb + 1 && script.head(head) > verb && script.head(head) < head) {
            head = script.head(head);
        }
        boolean named = head >= 0 && (script.tag(head) == Upos.PROPN || script.tag(head) == Upos.NOUN);
        boolean closes = at >= end || script.tag(at) == Upos.PUNCT || script.tag(at) == Upos.ADP;
        return named && closes && !isThing(script.token(head).lemma()) ? head : -1;
    }

    /** Up to ", who …": what is told of a speaker behind the name. */
    private int beforeRelative(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (script.isComma(i - 1) && script.lower(i).startsWith("who")) {
                return i - 1;
            }
        }
        return end;
    }

    private boolean isOfPhrase(int i) {
        return switch (script.tag(i)) {
            case DET, ADJ, NUM, NOUN, PROPN, PRON, PART, X -> true;
            default -> script.lower(i).equals("'s") || script.lower(i).equals("-");
        };
    }

    /** "Said Wednesday on the radio": a day speaks not. */
    private boolean isTime(int noun) {
        return isDay(script.lower(script.left(noun))) || isDay(script.lower(noun));
    }

    /** After the noun phrases that begin behind a verb, an apposition of a name among them; the same place where none does. */
    int behindVerb(int from) {
        int to = from;
        boolean noun = false;
        while (to < script.size() && script.sentence(to) == script.sentence(from)) {
            boolean name = script.isComma(to) && script.tag(to + 1) == Upos.PROPN && noun;
            boolean of = script.tag(to) == Upos.ADP && noun;
            boolean here = script.lower(to).equals("here") && script.isComma(to + 1) && noun;
            if (!isOfPhrase(to) && !name && !of && !here) {
                break;
            }
            noun |= script.isNominal(to);
            to++;
        }
        return noun ? Trim.end(script, from, to) : from;
    }

    /** What is said rather than who says it. */
    private static boolean isThing(String noun) {
        return switch (noun) {
            case "victory",
                    "war",
                    "support",
                    "plan",
                    "ceasefire",
                    "truce",
                    "word",
                    "thing",
                    "way",
                    "time",
                    "case",
                    "point",
                    "concern",
                    "interest",
                    "innocence",
                    "responsibility",
                    "talk",
                    "deal",
                    "measure",
                    "sanction" -> true;
            default -> false;
        };
    }

    private int agentOrSubject(int verb) {
        if (script.isPassive(verb)) {
            for (int n = 0; n < script.childCount(verb); n++) {
                int child = script.child(verb, n);
                if (child > verb && script.token(child).is("obl") && isAfter(child, "by")) {
                    return child;
                }
            }
            return -1;
        }
        return subject(verb);
    }

    private int subject(int verb) {
        for (int n = 0; n < script.childCount(verb); n++) {
            int child = script.child(verb, n);
            if (script.token(child).is("nsubj")
                    && !script.token(child).relation().endsWith("pass")
                    && !isTime(child)
                    && (child < verb || isInverted(verb))) {
                return child;
            }
        }
        return -1;
    }

    /** "…, said the minister": only behind a quotation or a clause does the speaker follow the verb. */
    private boolean isInverted(int verb) {
        int before = verb - 1;
        while (before >= 0 && (script.tag(before) == Upos.AUX || script.tag(before) == Upos.ADV)) {
            before--;
        }
        return before < 0
                || script.tag(before) == Upos.PUNCT
                || script.sentence(before) != script.sentence(verb)
                || script.lower(before).equals("as")
                || script.lower(before).equals("so");
    }

    /** "Noting that …, the envoy left": a participle that begins a sentence has the subject behind it. */
    private boolean opens(int verb) {
        Cues.Frames frames = Cues.shipped().verb(script, verb);
        boolean tells = frames != null && frames.has(Frame.CLAUSE);
        return tells && script.token(verb).xpos().equals("VBG") && script.begin(script.sentence(verb), verb) == verb;
    }

    /** "The session ended when the king turned and asked": of a verb joined to one whose subject is no person, a name that is a subject between the two; or -1. */
    private int actor(int subject, int head, int verb) {
        boolean thing = script.tag(subject) == Upos.NOUN
                && !Descriptions.isPerson(script.token(subject).lemma());
        for (int i = verb - 1; thing && i > head; i--) {
            if (script.tag(i) == Upos.PROPN && script.token(i).is("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    private int anySubject(int verb) {
        return script.childWith(verb, "nsubj");
    }

    boolean isAfter(int noun, String preposition) {
        for (int n = 0; n < script.childCount(noun); n++) {
            int child = script.child(noun, n);
            if (child < noun
                    && script.token(child).is("case")
                    && script.lower(child).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Where the tree has no subject: the noun right before a finite verb, or right after one that ends a quotation or a clause. */
    private int neighbour(int verb) {
        if (script.isPassive(verb) && !script.isFinite(verb)) {
            return -1;
        }
        int before = verb - 1;
        while (before >= 0
                && (script.tag(before) == Upos.AUX
                        || script.tag(before) == Upos.ADV
                        || script.lower(before).equals("n't"))) {
            before--;
        }
        while (before >= 0 && isDay(script.lower(before))) {
            before--;
        }
        boolean sameSentence = before >= 0 && script.sentence(before) == script.sentence(verb);
        if (sameSentence && script.isComma(before) && script.isFinite(verb)) {
            int apposed = asides.before(before);
            if (apposed >= 0) {
                return apposed;
            }
        }
        if (sameSentence && script.isNominal(before) && (script.isFinite(verb) || before < verb - 1)) {
            return before;
        }
        int after = verb + 1;
        if (verb > 0 && isInverted(verb) && (script.isFinite(verb) || isAfterHad(verb))) {
            while (after < script.size() && isBeforeNoun(after)) {
                after++;
            }
            boolean here = after < script.size() && script.sentence(after) == script.sentence(verb);
            if (here && script.isNominal(after) && !isTime(after)) {
                return after;
            }
        }
        return -1;
    }

    /** "…," had warned the president. */
    private boolean isAfterHad(int verb) {
        return script.tag(verb - 1) == Upos.AUX
                && script.token(verb - 1).lemma().equals("have")
                && script.token(verb).xpos().equals("VBN")
                && script.tag(verb - 2) == Upos.PUNCT;
    }

    private boolean isBeforeNoun(int i) {
        return switch (script.tag(i)) {
            case DET, ADJ, NUM -> true;
            default ->
                script.lower(i).equals("-")
                        || isPossessive(i)
                        || script.token(i).relation().equals("nmod:desc") && script.head(i) > i
                        || script.isNominal(i) && (script.tag(i + 1) == Upos.NOUN || isPossessive(i + 1));
        };
    }

    private boolean isPossessive(int i) {
        return script.lower(i).equals("'s") || script.lower(i).equals("'");
    }

    static boolean isDay(String word) {
        return switch (word) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today" ->
                true;
            default -> false;
        };
    }

    /** As {@link SpeakerPhrase#of} says. */
    int[] phrase(int word, int cueFrom, int cueTo) {
        return phrase.of(word, cueFrom, cueTo);
    }

    private static boolean isAnything(String word) {
        return switch (word) {
            case "something", "anything", "nothing", "more", "little", "much" -> true;
            default -> false;
        };
    }
}
