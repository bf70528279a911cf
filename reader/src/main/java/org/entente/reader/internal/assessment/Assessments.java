package org.entente.reader.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Assessment;
import org.entente.model.Assessment.Level;
import org.entente.model.Assessment.Trend;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Statement;
import org.entente.model.When;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.reader.internal.event.Dates;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** How a dispatch rates relations. For one dispatch and thread. */
public final class Assessments {

    private static final Set<String> BETTER =
            Set.of("better", "good", "close", "closer", "warm", "warmer", "friendly", "strong", "stronger", "superior");
    private static final Set<String> WORSE =
            Set.of("worse", "bad", "cool", "cooler", "tense", "cold", "colder", "weak", "weaker");
    private static final Set<String> LOWS = Set.of("low", "bad", "worst", "lowest", "nadir", "bottom");
    private static final Set<String> HIGHS = Set.of("high", "good", "best", "highest", "peak", "unprecedented");
    private static final Set<String> POINTS =
            Set.of("point", "level", "low", "high", "ebb", "peak", "worst", "best", "nadir", "state");

    private final Dispatch dispatch;
    private final Mentions mentions;
    private final List<Statement> statements;
    private final List<Assessment> found = new ArrayList<>();

    private Assessments(Dispatch dispatch, Mentions mentions, List<Statement> statements) {
        this.dispatch = dispatch;
        this.mentions = mentions;
        this.statements = statements;
    }

    /** The ratings of all sentences, in order. */
    public static List<Assessment> find(
            Dispatch dispatch, List<Tree> trees, Mentions mentions, List<Statement> statements) {
        Assessments assessments = new Assessments(dispatch, mentions, statements);
        trees.forEach(assessments::read);
        return List.copyOf(assessments.found);
    }

