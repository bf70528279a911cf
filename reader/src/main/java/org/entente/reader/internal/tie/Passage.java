package org.entente.reader.internal.tie;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.When;
import org.entente.reader.internal.mention.Between;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** A sentence with what was found in it: who stands at its words, and who states them. */
record Passage(Dispatch dispatch, Tree tree, Mentions mentions, List<Statement> statements) {

    /** "An accord binds Serbia and Russia": verbs whose objects are the parties. */
    private static final Set<String> BINDING = Agreements.WORDS.list("binding");

    /** Whether a predicate holds, as grammar and whoever denies it tell. */
    Status standing(int predicate) {
        return new Holding(tree).standing(predicate);
    }

    /** "Is leaving", "is walking away": not over yet. */
    boolean isGoingOn(int verb) {
        return new Holding(tree).isGoingOn(verb);
    }

    /** Whoever signs: the subject of the verb above the paper, and whoever stands after "with" or "between". */
    Set<String> signers(int paper) {
        Set<String> parties = new LinkedHashSet<>();
        int at = paper;
        for (int depth = 0; depth < 4; depth++) {
            for (int n = 0; n < tree.childCount(at); n++) {
                int child = tree.child(at, n);
                Token token = tree.token(child);
                boolean side = (token.is("nmod") || token.is("obl"))
                        && (hasCase(child, "with") || hasCase(child, "between") || hasCase(child, "by"));
                int under = depth == 0 && token.is("nmod") ? tree.childWith(child, "nmod") : -1;
                if (under >= 0 && hasCase(under, "with")) {
                    parties.addAll(countries(under));
                }
                if (depth == 0 && token.is("acl")) {
                    parties.addAll(signersUnder(child));
                }
                boolean reports = !isSaidWith(paper, at);
                if (reports) {
                    continue;
                }
                boolean bound =
                        token.is("obj") && BINDING.contains(tree.token(at).lemma())
                                || token.is("obl") && tree.token(at).lemma().equals("tie") && hasCase(child, "to");
                if (side
                        || bound
                        || token.is("nsubj") && child != paper
                        || token.relation().equals("nmod:poss")
                        || depth == 0 && token.is("compound")) {
                    parties.addAll(countries(child));
                }
            }
            at = tree.token(at).head();
            if (at == Token.ROOT) {
                break;
            }
        }
        return parties;
    }

    /** Whether a word stands in the same somebody's words as the paper: then whoever acts there may be a party, but not who only tells of it. */
    private boolean isSaidWith(int paper, int word) {
        Statement statement = Statement.innermost(statements, cite(paper, paper + 1));
        return statement == null
                || statement.cue() == null
                || tree.token(word).end() <= statement.cue().start()
                || tree.token(word).start() >= statement.cue().end();
    }

    /** Whose a paper is by its own words: "A's treaty with B", "the accord of A and B", "the accord that A has with B". */
    Set<String> own(int paper) {
        Set<String> parties = new LinkedHashSet<>();
        Between.of(tree, mentions, paper).forEach(side -> parties.addAll(countries(side)));
        for (int n = 0; n < tree.childCount(paper); n++) {
            int child = tree.child(paper, n);
            Token token = tree.token(child);
            boolean side =
                    token.is("nmod") && (hasCase(child, "with") || hasCase(child, "between") || hasCase(child, "of"));
            if (side || token.relation().equals("nmod:poss")) {
                parties.addAll(countries(child));
            }
            if (token.relation().equals("acl:relcl")) {
                parties.addAll(subjectsOf(child));
                for (int m = 0; m < tree.childCount(child); m++) {
                    int under = tree.child(child, m);
                    if (tree.token(under).is("obl") && hasCase(under, "with")
                            || tree.token(under).is("obj")
                                    && tree.token(child).lemma().equals("bind")) {
                        parties.addAll(countries(under));
                    }
                }
            }
        }
        return parties;
    }

    /** "Signed by Russia and the United States". */
    private Set<String> signersUnder(int verb) {
        Set<String> parties = new LinkedHashSet<>();
        if (Agreements.WORDS.list("mediating").contains(tree.token(verb).lemma())) {
            return parties;
        }
        for (int n = 0; n < tree.childCount(verb); n++) {
            int child = tree.child(verb, n);
            if (tree.token(child).is("obl") && (hasCase(child, "by") || hasCase(child, "with"))) {
                parties.addAll(countries(child));
            }
        }
        return parties;
    }

    /** The countries of the subjects above a word. */
    Set<String> subjects(int word) {
        Set<String> states = new LinkedHashSet<>();
        int at = word;
        while (tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
            int subject = tree.childWith(at, "nsubj");
            if (subject >= 0 && subject != word) {
                states.addAll(countries(subject));
                if (!states.isEmpty()) {
                    return states;
                }
            }
        }
        return states;
    }

