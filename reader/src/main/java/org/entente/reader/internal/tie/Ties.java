package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Agreement;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.atlas.Words;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.When;
import org.entente.reader.internal.event.Dates;
import org.entente.reader.internal.event.Standing;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The lasting bonds that a dispatch names: agreements, memberships, alliances. For one dispatch and thread. */
public final class Ties {

    private static final Set<String> PAPERS = Set.of(
            "treaty",
            "agreement",
            "accord",
            "pact",
            "convention",
            "protocol",
            "charter",
            "communique",
            "communiqué",
            "memorandum",
            "declaration",
            "deal");
    private static final Set<String> JOINING = Set.of(
            "join",
            "leave",
            "member",
            "membership",
            "belong",
            "accede",
            "participate",
            "cooperate",
            "format",
            "admit",
            "quit",
            "apply",
            "suspend",
            "withdraw",
            "enter",
            "part",
            "seat",
            "within",
            "found",
            "accession",
            "expel");
    private static final Set<String> LEAVING = Set.of("leave", "quit", "withdraw", "expel");
    private static final Set<String> SEEKING = Set.of("apply", "seek", "want", "hope", "plan");

    private final Dispatch dispatch;
    private final Atlas atlas;
    private final Mentions mentions;
    private final List<Statement> statements;
    private final List<Tie> found = new ArrayList<>();

    private Ties(Dispatch dispatch, Atlas atlas, Mentions mentions, List<Statement> statements) {
        this.dispatch = dispatch;
        this.atlas = atlas;
        this.mentions = mentions;
        this.statements = statements;
    }

    /** The ties of all sentences, in order. */
    public static List<Tie> find(
            Dispatch dispatch, List<Tree> trees, Atlas atlas, Mentions mentions, List<Statement> statements) {
        Ties ties = new Ties(dispatch, atlas, mentions, statements);
        for (Tree tree : trees) {
            ties.agreements(tree);
            ties.memberships(tree);
            ties.alliances(tree);
        }
        return List.copyOf(ties.found);
    }

    // ---------------------------------------------------------------- agreements

