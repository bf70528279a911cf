package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Upos;

/** Gives every quotation and every clause of a script to the words that report it. For one script and thread. */
final class Conversation {

    private final Script script;
    private final Quotations quotations;
    private final Complement complement;
    private final Speakers speakers;
    private final Placement placement;
    private final Parenthesis parenthesis;
    private final Closing closings;
    private final Stretches stretches;
    private final List<Voice> voices = new ArrayList<>();
    private final Set<Quotation> told = new HashSet<>();

    Conversation(Script script, Quotations quotations) {
        this.script = script;
        this.quotations = quotations;
        this.complement = new Complement(script);
        this.speakers = new Speakers(script);
        this.placement = new Placement(script, quotations);
        this.parenthesis = new Parenthesis(script, quotations);
        this.closings = new Closing(script, quotations);
        this.stretches = new Stretches(script, quotations);
    }

    List<Voice> voices() {
        Map<Integer, Cue> closing = new TreeMap<>();
        closings.all().forEach(cue -> closing.put(cue.word(), cue));
        Map<Integer, Cue> verbs = new TreeMap<>();
        new VerbCues(script).all().forEach(cue -> verbs.put(cue.word(), cue));
        verbs.putAll(closing);
        for (Cue cue : verbs.values()) {
            if (closing.containsKey(cue.word()) && parenthesis.of(cue) == null) {
                Voice voice = new Voice(cue);
                trailing(voice, placement.clauseEnd(cue));
                keep(voice);
            } else {
                verb(cue);
            }
        }
        for (NounCues.Said said : new NounCues(script).all()) {
            if (!isTold(said)) {
                Voice voice = new Voice(said.cue());
                voice.add(said.from(), said.to());
                keep(voice);
            }
        }
        new Labels(script, quotations).voices().forEach(this::keep);
        for (Voice nested : new Nested(script, quotations, speakers).voices()) {
            voices.removeIf(voice -> voice.cue().word() == nested.cue().word());
            voices.add(nested);
        }
        orphans();
        voices.removeIf(voice -> voice.pieces().isEmpty());
        return new Sieve(script, quotations).told(voices);
    }

    private boolean isTold(NounCues.Said said) {
        for (Voice voice : voices) {
            if (voice.cue().from() == said.cue().from() && voice.says(said.from())) {
                return true;
            }
        }
        return false;
    }

