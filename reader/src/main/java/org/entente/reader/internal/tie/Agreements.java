package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.atlas.Agreement;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.atlas.Words;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.When;
import org.entente.reader.internal.event.Dates;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The agreements that a sentence names, by their own names or as a paper that parties sign. For one sentence and thread. */
final class Agreements {

    static final WordLists WORDS = WordLists.beside(Agreements.class, "ties.txt");

    private static final Set<String> PAPERS = WORDS.list("paper");
    private static final Set<String> JOINING = WORDS.list("joining");
    private static final Set<String> ACTS = WORDS.list("act");

    /** Words for no longer being a party or a member. */
    static final Set<String> LEAVING = WORDS.list("leaving");

    /** An agreement of more parties than these is only told of for those that are named with it. */
    private static final int FEW = 3;

    private static final int DEPTH = 4;

    private final Passage passage;
    private final Tree tree;
    private final Atlas atlas;
    private final List<Tie> found = new ArrayList<>();

    private Agreements(Passage passage, Atlas atlas) {
        this.passage = passage;
        this.tree = passage.tree();
        this.atlas = atlas;
    }

    static List<Tie> find(Passage passage, Atlas atlas) {
        Agreements agreements = new Agreements(passage, atlas);
        agreements.read();
        return agreements.found;
    }

    private Acts acts() {
        return new Acts(passage);
    }

    private void read() {
        Set<Integer> taken = new LinkedHashSet<>();
        List<String> forms = tree.tokens().stream().map(Token::form).toList();
        for (Match match : atlas.findAll(Words.of(forms), null)) {
            Sense sense = match.sense(Sense.Kind.AGREEMENT);
            Agreement agreement = sense == null ? null : atlas.agreement(sense.id());
            boolean known = agreement != null && !isPlace(match) && !isInstitution(match);
            Tie tie = known && agreement != null ? named(match, agreement) : null;
            if (tie != null) {
                for (int i = match.from(); i < match.to(); i++) {
                    taken.add(i);
                }
                found.add(tie);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean paper = PAPERS.contains(token.lemma().toLowerCase(Locale.ROOT))
                    && (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN);
            if (paper && !taken.contains(i) && !Alliances.isPact(tree, i) && isOfStates(i) && isSigned(i)) {
                unnamed(i);
            }
        }
    }

    /** "Left the Warsaw Pact": an agreement by whose name its organisation goes is told of by its members. */
    private boolean isInstitution(Match match) {
        Sense sense = match.sense(Sense.Kind.INSTITUTION);
        return sense != null && atlas.institution(sense.id()) != null;
    }

    /** "rules established at Bretton Woods": the bare name of where an agreement was made, behind a preposition of place. */
    private boolean isPlace(Match match) {
        for (int i = match.from(); i < Math.min(tree.size(), match.to() + 1); i++) {
            if (PAPERS.contains(tree.token(i).form().toLowerCase(Locale.ROOT))
                    || PAPERS.contains(tree.token(i).lemma())) {
                return false;
            }
        }
        return match.from() > 0
                && switch (tree.token(match.from() - 1).lemma()) {
                    case "at", "in", "of", "near", "from", "to" -> true;
                    default -> false;
                };
    }

    private @Nullable Tie named(Match match, Agreement agreement) {
        int head = head(match);
        int act = act(head);
        Set<String> parties = new LinkedHashSet<>(passage.signers(head));
        if (act >= 0) {
            parties.addAll(passage.subjects(head));
        }
        Set<String> signed = new LinkedHashSet<>();
        agreement.parties().forEach(party -> signed.add(party.id()));
        boolean joins = act >= 0 && !parties.isEmpty();
        boolean another = parties.size() > 1 && parties.stream().noneMatch(signed::contains);
        if (!another && (!joins || parties.size() > 1)) {
            parties.retainAll(signed);
        }
        if (parties.isEmpty() && signed.size() <= FEW) {
            act = -1;
            parties.addAll(signed);
        }
        if (parties.isEmpty()) {
            return null;
        }
        Status status = act >= 0 && !acts().isOfPast(act) ? acts().told(act) : standing(agreement);
        return passage.tie(
                match.from(),
                match.to(),
                isOfHelp(agreement.name()) ? Tie.Kind.ALLIANCE : Tie.Kind.AGREEMENT,
                agreement.name(),
                parties,
                null,
                agreement.signed(),
                status,
                head);
    }

    /** A known treaty to help one another in war. */
    private static boolean isOfHelp(String name) {
        return name.contains("Mutual Defen")
                || name.contains("Mutual Assistance")
                || name.contains("Mutual Cooperation and Security")
                || name.contains("Collective Security")
                || name.contains("Collective Defen")
                || name.contains("Comprehensive Strategic Partnership between Russia and North Korea")
                || name.startsWith("Security Treaty between");
    }

    private Status standing(Agreement agreement) {
        return agreement.standsOn(passage.dispatch().date()) ? Status.ACTUAL : Status.HISTORICAL;
    }

    /** The word of a name on which the others hang. */
    private int head(Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            int above = tree.token(i).head();
            if (above < match.from() || above >= match.to()) {
                return i;
            }
        }
        return match.to() - 1;
    }

