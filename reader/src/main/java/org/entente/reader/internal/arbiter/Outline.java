package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.event.Leanings;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** A sentence as its predicates and pairs are seen in it, with what several of them need. For one sentence and thread. */
final class Outline {

    /** More parties than a sentence has, but for lists. */
    private static final int MOST = 12;

    private static final long NAME = Traits.key("NAME");
    private static final long NUMBER = Traits.key("NUMBER");

    private final Case hearing;
    private final Tree tree;
    private final Map<Party, List<Case.Named>> parties = new LinkedHashMap<>();
    private final List<Proposed> proposals;
    private final Leanings leanings;
    private final long[] words;
    private final long[] steps;
    private final Map<Integer, Set<PloverType>> leaning = new HashMap<>();

    Outline(Case hearing) {
        this.hearing = hearing;
        this.tree = hearing.tree();
        this.leanings = new Leanings(hearing.mentions());
        this.words = new long[tree.size()];
        this.steps = new long[tree.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(tree.token(i));
            steps[i] = stepOf(i);
        }
        Map<Integer, List<Case.Named>> rows = new LinkedHashMap<>();
        for (Case.Named named : hearing.named()) {
            add(Party.of(named.codes()), named);
            rows.computeIfAbsent(first(named.mention().head()), key -> new ArrayList<>())
                    .add(named);
        }
        for (List<Case.Named> row : rows.values()) {
            Set<String> codes = new TreeSet<>();
            row.forEach(named -> codes.addAll(named.codes()));
            if (row.size() > 1 && codes.size() > row.getFirst().codes().size()) {
                add(Party.of(codes), row.getFirst());
            }
        }
        this.proposals = hearing.proposals().stream()
                .map(one -> new Proposed(one, Party.of(one.actors()), Party.of(one.recipients())))
                .toList();
        // The police of the dateline's country are named by no words of the sentence.
        for (Proposed proposed : proposals) {
            addMeant(proposed.actors());
            addMeant(proposed.recipients());
        }
    }

    /** What the table finds, with its sides. */
    record Proposed(Case.Proposal proposal, Party actors, Party recipients) {}

    List<Proposed> proposals() {
        return proposals;
    }

    private void add(Party party, Case.Named named) {
        if (parties.size() < MOST || parties.containsKey(party)) {
            parties.computeIfAbsent(party, key -> new ArrayList<>()).add(named);
        }
    }

    /** Whom the table means, by the names of those who make it up. */
    private void addMeant(Party party) {
        if (!party.equals(Party.NOBODY) && !parties.containsKey(party)) {
            List<Case.Named> some = hearing.named().stream()
                    .filter(named -> party.codes().containsAll(named.codes()))
                    .toList();
            parties.put(party, some);
        }
    }

    Case hearing() {
        return hearing;
    }

    Tree tree() {
        return tree;
    }

    /** Whoever is named, in order, also together, and whom the table means besides. */
    Set<Party> parties() {
        return parties.keySet();
    }

    List<Case.Named> named(Party party) {
        return parties.getOrDefault(party, List.of());
    }

    /** Whether the sentence does not tell who a side is: no words of it name any of them, but at most "the police". */
    boolean isUntold(Pair pair) {
        return isUntold(pair.actor()) || isUntold(pair.recipient());
    }

    private boolean isUntold(Party party) {
        return !party.equals(Party.NOBODY)
                && hearing.named().stream()
                        .noneMatch(named ->
                                tells(named.mention()) && party.codes().stream().anyMatch(named.codes()::contains));
    }

    /** Whether words tell by themselves, or by others of the dispatch, who is meant. */
    private boolean tells(Mention mention) {
        return mention.form() != Form.DESCRIPTION
                || IntStream.range(mention.from(), mention.to())
                        .mapToObj(tree::token)
                        .anyMatch(word -> word.upos() != Upos.DET
                                && Character.isUpperCase(word.form().charAt(0)));
    }

    /** What kind of actor each is whom a mention names. */
    List<Long> kinds(Mention mention) {
        List<Long> kinds = new ArrayList<>();
        for (String id : mention.actors()) {
            Actor actor = hearing.mentions().actor(id);
            if (actor != null) {
                kinds.add(kind(actor));
            }
        }
        return kinds;
    }

    private static long kind(Actor actor) {
        return actor.kind().ordinal() * 100L
                + (actor.sector() == null ? 99 : actor.sector().ordinal());
    }

    /** A word as it counts: its lemma; names and numbers only by their kind. */
    long word(int token) {
        return words[token];
    }

    private static long word(Token token) {
        return switch (token.upos()) {
            case PROPN -> NAME;
            case NUM -> NUMBER;
            default -> Traits.key(token.lemma().toLowerCase(Locale.ROOT));
        };
    }

    /** How a word hangs on its head: the relation, with its preposition or mark; 0 where it only goes on with what was begun. */
    long step(int token) {
        return steps[token];
    }

    private long stepOf(int word) {
        Token token = tree.token(word);
        if (token.is("conj") || token.is("appos") || token.is("flat")) {
            return token.upos() == Upos.VERB ? Traits.key("conj") : 0;
        }
        boolean noun = token.is("obl") || token.is("nmod");
        if (noun || token.is("advcl") || token.is("acl")) {
            int marker = tree.childWith(word, "case");
            marker = marker < 0 ? tree.childWith(word, "mark") : marker;
            if (marker >= 0) {
                return Traits.mixed(Traits.key(noun ? "n" : token.relation()), word(tree.token(marker)));
            }
        }
        return Traits.key(token.relation());
    }

    /** The types that the table's patterns lean to at a word. */
    Set<PloverType> leaning(int word) {
        return leaning.computeIfAbsent(word, key -> {
            Token token = tree.token(key);
            Set<PloverType> types = EnumSet.noneOf(PloverType.class);
            if (token.upos() == Upos.VERB) {
                PloverType fitting = leanings.at(tree, key);
                PloverType usual = fitting == null ? leanings.ofVerb(token) : fitting;
                if (usual != null) {
                    types.add(usual);
                }
            } else if (token.upos() == Upos.NOUN) {
                types.addAll(leanings.ofNoun(token));
            }
            return types;
        });
    }

    /** The words that may tell of an event. */
    int[] predicates() {
        return IntStream.range(0, tree.size()).filter(this::mayTell).toArray();
    }

    private boolean mayTell(int word) {
        Token token = tree.token(word);
        return token.upos() == Upos.VERB
                || token.upos() == Upos.NOUN
                || token.head() == Token.ROOT
                || token.upos() == Upos.ADJ && tree.childWith(word, "cop") >= 0;
    }

    boolean isPassive(int predicate) {
        return tree.childWith(predicate, "aux:pass") >= 0;
    }

    /** Modals, negation and conjunctions of a predicate. */
    long modality(int predicate) {
        long modality = 1;
        for (int n = 0; n < tree.childCount(predicate); n++) {
            int child = tree.child(predicate, n);
            Token token = tree.token(child);
            boolean plain = switch (token.lemma()) {
                case "have", "be", "do" -> true;
                default -> false;
            };
            boolean negation = switch (token.lemma()) {
                case "not", "no", "never" -> true;
                default -> false;
            };
            if (token.is("aux") && !plain || token.is("mark") || negation) {
                modality = Traits.mixed(modality, words[child]);
            }
        }
        return modality;
    }

    /** The first word of a row. */
    private int first(int word) {
        int at = word;
        while (tree.token(at).is("conj") && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        return at;
    }
}
