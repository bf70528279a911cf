package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Match;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Noun phrases without their complements: from the determiner to the head, possessives and coordinated adjectives included. */
final class Chunks {

    /**
     * A noun phrase.
     *
     * @param from first token, in
     * @param to after the last token, out
     */
    record Chunk(int from, int to) {}

    private static final Set<String> DAYS = Nouns.WORDS.list("day");
    private static final Set<String> MOMENTS = Nouns.WORDS.list("moment");
    private static final Set<String> COURTESIES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");

    private Chunks() {}

    /** The noun phrases of a line, in order. */
    static List<Chunk> of(Line line) {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            if (!line.isNominal(at) || line.isPossessive(at)) {
                at++;
                continue;
            }
            int end = end(line, at);
            chunks.add(new Chunk(at, end));
            at = end;
        }
        return chunks;
    }

    private static int end(Line line, int from) {
        int at = from;
        while (at < line.size()) {
            if (at > from && !line.isBare() && beginsAnew(line, from, at)) {
                return at;
            }
            Match match = line.match(at);
            if (match != null) {
                at = match.to();
                if (at < line.size() && !line.isBare() && endsHere(line, at)) {
                    return at;
                }
            } else if (line.isNominal(at) && !(at > from && line.tag(at) == Upos.DET && !line.isPossessive(at - 1))) {
                at++;
            } else {
                return at;
            }
            int joined = joined(line, from, at);
            at = Math.max(at, joined);
        }
        return Math.min(at, line.size());
    }

    /** In a sentence, a determiner or a number after a noun begins another phrase. */
    private static boolean endsHere(Line line, int at) {
        return line.tag(at) == Upos.DET;
    }

    /** In a sentence, a day, an honorific or a subject behind another noun begins another phrase: "President Bush | yesterday", "in Geneva | Mr Baker", "for the second time | Russia". */
    private static boolean beginsAnew(Line line, int from, int at) {
        String word = line.lower(at);
        Match before = named(line, at - 1);
        if (DAYS.contains(word)) {
            return !line.isPossessive(at + 1) && (!line.isCapital(at) || before != null && Line.isName(before));
        }
        if (line.isCapital(at - 1) && isMoment(line, at)) {
            return true;
        }
        if (line.isCapital(at) && COURTESIES.contains(word)) {
            return line.isCapital(at - 1) && (before == null || Line.isName(before));
        }
        Match match = line.match(at);
        return match != null && Line.isName(match) && isSubject(line, from, match) || isTitleApart(line, from, at);
    }

    /** "King Birendra | last night", "Chirac | this week". */
    private static boolean isMoment(Line line, int at) {
        boolean near = switch (line.lower(at)) {
            case "last", "next", "this", "late", "early" -> !line.isCapital(at);
            default -> false;
        };
        return near && (MOMENTS.contains(line.lower(at + 1)) || DAYS.contains(line.lower(at + 1)));
    }

    /** "In his homily | Cardinal Re": a title with a capital behind a common noun on which it does not hang, nor the noun on it. */
    private static boolean isTitleApart(Line line, int from, int at) {
        Tree tree = line.tree();
        boolean apart = tree != null
                && line.isCapital(at)
                && line.tag(at) == Upos.PROPN
                && line.tag(at - 1) == Upos.NOUN
                && tree.token(at - 1).is("obl")
                && !line.isCapital(at - 1);
        if (tree == null || !apart) {
            return false;
        }
        int to = at;
        boolean subject = false;
        while (to < line.size() && line.tag(to) == Upos.PROPN) {
            subject |= tree.token(to).relation().startsWith("nsubj");
            to++;
        }
        for (int i = from; i < to && subject; i++) {
            int above = tree.token(i).head();
            if (i < at && above >= at && above < to || i >= at && above >= from && above < at) {
                return false;
            }
        }
        return subject && to - at > 1;
    }

    /** Whether a name is a subject on which none of the words before it in the phrase hangs, nor it on them. */
    private static boolean isSubject(Line line, int from, Match name) {
        Tree tree = line.tree();
        int head = line.headOf(name.from(), name.to());
        if (tree == null
                || !tree.token(head).relation().startsWith("nsubj")
                || tree.token(head).head() < name.to()) {
            return false;
        }
        for (int i = from; i < name.from(); i++) {
            int above = tree.token(i).head();
            if (above >= name.from() && above <= head || line.isPossessive(i)) {
                return false;
            }
        }
        return true;
    }

    /** The name that ends with a token, or null. */
    private static @Nullable Match named(Line line, int token) {
        for (int i = token; i >= Math.max(0, token - 5); i--) {
            Match match = line.match(i);
            if (match != null) {
                return match.to() == token + 1 ? match : null;
            }
        }
        return null;
    }

    /** "Hungarian and Romanian officials": after a state's adjective, past "and" to another one with a noun after it; else -1. */
    private static int joined(Line line, int from, int at) {
        if (at >= line.size() || at == from || !isState(line, at - 1)) {
            return -1;
        }
        int next = at;
        while (next < line.size()
                && (line.form(next).equals(",")
                        || line.lower(next).equals("and")
                        || line.lower(next).equals("or"))) {
            next++;
        }
        if (next == at || next >= line.size()) {
            return -1;
        }
        Match match = line.match(next);
        if (match == null || !isAdjective(match) || match.to() >= line.size()) {
            return -1;
        }
        boolean list =
                line.form(match.to()).equals(",") || line.lower(match.to()).equals("and");
        boolean noun = line.isNominal(match.to())
                && !DAYS.contains(line.lower(match.to()))
                && !line.isPossessive(match.to())
                && line.tag(match.to()) != Upos.DET;
        boolean conjoined =
                line.lower(next - 1).equals("and") || line.lower(next - 1).equals("or");
        return noun && conjoined || (list && joined(line, next, match.to()) > 0) ? next : -1;
    }

    private static boolean isAdjective(Match match) {
        return match.state() != null;
    }

    private static boolean isState(Line line, int token) {
        for (int i = token; i >= Math.max(0, token - 3); i--) {
            Match match = line.match(i);
            if (match != null) {
                return match.to() == token + 1 && isAdjective(match);
            }
        }
        return false;
    }
}