    /** The word above an agreement that tells of being or becoming a party, or no longer being one; or -1. */
    private int act(int word) {
        int at = word;
        for (int depth = 0; depth < DEPTH && tree.token(at).head() != Token.ROOT; depth++) {
            at = tree.token(at).head();
            if (acts().isRefused(at)
                    || JOINING.contains(tree.token(at).lemma())
                    || JOINING.contains(tree.token(at).form())
                    || acts().isLeaving(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Union" and "act" are papers only in some names: a customs union, the Final Act. */
    private boolean isOfStates(int paper) {
        String before = paper == 0 ? "" : tree.token(paper - 1).form();
        return switch (tree.token(paper).lemma().toLowerCase(Locale.ROOT)) {
            case "union" -> before.equalsIgnoreCase("customs") || before.equalsIgnoreCase("currency");
            case "act", "instrument", "statute" -> tree.token(paper).upos() == Upos.PROPN;
            default -> true;
        };
    }

    private boolean isSigned(int paper) {
        return isBetween(paper)
                || hasActs(paper)
                || passage.own(paper).size() > 1
                || act(paper) >= 0
                || isUnder(paper)
                || isInForce(paper)
                || isBinding(paper);
    }

    /** "A treaty between …": whose it is stands with it. */
    private boolean isBetween(int paper) {
        for (int n = 0; n < tree.childCount(paper); n++) {
            int marked = tree.childWith(tree.child(paper, n), "case");
            if (marked >= 0 && tree.token(marked).lemma().equals("between")) {
                return true;
            }
        }
        return false;
    }

    /** "Put their names to the treaty", "set his hand to it". */
    private boolean isSignature(int verb) {
        int object = tree.childWith(verb, "obj");
        boolean puts = switch (tree.token(verb).lemma()) {
            case "put", "set", "affix", "add" -> true;
            default -> false;
        };
        return puts
                && object >= 0
                && WORDS.list("signature").contains(tree.token(object).lemma());
    }

    /** "Under a 1998 accord, Japan and South Korea …": what they do by it shows that they have it. */
    private boolean isUnder(int paper) {
        int marked = tree.childWith(paper, "case");
        return marked >= 0 && tree.token(marked).lemma().equals("under");
    }

    /** "The treaty is still in force", "took effect". */
    private boolean isInForce(int paper) {
        int head = tree.token(paper).head();
        return head != Token.ROOT
                && tree.token(paper).is("nsubj")
                && switch (tree.token(head).lemma()) {
                    case "force", "effect", "valid", "hold", "stand", "apply", "date" -> true;
                    default -> false;
                };
    }

    /** "An accord binds …". */
    private boolean isBinding(int paper) {
        int head = tree.token(paper).head();
        return head != Token.ROOT
                && tree.token(paper).is("nsubj")
                && WORDS.list("binding").contains(tree.token(head).lemma());
    }

    private boolean hasActs(int paper) {
        int head = tree.token(paper).head();
        if (head != Token.ROOT && isSignature(head)) {
            return true;
        }
        return head != Token.ROOT && ACTS.contains(tree.token(head).lemma());
    }

    private void unnamed(int paper) {
        int act = act(paper);
        boolean apart = !hasActs(paper) && (isBetween(paper) || act < 0);
        int verb = apart || tree.token(paper).head() == Token.ROOT
                ? paper
                : hasActs(paper) ? tree.token(paper).head() : act;
        Set<String> own = passage.own(paper);
        Set<String> parties = new LinkedHashSet<>(own.size() > 1 ? own : passage.signers(paper));
        if (own.size() > 1 && act >= 0 && acts().isJoined(act)) {
            parties.addAll(passage.subjectsOf(act));
        }
        if (parties.size() == 1 && own.equals(parties) && isDefinite(paper) && isWith(paper)) {
            parties.addAll(passage.other(paper, parties));
        } else if (parties.size() == 1
                && acts().isSigning(verb)
                && tree.token(paper).is("obj")) {
            parties.addAll(passage.host(parties));
        }
        boolean alone = parties.size() == 1 && verb != paper && isDefinite(paper);
        if (parties.size() < 2 && !alone) {
            return;
        }
        When date = Dates.near(
                tree,
                verb,
                tree.leftmost(verb),
                tree.rightmost(verb) + 1,
                passage.dispatch().date(),
                false);
        Agreement known = known(parties, date);
        Status status = acts().told(verb);
        if (known != null && status == Status.ACTUAL) {
            status = known.standsOn(passage.dispatch().date()) ? Status.ACTUAL : Status.HISTORICAL;
        }
        String name = known != null ? known.name() : passage.words(tree.leftmost(paper), lastOfName(paper));
        found.add(passage.tie(
                tree.leftmost(paper),
                lastOfName(paper),
                Tie.Kind.AGREEMENT,
                name,
                parties,
                null,
                date != null ? date : known == null ? null : known.signed(),
                status,
                verb));
    }

    private boolean isWith(int paper) {
        int side = tree.childWith(paper, "nmod");
        int marked = side < 0 ? -1 : tree.childWith(side, "case");
        return marked >= 0 && tree.token(marked).lemma().equals("with");
    }

    /** "Will withdraw from the accord": one that is known, so that a single party can be told of. */
    private boolean isDefinite(int paper) {
        return tree.token(paper).upos() == Upos.PROPN
                || tree.token(tree.leftmost(paper)).form().equalsIgnoreCase("the");
    }

    /** An agreement between just these parties that was signed then. */
    private @Nullable Agreement known(Set<String> parties, @Nullable When date) {
        if (date == null) {
            return null;
        }
        for (Agreement agreement : atlas.agreementsBetween(parties)) {
            When signed = agreement.signed();
            boolean same = signed != null
                    && !signed.from().isBefore(date.from())
                    && signed.from().isBefore(date.to())
                    && agreement.parties().size() == parties.size();
            if (same) {
                return agreement;
            }
        }
        return null;
    }

    private int lastOfName(int paper) {
        int end = paper + 1;
        for (int n = 0; n < tree.childCount(paper); n++) {
            int child = tree.child(paper, n);
            if (child > paper && tree.token(child).is("nmod") && !isTime(child)) {
                end = Math.max(end, tree.rightmost(child) + 1);
            }
        }
        return end;
    }

    static boolean isPaper(String lemma) {
        return PAPERS.contains(lemma);
    }

    private boolean isTime(int noun) {
        return tree.token(noun).upos() == Upos.NUM;
    }
}
