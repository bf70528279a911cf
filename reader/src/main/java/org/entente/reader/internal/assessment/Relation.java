package org.entente.reader.internal.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Citation;
import org.entente.model.Dyad;
import org.entente.model.Statement;
import org.entente.reader.internal.mention.Between;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Which relations a word like "relations" means. For one sentence and thread. */
record Relation(Tree tree, Mentions mentions, @Nullable Statement statement) {

    private static final Set<String> NOUNS = Set.of(
            "relation",
            "relationship",
            "tie",
            "link",
            "bond",
            "partnership",
            "friendship",
            "rapport",
            "comradeship",
            "cooperation",
            "entente",
            "affair",
            "dealing",
            "connection",
            "collaboration",
            "interaction",
            "brotherhood",
            "alliance",
            "romance",
            "trust");

    /** How many characters behind a word of saying its topic stands at most. */
    private static final int FAR = 60;

    private static final Set<String> MOODS =
            WordLists.beside(Relation.class, "nouns.txt").list("mood");

    private static final Set<String> BETWEEN = Set.of("between", "among", "of");

    static boolean isNoun(Token token) {
        boolean things = token.form().equalsIgnoreCase("things") || token.form().equals("matters") || isMood(token);
        if (things && token.upos() == Upos.NOUN) {
            return true;
        }
        return (token.upos() == Upos.NOUN
                        || token.upos() == Upos.PRON && token.lemma().equals("that"))
                && (NOUNS.contains(token.lemma()) && !token.form().equals("relation")
                        || token.lemma().equals("that"));
    }

    /** "The mood between Rome and Paris": how the air is between those named. */
    static boolean isMood(Token token) {
        return MOODS.contains(token.lemma());
    }

