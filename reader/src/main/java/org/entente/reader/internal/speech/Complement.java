package org.entente.reader.internal.speech;

import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What stands after a verb that reports: a clause, an infinitive, an object, what follows a preposition. For one script; safe to share between threads. */
final class Complement {

    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when", "which");

    private static final int LONGEST_SUBJECT = 12;

    /** When and where take so many tokens between a verb and its preposition. */
    private static final int LONGEST_FRAME = 5;

    private final Script script;

    Complement(Script script) {
        this.script = script;
    }

    /**
     * A complement.
     *
     * @param from first word, in
     * @param to after the last word
     * @param cueTo after the cue, a preposition included
     * @param clause whether it has a verb of its own
     */
    record Found(int from, int to, int cueTo, boolean clause) {}

    /** The complement of a cue, by the tree where it tells, else by the words that follow; or null. */
    @Nullable
    Found of(Cue cue) {
        int verb = cue.word();
        int sentenceEnd = script.end(script.sentence(verb));
        int after = Math.max(cue.to(), cue.hasSource() && cue.sourceFrom() == cue.to() ? cue.sourceTo() : cue.to());
        Cues.Frames frames = cue.frames();
        int object = -1;
        Found prepositional = null;
        for (int n = 0; n < script.childCount(verb); n++) {
            int child = script.child(verb, n);
            Token token = script.token(child);
            int left = script.left(child);
            if (isObjectOfParticle(cue, child)) {
                return found(cue, cue.to(), cue.to(), false);
            }
            if (child < after || left < after) {
                continue;
            }
            if (isClause(child, left, after)
                    && (frames.has(Frame.CLAUSE)
                            || frames.has(Frame.QUOTE)
                            || frames.has(Frame.PERSON) && object >= 0)) {
                return found(cue, left, cue.to(), true);
            }
            boolean infinitive =
                    script.lower(left).equals("to") || script.lower(child - 1).equals("to");
            if ((token.is("xcomp") || token.is("advcl") || token.is("ccomp")) && infinitive) {
                boolean own = token.is("xcomp")
                        && (frames.has(Frame.TO) || frames.has(Frame.PERSON) && script.isPassive(verb));
                boolean told = frames.has(Frame.PERSON) && object >= 0;
                if (own || told) {
                    return found(cue, left, cue.to(), true);
                }
            }
            if ((token.is("xcomp") || token.is("ccomp") || token.is("advcl"))
                    && token.xpos().equals("VBG")
                    && frames.has(Frame.ING)
                    && left == after) {
                return found(cue, left, cue.to(), true);
            }
            if (token.is("obj") || token.is("iobj") || isAppealedTo(cue, child, left)) {
                object = object < 0 ? left : object;
            }
            if (prepositional == null
                    && (token.is("obl") || token.is("nmod") || token.is("advcl") || token.is("xcomp"))
                    && (left == after || token.is("obl") && isUnbroken(after, left, frames))
                    && frames.prepositions().contains(script.lower(left))
                    && left + 1 < sentenceEnd) {
                prepositional = found(cue, left + 1, left + 1, false);
            }
        }
        if (frames.has(Frame.PERSON) && object >= 0 && !frames.has(Frame.OBJECT)) {
            int to = infinitiveAfter(object, sentenceEnd);
            if (to >= 0) {
                return found(cue, to, cue.to(), true);
            }
        }
        if (prepositional != null) {
            return prepositional;
        }
        if (object >= 0 && frames.has(Frame.OBJECT) && object <= after + 3) {
            return found(cue, object, cue.to(), false);
        }
        return byWords(cue, after, sentenceEnd);
    }

    /** Who cannot be named must at least be hidden by a passive, "is seen as …", or be nobody, "seems to …". */
    boolean isAllowed(Cue cue, Complement.Found found) {
        boolean judged = script.lower(found.from() - 1).equals("as")
                || script.lower(found.from() - 1).equals("for");
        return cue.hasSource()
                || cue.frames().has(Frame.NOBODY)
                || (found.clause() || judged) && script.isPassive(cue.word());
    }

    /** "Spoke of | a threat", "hinted at | war": the cue's last word is the preposition before what is reported. */
    private boolean isObjectOfParticle(Cue cue, int child) {
        return script.token(child).is("obl")
                && child >= cue.to()
                && script.left(child) == cue.to() - 1
                && script.left(child) > cue.word()
                && cue.frames().has(Frame.OBJECT);
    }

