package org.entente.reader.internal.assessment;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Assessment.Level;
import org.entente.model.Assessment.Trend;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of a relation, and by which word. Words nearby decide where the tree does not, since long noun phrases often lead the parser astray.
 *
 * @param word the word that rates: a verb, an adjective, a noun
 */
record Verdict(Rating rating, int word) {

    private static final int FAR = 24;
    private static final int NEAR = 7;
    private static final int ASIDE = 12;

    /** Nouns that an adjective may qualify and still speak of the relation: "on a good footing". */
    private static final Set<String> STATES = Set.of(
            "term",
            "footing",
            "state",
            "level",
            "point",
            "phase",
            "condition",
            "shape",
            "low",
            "ebb",
            "stage",
            "note",
            "path",
            "moment",
            "period",
            "atmosphere",
            "climate");

    /** Say that what follows them is new. */
    private static final Set<String> BECOMING = Set.of(
            "grow", "drift", "slide", "slip", "leave", "make", "transform", "degenerate", "descend", "evolve", "part");

    private static final WordLists NOUNS = WordLists.beside(Verdict.class, "nouns.txt");
    private static final Set<String> PEOPLE = NOUNS.list("people");
    private static final Set<String> PAIR_VERBS = NOUNS.list("pairverb");
    private static final Set<String> PAIR_ADJECTIVES = NOUNS.list("pairadjective");
    private static final Set<String> OF_STATES = NOUNS.list("states");

    /** What a relation noun's attributes, its verb and the words behind it say; null where they say nothing. */
    static @Nullable Verdict of(Tree tree, int noun) {
        Verdict behind = behind(tree, noun, noun + 1, false);
        if (behind != null) {
            Verdict before = attribute(tree, noun);
            return before == null || behind.rating.level() != null
                    ? behind
                    : behind.rating.trend() == Trend.STEADY || behind.rating.trend() == null
                            ? new Verdict(behind.rating.and(before.rating), behind.word)
                            : behind;
        }
        Verdict verb = before(tree, noun);
        Verdict own = attribute(tree, noun);
        if (verb != null && own != null && verb.rating.trend() == Trend.STEADY) {
            return new Verdict(verb.rating.and(own.rating), verb.word);
        }
        return verb != null ? verb : own;
    }

    /** "The friendship is solid", "the enmity is deep": of two levels on one side the noun's own is the stronger. */
    static Rating strongest(Rating own, Rating said) {
        Level level = said.level();
        boolean better = own.level() != null
                && own.level().compareTo(Level.GOOD) >= 0
                && level == null
                && said.trend() != Trend.WORSENING;
        if (better) {
            return new Rating(own.level(), said.trend());
        }
        if (own.level() == null || level == null) {
            return said;
        }
        boolean good = own.level().compareTo(Level.NORMAL) > 0 && level.compareTo(Level.NORMAL) >= 0;
        boolean stronger = good && own.level().compareTo(level) > 0;
        return stronger ? new Rating(own.level(), said.trend()) : said;
    }

    /** What is said of two that are named together: "are friends", "are drifting apart". */
    static @Nullable Verdict ofPair(Tree tree, int last) {
        int after = afterAside(tree, last);
        Verdict verdict = after > last + 1 ? behind(tree, last, after, true) : null;
        return verdict != null ? verdict : behind(tree, last, last + 1, true);
    }

    /** "Asmara and Addis, allies in the war, | have become enemies": where the sentence goes on. */
    private static int afterAside(Tree tree, int last) {
        boolean aside = last + 1 < tree.size() && tree.token(last + 1).form().equals(",");
        for (int i = last + 2; aside && i < Math.min(tree.size() - 1, last + ASIDE); i++) {
            if (tree.token(i).upos() == Upos.VERB || tree.token(i).upos() == Upos.AUX) {
                return last + 1;
            }
            if (tree.token(i).form().equals(",")) {
                return i + 1;
            }
        }
        return last + 1;
    }

    /** What is said behind a word, as of a pronoun that means relations. */
    static @Nullable Verdict after(Tree tree, int word) {
        return behind(tree, word, word + 1, false);
    }

