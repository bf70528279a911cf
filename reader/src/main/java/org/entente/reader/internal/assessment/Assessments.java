package org.entente.reader.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Statement;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.reader.internal.mention.Mentions;
import org.entente.reader.internal.mention.Views;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** How a dispatch rates relations. For one dispatch and thread. */
public final class Assessments {

    private final Dispatch dispatch;
    private final List<Tree> trees;
    private final Mentions mentions;
    private final List<Statement> statements;
    private final List<Assessment> found = new ArrayList<>();

    /** While what is found is said beside what was found before, not of the same words. */
    private boolean more;

    private Assessments(Dispatch dispatch, List<Tree> trees, Mentions mentions, List<Statement> statements) {
        this.dispatch = dispatch;
        this.trees = trees;
        this.mentions = mentions;
        this.statements = statements;
    }

    /** The ratings of all sentences, in order. */
    public static List<Assessment> find(
            Dispatch dispatch, List<Tree> trees, Mentions mentions, List<Statement> statements) {
        Assessments assessments = new Assessments(dispatch, trees, mentions, statements);
        trees.forEach(assessments::read);
        return List.copyOf(assessments.found);
    }

    /** ‘Old friends’: a heading that only quotes tells no view of the narrator's. */
    private static boolean isQuotedHeading(Tree tree) {
        boolean quoted = tree.token(0).upos() == Upos.PUNCT
                && tree.token(tree.size() - 1).upos() == Upos.PUNCT
                && "‘“'\"".contains(tree.token(0).form())
                && "’”'\"".contains(tree.token(tree.size() - 1).form());
        for (int i = 0; i < tree.size() && quoted; i++) {
            quoted = tree.token(i).upos() != Upos.VERB && tree.token(i).upos() != Upos.AUX;
        }
        return quoted;
    }

    /** "Can Asmara and Addis Ababa ever be friends?": what is only asked. */
    private static boolean isQuestion(Tree tree) {
        int first = tree.token(0).upos() == Upos.PUNCT && tree.size() > 1 ? 1 : 0;
        int last = tree.token(tree.size() - 1).upos() == Upos.PUNCT
                        && !tree.token(tree.size() - 1).form().equals("?")
                ? tree.size() - 2
                : tree.size() - 1;
        return last > first
                && tree.token(last).form().equals("?")
                && tree.token(first).upos() == Upos.AUX;
    }