    private boolean isClause(int child, int left, int after) {
        Token token = script.token(child);
        boolean marked = CONJUNCTIONS.contains(script.lower(left));
        if (token.is("ccomp")) {
            return !script.isComma(left - 1) || marked || Quotations.isDouble(script.lower(left));
        }
        boolean verbal =
                token.is("parataxis") || token.is("advcl") || token.is("conj") || token.is("acl") || token.is("xcomp");
        if (!verbal) {
            return false;
        }
        if (marked && !script.lower(left).equals("if") && !script.lower(left).equals("when")) {
            return true;
        }
        return token.is("parataxis") && left == after && script.hasFinite(left, script.right(child) + 1);
    }

    /** "Pleaded with its neighbours | for help": only to whom stands between. */
    private boolean isUnbroken(int from, int to, Cues.Frames frames) {
        boolean addressed = script.lower(from).equals("with")
                || script.lower(from).equals("to")
                || frames.has(Frame.PERSON) && script.beginsNoun(from);
        addressed |= to - from <= LONGEST_FRAME && isFrame(from);
        for (int i = from; i < to; i++) {
            addressed &= script.tag(i) != Upos.PUNCT && !script.isFinite(i);
        }
        return addressed;
    }

    /** "Spoke | in Madrid of losses", "appealed | again for calm": when and where. */
    private boolean isFrame(int from) {
        return switch (script.lower(from)) {
            case "in", "on", "at", "during", "after", "again", "today", "yesterday", "later" -> true;
            default -> Speakers.isDay(script.lower(from));
        };
    }

    /** "Appealed to the donors to stop every payment". */
    private boolean isAppealedTo(Cue cue, int child, int left) {
        return script.token(child).is("obl")
                && cue.frames().has(Frame.PERSON)
                && script.lower(left).equals("to")
                && script.beginsNoun(left + 1);
    }

