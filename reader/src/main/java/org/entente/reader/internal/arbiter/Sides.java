package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** What is seen of two sides at a predicate: where each stands to it, and what the table says of them. For one sentence and thread. */
final class Sides {

    private static final int LONGEST = 4;
    private static final int DEEPEST = 3;

    private static final long TOLD = Traits.key("told");
    private static final long PARTIES = Traits.key("parties");
    private static final long WORD = Traits.key("word");
    private static final long ABOVE = Traits.key("above");
    private static final long BELOW = Traits.key("below");
    private static final long MODALITY = Traits.key("modality");
    private static final long LEANS = Traits.key("leans");
    private static final long PATH = Traits.key("path");
    private static final long PASSIVE = Traits.key("passive");
    private static final long FORM = Traits.key("form");
    private static final long HEAD = Traits.key("head");
    private static final long KIND = Traits.key("kind");
    private static final long GAP = Traits.key("gap");
    private static final long FIRST = Traits.key("first");
    private static final long BOTH = Traits.key("both");
    private static final long OTHER = Traits.key("other");
    private static final long TABLE = Traits.key("table");

    private static final long NOBODY = Traits.key("nobody");
    private static final long ITSELF = Traits.key("itself");
    private static final long FAR = Traits.key("far");
    private static final long DOWN = Traits.key("down");
    private static final long RELATIVE = Traits.key("relative");

    private final Outline outline;
    private final Tree tree;
    private final Clusters clusters;
    private final Traits traits = new Traits();
    private final Map<String, long[]> known = new HashMap<>();
    private final Map<String, Way> ways = new HashMap<>();

    Sides(Outline outline, Clusters clusters) {
        this.outline = outline;
        this.tree = outline.tree();
        this.clusters = clusters;
    }

    /** The nearest way from a mention of somebody to a predicate. */
    private record Way(long path, int steps) {

        static final Way NONE = new Way(NOBODY, 0);
    }

    /**
     * The traits of a pair where a predicate tells of a type.
     *
     * @param score of the type at the predicate, any number
     * @param best whether no other predicate tells of it more surely
     */
    long[][] of(int predicate, PloverType type, double score, boolean best, Pair pair) {
        String recipient = pair.kind() == Pair.Kind.WITHIN ? Pair.NOBODY : pair.recipient();
        return new long[][] {
            known.computeIfAbsent("0 " + predicate + " " + type, key -> told(predicate, type, score, best)),
            side(1, predicate, pair.actor()),
            side(2, predicate, recipient),
            both(predicate, type, pair, recipient)
        };
    }

    private long[] told(int predicate, PloverType type, double score, boolean best) {
        long rounded = Math.round(Math.clamp(score, -6, 6)) + 10;
        traits.add(TOLD, rounded);
        traits.add(TOLD, rounded, best ? 1 : 2);
        traits.add(PARTIES, Math.min(4, outline.codes().size()));
        traits.add(WORD, outline.word(predicate));
        traits.add(ABOVE, Traits.key(tree.token(predicate).relation()));
        traits.add(MODALITY, outline.modality(predicate));
        traits.add(LEANS, outline.leaning(predicate).contains(type) ? 1 : 0);
        for (int n = 0; n < tree.childCount(predicate); n++) {
            int child = tree.child(predicate, n);
            Token token = tree.token(child);
            boolean counts = token.is("nsubj")
                    || token.is("obj")
                    || token.is("obl")
                    || token.is("nmod")
                    || token.is("compound")
                    || token.is("amod");
            if (counts) {
                long step = outline.step(child);
                traits.add(BELOW, step);
                traits.add(BELOW, step, outline.word(child));
                clusters.add(traits, Traits.mixed(BELOW, step), outline.word(child));
            }
        }
        return traits.taken();
    }

    private long[] side(int side, int predicate, String code) {
        return known.computeIfAbsent(
                side + " " + predicate + " " + code, key -> side(side, predicate, outline.named(code)));
    }

    private long[] side(int side, int predicate, List<Case.Named> named) {
        long passive = outline.isPassive(predicate) ? 1 : 2;
        for (Case.Named one : named) {
            Mention mention = one.mention();
            long path = Traits.mixed(side, way(mention, predicate).path());
            long form = mention.form().ordinal() * 2L + (mention.place() ? 1 : 0);
            traits.add(PATH, path);
            traits.add(PATH, path, PASSIVE, passive);
            traits.add(PATH, path, FORM, form);
            traits.add(PATH, path, WORD, outline.word(predicate));
            traits.add(FORM, side, form);
            traits.add(HEAD, side, outline.word(mention.head()));
            for (String id : mention.actors()) {
                Actor actor = outline.hearing().mentions().actor(id);
                if (actor != null) {
                    traits.add(KIND, side, kind(actor));
                }
            }
            traits.add(GAP, side, gap(mention.head() - predicate));
        }
        if (!named.isEmpty()) {
            boolean first = named.getFirst().equals(outline.hearing().named().getFirst());
            traits.add(FIRST, side, first ? 1 : 2);
        }
        return traits.taken();
    }

