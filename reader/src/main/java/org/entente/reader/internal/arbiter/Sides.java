package org.entente.reader.internal.arbiter;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** What is seen of two sides at a predicate: where each stands to it, and what the table says of them. For one sentence and thread. */
final class Sides {

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
    private static final long NEAREST = Traits.key("nearest");
    private static final long BOTH = Traits.key("both");
    private static final long OTHER = Traits.key("other");
    private static final long ROW = Traits.key("row");
    private static final long TABLE = Traits.key("table");

    /** A pair's sides are those of what the table finds. */
    private static final int WHOLE = 1;

    private final Outline outline;
    private final Tree tree;
    private final Ways ways;
    private final Clusters clusters;
    private final int[] telling;
    private final Traits traits = new Traits();
    private final IdentityHashMap<Party, Integer> places = new IdentityHashMap<>();
    private final IdentityHashMap<Pair, int[]> fits = new IdentityHashMap<>();
    private final Map<Long, Part> tables = new HashMap<>();
    private final Known[] known;

    /** @param telling the predicates that may tell of anything */
    Sides(Outline outline, Clusters clusters, int[] telling) {
        this.outline = outline;
        this.tree = outline.tree();
        this.ways = new Ways(outline);
        this.clusters = clusters;
        this.telling = telling;
        outline.parties().forEach(party -> places.put(party, places.size()));
        places.put(Party.NOBODY, places.size());
        this.known = new Known[tree.size()];
    }

    /** What was seen at a predicate so far, by place; the last place is nobody's. */
    private record Known(Ways.Way[] ways, Part[] actors, Part[] recipients, Part[][] both) {}

    private Known known(int predicate) {
        if (known[predicate] == null) {
            int all = places.size();
            known[predicate] = new Known(new Ways.Way[all], new Part[all], new Part[all], new Part[all][all]);
        }
        return known[predicate];
    }

    /**
     * The traits of a pair where a predicate tells of a type.
     *
     * @param told what {@link #told} says of predicate and type
     */
    Part[] of(Part told, int predicate, PloverType type, Pair pair) {
        Party recipient = pair.kind() == Pair.Kind.WITHIN ? Party.NOBODY : pair.recipient();
        Known seen = known(predicate);
        return new Part[] {
            told,
            side(1, predicate, pair.actor(), seen.actors()),
            side(2, predicate, recipient, seen.recipients()),
            both(predicate, pair.actor(), recipient, seen),
            table(predicate, type, pair)
        };
    }

    private int place(Party party) {
        return places.getOrDefault(party, places.size() - 1);
    }

    /**
     * The traits of a predicate that tells of a type, whoever the sides are.
     *
     * @param score of the type at the predicate, any number
     * @param best whether no other predicate tells of it more surely
     */
    Part told(int predicate, PloverType type, double score, boolean best) {
        long rounded = Math.round(Math.clamp(score, -6, 6)) + 10;
        traits.add(TOLD, rounded);
        traits.add(TOLD, rounded, best ? 1 : 2);
        traits.add(PARTIES, Math.min(4, outline.parties().size()));
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
        return new Part(traits.taken());
    }

    private Part side(int side, int predicate, Party party, Part[] seen) {
        int place = place(party);
        if (seen[place] == null) {
            seen[place] = side(side, predicate, party, outline.named(party));
        }
        return seen[place];
    }

    private Part side(int side, int predicate, Party party, List<Case.Named> named) {
        long passive = outline.isPassive(predicate) ? 1 : 2;
        traits.add(ROW, side, Math.min(3, party.codes().size()), isPart(party) ? 1 : 2);
        for (Case.Named one : named) {
            Mention mention = one.mention();
            long path = Traits.mixed(side, ways.way(mention, predicate).path());
            long form = mention.form().ordinal() * 2L + (mention.place() ? 1 : 0);
            traits.add(PATH, path);
            traits.add(PATH, path, PASSIVE, passive);
            traits.add(PATH, path, FORM, form);
            traits.add(PATH, path, WORD, outline.word(predicate));
            traits.add(FORM, side, form);
            traits.add(HEAD, side, outline.word(mention.head()));
            for (long kind : outline.kinds(mention)) {
                traits.add(KIND, side, kind);
            }
            traits.add(GAP, side, gap(mention.head() - predicate));
        }
        if (!named.isEmpty()) {
            boolean first = named.getFirst().equals(outline.hearing().named().getFirst());
            traits.add(FIRST, side, first ? 1 : 2);
            long nearest = isNearest(party, predicate) ? 1 : 2;
            traits.add(NEAREST, side, nearest);
            traits.add(NEAREST, side, nearest, nearest(party, predicate).path());
        }
        return new Part(traits.taken());
    }

