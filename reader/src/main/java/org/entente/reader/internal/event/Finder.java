package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.reader.internal.mention.Mentions;
import org.entente.reader.internal.tree.LostVerb;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence by the table of patterns. For one sentence and thread. */
final class Finder {

    private static final Set<String> RELIEF =
            Set.of("peacekeeping", "peacekeeper", "relief", "humanitarian", "rescue", "earthquake");

    /** Verbs whose infinitive is what is done, though a parser may take it for its purpose. */
    private static final Set<String> DOING =
            Set.of("vote", "move", "begin", "start", "continue", "act", "rush", "go", "come", "send", "dispatch");

    private final Tree tree;
    private final Patterns patterns = Patterns.shipped();
    private final Parties parties;
    private final Leanings leanings;
    private final Roles roles;
    private final boolean namesNobody;
    private final BitSet taken = new BitSet();
    private final Set<Integer> silent = new LinkedHashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final Demand demand;

    /** @param dateline the country from which the dispatch was sent, or null */
    Finder(Tree tree, Mentions mentions, @Nullable String dateline) {
        this.tree = tree;
        this.parties = new Parties(tree, mentions);
        this.leanings = new Leanings(parties);
        this.roles = new Roles(tree, parties, patterns, dateline);
        this.demand = new Demand(tree, parties, roles);
        this.namesNobody = dateline == null
                && mentions.inSentence(tree.index()).stream()
                        .allMatch(mention -> mention.actors().isEmpty());
    }

    /** A finder for each sentence of a dispatch, with the place from which it was sent, or else the only country that the sentences before name. */
    static List<Finder> each(List<Tree> trees, Mentions mentions) {
        List<Finder> finders = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        String dateline = null;
        for (Tree parsed : trees) {
            Tree tree = LostVerb.of(parsed);
            dateline = dateline == null ? Scene.dateline(tree, mentions) : dateline;
            String home =
                    dateline == null && named.size() == 1 ? named.iterator().next() : dateline;
            finders.add(new Finder(tree, mentions, home));
            mentions.inSentence(tree.index()).forEach(mention -> named.addAll(mentions.countries(mention)));
        }
        return finders;
    }

    Tree tree() {
        return tree;
    }

    Parties parties() {
        return parties;
    }

    Leanings leanings() {
        return leanings;
    }

    /** The country from which the dispatch was sent, or null. */
    @Nullable
    String dateline() {
        return roles.scene().dateline();
    }

    /** Whether no side of any event can be known: nobody is named whom anybody knows, nor where the dispatch was sent from. */
    boolean namesNobody() {
        return namesNobody;
    }