    private int infinitiveAfter(int from, int end) {
        for (int i = from + 1; i < Math.min(end - 1, from + 12); i++) {
            if (script.lower(i).equals("to") && script.tag(i + 1) == Upos.VERB) {
                return i;
            }
            if (script.isComma(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a main verb may follow: then the content ends where the tree says. */
    private boolean goesOn(int from) {
        return script.isFinite(from)
                || script.tag(from) == Upos.SCONJ && !script.lower(from).equals("in");
    }

    /** Of a passive with its agent: what is done to, "the plan was praised by …"; or null. */
    @Nullable
    Found patient(Cue cue) {
        int patient = script.childWith(cue.word(), "nsubj");
        boolean passive = patient >= 0
                && patient < cue.from()
                && script.token(patient).relation().endsWith("pass");
        if (!passive || !cue.hasSource() || !cue.frames().has(Frame.OBJECT)) {
            return null;
        }
        int from = script.left(patient);
        return new Found(
                from, Trim.end(script, from, Math.min(script.right(patient) + 1, cue.from())), cue.to(), false);
    }

    /** Where the tree does not help: "that" not far away, a preposition of the verb's, or a clause or noun phrase right after. */
    private @Nullable Found byWords(Cue cue, int after, int sentenceEnd) {
        Cues.Frames frames = cue.frames();
        if (after >= sentenceEnd - 1) {
            return null;
        }
        if (frames.has(Frame.CLAUSE) || frames.has(Frame.QUOTE)) {
            for (int i = after; i < Math.min(sentenceEnd - 2, after + 9); i++) {
                boolean that = script.lower(i).equals("that") && (i == after || script.tag(i) == Upos.SCONJ);
                if (that
                        || i == after
                                && CONJUNCTIONS.contains(script.lower(i))
                                && !script.lower(i).equals("when")) {
                    return found(cue, i, cue.to(), true);
                }
                if (script.isComma(i) || Quotations.isDouble(script.lower(i))) {
                    break;
                }
            }
        }
        if (frames.prepositions().contains(script.lower(after)) && script.tag(after) != Upos.PART) {
            return found(cue, after + 1, after + 1, false);
        }
        if (frames.has(Frame.TO) && script.lower(after).equals("to") && script.tag(after + 1) == Upos.VERB) {
            return found(cue, after, cue.to(), true);
        }
        boolean phrase = switch (script.tag(after)) {
            case DET, ADJ, NOUN, PROPN, PRON, NUM -> true;
            default -> false;
        };
        boolean direct = cue.sourceFrom() < 0 || cue.sourceFrom() < cue.word();
        if (phrase
                && direct
                && frames.has(Frame.CLAUSE)
                && frames.has(Frame.QUOTE)
                && beginsClause(after, Math.min(sentenceEnd, after + LONGEST_SUBJECT))) {
            return found(cue, after, cue.to(), true);
        }
        return phrase && direct && frames.has(Frame.OBJECT) && !frames.has(Frame.QUOTE)
                ? found(cue, after, cue.to(), false)
                : null;
    }

    /** Whether the noun phrase there is the subject of a finite verb: "she was ill", not "investments that are worth …". */
    private boolean beginsClause(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int subject = script.isFinite(i) ? subject(i) : -1;
            if (subject >= from && subject < i && script.left(subject) <= from) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a finite verb or of the verb or adjective that it helps, or -1. */
    private int subject(int finite) {
        int own = script.childWith(finite, "nsubj");
        boolean helps = script.token(finite).is("aux") || script.token(finite).is("cop");
        return own >= 0 || !helps || script.head(finite) < 0 ? own : script.childWith(script.head(finite), "nsubj");
    }

    /** Whether a subject that hangs on the cue itself begins there: then its own verb hangs elsewhere. */
    private boolean isSubject(int from, int verb) {
        for (int n = 0; n < script.childCount(verb); n++) {
            int child = script.child(verb, n);
            if (child >= from && script.left(child) <= from) {
                return script.token(child).is("nsubj");
            }
        }
        return false;
    }

    /** "… a situation | in which": a clause that goes on with what was just said. */
    private boolean isRelative(int at) {
        int word = script.tag(at) == Upos.ADP ? at + 1 : at;
        return switch (script.lower(word)) {
            case "which", "whom", "whose", "where", "who" -> true;
            default -> false;
        };
    }

    private Found found(Cue cue, int from, int cueTo, boolean clause) {
        return new Found(from, Trim.end(script, from, end(cue, from)), cueTo, clause);
    }

    /** The words up to the end of the sentence, or to where the cue's own clause goes on with something else. */
    private int end(Cue cue, int from) {
        int verb = cue.word();
        int sentenceEnd = script.end(script.sentence(verb));
        int end = sentenceEnd;
        boolean begun = false;
        for (int n = 0; n < script.childCount(verb); n++) {
            int child = script.child(verb, n);
            if (script.right(child) < from) {
                continue;
            }
            int left = script.left(child);
            if (left <= from || !begun) {
                begun = true;
                end = script.right(child) + 1;
                continue;
            }
            Token token = script.token(child);
            boolean apart = left > 0 && (script.isComma(left - 1) || script.isDash(left - 1));
            boolean again =
                    script.lower(left).equals("that") || script.lower(left + 1).equals("that");
            boolean stops = token.is("conj") && !again
                    || token.is("cc") && !script.lower(left + 1).equals("that")
                    || token.is("parataxis")
                    || (token.is("advcl") && apart)
                    || (token.is("punct") && script.lower(child).equals(";"));
            if (stops) {
                break;
            }
            if (!token.is("punct") || Quotations.isDouble(token.form())) {
                end = Math.max(end, script.right(child) + 1);
            }
        }
        boolean inside = script.token(verb).is("acl") && script.right(verb) < sentenceEnd - 4;
        int stop = new Extent(script).end(from, sentenceEnd);
        boolean cut = cue.frames().has(Frame.CLAUSE) && !script.hasFinite(from, end) && isSubject(from, verb);
        if (!begun || cut || (end >= sentenceEnd - 3 && !inside)) {
            return stop;
        }
        if (end < stop - 1 && isRelative(end)) {
            return stop;
        }
        boolean open = end < stop && script.tag(end) != Upos.PUNCT && script.tag(end) != Upos.CCONJ;
        if (end < stop && script.tag(end) == Upos.CCONJ && script.lower(end + 1).equals("that")) {
            return stop;
        }
        boolean last = open && !inside && !script.token(verb).is("advcl") && !goesOn(end);
        return last ? stop : Math.min(end, stop);
    }
}