    private void read(Tree tree) {
        if (isQuotedHeading(tree) || isQuestion(tree)) {
            return;
        }
        int before = found.size();
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (Relation.isNoun(token) && token.upos() == Upos.NOUN) {
                noun(tree, i);
            } else if (token.upos() != Upos.NOUN || !Pairs.isPredicate(tree, i) || !people(tree, i)) {
                stateOrPair(tree, i);
            }
        }
        more = true;
        sequels(tree);
        more = false;
        for (int i = 0; i < tree.size(); i++) {
            if (found.size() == before || isSign(tree, i)) {
                loose(tree, i);
            }
        }
    }

    /** "… and he hoped to see them improve": what else is said of relations that were named. */
    private void sequels(Tree tree) {
        Tree earlier = tree.index() == 0 ? null : trees.get(tree.index() - 1);
        for (Sequels.Sequel sequel : Sequels.of(tree, earlier)) {
            Relation named = new Relation(sequel.where(), mentions, innermost(sequel.where(), sequel.noun()));
            Relation here = new Relation(
                    tree, mentions, innermost(tree, sequel.verdict().word()));
            List<Dyad> dyads = named.dyads(sequel.noun());
            if (dyads.size() == 1) {
                add(tree, sequel.verdict().word(), dyads, sequel.verdict().rating(), null, here);
            }
        }
    }

    /** "No sign of a thaw", "talk of a rift": told of beside what else the sentence rates. */
    private static boolean isSign(Tree tree, int word) {
        for (int i = Math.max(0, word - 3); i + 1 < word; i++) {
            boolean of = tree.token(i + 1).form().equals("of");
            switch (tree.token(i).lemma()) {
                case "sign", "hope", "talk", "chance", "prospect", "hint", "trace" -> {
                    return of && tree.token(word).upos() == Upos.NOUN;
                }
                default -> {}
            }
        }
        return false;
    }

    private void stateOrPair(Tree tree, int i) {
        Token token = tree.token(i);
        Ratings.Told phrase = phraseOver(tree, i);
        boolean quality = phrase != null || Ratings.quality(token.lemma()) != null;
        if (token.upos() == Upos.NOUN && quality && !Verdict.isPerson(token.lemma())) {
            Rating rating = phrase != null ? phrase.rating() : Ratings.quality(token.lemma());
            Relation relation = new Relation(tree, mentions, innermost(tree, i));
            List<Dyad> named = relation.named(i);
            state(tree, i, rating, relation, named.isEmpty() ? relation.lockedIn(i) : named);
        } else if (token.upos() == Upos.PROPN || token.is("nsubj") || token.is("obj")) {
            pair(tree, i);
        }
    }

    /** The phrase of several words that a noun is the last of: "bad blood", "falling-out"; or null. */
    private static Ratings.@Nullable Told phraseOver(Tree tree, int noun) {
        for (int from = noun; from >= Math.max(0, noun - 4); from--) {
            Ratings.Told told = Ratings.told(tree, from);
            if (told != null && told.to() == noun + 1) {
                return told;
            }
        }
        return null;
    }

    /** Where nothing ties a rating to a relation: a phrase or a noun that rates only relations, in a sentence that names just two. */
    private void loose(Tree tree, int i) {
        Token token = tree.token(i);
        Ratings.Told phrase = isOfAThing(tree, i) ? null : Ratings.told(tree, i);
        boolean noun = token.upos() == Upos.NOUN
                && (Verdict.isPerson(token.lemma()) ? isNamed(tree, i) : Verdict.isOfStates(token.lemma()));
        Rating rating = phrase != null ? phrase.rating() : noun ? Ratings.quality(token.lemma()) : null;
        if (rating != null && !(noun && isBetweenThings(tree, i))) {
            Relation relation = new Relation(tree, mentions, innermost(tree, i));
            List<Dyad> around = relation.around(Verdict.isPerson(token.lemma()));
            boolean another = around.isEmpty()
                    && isSign(tree, i)
                    && !found.isEmpty()
                    && found.getLast().citation().sentence() == tree.index();
            state(tree, i, rating, relation, another ? found.getLast().dyads() : around);
        }
    }

    /** "The rivalry between the clubs": of others than states. */
    private boolean isBetweenThings(Tree tree, int noun) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            int marked = tree.childWith(child, "case");
            boolean between = marked >= 0 && tree.token(marked).form().equals("between");
            if (between && new Relation(tree, mentions, null).countries(child).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "Villages | cut off by the blockade": what only qualifies a thing rates no relation. */
    private boolean isOfAThing(Tree tree, int participle) {
        Token token = tree.token(participle);
        boolean qualifies = token.relation().equals("acl") && token.xpos().equals("VBN") && token.head() < participle;
        return qualifies
                && tree.token(token.head()).upos() == Upos.NOUN
                && mentions.at(tree.index(), token.head()) == null
                && new Relation(tree, mentions, null).named(token.head()).isEmpty();
    }

    /** "Considers … a friend", "turned into enemies", "is no ally": named so rather than told of. */
    private static boolean isNamed(Tree tree, int noun) {
        Token token = tree.token(noun);
        int marked = tree.childWith(noun, "case");
        boolean as = marked >= 0
                && (tree.token(marked).lemma().equals("as")
                        || tree.token(marked).lemma().equals("into"));
        boolean called = token.head() != Token.ROOT
                && !token.form().endsWith("s")
                && switch (tree.token(token.head()).lemma()) {
                    case "call", "consider", "regard", "think", "treat", "see", "deem", "label", "have", "find" -> true;
                    default -> false;
                };
        boolean named = called || token.is("xcomp") || tree.childWith(noun, "cop") >= 0 || as;
        return named && tree.childWith(noun, "nmod:poss") < 0;
    }

    /** "Relations … were excellent", "have improved", "at their lowest point"; "its good relations with …"; "will not worsen our relations with …". */
    private void noun(Tree tree, int noun) {
        boolean things = tree.token(noun).lemma().equals("thing")
                || tree.token(noun).lemma().equals("matter")
                || tree.token(noun).lemma().equals("alliance")
                || Relation.isMood(tree.token(noun));
        Relation relation = new Relation(tree, mentions, innermost(tree, noun));
        if (things && relation.named(noun).isEmpty()) {
            return;
        }
        Comparisons comparisons = new Comparisons(tree, relation);
        Comparisons.Compared compared = comparisons.of(noun);
        if (compared != null) {
            add(
                    tree,
                    compared.word(),
                    compared.comparison().more(),
                    new Rating(null, null),
                    compared.comparison(),
                    relation);
            return;
        }
        int head = tree.token(noun).head();
        Rating point = head == Token.ROOT ? null : Extremes.of(tree, head);
        Verdict verdict = point != null ? new Verdict(point, head) : Verdict.of(tree, noun);
        Rating own = verdict == null && !tree.token(noun).is("compound")
                ? Ratings.quality(tree.token(noun).lemma())
                : null;
        if (own != null && !relation.named(noun).isEmpty()) {
            verdict = new Verdict(own, noun);
        }
        if (verdict != null) {
            Rating itself = Ratings.quality(tree.token(noun).lemma());
            Rating said = itself == null ? verdict.rating() : Verdict.strongest(itself, verdict.rating());
            Rating whole = Sequels.with(tree, verdict.word(), Course.steady(tree, verdict.word(), said));
            add(tree, verdict.word(), relation.dyads(noun), whole, null, relation);
        }
    }

    /** "The thaw between Cairo and Ankara": a noun or a phrase that rates, of those given. */
    private void state(Tree tree, int noun, @Nullable Rating rating, Relation relation, List<Dyad> dyads) {
        if (rating != null && !dyads.isEmpty()) {
            Rating ending = Endings.of(tree, noun, rating);
            boolean worst = rating.trend() == null && Extremes.isWorst(tree, noun, rating);
            Rating whole = worst
                    ? new Rating(rating.level(), Assessment.Trend.WORSENING)
                    : ending == null ? Verdict.risen(tree, noun, rating) : ending;
            add(tree, noun, dyads, Course.steady(tree, noun, whole), null, relation);
        }
    }

    private void pair(Tree tree, int first) {
        Relation relation = new Relation(tree, mentions, innermost(tree, first));
        for (Pairs.Rated rated : new Pairs(relation).named(first)) {
            add(tree, rated.word(), rated.dyads(), rated.rating(), null, relation);
        }
    }

    private boolean people(Tree tree, int noun) {
        Relation relation = new Relation(tree, mentions, innermost(tree, noun));
        Pairs.Rated rated = new Pairs(relation).people(noun);
        if (rated != null) {
            add(tree, rated.word(), rated.dyads(), rated.rating(), null, relation);
        }
        return rated != null;
    }

    private void add(
            Tree tree,
            int predicate,
            List<Dyad> dyads,
            Rating told,
            Assessment.@Nullable Comparison comparison,
            Relation relation) {
        if (dyads.isEmpty()) {
            return;
        }
        int from = tree.leftmost(predicate);
        int to = tree.rightmost(predicate);
        Statement statement = relation.statement() != null ? relation.statement() : innermost(tree, predicate);
        int held = isPhrase(tree, predicate) ? tree.token(predicate).head() : predicate;
        while (to > predicate && isBeyond(tree, predicate, to, statement)) {
            to--;
        }
        Citation citation = new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(from).start(),
                tree.token(to).end());
        Assessment.Modality modality =
                comparison == null ? Attitude.of(tree, held, statement) : Attitude.compared(tree, predicate);
        // who wants relations normalised wants them better
        boolean better = modality == Assessment.Modality.DESIRED
                && tree.token(predicate).lemma().startsWith("normali");
        Rating rating = better ? told.and(new Rating(null, Assessment.Trend.IMPROVING)) : told;
        boolean conditional = comparison == null && Attitude.isConditional(tree, predicate, modality);
        String statedBy = statement == null ? null : statement.id();
        if (modality != Assessment.Modality.ASSERTED && !more) {
            found.removeIf(one -> one.modality() == Assessment.Modality.ASSERTED
                    && isSame(one, tree, dyads, rating, Assessment.Modality.ASSERTED));
        }
        String by = Attitude.holder(tree, predicate, statement, mentions);
        if (rating.trend() == Assessment.Trend.STEADY) {
            found.removeIf(known ->
                    known.trend() == null && isSame(known, tree, dyads, new Rating(rating.level(), null), modality));
        }
        boolean known = rating.trend() == null
                && found.stream()
                        .anyMatch(one -> isSame(
                                one, tree, dyads, new Rating(rating.level(), Assessment.Trend.STEADY), modality));
        if (conditional
                || known
                || found.stream()
                        .anyMatch(one -> isSame(one, tree, dyads, rating, modality)
                                && Objects.equals(one.statedBy(), statedBy))) {
            return;
        }
        found.add(new Assessment(
                "a" + (found.size() + 1),
                dyads,
                rating.level(),
                rating.trend(),
                Since.of(tree, from, to + 1, dispatch.date()),
                comparison,
                modality,
                by == null ? null : Views.whole(by, mentions),
                statedBy,
                citation,
                dyads.size() == 1 || comparison != null ? 0.8 : 0.6));
    }

    /** "In trouble", "on the rocks": what is said of the phrase is said of its noun. */
    private static boolean isPhrase(Tree tree, int word) {
        return tree.token(word).upos() == Upos.ADP && tree.token(word).head() > word;
    }

    /** Whether the sentence has told the same already. */
    private static boolean isSame(
            Assessment known, Tree tree, List<Dyad> dyads, Rating rating, Assessment.Modality modality) {
        return known.citation().sentence() == tree.index()
                && known.dyads().stream()
                        .map(Dyad::sorted)
                        .toList()
                        .equals(dyads.stream().map(Dyad::sorted).toList())
                && known.level() == rating.level()
                && known.trend() == rating.trend()
                && known.modality() == modality;
    }

    /** Whether a word lies in the next paragraph, or outside of the statement that holds the predicate. */
    private boolean isBeyond(Tree tree, int predicate, int word, @Nullable Statement statement) {
        int end = tree.token(word).end();
        boolean apart = dispatch.text()
                        .substring(
                                tree.token(predicate).end(),
                                Math.max(tree.token(predicate).end(), end))
                        .indexOf('\n')
                >= 0;
        boolean outside = statement != null
                && statement.content().end() >= tree.token(predicate).end()
                && statement.content().end() < end;
        return apart || outside;
    }

    private @Nullable Statement innermost(Tree tree, int word) {
        Citation here = new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(word).start(),
                tree.token(word).end());
        return Statement.innermost(statements, here);
    }
}