    private Part both(int predicate, Party actor, Party recipient, Known seen) {
        Part[] both = seen.both()[place(actor)];
        int place = place(recipient);
        if (both[place] == null) {
            both[place] = ofBoth(predicate, actor, recipient);
        }
        return both[place];
    }

    private Part ofBoth(int predicate, Party actor, Party recipient) {
        long a = nearest(actor, predicate).path();
        long r = nearest(recipient, predicate).path();
        long passive = outline.isPassive(predicate) ? 1 : 2;
        traits.add(BOTH, a, r);
        traits.add(BOTH, a, r, passive);
        traits.add(Traits.mixed(BOTH, WORD), a, r, outline.word(predicate));
        for (Party party : outline.parties()) {
            if (!actor.meets(party) && !recipient.meets(party)) {
                long other = nearest(party, predicate).path();
                traits.add(OTHER, other);
                traits.add(Traits.mixed(OTHER, other), a, r);
            }
        }
        return new Part(traits.taken());
    }

    private Part table(int predicate, PloverType type, Pair pair) {
        int[] fit = fits(pair);
        List<Outline.Proposed> proposals = outline.proposals();
        long key = 1;
        for (int n = 0; n < fit.length; n++) {
            key = Traits.mixed(key, fit[n] * 4L + where(proposals.get(n).proposal(), predicate, type));
        }
        return tables.computeIfAbsent(key, unseen -> table(predicate, type, fit, proposals));
    }

    private static int where(Case.Proposal proposal, int predicate, PloverType type) {
        return (proposal.type() == type ? 2 : 0) + (proposal.word() == predicate ? 1 : 0);
    }

    private Part table(int predicate, PloverType type, int[] fit, List<Outline.Proposed> proposals) {
        boolean confirmed = false;
        for (int n = 0; n < fit.length; n++) {
            Case.Proposal proposal = proposals.get(n).proposal();
            long where = where(proposal, predicate, type);
            traits.add(TABLE, fit[n], where);
            traits.add(TABLE, fit[n], where, proposal.noun() ? 1 : 2);
            confirmed |= fit[n] == WHOLE && proposal.type() == type;
        }
        traits.add(TABLE, FIRST, confirmed ? 1 : 2, Math.min(3, fit.length));
        return new Part(traits.taken());
    }

    /** Whether the table found that type between the sides of a pair. */
    boolean isFound(PloverType type, Pair pair) {
        int[] fit = fits(pair);
        for (int n = 0; n < fit.length; n++) {
            if (fit[n] == WHOLE && outline.proposals().get(n).proposal().type() == type) {
                return true;
            }
        }
        return false;
    }

    /** How a pair fits to what the table finds: whole, turned round, in one side or not. */
    private int[] fits(Pair pair) {
        int[] fit = fits.get(pair);
        if (fit == null) {
            fit = new int[outline.proposals().size()];
            for (int n = 0; n < fit.length; n++) {
                Outline.Proposed proposed = outline.proposals().get(n);
                fit[n] = fit(pair, proposed.actors(), proposed.recipients());
            }
            fits.put(pair, fit);
        }
        return fit;
    }

    private int fit(Pair pair, Party actors, Party recipients) {
        if (pair.tells(actors, recipients, outline.parties())) {
            return WHOLE;
        }
        if (pair.recipient().equals(actors) && pair.actor().equals(recipients)) {
            return 2;
        }
        return pair.actor().equals(actors) ? 3 : pair.recipient().equals(recipients) ? 4 : 5;
    }

    /** Whether somebody also stands in a row with others. */
    private boolean isPart(Party party) {
        for (Party other : outline.parties()) {
            if (!other.equals(party) && party.isPartOf(other)) {
                return true;
            }
        }
        return false;
    }

    private static int gap(int words) {
        int size = Math.abs(words) < 4 ? 1 : Math.abs(words) < 9 ? 2 : 3;
        return words < 0 ? 10 + size : size;
    }

    /** The shortest of the ways from somebody's mentions. */
    private Ways.Way nearest(Party party, int predicate) {
        Ways.Way[] seen = known(predicate).ways();
        int place = place(party);
        if (seen[place] == null) {
            Ways.Way best = null;
            for (Case.Named named : outline.named(party)) {
                Ways.Way way = ways.way(named.mention(), predicate);
                if (best == null || way.steps() < best.steps()) {
                    best = way;
                }
            }
            seen[place] = best == null ? Ways.Way.NONE : best;
        }
        return seen[place];
    }

    /** Whether no other predicate that tells of something is nearer to somebody. */
    private boolean isNearest(Party party, int predicate) {
        int steps = nearest(party, predicate).steps();
        for (int other : telling) {
            if (nearest(party, other).steps() < steps) {
                return false;
            }
        }
        return true;
    }
}