    /** Notes a voice; a quotation that its content enters is told as a whole. */
    private void keep(Voice voice) {
        Quotation around =
                voice.cue().from() < 0 ? null : quotations.at(voice.cue().from());
        if (around != null) {
            int closing = Quotations.isDouble(script.lower(around.to() - 1)) || around.single()
                    ? around.to() - 1
                    : around.to();
            voice.clip(around.from(), closing);
            voice.trim(script);
        }
        for (Voice.Piece piece : List.copyOf(voice.pieces())) {
            if (stretches.isHandedOn(voice, piece)) {
                continue;
            }
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

    private void verb(Cue found) {
        if (Tagged.overhears(script, found.word())) {
            return;
        }
        Cue cue = placement.cited(placement.opened(outside(found)), speakers);
        Parenthesis.Broken broken = parenthesis.of(cue);
        if (broken != null) {
            around(broken);
            return;
        }
        Cues.Frames frames = cue.frames();
        Voice voice = new Voice(cue);
        boolean speaks = frames.has(Frame.QUOTE) || frames.has(Frame.CLAUSE);
        int clauseEnd = placement.clauseEnd(cue);
        if (speaks && placement.isTrailing(cue)) {
            trailing(voice, clauseEnd);
        } else if ((speaks || script.isColon(clauseEnd)) && leads(cue, placement.colonBehind(cue, clauseEnd), voice)) {
            keep(voice);
            return;
        }
        if (voice.pieces().isEmpty() && !placement.fromLike(cue, voice)) {
            Complement.Found patient = complement.patient(cue);
            Complement.Found told = patient != null ? patient : complement.of(cue);
            if (told != null && told.to() > told.from() && complement.isAllowed(cue, told)) {
                int from = Trim.start(script, stretches.begin(cue, told), told.to());
                voice = new Voice(cue.upTo(from > cue.word() ? Math.min(told.cueTo(), from) : told.cueTo()));
                voice.add(from, told.to());
            }
        }
        keep(voice);
    }

    /** What stands on both sides of a speaker's clause; from an earlier speaker of the sentence it is parted at a conjunction. */
    private void around(Parenthesis.Broken broken) {
        int begin = broken.begin();
        for (Voice earlier : voices) {
            int clause = earlier.cue().clauseTo();
            int parted = begin <= clause && clause <= broken.open() ? parenthesis.parted(clause, broken.open()) : -1;
            begin = Math.max(begin, parted);
            if (earlier.last() > parted - 1 && parted > 0) {
                earlier.clip(0, Trim.end(script, earlier.pieces().getFirst().from(), parted - 1));
            }
        }
        Voice voice = new Voice(broken.cue());
        voice.add(begin, Trim.end(script, begin, broken.open()));
        voice.add(broken.close() + 1, broken.end());
        if (!stretches.quotesIn(voice)) {
            stretches.afterSemicolon(voice);
        }
        keep(voice);
    }

    /** A cue right behind a quotation, whose speaker the tree seeks inside of it: whoever stands between, or else behind the verb. */
    private Cue outside(Cue cue) {
        Quotation inside = cue.hasSource() ? quotations.at(cue.sourceFrom()) : null;
        Quotation quotation = inside == null && cue.hasSource() ? placement.behindDateline(cue) : inside;
        if (quotation == null || quotation.covers(cue.word()) || quotation.to() > cue.from()) {
            return cue;
        }
        int from = script.isComma(quotation.to()) ? quotation.to() + 1 : quotation.to();
        if (from < cue.from() && script.sentence(from) == script.sentence(cue.word())) {
            int to = Trim.end(script, from, cue.from());
            return new Cue(cue.word(), cue.frames(), from, Math.max(to, from + 1), cue.from(), cue.to());
        }
        int to = speakers.behindVerb(cue.to());
        return from == cue.from() && to > cue.to()
                ? new Cue(cue.word(), cue.frames(), cue.to(), to, cue.from(), cue.to())
                : cue;
    }

    private void trailing(Voice voice, int clauseEnd) {
        Cue cue = voice.cue();
        int from = cue.clauseFrom();
        int sentence = script.sentence(cue.word());
        Quotation quotation = placement.quoteBefore(from);
        if (quotation == null) {
            int begin = Math.max(script.begin(sentence, from), bound(sentence, from));
            begin = Math.max(begin, stretches.behindSemicolon(begin, from));
            begin = Trim.start(script, begin, from);
            voice.add(begin, Trim.end(script, begin, from));
            more(voice, clauseEnd);
            stretches.afterSemicolon(voice);
            return;
        }
        int begin = quotation.from();
        int own = script.begin(script.sentence(begin), begin + 1);
        boolean continued = stretches.isContinued(quotation);
        if ((begin - own > (continued ? 1 : 2) || continued && script.tag(begin - 1) == Upos.PRON)
                && !script.isColon(begin - 1)
                && !script.lower(begin - 1).equals(";")
                && !stretches.isJoined(voices, cue, begin)
                && !placement.isFramed(own, quotation)
                && !placement.isDateline(own, begin)
                && script.sentence(begin) == script.sentence(quotation.to() - 1)) {
            begin = Math.max(own, bound(script.sentence(begin), begin));
            begin = Trim.start(script, begin, quotation.from());
        }
        voice.add(begin, quotation.to());
        told.add(quotation);
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
                        || script.lower(next).equals(";")
                        || script.isDash(next))) {
            next++;
        }
        Quotation quotation = stretches.onward(next, voice);
        if (quotation != null
                && script.paragraph(quotation.from()) == script.paragraph(clauseEnd - 1)
                && (!script.isStop(next - 1) || stretches.quotesIn(voice))
                && (stretches.isContinued(quotation)
                        || !script.hasFinite(voice.cue().clauseTo(), clauseEnd))
                && !stretches.isClaimed(quotation)
                && !stretches.isTurn(quotation)) {
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
                        || placement.isFrame(voice.pieces().getFirst().from()))
                && quotations.at(voice.pieces().getFirst().from()) == null;
        if (unfinished && script.hasFinite(next, end)) {
            voice.add(next, Trim.end(script, next, end));
        }
    }