    List<Found> find() {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Upos upos = tree.token(i).upos();
            if (upos == Upos.VERB
                    || upos == Upos.ADJ
                            && (tree.childWith(i, "cop") >= 0 || tree.token(i).is("root"))) {
                verbs.add(i);
            }
        }
        if (verbs.isEmpty() && patterns.isVerb(tree.token(tree.root()))) {
            verbs.add(tree.root());
        }
        // What governs comes before what it governs, so that an accusation takes the act it accuses of.
        verbs.sort(java.util.Comparator.comparingInt(this::depth));
        verbs.forEach(this::verb);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).upos() == Upos.NOUN && !taken.get(i)) {
                noun(i);
            }
        }
        return found;
    }

    /** Words that by a pattern tell of no event, with those they govern; known once events were looked for. */
    Set<Integer> silent() {
        return silent;
    }

    private int depth(int word) {
        int depth = 0;
        for (int at = word;
                tree.token(at).head() != Token.ROOT;
                at = tree.token(at).head()) {
            depth++;
        }
        return depth;
    }

    private void verb(int predicate) {
        if (taken.get(predicate) || isPurpose(predicate)) {
            return;
        }
        Clause clause = new Clause(tree, predicate);
        Found demanded = demand.of(clause);
        if (demanded != null) {
            add(demanded);
            takeAll(predicate, false);
            return;
        }
        List<Pattern> candidates = candidates(predicate);
        if (candidates.isEmpty()) {
            return;
        }
        Fit fit = leanings.fit(tree, predicate);
        List<Pattern> rejected = new ArrayList<>();
        int first = fit.first(candidates);
        for (int n = first; n < candidates.size(); n++) {
            Pattern pattern = candidates.get(n);
            if ((n == first || fit.of(pattern)) && !(pattern.silent() && Denial.isRefusal(tree, predicate))) {
                if (pattern.silent()) {
                    silent.add(predicate);
                    if (!isDenial(clause)) {
                        take(pattern, clause);
                    }
                    return;
                }
                Found event = event(pattern, clause, roles.ofVerb(pattern, fit));
                if (event == null) {
                    rejected.add(pattern);
                    threatened(pattern, clause);
                } else {
                    add(event.after(rejected));
                    take(pattern, clause);
                    return;
                }
            }
        }
    }

    /** What is denied is told of as something that did not happen. */
    private static boolean isDenial(Clause clause) {
        return clause.token().lemma().equals("deny") && clause.complement() >= 0;
    }

    /** A threatened act is no event of its own, even where nobody is named as threatened. */
    private void threatened(Pattern pattern, Clause clause) {
        int under = pattern.type() == PloverType.THREATEN ? clause.complement() : -1;
        if (under >= 0) {
            takeAll(under, false);
        }
    }

    /** What is done in order to do something else has not happened, nor is it announced. */
    private boolean isPurpose(int predicate) {
        Token token = tree.token(predicate);
        int head = token.head();
        return token.is("advcl")
                && predicate > head
                && Standing.hasMark(tree, predicate, "to")
                && !Standing.hasMark(tree, predicate, "if")
                && tree.token(head).upos() == Upos.VERB
                && !DOING.contains(tree.token(head).lemma());
    }

    private List<Pattern> candidates(int predicate) {
        Token token = tree.token(predicate);
        if (token.upos() == Upos.ADJ) {
            return patterns.adjectives();
        }
        if (predicate > 1 && tree.token(predicate - 1).form().equals("-")) {
            List<Pattern> joined = patterns.verbs(tree.token(predicate - 2).form() + "-" + token.form());
            if (!joined.isEmpty()) {
                return joined;
            }
        }
        return patterns.verbs(token);
    }

    private void add(Found event) {
        boolean known = found.stream()
                .anyMatch(other -> other.type() == event.type()
                        && other.status() == event.status()
                        && parties.codes(other.actors()).equals(parties.codes(event.actors()))
                        && parties.codes(other.recipients()).equals(parties.codes(event.recipients())));
        if (!known) {
            found.add(event);
        }
    }

    /** Marks the words that the event has used up: its object noun, and what a promise, demand or accusation is about. */
    private void take(Pattern pattern, Clause clause) {
        int object = clause.object();
        if (object >= 0) {
            taken.set(object);
        }
        boolean governs = pattern.silent()
                || switch (pattern.type()) {
                    case REQUEST, AGREE, THREATEN, REJECT, ACCUSE, SUPPORT, CONCEDE -> true;
                    default -> false;
                };
        if (governs) {
            int under = clause.complement();
            // "is considering giving": to consider a thing tells of nothing, but the act considered does
            boolean act =
                    pattern.silent() && under >= 0 && tree.token(under).xpos().equals("VBG");
            if (under >= 0 && !act) {
                takeAll(under, pattern.silent());
            }
            if (object >= 0) {
                takeAll(object, pattern.silent());
            }
            for (String preposition :
                    List.of("of", "for", "to", "on", "against", "with", "from", "over", "about", "at", "as")) {
                int place = clause.oblique(preposition);
                if (place > clause.predicate()) {
                    takeAll(place, pattern.silent());
                }
            }
        }
    }

    private void takeAll(int word, boolean silently) {
        taken.set(word);
        if (silently) {
            silent.add(word);
        }
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            boolean under = silently || !tree.token(child).relation().equals("acl:relcl");
            if (under && !Denial.isAnswered(tree, child)) {
                takeAll(child, silently);
            }
        }
    }

    private void noun(int predicate) {
        List<Pattern> known = patterns.nouns(Forms.noun(tree.token(predicate)));
        if (known.isEmpty()) {
            return;
        }
        Fit fit = leanings.fit(tree, predicate);
        Clause clause = fit.clause();
        for (Pattern pattern : known) {
            Roles.Sides sides = fit.hasInfinitive(pattern) ? roles.ofNoun(pattern, fit) : Roles.Sides.NONE;
            Found event = sides.areWhole(pattern, parties) ? event(pattern, clause, sides) : null;
            if (event != null) {
                add(event);
                return;
            }
        }
    }

    private @Nullable Found event(Pattern pattern, Clause clause, Roles.Sides sides) {
        Set<String> actors = sides.actors();
        Set<String> recipients = sides.recipients();
        PloverType type = pattern.type();
        if (pattern.reciprocal()) {
            Set<String> everyone = new LinkedHashSet<>(actors);
            everyone.addAll(recipients);
            boolean several = parties.codes(everyone).size() > 1 || pattern.isAccord();
            if (everyone.isEmpty() || isJoint(type) && !several) {
                return null;
            }
            actors = everyone;
            recipients = Set.of();
        } else if (actors.isEmpty() && (recipients.isEmpty() || !mayBeNobody(type, clause))
                || recipients.isEmpty() && needsRecipient(pattern, clause, actors)
                || isVisit(pattern) && (!parties.areEnvoys(actors) || isFlown(pattern, clause))
                || type == PloverType.PROTEST && isState(clause.agent())) {
            return null;
        }
        if ("beat".equals(pattern.mode()) && isState(clause.object()) || Elsewhere.isMannerOfSpeaking(tree, type)) {
            return null;
        }
        if (pattern.lemma().equals("agree") && parties.codes(actors).size() > 1) {
            // They agree with one another, whatever it is about.
            recipients = Set.of();
        }
        if (isPartOf(clause, type)) {
            return null;
        }
        Pattern meant = type == PloverType.MOBILIZE && isRelief(clause) ? pattern.as(PloverType.AID) : pattern;
        if (meant.type().needsRecipient() && recipients.isEmpty() && !pattern.reciprocal()) {
            return null;
        }
        return Prospect.of(meant, clause, actors, recipients, parties);
    }

    /** Whether troops are sent to keep the peace or to help, which is aid. */
    private boolean isRelief(Clause clause) {
        for (int i = tree.leftmost(clause.predicate()); i <= tree.rightmost(clause.predicate()); i++) {
            if (RELIEF.contains(Forms.noun(tree.token(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "Shelled a village, killing nine" is one event. */
    private boolean isPartOf(Clause clause, PloverType type) {
        int head = clause.token().head();
        return type == PloverType.ASSAULT
                && clause.token().is("advcl")
                && clause.token().xpos().equals("VBG")
                && found.stream().anyMatch(event -> event.predicate() == head && event.type() == type);
    }

    /** Whoever flies others somewhere need not go there. */
    private static boolean isFlown(Pattern pattern, Clause clause) {
        return pattern.lemma().equals("fly") && clause.object() >= 0;
    }

    /** A journey is a visit where persons make it, not troops or goods. */
    private static boolean isVisit(Pattern pattern) {
        return "visit".equals(pattern.mode()) && !pattern.noun() && !pattern.reversed();
    }

    /** States do not take to the streets; their people ("Armenians") do. */
    private boolean isState(int agent) {
        return agent >= 0
                && tree.token(agent).xpos().equals("NNP")
                && parties.areStates(parties.named(agent))
                && !parties.named(agent).isEmpty();
    }

    private static boolean isJoint(PloverType type) {
        return switch (type) {
            case COOPERATE, ASSAULT, CONSULT, SUPPORT -> true;
            default -> false;
        };
    }

    /** Whether it counts though nobody is told who did it: harm that the sentence is about, not told of beside something else. */
    private static boolean mayBeNobody(PloverType type, Clause clause) {
        boolean main = clause.token().head() == Token.ROOT || clause.token().is("ccomp");
        return main && (type == PloverType.ASSAULT || type == PloverType.COERCE);
    }

    private boolean needsRecipient(Pattern pattern, Clause clause, Set<String> actors) {
        return switch (pattern.type()) {
            case PROTEST, MOBILIZE, RETREAT, CONCEDE -> false;
            case COERCE -> pattern.isBare();
            case SUPPORT -> !pattern.isAccord();
            case AGREE -> parties.codes(actors).size() < 2 && !Prospect.isWithdrawal(clause, patterns);
            default -> true;
        };
    }
}