    private void agreements(Tree tree) {
        Set<Integer> taken = new LinkedHashSet<>();
        List<String> forms = tree.tokens().stream().map(Token::form).toList();
        for (Match match : atlas.findAll(Words.of(forms), null)) {
            Sense sense = match.sense(Sense.Kind.AGREEMENT);
            Agreement agreement = sense == null ? null : atlas.agreement(sense.id());
            if (agreement != null) {
                for (int i = match.from(); i < match.to(); i++) {
                    taken.add(i);
                }
                add(tree, match.from(), match.to(), named(tree, match.to() - 1, agreement));
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean paper = PAPERS.contains(token.lemma().toLowerCase(java.util.Locale.ROOT))
                    && (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN);
            if (paper && !taken.contains(i) && isSigned(tree, i)) {
                unnamed(tree, i);
            }
        }
    }

    private Tie named(Tree tree, int head, Agreement agreement) {
        Set<String> parties = new LinkedHashSet<>(signers(tree, head));
        if (parties.size() < 2) {
            parties.clear();
            agreement.parties().stream().limit(12).forEach(party -> parties.add(party.id()));
        }
        Status status = agreement.standsOn(dispatch.date()) ? Status.ACTUAL : Status.HISTORICAL;
        return tie(tree, Tie.Kind.AGREEMENT, agreement.name(), parties, null, agreement.signed(), status, head);
    }

    private static boolean isSigned(Tree tree, int paper) {
        int head = tree.token(paper).head();
        if (head == Token.ROOT) {
            return false;
        }
        return switch (tree.token(head).lemma()) {
            case "sign", "ratify", "conclude", "initial", "extend", "renew", "reach", "adopt" -> true;
            default -> false;
        };
    }

    private void unnamed(Tree tree, int paper) {
        int verb = tree.token(paper).head();
        Set<String> parties = signers(tree, paper);
        if (parties.size() < 2) {
            return;
        }
        When date = Dates.near(tree, verb, tree.leftmost(verb), tree.rightmost(verb) + 1, dispatch.date(), false);
        Agreement known = known(parties, date);
        Status status = Standing.of(tree, verb);
        if (known != null && status == Status.ACTUAL) {
            status = known.standsOn(dispatch.date()) ? Status.ACTUAL : Status.HISTORICAL;
        }
        String name = known != null ? known.name() : words(tree, tree.leftmost(paper), lastOfName(tree, paper));
        add(
                tree,
                tree.leftmost(paper),
                lastOfName(tree, paper),
                tie(
                        tree,
                        Tie.Kind.AGREEMENT,
                        name,
                        parties,
                        null,
                        date != null ? date : known == null ? null : known.signed(),
                        status,
                        verb));
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

    private static int lastOfName(Tree tree, int paper) {
        int end = paper + 1;
        for (int n = 0; n < tree.childCount(paper); n++) {
            int child = tree.child(paper, n);
            if (child > paper && tree.token(child).is("nmod") && !isTime(tree, child)) {
                end = Math.max(end, tree.rightmost(child) + 1);
            }
        }
        return end;
    }

    private static boolean isTime(Tree tree, int noun) {
        return tree.token(noun).upos() == Upos.NUM;
    }

    /** Whoever signs: the subject of the verb above the paper, and whoever stands after "with" or "between". */
    private Set<String> signers(Tree tree, int paper) {
        Set<String> parties = new LinkedHashSet<>();
        int at = paper;
        for (int depth = 0; depth < 4; depth++) {
            for (int n = 0; n < tree.childCount(at); n++) {
                int child = tree.child(at, n);
                Token token = tree.token(child);
                boolean side = (token.is("nmod") || token.is("obl"))
                        && (hasCase(tree, child, "with") || hasCase(tree, child, "between"));
                if (side
                        || token.is("nsubj") && child != paper
                        || token.relation().equals("nmod:poss")
                        || depth == 0 && token.is("compound")) {
                    parties.addAll(countries(tree, child));
                }
            }
            at = tree.token(at).head();
            if (at == Token.ROOT) {
                break;
            }
        }
        return parties;
    }

    // ---------------------------------------------------------------- memberships

    private void memberships(Tree tree) {
        if (tree.tokens().stream().noneMatch(token -> JOINING.contains(token.lemma()))) {
            return;
        }
        for (Mention mention : mentions.inSentence(tree.index())) {
            Institution institution = mention.actor() == null ? null : atlas.institution(mention.actor());
            if (institution == null) {
                continue;
            }
            int governor = governor(tree, mention.head());
            String lemma = governor < 0 ? "" : tree.token(governor).lemma();
            Status grammar = governor < 0 ? Status.ACTUAL : Standing.of(tree, governor);
            Set<String> members = new LinkedHashSet<>();
            for (String state : subjects(tree, mention.head())) {
                boolean member =
                        atlas.members(institution.id(), dispatch.date()).contains(state);
                if (member || JOINING.contains(lemma)) {
                    members.add(state);
                }
            }
            if (members.isEmpty()) {
                continue;
            }
            Status status = LEAVING.contains(lemma) && grammar == Status.ACTUAL
                    ? Status.HISTORICAL
                    : SEEKING.contains(lemma) ? Status.HYPOTHETICAL : grammar;
            add(
                    tree,
                    mention.from(),
                    mention.to(),
                    tie(
                            tree,
                            Tie.Kind.MEMBERSHIP,
                            institution.name(),
                            members,
                            institution.id(),
                            null,
                            status,
                            mention.head()));
        }
    }

    private static int governor(Tree tree, int word) {
        int at = tree.token(word).head();
        while (at != Token.ROOT
                && tree.token(at).upos() != Upos.VERB
                && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        return at;
    }

    /** The countries of the subjects above a word. */
    private Set<String> subjects(Tree tree, int word) {
        Set<String> states = new LinkedHashSet<>();
        int at = word;
        while (tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
            int subject = tree.childWith(at, "nsubj");
            if (subject >= 0 && subject != word) {
                states.addAll(countries(tree, subject));
                if (!states.isEmpty()) {
                    return states;
                }
            }
        }
        return states;
    }

    // ---------------------------------------------------------------- alliances

    private void alliances(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            boolean alliance =
                    tree.token(i).lemma().equals("alliance") && tree.token(i).upos() == Upos.NOUN;
            if (!alliance || mentions.at(tree.index(), i) != null && named(tree, i)) {
                continue;
            }
            Set<String> parties = signers(tree, i);
            parties.addAll(subjects(tree, i));
            if (parties.size() < 2) {
                continue;
            }
            int head = tree.token(i).head();
            int verb = head == Token.ROOT ? i : head;
            Status status = Standing.of(tree, verb);
            add(
                    tree,
                    tree.leftmost(i),
                    i + 1,
                    tie(tree, Tie.Kind.ALLIANCE, words(tree, tree.leftmost(i), i + 1), parties, null, null, status, i));
        }
    }

    private boolean named(Tree tree, int word) {
        Mention mention = mentions.at(tree.index(), word);
        return mention != null && mention.actor() != null && atlas.institution(mention.actor()) != null;
    }

    // ---------------------------------------------------------------- shared

    private Set<String> countries(Tree tree, int word) {
        Set<String> states = new LinkedHashSet<>();
        Mention mention = mentions.at(tree.index(), word);
        if (mention != null) {
            for (String id : mention.actors()) {
                Actor actor = mentions.actor(id);
                if (actor != null && actor.country() != null) {
                    states.add(actor.country());
                }
            }
        }
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            boolean more = tree.token(child).is("conj")
                    || mention == null
                            && (tree.token(child).is("nmod")
                                    || tree.token(child).is("compound"));
            if (more) {
                states.addAll(countries(tree, child));
            }
        }
        return states;
    }

    private static boolean hasCase(Tree tree, int noun, String lemma) {
        int marked = tree.childWith(noun, "case");
        return marked >= 0 && tree.token(marked).lemma().equals(lemma);
    }

    private String words(Tree tree, int from, int to) {
        int first = tree.token(from).is("det") ? from + 1 : from;
        return dispatch.text()
                .substring(tree.token(first).start(), tree.token(to - 1).end())
                .replaceAll("\\s+", " ");
    }

    private Tie tie(
            Tree tree,
            Tie.Kind kind,
            String name,
            Set<String> parties,
            @Nullable String institution,
            @Nullable When date,
            Status status,
            int word) {
        Citation citation = cite(tree, word, word + 1);
        Statement statement = Statement.innermost(statements, citation);
        String statedBy = statement == null ? null : statement.id();
        return new Tie("t", kind, name, List.copyOf(parties), institution, date, status, statedBy, citation, 0.8);
    }

    private void add(Tree tree, int from, int to, Tie tie) {
        found.add(new Tie(
                "t" + (found.size() + 1),
                tie.kind(),
                tie.name(),
                tie.parties(),
                tie.institution(),
                tie.date(),
                tie.status(),
                tie.statedBy(),
                cite(tree, from, to),
                tie.confidence()));
    }

    private Citation cite(Tree tree, int from, int to) {
        return new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(from).start(),
                tree.token(to - 1).end());
    }
}