    /** She said: "…", or with a comma, or on the next line. */
    private boolean leads(Cue cue, int clauseEnd, Voice voice) {
        int next = clauseEnd;
        if (script.isComma(next) || script.isColon(next)) {
            next++;
        } else if (next < script.size() && !script.lower(next).equals(".")) {
            if (quotations.startingAt(next) == null
                    || next != cue.clauseTo()
                    || !cue.frames().has(Frame.QUOTE)) {
                return false;
            }
        }
        boolean colon = script.isColon(next - 1);
        // "who had no idea where to find it, mused: …": the verb at the colon leads
        boolean other = colon && script.tag(next - 2) == Upos.VERB && script.isComma(next - 3) && next - 2 > cue.to();
        if (other || !cue.hasSource() && !colon) {
            return false;
        }
        Quotation quotation = quotations.startingAt(next);
        if (quotation == null) {
            return false;
        }
        boolean nearby = colon || script.sentence(next) == script.sentence(cue.word());
        if (!nearby || !(cue.frames().has(Frame.QUOTE) || colon) || quotation.covers(cue.word())) {
            return false;
        }
        if ((colon ? stretches.isSpoken(quotation) : stretches.isClaimed(quotation))
                || script.hasFinite(cue.clauseTo(), clauseEnd)) {
            return false;
        }
        int to = quotation.to();
        voice.add(quotation.from(), to);
        told.add(quotation);
        int end = script.end(script.sentence(to - 1));
        if (end - to > 2
                && !stretches.isWhole(quotation)
                && script.sentence(to - 1) == script.sentence(cue.word())
                && script.hasFinite(to, end)
                && !script.isComma(to - 2)
                && !script.isComma(to)) {
            voice.add(quotation.from(), Trim.end(script, quotation.from(), end));
        }
        return true;
    }

    /** Quotations that no word of the table reports. */
    private void orphans() {
        Orphans orphans = new Orphans(script, quotations, speakers);
        Tagged tagged = new Tagged(script, speakers);
        Colons colons = new Colons(script, speakers);
        Voice answering = null;
        for (Quotation quotation : quotations.all()) {
            if (told.contains(quotation)) {
                continue;
            }
            if (stretches.isTurn(quotation)) {
                answering = orphans.before(quotation, voices);
                keep(Orphans.nobodys(quotation));
                continue;
            }
            Cue cue = tagged.behind(quotation);
            if (cue == null && answering != null && quotations.endingAt(quotation.from()) != null) {
                keep(orphans.again(answering, quotation));
                answering = null;
                continue;
            }
            answering = null;
            Voice same = cue == null ? orphans.continued(quotation, voices) : null;
            if (same != null) {
                same.add(quotation.from(), quotation.to());
                told.add(quotation);
                continue;
            }
            Voice known = cue == null ? null : Orphans.heard(cue, voices);
            boolean another = known != null && stretches.isAnother(known, quotation);
            cue = another ? null : cue;
            known = another ? null : known;
            if (known != null) {
                if (stretches.isUnfinished(quotation)
                        && known.pieces().getFirst().from() > known.cue().word()) {
                    // "“Sorry,” he told a man who wanted to leave": what stands behind is not said
                    known.clip(0, 0);
                }
                known.add(quotation.from(), quotation.to());
                told.add(quotation);
                continue;
            }
            if (cue != null) {
                Voice voice = new Voice(cue);
                voice.add(quotation.from(), quotation.to());
                told.add(quotation);
                more(voice, placement.clauseEnd(cue));
                keep(voice);
                continue;
            }
            Voice colon = orphans.parting(quotation);
            colon = colon == null ? colons.before(quotation) : colon;
            Voice earlier = colon == null || colon.cue().word() < 0 ? null : Orphans.heard(colon.cue(), voices);
            if (earlier != null && stretches.quotesIn(earlier) && !orphans.isApart(earlier, quotation)) {
                earlier.add(quotation.from(), quotation.to());
                told.add(quotation);
            } else if (colon != null) {
                keep(colon);
            } else if (orphans.isSpeech(quotation)) {
                Voice before = orphans.before(quotation, voices);
                Voice introduced = before == null ? orphans.introduced(quotation, voices) : null;
                if (before != null && orphans.isApart(before, quotation)) {
                    keep(orphans.again(before, quotation));
                } else if (before != null) {
                    before.add(quotation.from(), quotation.to());
                    told.add(quotation);
                } else {
                    keep(introduced != null ? introduced : orphans.followed(quotation, voices));
                }
            }
        }
    }
}