    /** The relations that the noun means: "between A and B", "A's with B and C", "Sino-Soviet", or those of the passage. */
    List<Dyad> dyads(int noun) {
        List<Dyad> named = named(noun);
        if (!named.isEmpty()) {
            return named;
        }
        if (isOfAnybody(noun)) {
            return List.of();
        }
        Set<String> owners = new LinkedHashSet<>();
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            Token token = tree.token(child);
            boolean own = token.relation().equals("nmod:poss") || token.is("amod") || token.is("compound");
            boolean between = token.is("nmod") && BETWEEN.contains(preposition(child));
            if (own || between) {
                owners.addAll(countries(child));
            }
        }
        return passage(owners);
    }

    /** "Countries should improve cooperation with one another": of any states. */
    private boolean isOfAnybody(int noun) {
        for (int at = noun; tree.token(at).head() != Token.ROOT; ) {
            at = tree.token(at).head();
            int subject = tree.childWith(at, "nsubj");
            if (subject >= 0 && subject != noun) {
                boolean states = switch (tree.token(subject).form().toLowerCase(java.util.Locale.ROOT)) {
                    case "countries", "states", "nations", "powers", "peoples", "governments" -> true;
                    default -> false;
                };
                return states
                        && tree.childWith(subject, "det") < 0
                        && tree.childWith(subject, "nummod") < 0
                        && countries(subject).isEmpty();
            }
        }
        return false;
    }

    /** The relations that the noun's own attributes and complements name; none where they do not name two sides. */
    List<Dyad> named(int noun) {
        Set<String> between = new LinkedHashSet<>();
        Set<String> with = new LinkedHashSet<>();
        Set<String> owners = new LinkedHashSet<>();
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            Token token = tree.token(child);
            if (token.is("nmod") || token.is("obl")) {
                switch (preposition(child)) {
                    case "between", "among", "of" -> between.addAll(countries(child));
                    case "with", "to", "toward", "towards" -> with.addAll(countries(child));
                    default -> {}
                }
            }
            if (token.relation().equals("nmod:poss") || token.is("amod") || token.is("compound")) {
                if (child > 1 && tree.token(child - 1).form().equals("-")) {
                    owners.addAll(countries(child - 2));
                }
                owners.addAll(countries(child));
            }
        }
        if (between.size() < 2) {
            Set<String> listed = new LinkedHashSet<>();
            Between.of(tree, mentions, noun).forEach(side -> side.actors().forEach(id -> add(id, listed)));
            between = listed.size() > 1 ? listed : between;
        }
        if (between.size() > 1) {
            return pairs(List.copyOf(between));
        }
        if (!with.isEmpty()) {
            Set<String> near = owners.isEmpty() ? holders(noun) : owners;
            near.addAll(between);
            return across(near, with);
        }
        if (owners.size() > 1) {
            return pairs(List.copyOf(owners));
        }
        return List.of();
    }

    /** The two countries named together by a noun and its conjunct, or by a noun for both; none where they are not just two. */
    List<String> together(int first) {
        Set<String> both = countries(first);
        Mention mention = mentions.at(tree.index(), first);
        boolean several = mention != null && mention.actors().size() == 2;
        boolean joined = tree.childWith(first, "conj") >= 0;
        return both.size() == 2 && (several || joined) ? List.copyOf(both) : List.of();
    }

    /** "Ottawa and Riyadh are locked in a row", "have a feud": the two who are told of a noun; none where they are not two. */
    List<Dyad> lockedIn(int noun) {
        int verb = tree.token(noun).head();
        boolean under = verb != Token.ROOT
                && tree.token(verb).upos() == Upos.VERB
                && (tree.token(noun).is("obl") && preposition(noun).equals("in")
                        || tree.token(noun).is("obj")
                                && tree.token(verb).lemma().equals("have"));
        int subject = under ? tree.childWith(verb, "nsubj") : -1;
        List<String> both = subject < 0 ? List.of() : together(subject);
        return both.size() == 2 ? pairs(both) : List.of();
    }

    /** "Oslo and Riga have no pact. But we are allies": the two named together last, not far before, one of whom is {@code whose}; none where that is nobody's pair. */
    List<String> namedBefore(Set<String> whose) {
        for (int sentence = tree.index(); sentence >= Math.max(0, tree.index() - 2); sentence--) {
            for (Mention mention : mentions.inSentence(sentence).reversed()) {
                List<String> both = mentions.joined(mention);
                if (both.size() == 2 && both.containsAll(whose)) {
                    return both;
                }
            }
        }
        return List.of();
    }

    /**
     * The two states that a sentence names, or the words of somebody in it; or the one it names and the speaker's; none where they are not just two.
     *
     * @param places whether "in Beijing" counts too
     */
    List<Dyad> around(boolean places) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention mention : mentions.inSentence(tree.index())) {
            boolean told = statement == null || isSaid(tree.token(mention.head()));
            if (told && (places || !mention.place())) {
                mention.actors().forEach(id -> add(id, states));
            }
        }
        if (states.size() == 1) {
            states.addAll(speaker());
        }
        return states.size() == 2 ? pairs(List.copyOf(states)) : List.of();
    }

    private boolean isSaid(Token token) {
        return statement != null
                && (holds(statement.content(), token)
                        || statement.contentMore().stream().anyMatch(piece -> holds(piece, token)));
    }

    private static boolean holds(Citation piece, Token token) {
        return piece.start() <= token.start() && token.end() <= piece.end();
    }

    /** The last word of a noun and its conjuncts. */
    int lastOf(int first) {
        int last = first;
        for (int n = 0; n < tree.childCount(first); n++) {
            int child = tree.child(first, n);
            if (tree.token(child).is("conj")) {
                last = Math.max(last, lastOf(child));
            }
        }
        return last;
    }

    private String preposition(int noun) {
        int marked = tree.childWith(noun, "case");
        return marked < 0 ? "" : tree.token(marked).lemma();
    }

    /** Whose relations: the subject of the clause, else the speaker. */
    private Set<String> holders(int noun) {
        int own = tree.childWith(noun, "nsubj");
        Set<String> subjects = own < 0 ? Set.of() : countries(own);
        if (!subjects.isEmpty()) {
            return subjects;
        }
        int at = noun;
        for (int depth = 0; depth < 6 && tree.token(at).head() != Token.ROOT; depth++) {
            at = tree.token(at).head();
            int subject = tree.childWith(at, "nsubj");
            if (subject >= 0 && subject != noun) {
                Set<String> found = countries(subject);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return speaker();
    }

    private Set<String> speaker() {
        Set<String> found = new LinkedHashSet<>();
        if (statement != null && statement.source() != null) {
            add(statement.source(), found);
        }
        return found;
    }

    /** The relation that the passage is about: of the speaker and whoever is spoken to, of one named and the state that the dispatch names most, or of the two named last. */
    private List<Dyad> passage(Set<String> named) {
        Set<String> states = new LinkedHashSet<>(named);
        if (states.isEmpty() && statement != null && statement.addressee() != null) {
            states.addAll(speaker());
            add(statement.addressee(), states);
        }
        if (states.size() < 2 && named.isEmpty()) {
            Set<String> topic = topic();
            if (!topic.isEmpty()) {
                if (topic.size() == 1) {
                    topic.addAll(speaker());
                }
                states = topic;
            }
        }
        if (states.size() == 1) {
            String other = mostNamed(states.iterator().next());
            if (other != null) {
                states.add(other);
            }
        }
        for (int sentence = tree.index(); states.size() < 2 && sentence >= Math.max(0, tree.index() - 2); sentence--) {
            for (Mention mention : mentions.inSentence(sentence)) {
                if (states.size() < 2 && !mention.place()) {
                    for (String id : mention.actors()) {
                        add(id, states);
                    }
                }
            }
        }
        List<String> first = List.copyOf(states);
        return first.size() < 2 ? List.of() : List.of(new Dyad(first.get(0), first.get(1)));
    }

    /** "…, he said of Russia", "told of Russia and Japan": whom the words are said to be of. */
    Set<String> topic() {
        Set<String> of = new LinkedHashSet<>();
        Citation cue = statement == null ? null : statement.cue();
        for (int i = 0; cue != null && i < tree.size() - 1 && of.isEmpty(); i++) {
            boolean behind = tree.token(i).start() >= cue.end() && tree.token(i).start() <= cue.end() + FAR;
            boolean about =
                    tree.token(i).form().equals("of") || tree.token(i).form().equals("about");
            int head = tree.token(i).head();
            if (behind && about && head != Token.ROOT && head > i && !isSaid(tree.token(i))) {
                of.addAll(countries(head));
            }
        }
        return of;
    }

    private @Nullable String mostNamed(String besides) {
        java.util.Map<String, Integer> counts = new java.util.TreeMap<>();
        for (Mention mention : mentions.all()) {
            Set<String> countries = new LinkedHashSet<>();
            mention.actors().forEach(id -> add(id, countries));
            countries.forEach(country -> counts.merge(country, 1, Integer::sum));
        }
        counts.remove(besides);
        return counts.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
    }

    /** "The quarrel over Tehran", "the talks in Bern": no side of it. */
    private static boolean isTopic(String preposition) {
        return switch (preposition) {
            case "in", "over", "about", "on", "at" -> true;
            default -> false;
        };
    }

    /** The countries that a noun and its conjuncts name. */
    Set<String> countries(int word) {
        Set<String> found = new LinkedHashSet<>();
        Mention mention = mentions.at(tree.index(), word);
        if (tree.token(word).form().equals("Europe")) {
            // beside a state, the continent stands for its union
            found.add("EUR");
        }
        if (mention != null) {
            mention.actors().forEach(id -> add(id, found));
        }
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            if (tree.token(child).is("conj")) {
                found.addAll(countries(child));
            } else if (mention == null
                    && (tree.token(child).is("nmod") && !isTopic(preposition(child))
                            || tree.token(child).is("compound"))) {
                found.addAll(countries(child));
            }
        }
        return found;
    }

    /** Organs stand as their institution. */
    private static String whole(String id) {
        return switch (id) {
            case "UNSC", "UNGA" -> "UNO";
            case "EUCOMMISSION", "EUPARLIAMENT", "EUCOUNCIL", "ECB" -> "EUR";
            default -> id;
        };
    }

    private void add(String id, Set<String> countries) {
        org.entente.model.Actor actor = mentions.actor(id);
        if (actor != null && actor.country() != null) {
            countries.add(actor.country());
        } else if (actor != null && actor.kind() == org.entente.model.Actor.Kind.INSTITUTION) {
            countries.add(whole(id));
        }
    }

    private static List<Dyad> pairs(List<String> states) {
        List<Dyad> dyads = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                dyads.add(new Dyad(states.get(i), states.get(j)));
            }
        }
        return dyads;
    }

    private static List<Dyad> across(Set<String> near, Set<String> far) {
        List<Dyad> dyads = new ArrayList<>();
        for (String one : near) {
            for (String other : far) {
                if (!one.equals(other)) {
                    dyads.add(new Dyad(one, other));
                }
            }
        }
        return dyads;
    }
}
