package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** A sentence as its predicates and pairs are seen in it, with what several of them need. For one sentence and thread. */
final class Outline {

    /** More parties than a sentence has, but for lists. */
    private static final int MOST = 12;

    private static final long NAME = Traits.key("NAME");
    private static final long NUMBER = Traits.key("NUMBER");

    private final Case hearing;
    private final Tree tree;
    private @Nullable Map<Party, List<Case.Named>> parties;
    private @Nullable List<Proposed> proposals;
    private final Leanings leanings;
    private final long[] lemmas;
    private final long[] steps;
    private final long[] modalities;
    private final @Nullable List<PloverType>[] leaning;
    private final IdentityHashMap<Mention, long[]> kinds = new IdentityHashMap<>();

    Outline(Case hearing) {
        this.hearing = hearing;
        this.tree = hearing.tree();
        this.leanings = hearing.leanings();
        this.lemmas = new long[tree.size()];
        this.steps = new long[tree.size()];
        this.modalities = new long[tree.size()];
        this.leaning = leanings(tree.size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<PloverType>[] leanings(int size) {
        return new List[size];
    }

    /** Everybody named, then together, then whom the table means besides. */
    private Map<Party, List<Case.Named>> named() {
        Map<Party, List<Case.Named>> all = parties;
        if (all == null) {
            all = new LinkedHashMap<>();
            ofNames(all);
            // The police of the dateline's country are named by no words of the sentence.
            for (Proposed proposed : proposals()) {
                addMeant(proposed.actors(), all);
                addMeant(proposed.recipients(), all);
            }
            parties = all;
        }
        return all;
    }

    private void ofNames(Map<Party, List<Case.Named>> all) {
        Map<Integer, List<Case.Named>> rows = new LinkedHashMap<>();
        for (Case.Named named : hearing.named()) {
            add(Party.of(named.codes()), named, all);
            rows.computeIfAbsent(first(named.mention().head()), key -> new ArrayList<>())
                    .add(named);
        }
        for (List<Case.Named> row : rows.values()) {
            Set<String> codes = new TreeSet<>();
            row.forEach(named -> codes.addAll(named.codes()));
            if (row.size() > 1 && codes.size() > row.getFirst().codes().size()) {
                add(Party.of(codes), row.getFirst(), all);
            }
        }
    }

    /** What the table finds, with its sides. */
    record Proposed(Case.Proposal proposal, Party actors, Party recipients) {}

    List<Proposed> proposals() {
        List<Proposed> all = proposals;
        if (all == null) {
            all = hearing.proposals().stream()
                    .map(one -> new Proposed(one, Party.of(one.actors()), Party.of(one.recipients())))
                    .toList();
            proposals = all;
        }
        return all;
    }

    private static void add(Party party, Case.Named named, Map<Party, List<Case.Named>> all) {
        if (all.size() < MOST || all.containsKey(party)) {
            all.computeIfAbsent(party, key -> new ArrayList<>()).add(named);
        }
    }

    /** Whom the table means, by the names of those who make it up. */
    private void addMeant(Party party, Map<Party, List<Case.Named>> all) {
        if (!party.equals(Party.NOBODY) && !all.containsKey(party)) {
            List<Case.Named> some = hearing.named().stream()
                    .filter(named -> party.codes().containsAll(named.codes()))
                    .toList();
            all.put(party, some);
        }
    }

    /** Whether both stand in one row of names, or go by one name. */
    boolean isRow(Party one, Party other) {
        return named().keySet().stream().anyMatch(party -> one.isPartOf(party) && other.isPartOf(party));
    }

    Case hearing() {
        return hearing;
    }

    Tree tree() {
        return tree;
    }

    /** Whoever is named, in order, also together, and whom the table means besides. */
    Set<Party> parties() {
        return named().keySet();
    }

    List<Case.Named> named(Party party) {
        return named().getOrDefault(party, List.of());
    }

    /** Whether no words of the sentence stand for a side. */
    boolean isUntold(Pair pair) {
        return isUntold(pair.actor()) || isUntold(pair.recipient());
    }

    private boolean isUntold(Party party) {
        return !party.equals(Party.NOBODY) && named(party).isEmpty();
    }

    /** Whom a description means that does not tell it by its own words, "the police", by the name of the state or institution; null where the sentence tells it, or several are meant. */
    @Nullable
    String besides(int head) {
        Case.Named named = hearing.named().stream()
                .filter(one -> one.mention().head() == head)
                .findFirst()
                .orElse(null);
        if (named == null || named.codes().size() != 1 || isTold(named)) {
            return null;
        }
        Actor whose = hearing.mentions().actor(named.codes().iterator().next());
        return whose == null || whose.kind() == Actor.Kind.GROUP ? null : whose.name();
    }

    /** Whether the sentence tells who is meant: before the description, or anywhere where no sentence before it does. */
    private boolean isTold(Case.Named described) {
        boolean before = hearing.mentions().areNamedBefore(described.codes(), tree.index());
        return hearing.named().stream()
                .takeWhile(named -> !before || !named.equals(described))
                .anyMatch(named -> tells(named.mention()) && named.codes().containsAll(described.codes()));
    }

    /** Whether words tell by themselves, or by others of the dispatch, who is meant. */
    private boolean tells(Mention mention) {
        return mention.form() != Form.DESCRIPTION
                || IntStream.range(mention.from(), mention.to())
                        .anyMatch(i -> isCapital(tree.token(i))
                                && (i > 0 || tree.token(i).upos() == Upos.PROPN));
    }

    private static boolean isCapital(Token word) {
        return word.upos() != Upos.DET && Character.isUpperCase(word.form().charAt(0));
    }

    /** The mention that a word belongs to, or null. */
    @Nullable
    Mention mention(int word) {
        return hearing.mentions().at(tree.index(), word);
    }

    /** What kind of actor each is whom a mention names. */
    long[] kinds(Mention mention) {
        return kinds.computeIfAbsent(mention, key -> {
            long[] some = new long[key.actors().size()];
            int size = 0;
            for (String id : key.actors()) {
                Actor actor = hearing.mentions().actor(id);
                if (actor != null) {
                    some[size++] = kind(actor);
                }
            }
            return Arrays.copyOf(some, size);
        });
    }

    private static long kind(Actor actor) {
        return actor.kind().ordinal() * 100L
                + (actor.sector() == null ? 99 : actor.sector().ordinal());
    }

    /** A word as it counts: its lemma; names and numbers only by their kind. */
    long word(int token) {
        return word(tree.token(token).upos(), lemma(token));
    }

    private static long word(Upos upos, long lemma) {
        return switch (upos) {
            case PROPN -> NAME;
            case NUM -> NUMBER;
            default -> lemma;
        };
    }

    static long lemma(Token token) {
        return Traits.lowerKey(token.lemma());
    }

    /** A word's lemma, of names and numbers too. */
    long lemma(int token) {
        if (lemmas[token] == 0) {
            lemmas[token] = lemma(tree.token(token));
        }
        return lemmas[token];
    }

    /** How a word hangs on its head: the relation, with its preposition or mark; 0 where it only goes on with what was begun. */
    long step(int token) {
        if (steps[token] == 0) {
            steps[token] = stepOf(token);
        }
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
                return Traits.mixed(Traits.key(noun ? "n" : token.relation()), word(marker));
            }
        }
        return Traits.key(token.relation());
    }

    /** The types that the table's patterns lean to at a word. */
    List<PloverType> leaning(int word) {
        List<PloverType> known = leaning[word];
        if (known == null) {
            known = leaning(tree.token(word), word);
            leaning[word] = known;
        }
        return known;
    }

    private List<PloverType> leaning(Token token, int word) {
        if (token.upos() == Upos.NOUN) {
            return List.copyOf(leanings.ofNoun(token));
        }
        if (token.upos() != Upos.VERB) {
            return List.of();
        }
        PloverType fitting = leanings.at(tree, word);
        PloverType usual = fitting == null ? leanings.ofVerb(token) : fitting;
        return usual == null ? List.of() : List.of(usual);
    }

    /** The words that may tell of an event. */
    int[] predicates() {
        int[] predicates = new int[tree.size()];
        int size = 0;
        for (int i = 0; i < predicates.length; i++) {
            if (mayTell(i)) {
                predicates[size++] = i;
            }
        }
        return Arrays.copyOf(predicates, size);
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
        if (modalities[predicate] == 0) {
            modalities[predicate] = modalityOf(predicate);
        }
        return modalities[predicate];
    }

    private long modalityOf(int predicate) {
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
                modality = Traits.mixed(modality, word(child));
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