    private long[] both(int predicate, PloverType type, Pair pair, String recipient) {
        long a = nearest(pair.actor(), predicate);
        long r = nearest(recipient, predicate);
        long passive = outline.isPassive(predicate) ? 1 : 2;
        traits.add(BOTH, a, r);
        traits.add(BOTH, a, r, passive);
        traits.add(Traits.mixed(BOTH, WORD), a, r, outline.word(predicate));
        for (String code : outline.codes()) {
            if (!pair.has(code)) {
                traits.add(OTHER, nearest(code, predicate));
                traits.add(Traits.mixed(OTHER, nearest(code, predicate)), a, r);
            }
        }
        table(predicate, type, pair);
        return traits.taken();
    }

    private void table(int predicate, PloverType type, Pair pair) {
        boolean confirmed = false;
        List<Case.Proposal> proposals = outline.hearing().proposals();
        for (Case.Proposal proposal : proposals) {
            boolean acts = isAmong(pair.actor(), proposal.actors());
            boolean receives = isAmong(pair.recipient(), proposal.recipients());
            boolean whole = pair.kind() == Pair.Kind.TOGETHER
                    ? proposal.actors().contains(pair.actor())
                            && proposal.actors().contains(pair.recipient())
                            && proposal.recipients().isEmpty()
                    : acts
                            && receives
                            && (pair.kind() != Pair.Kind.ALONE
                                    || proposal.actors().size() == 1);
            boolean swapped = proposal.actors().contains(pair.recipient())
                    && proposal.recipients().contains(pair.actor());
            long fit = whole ? 1 : swapped ? 2 : acts ? 3 : receives ? 4 : 5;
            long where = (proposal.type() == type ? 2 : 0) + (proposal.word() == predicate ? 1 : 0);
            traits.add(TABLE, fit, where);
            traits.add(TABLE, fit, where, proposal.noun() ? 1 : 2);
            confirmed |= whole && proposal.type() == type;
        }
        traits.add(TABLE, FIRST, confirmed ? 1 : 2, Math.min(3, proposals.size()));
    }

    private static boolean isAmong(String code, Set<String> codes) {
        return codes.isEmpty() ? code.equals(Pair.NOBODY) : codes.contains(code);
    }

    static long kind(Actor actor) {
        return actor.kind().ordinal() * 100L
                + (actor.sector() == null ? 99 : actor.sector().ordinal());
    }

    private static int gap(int words) {
        int size = Math.abs(words) < 4 ? 1 : Math.abs(words) < 9 ? 2 : 3;
        return words < 0 ? 10 + size : size;
    }

    /** The shortest of the ways from somebody's mentions. */
    private long nearest(String code, int predicate) {
        Way best = null;
        for (Case.Named named : outline.named(code)) {
            Way way = way(named.mention(), predicate);
            if (best == null || way.steps() < best.steps()) {
                best = way;
            }
        }
        return (best == null ? Way.NONE : best).path();
    }

    private Way way(Mention mention, int predicate) {
        return ways.computeIfAbsent(mention.head() + " " + predicate, key -> way(mention.head(), predicate));
    }

    /** Up from a word to where it meets the predicate's way, then down to the predicate. */
    private Way way(int word, int predicate) {
        if (word == predicate) {
            return new Way(ITSELF, 0);
        }
        List<Integer> above = new ArrayList<>();
        for (int at = predicate; at != Token.ROOT; at = tree.token(at).head()) {
            above.add(at);
        }
        int down = above.indexOf(word);
        if (down > 0 && tree.token(above.get(down - 1)).relation().equals("acl:relcl")) {
            return relative(above, down);
        }
        long path = 0;
        int steps = 0;
        int at = word;
        while (!above.contains(at)) {
            if (outline.step(at) != 0) {
                path = Traits.mixed(path, outline.step(at));
                steps++;
            }
            at = tree.token(at).head();
        }
        if (steps > LONGEST) {
            return new Way(FAR, steps);
        }
        down = above.indexOf(at);
        if (down > DEEPEST) {
            return new Way(Traits.mixed(path, FAR), steps + down);
        }
        for (int n = down - 1; n >= 0; n--) {
            path = Traits.mixed(Traits.mixed(path, DOWN), outline.step(above.get(n)));
        }
        return new Way(path, steps + down);
    }

    /** Of a noun before a relative clause what its pronoun is in the clause: "Ecuador, whose police …". */
    private Way relative(List<Integer> above, int down) {
        int verb = above.get(down - 1);
        long path = RELATIVE;
        boolean told = false;
        for (int i = tree.leftmost(verb); i <= tree.rightmost(verb) && !told; i++) {
            Token token = tree.token(i);
            if (token.xpos().startsWith("W")
                    && token.head() != Token.ROOT
                    && !token.lemma().equals("when")) {
                boolean own = token.head() == verb;
                if (own || tree.token(token.head()).head() == verb) {
                    path = Traits.mixed(path, outline.step(i));
                    path = own ? path : Traits.mixed(path, outline.step(token.head()));
                    told = true;
                }
            }
        }
        if (!told) {
            path = Traits.mixed(path, tree.childWith(verb, "nsubj") >= 0 ? 1 : 2);
        }
        for (int n = down - 2; n >= Math.max(0, down - 1 - DEEPEST); n--) {
            path = Traits.mixed(Traits.mixed(path, DOWN), outline.step(above.get(n)));
        }
        return new Way(path, down);
    }
}