    private static @Nullable Verdict attribute(Tree tree, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            Token token = tree.token(i);
            boolean inside = token.head() == noun
                    || token.form().equals("-")
                    || tree.token(i + 1).form().equals("-")
                    || token.upos() == Upos.ADJ
                    || token.upos() == Upos.ADV
                    || token.upos() == Upos.CCONJ
                    || token.form().equals(",");
            if (!inside || token.relation().equals("nmod:poss")) {
                return null;
            }
            Rating rating = token.upos() == Upos.ADJ || token.is("amod") ? Ratings.word(tree, i) : null;
            Rating phrase = Ratings.phrase(tree, i);
            if (phrase != null || rating != null) {
                return new Verdict(phrase != null ? phrase : java.util.Objects.requireNonNull(rating), noun);
            }
        }
        return null;
    }

    /** "Mended ties with …", "a thaw in relations". */
    private static @Nullable Verdict before(Tree tree, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NEAR); i--) {
            Token token = tree.token(i);
            if (token.upos() == Upos.VERB) {
                Rating rating = Ratings.change(token.lemma());
                boolean object = tree.token(noun).head() == i || isUnder(tree, noun, i);
                return rating != null && object ? new Verdict(rating, i) : null;
            }
            Ratings.Told told = Ratings.told(tree, i);
            boolean attribute = told != null && told.to() == noun;
            Rating phrase = told == null || attribute ? null : told.rating();
            if (phrase != null) {
                return new Verdict(phrase, i);
            }
            Rating rating = token.upos() == Upos.NOUN ? Ratings.quality(token.lemma()) : null;
            if (rating != null && i + 1 < noun && tree.token(i + 1).upos() == Upos.ADP) {
                return new Verdict(rating, i);
            }
            if (token.upos() == Upos.PUNCT && !token.form().equals("-")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isUnder(Tree tree, int word, int above) {
        int at = word;
        for (int depth = 0; depth < 3 && at != Token.ROOT; depth++) {
            at = tree.token(at).head();
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Verdict behind(Tree tree, int noun, int from, boolean pair) {
        Rating sum = null;
        int word = -1;
        for (int i = from; i < Math.min(tree.size(), from + FAR); i++) {
            Token token = tree.token(i);
            boolean other = Relation.isNoun(token) && token.upos() == Upos.NOUN;
            if (token.form().equals(";")
                    || isConcession(tree, noun, i)
                    || other
                    || isPurpose(tree, noun, i)
                    || sum != null && begins(tree, i)) {
                break;
            }
            Rating phrase = Ratings.phrase(tree, i) != null ? Ratings.phrase(tree, i) : terms(tree, i);
            Rating range = Course.range(tree, i) != null ? Course.range(tree, i) : pair ? null : Course.turned(tree, i);
            if (range != null && sum == null) {
                return new Verdict(range, i);
            }
            Rating rating = phrase != null ? phrase : says(tree, noun, i, pair) ? Ratings.word(tree, i) : null;
            if (rating != null && (sum == null || sum.level() == null || sum.trend() == null)) {
                sum = sum == null ? rating : sum.and(rating);
                word = word < 0 ? i : word;
            }
        }
        if (sum == null) {
            return null;
        }
        if (sum.level() == null && sum.trend() != null && Extremes.isUnseen(tree, word)) {
            return new Verdict(Extremes.extreme(sum), word);
        }
        Verdict unequalled = Extremes.unequalled(tree, word, sum);
        return unequalled != null ? unequalled : new Verdict(risen(tree, word, sum), word);
    }

    /** "On the coolest of terms", "on far from friendly terms" aside: what the adjective before "terms" says; or null. */
    private static @Nullable Rating terms(Tree tree, int on) {
        if (!tree.token(on).form().equals("on")) {
            return null;
        }
        Rating rating = null;
        for (int i = on + 1; i < Math.min(tree.size(), on + 6); i++) {
            Token token = tree.token(i);
            if (token.form().equals("terms")) {
                return rating;
            }
            boolean plain = token.upos() == Upos.ADJ && !Ratings.isComparative(token);
            rating = rating == null && plain ? Ratings.quality(token.lemma()) : rating;
        }
        return null;
    }

    /** "…, although the two armies do not talk": what is conceded is another matter. */
    private static boolean isConcession(Tree tree, int noun, int word) {
        return tree.token(word).upos() == Upos.SCONJ
                && switch (tree.token(word).form()) {
                    case "although", "though", "while", "whereas" ->
                        tree.token(word - 1).form().equals(",") && word > noun;
                    default -> false;
                };
    }

    /** "… just to make them happy": what is meant by it says nothing of how things stand. */
    private static boolean isPurpose(Tree tree, int noun, int word) {
        Token token = tree.token(word);
        int verb = tree.token(noun).head();
        return verb != Token.ROOT
                && Ratings.change(tree.token(verb).lemma()) != null
                && token.upos() == Upos.PART
                && token.is("mark")
                && token.head() != Token.ROOT
                && tree.token(token.head()).is("advcl");
    }

    /** Whether another clause begins at a word. */
    private static boolean begins(Tree tree, int word) {
        Token token = tree.token(word);
        int next = Math.min(word + 1, tree.size() - 1);
        if (token.upos() == Upos.CCONJ && (Ratings.phrase(tree, next) != null || Course.of(tree, next) != null)) {
            return false;
        }
        return token.upos() == Upos.SCONJ
                || token.upos() == Upos.CCONJ && word + 1 < tree.size() && opens(tree.token(word + 1))
                || token.is("nsubj");
    }

    private static boolean opens(Token token) {
        return token.is("nsubj") || token.upos() == Upos.AUX || token.upos() == Upos.VERB;
    }

    /** "Enemies until lately, …": what is said beside a name to have been so once. */
    private static boolean wasOnce(Tree tree, int word) {
        for (int i = word - 1; i < Math.min(tree.size() - 1, word + 4); i++) {
            switch (tree.token(i).form()) {
                case "until", "once", "recently", "former", "formerly", "erstwhile" -> {
                    return i < word
                            || tree.token(word).is("appos")
                            || tree.token(word - 1).form().equals(",");
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a word speaks of the relation rather than of something between. */
    private static boolean says(Tree tree, int noun, int word, boolean pair) {
        Token token = tree.token(word);
        if (token.upos() == Upos.NOUN) {
            return pair && isPerson(token.lemma()) && !wasOnce(tree, word);
        }
        if (pair) {
            return isOfPair(tree, noun, word);
        }
        if (token.upos() == Upos.VERB) {
            int subject = tree.childWith(word, "nsubj");
            boolean watched = token.xpos().equals("VBG") && token.head() == noun;
            if (subject == noun) {
                return true;
            }
            return (subject < 0 || subject <= noun || tree.token(subject).upos() == Upos.PRON)
                    && (!token.is("acl") || watched);
        }
        boolean attribute = token.is("amod") && token.head() != Token.ROOT && token.head() > word;
        return !attribute
                || STATES.contains(tree.token(token.head()).lemma())
                || Relation.isNoun(tree.token(token.head()));
    }

    /** "Have reconciled", "are close", "have become hostile": verbs and adjectives told of two that are named together. */
    private static boolean isOfPair(Tree tree, int noun, int word) {
        Token token = tree.token(word);
        if (token.upos() == Upos.VERB) {
            int subject = tree.childWith(word, "nsubj");
            return (PAIR_VERBS.contains(token.lemma())
                            || PAIR_VERBS.contains(token.lemma().replaceFirst("e$", "")))
                    && tree.childWith(word, "obj") < 0
                    && subject >= 0
                    && subject <= noun;
        }
        boolean predicate = token.upos() == Upos.ADJ
                && PAIR_ADJECTIVES.contains(token.lemma())
                && !Ratings.isComparative(token)
                && (tree.childWith(word, "cop") >= 0 || token.is("xcomp"));
        int subject = predicate ? tree.childWith(word, "nsubj") : -1;
        return predicate && (token.is("xcomp") || subject >= 0 && subject <= noun);
    }

    /** Whether a noun is for somebody who stands to another in some way: friend, ally, foe. */
    static boolean isPerson(String lemma) {
        return PEOPLE.contains(lemma);
    }

    /** Whether a noun is told of states' relations, not of a price or a storm: thaw, rift. */
    static boolean isOfStates(String lemma) {
        return OF_STATES.contains(lemma);
    }

    /** What becomes normal or better, or is so again, has improved; what turns cool or worse has worsened. */
    static Rating risen(Tree tree, int word, Rating rating) {
        Level level = rating.level();
        if (level == null || rating.trend() != null) {
            return rating;
        }
        boolean good = level.compareTo(Level.NORMAL) >= 0;
        for (int i = Math.max(0, word - 5); i < Math.min(tree.size(), word + 3); i++) {
            String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
            boolean again = good && (lemma.equals("again") || lemma.equals("return"));
            boolean near = lemma.equals("become") || lemma.equals("turn") || lemma.equals("end");
            if (again || i < word && (near || i >= word - 3 && BECOMING.contains(lemma))) {
                return new Rating(level, good ? Trend.IMPROVING : Trend.WORSENING);
            }
        }
        return rating;
    }
}