    private void read(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (Relation.isNoun(token) && token.upos() == Upos.NOUN) {
                noun(tree, i);
            } else if (token.upos() == Upos.NOUN && tree.childWith(i, "cop") >= 0) {
                people(tree, i);
            }
        }
    }

    /** "Relations … were excellent", "have improved", "at their lowest point"; "its good relations with …"; "will not worsen our relations with …". */
    private void noun(Tree tree, int noun) {
        Token token = tree.token(noun);
        Relation relation = new Relation(tree, mentions, innermost(tree, noun));
        int head = token.head();
        if (comparisonByOrder(tree, noun, relation)) {
            return;
        }
        if (head != Token.ROOT && token.is("nsubj")) {
            if (comparison(tree, noun, head, relation) || predicate(tree, noun, head, relation)) {
                return;
            }
        }
        if (head != Token.ROOT && token.is("obj")) {
            Rating change = Ratings.change(tree.token(head).lemma());
            if (change != null) {
                add(tree, head, relation.dyads(noun), change, null, relation);
                return;
            }
        }
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            Rating quality = tree.token(child).is("amod")
                    ? Ratings.quality(tree.token(child).lemma())
                    : null;
            if (quality != null) {
                add(tree, noun, relation.dyads(noun), quality, null, relation);
                return;
            }
        }
    }

    private boolean predicate(Tree tree, int noun, int head, Relation relation) {
        Token verb = tree.token(head);
        Rating rating = verb.upos() == Upos.VERB ? Ratings.change(verb.lemma()) : Ratings.quality(verb.lemma());
        Rating point = point(tree, head);
        if (point != null) {
            rating = point;
        }
        if (rating == null) {
            int complement = tree.childWith(head, "xcomp");
            rating = complement < 0
                    ? null
                    : Ratings.quality(tree.token(complement).lemma());
            rating = rating != null ? rating : Course.of(tree, head);
        }
        if (rating == null) {
            return false;
        }
        add(tree, head, relation.dyads(noun), Course.steady(tree, head, rating), null, relation);
        return true;
    }

    /** "At their lowest point since …", "the best in a century". */
    private static @Nullable Rating point(Tree tree, int head) {
        for (int i = tree.leftmost(head); i <= tree.rightmost(head); i++) {
            Token token = tree.token(i);
            boolean under = i == head
                    || token.head() == head
                    || (token.head() >= 0 && tree.token(token.head()).head() == head);
            if (under && POINTS.contains(token.lemma()) || under && isSuperlative(token)) {
                for (int k = Math.max(0, i - 3); k <= i; k++) {
                    String form = tree.token(k).form().toLowerCase(java.util.Locale.ROOT);
                    if (LOWS.contains(form) && (isSuperlative(tree.token(k)) || POINTS.contains(form))) {
                        return new Rating(Level.TENSE, Trend.WORSENING);
                    }
                    if (HIGHS.contains(form)
                            && (isSuperlative(tree.token(k))
                                    || POINTS.contains(form)
                                    || form.equals("unprecedented"))) {
                        return new Rating(form.equals("unprecedented") ? Level.FRIENDLY : Level.GOOD, Trend.IMPROVING);
                    }
                }
            }
        }
        return null;
    }

    private static boolean isSuperlative(Token token) {
        return token.xpos().equals("JJS") || token.xpos().equals("RBS");
    }

    /** The same by the order of words, where a long sentence has led the parser astray: "relations … better than those … ". */
    private boolean comparisonByOrder(Tree tree, int noun, Relation relation) {
        for (int i = noun + 1; i < Math.min(tree.size() - 2, noun + 16); i++) {
            boolean than = tree.token(i + 1).lemma().equals("than")
                    && (tree.token(i).xpos().equals("JJR")
                            || BETTER.contains(tree.token(i).lemma())
                            || WORSE.contains(tree.token(i).lemma()));
            if (!than) {
                continue;
            }
            boolean better = BETTER.contains(tree.token(i).lemma());
            if (!better && !WORSE.contains(tree.token(i).lemma())) {
                return false;
            }
            for (int other = i + 2; other < Math.min(tree.size(), i + 5); other++) {
                Token token = tree.token(other);
                if (token.lemma().equals("those") || token.lemma().equals("that") || Relation.isNoun(token)) {
                    return compare(tree, noun, other, noun, better, relation);
                }
            }
        }
        return false;
    }

    /** "Its relations with both were better than those between …". */
    private boolean comparison(Tree tree, int noun, int head, Relation relation) {
        String lemma = tree.token(head).lemma();
        boolean comparative =
                tree.token(head).xpos().equals("JJR") || tree.token(head).xpos().equals("RBR");
        boolean better = comparative && BETTER.contains(lemma);
        boolean worse = comparative && WORSE.contains(lemma);
        int other = -1;
        for (int i = head + 1; i < tree.size() && (better || worse); i++) {
            if (tree.token(i).lemma().equals("than")) {
                other = tree.token(i).head();
            }
        }
        if (other < 0 || tree.token(other).upos() == Upos.ADV) {
            return false;
        }
        return compare(tree, noun, other, head, better, relation);
    }

    private boolean compare(Tree tree, int noun, int other, int predicate, boolean better, Relation relation) {
        List<Dyad> mine = relation.dyads(noun);
        List<Dyad> theirs = relation.dyads(other);
        if (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs)) {
            return false;
        }
        Assessment.Comparison comparison =
                better ? new Assessment.Comparison(mine, theirs) : new Assessment.Comparison(theirs, mine);
        List<Dyad> all = new ArrayList<>(mine);
        all.addAll(theirs);
        add(tree, predicate, all, new Rating(null, null), comparison, relation);
        return true;
    }

    /** "Ankara and Baku are brothers", "we are of course allies". */
    private void people(Tree tree, int noun) {
        Rating rating = Ratings.quality(tree.token(noun).lemma());
        int subject = tree.childWith(noun, "nsubj");
        boolean person = rating != null
                && switch (tree.token(noun).lemma()) {
                    case "friend", "partner", "ally", "brother", "enemy", "foe", "adversary", "rival", "neighbour" ->
                        true;
                    default -> false;
                };
        if (!person || subject < 0 || rating == null) {
            return;
        }
        Relation relation = new Relation(tree, mentions, innermost(tree, noun));
        Set<String> states = relation.countries(subject);
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            if (tree.token(child).is("nmod")) {
                states.addAll(relation.countries(child));
            }
        }
        List<String> both = List.copyOf(states);
        List<Dyad> dyads = both.size() >= 2 ? List.of(new Dyad(both.get(0), both.get(1))) : relation.dyads(subject);
        add(tree, noun, dyads, rating, null, relation);
    }

    private void add(
            Tree tree,
            int predicate,
            List<Dyad> dyads,
            Rating rating,
            Assessment.@Nullable Comparison comparison,
            Relation relation) {
        if (dyads.isEmpty()) {
            return;
        }
        int from = tree.leftmost(predicate);
        int to = tree.rightmost(predicate);
        Statement statement = relation.statement();
        while (to > predicate && isBeyond(tree, predicate, to, statement)) {
            to--;
        }
        Citation citation = new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(from).start(),
                tree.token(to).end());
        When since = since(tree, from, to + 1);
        found.add(new Assessment(
                "a" + (found.size() + 1),
                dyads,
                rating.level(),
                rating.trend(),
                since,
                comparison,
                comparison == null ? Attitude.modality(tree, predicate) : Attitude.compared(tree, predicate),
                Attitude.holder(tree, predicate, statement, mentions),
                statement == null ? null : statement.id(),
                citation,
                dyads.size() == 1 || comparison != null ? 0.8 : 0.6));
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

    private @Nullable When since(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            String form = tree.token(i).lemma();
            if (form.equals("since") || form.equals("after")) {
                int end = Math.min(to, i + 9);
                for (int k = i; k < end; k++) {
                    if (tree.token(k).form().equals("Soviet") && isWithin(tree, k + 1, end)) {
                        return When.year(1991);
                    }
                    if (tree.token(k).form().equals("Cold") && form.equals("since")) {
                        return When.year(1991);
                    }
                }
                return Dates.near(tree, i, i, end, dispatch.date(), false);
            }
        }
        return null;
    }

    private static boolean isWithin(Tree tree, int token, int end) {
        return token < end && tree.token(token).form().equals("Union");
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
