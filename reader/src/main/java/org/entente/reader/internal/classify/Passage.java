package org.entente.reader.internal.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/**
 * A sentence with the two parties that are asked about.
 *
 * @param trees of the sentence; more than one where the analyser saw several
 * @param mentions who is named in it
 * @param source where the acting party stands
 * @param target where the other party stands
 */
public record Passage(List<Tree> trees, Mentions mentions, Place source, Place target) {

    /**
     * Where a span stands.
     *
     * @param tree its tree's number, or -1 where the span is not in the sentence
     * @param from its first token
     * @param to after its last token
     */
    record Place(int tree, int from, int to) {

        static final Place NOWHERE = new Place(-1, 0, 0);

        boolean isKnown() {
            return tree >= 0;
        }

        boolean holds(int token) {
            return token >= from && token < to;
        }

        /** The token whose head lies outside the span. */
        int head(Tree in) {
            for (int i = from; i < to; i++) {
                if (!holds(in.token(i).head())
                        && !in.token(i).is("punct")
                        && !in.token(i).is("case")) {
                    return i;
                }
            }
            return from;
        }
    }

    /** Whether that token belongs to either party. */
    boolean isParty(int tree, int token) {
        return source.tree() == tree && source.holds(token) || target.tree() == tree && target.holds(token);
    }

    /** Finds the two spans in the sentence; where a span occurs twice, the occurrence that is nearer to the other is taken. */
    public static Passage of(String sentence, List<Tree> trees, Atlas atlas, String source, String target) {
        List<Place> sources = places(sentence, trees, source);
        List<Place> targets = places(sentence, trees, target);
        Place bestSource = sources.isEmpty() ? Place.NOWHERE : sources.getFirst();
        Place bestTarget = targets.isEmpty() ? Place.NOWHERE : targets.getFirst();
        int best = Integer.MAX_VALUE;
        for (Place from : sources) {
            for (Place to : targets) {
                int distance = from.tree() == to.tree() ? Math.abs(from.from() - to.from()) : 1000;
                if (distance > 0 && distance < best) {
                    best = distance;
                    bestSource = from;
                    bestTarget = to;
                }
            }
        }
        return new Passage(trees, Mentions.find(Dispatch.of("", null, sentence), trees, atlas), bestSource, bestTarget);
    }

    private static List<Place> places(String sentence, List<Tree> trees, String span) {
        List<Place> places = new ArrayList<>();
        String text = sentence.toLowerCase(Locale.ROOT);
        String wanted = span.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || text.length() != sentence.length()) {
            return places;
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            Place place = place(trees, at, at + wanted.length());
            if (place.isKnown()) {
                places.add(place);
            }
        }
        return places;
    }

    private static Place place(List<Tree> trees, int start, int end) {
        for (int n = 0; n < trees.size(); n++) {
            Tree tree = trees.get(n);
            int from = -1;
            int to = -1;
            for (int i = 0; i < tree.size(); i++) {
                Token token = tree.token(i);
                if (token.end() > start && token.start() < end) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                }
            }
            if (from >= 0) {
                return new Place(n, from, to);
            }
        }
        return Place.NOWHERE;
    }
}