    /** Whoever is named just before a verb that has no subject of its own by the tree: "With a handshake Finland joined …". */
    Set<String> justBefore(int verb) {
        for (Mention mention : mentions.inSentence(tree.index())) {
            int to = mention.to();
            while (to < verb
                    && (tree.token(to).upos() == Upos.AUX || tree.token(to).upos() == Upos.ADV)) {
                to++;
            }
            if (to == verb && !mention.actors().isEmpty()) {
                return countries(mention);
            }
        }
        return Set.of();
    }

    /** "Seven countries joined, among them Estonia and Latvia": those listed as some of the subject. */
    Set<String> among() {
        Set<String> states = new LinkedHashSet<>();
        for (int i = 0; i < tree.size() - 1; i++) {
            boolean among = tree.token(i).form().equals("among")
                    && tree.token(i + 1).form().equals("them");
            for (Mention mention : among ? mentions.inSentence(tree.index()) : List.<Mention>of()) {
                if (mention.from() >= i + 2) {
                    states.addAll(countries(mention));
                }
            }
        }
        return states;
    }

    /** The countries of a predicate's own subject. */
    Set<String> subjectsOf(int predicate) {
        int subject = tree.childWith(predicate, "nsubj");
        return subject < 0 ? Set.of() : countries(subject);
    }

    /** The states named before a word by the mention that begins the sentence, whatever clause of a speaker stands between. */
    Set<String> firstBefore(int word) {
        for (Mention mention : mentions.inSentence(tree.index())) {
            if (mention.to() <= word && !mention.actors().isEmpty()) {
                return countries(mention.head());
            }
        }
        return Set.of();
    }

    /** The states that a word and what is joined to it name. */
    Set<String> countriesOf(int word) {
        return countries(word);
    }

    private Set<String> countries(int word) {
        Set<String> states = new LinkedHashSet<>();
        Mention mention = mentions.at(tree.index(), word);
        if (mention != null) {
            states.addAll(countries(mention));
        }
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            boolean more = tree.token(child).is("conj")
                    || mention == null
                            && (tree.token(child).is("nmod")
                                    || tree.token(child).is("compound"));
            if (more) {
                states.addAll(countries(child));
            }
        }
        return states;
    }

    /** The states a mention acts for; institutions stand for themselves. */
    Set<String> countries(Mention mention) {
        return new LinkedHashSet<>(mentions.countries(mention));
    }

    /** "The treaty with India", told of after Nepal: the state named last before the paper, in this sentence or the one before it, that is none of those named. */
    Set<String> other(int paper, Set<String> named) {
        for (int sentence = tree.index(); sentence >= Math.max(0, tree.index() - 1); sentence--) {
            for (Mention mention : mentions.inSentence(sentence).reversed()) {
                boolean before = sentence < tree.index() || mention.to() <= paper;
                Set<String> states = before && !mention.place() ? countries(mention) : Set.of();
                if (states.size() == 1 && !named.containsAll(states)) {
                    return states;
                }
            }
        }
        return Set.of();
    }

    /** "In Tehran the minister signed …": the other party, in whose capital a paper is signed. */
    Set<String> host(Set<String> named) {
        for (Mention mention : mentions.inSentence(tree.index())) {
            Set<String> states = mention.place() ? countries(mention) : Set.of();
            if (states.size() == 1 && !named.containsAll(states)) {
                return states;
            }
        }
        return Set.of();
    }

    private boolean hasCase(int noun, String lemma) {
        int marked = tree.childWith(noun, "case");
        return marked >= 0 && tree.token(marked).lemma().equals(lemma);
    }

    /** The words of a stretch without a leading article, blanks made one. */
    String words(int from, int to) {
        int first = from;
        while (first < to - 1 && isBefore(tree.token(first))) {
            first++;
        }
        return dispatch.text()
                .substring(tree.token(first).start(), tree.token(to - 1).end())
                .replaceAll("\\s+", " ");
    }

    private static boolean isBefore(Token token) {
        return switch (token.upos()) {
            case PUNCT, CCONJ, SCONJ, ADP -> true;
            case ADV -> !token.is("compound");
            default -> token.is("det");
        };
    }

    /**
     * A tie that stands at a word.
     *
     * @param from the first word it rests on
     * @param to after the last
     * @param word that tells it, so that the statement around it is known
     */
    Tie tie(
            int from,
            int to,
            Tie.Kind kind,
            String name,
            Set<String> parties,
            @Nullable String institution,
            @Nullable When date,
            Status status,
            int word) {
        Statement statement = Statement.innermost(statements, cite(word, word + 1));
        String statedBy = statement == null ? null : statement.id();
        return new Tie("t", kind, name, List.copyOf(parties), institution, date, status, statedBy, cite(from, to), 0.8);
    }

    private Citation cite(int from, int to) {
        return new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(from).start(),
                tree.token(to - 1).end());
    }
}
