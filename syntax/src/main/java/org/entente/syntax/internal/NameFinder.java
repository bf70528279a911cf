package org.entente.syntax.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Name;

/**
 * Finds names in a tree: runs of words with a name's tag that hang together, and says what sort of thing bears each.
 * Immutable and safe to share between threads.
 */
public final class NameFinder {

    static final int MOST_FEATURES = 512;

    private final Weights weights;
    private final boolean[] nameTags;
    private final boolean[] peopleTags;
    private final boolean[] apart;
    private final TokenRules rules;

    /**
     * @param nameTags for each tag whether words in names bear it
     * @param peopleTags for each tag whether a capitalised word with it may be a people's adjective
     * @param apart for each relation whether it parts a name from its neighbour, as a title or a conjunct
     */
    NameFinder(Weights weights, boolean[] nameTags, boolean[] peopleTags, boolean[] apart, TokenRules rules) {
        this.weights = weights;
        this.nameTags = nameTags;
        this.peopleTags = peopleTags;
        this.apart = apart;
        this.rules = rules;
    }

    Weights weights() {
        return weights;
    }

    List<Name> names(Draft draft) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < draft.size) {
            if (demonym(draft, at)) {
                names.add(new Name(at, at + 1, Name.Kind.DEMONYM));
                at++;
            } else if (nameTags[draft.tags[at]]) {
                int end = end(draft, at);
                Name.Kind kind = kind(draft, at, end);
                int longer = kind == Name.Kind.ORGANISATION ? endAfterLink(draft, at, end) : end;
                names.add(new Name(at, longer, kind));
                at = longer;
            } else {
                at++;
            }
        }
        return names;
    }

    private boolean demonym(Draft draft, int i) {
        return i > 0
                && peopleTags[draft.tags[i]]
                && Character.isUpperCase(draft.forms[i].charAt(0))
                && draft.forms[i].length() > 3
                && Character.isLowerCase(draft.forms[i].charAt(1))
                && (!nameTags[draft.tags[draft.at(i + 1) < draft.size ? i + 1 : i]] || !nameTags[draft.tags[i - 1]]);
    }

    /** Where the name that begins at {@code from} ends. */
    int end(Draft draft, int from) {
        int end = from + 1;
        while (end < draft.size && joined(draft, from, end)) {
            end++;
        }
        while (end > from + 1 && !nameTags[draft.tags[end - 1]]) {
            end--;
        }
        return end;
    }

    /** Whether token {@code i} goes on with the name that began at {@code from}. */
    private boolean joined(Draft draft, int from, int i) {
        String form = draft.forms[i];
        if (form.equals("-") || form.equals("–") || form.equals("&")) {
            return i + 1 < draft.size
                    && nameTags[draft.tags[i + 1]]
                    && draft.starts[i] == draft.ends[i - 1]
                    && joined(draft, from, i + 1);
        }
        if (!nameTags[draft.tags[i]]) {
            return false;
        }
        for (int k = from; k < i; k++) {
            if (draft.heads[i] == k && !apart[draft.relations[i]]
                    || draft.heads[k] == i && !apart[draft.relations[k]]) {
                return true;
            }
            if (draft.heads[i] >= 0
                    && draft.heads[i] == draft.heads[k]
                    && draft.heads[i] > i
                    && nameTags[draft.tags[draft.heads[i]]]
                    && !apart[draft.relations[i]]
                    && !apart[draft.relations[k]]) {
                return true;
            }
        }
        return false;
    }

    /** Where the name ends if a link and another name, its dependant, follow. */
    private int endAfterLink(Draft draft, int from, int end) {
        if (end + 1 >= draft.size || !rules.is("name_link", draft.forms[end])) {
            return end;
        }
        int next = end + 1;
        if (!nameTags[draft.tags[next]] && next + 1 < draft.size && draft.heads[next] > next) {
            next++;
        }
        if (!nameTags[draft.tags[next]]) {
            return end;
        }
        int longer = end(draft, next);
        for (int k = next; k < longer; k++) {
            if (draft.heads[k] >= from && draft.heads[k] < end) {
                return longer;
            }
        }
        return end;
    }

    private Name.Kind kind(Draft draft, int from, int to) {
        int[] features = new int[MOST_FEATURES];
        short[] scores = new short[Name.Kind.values().length];
        weights.add(features, features(draft, from, to, features), scores);
        int best = Name.Kind.OTHER.ordinal();
        for (int c = 0; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return Name.Kind.values()[best];
    }

    static int features(Draft draft, int from, int to, int[] out) {
        int head = from;
        for (int i = from; i < to; i++) {
            if (draft.heads[i] < from || draft.heads[i] >= to) {
                head = i;
            }
        }
        int n = 0;
        out[n++] = 1;
        int before = draft.at(from - 1);
        int after = draft.at(to);
        int above = draft.heads[head] < 0 ? draft.root() : draft.heads[head];
        int last = to - 1;
        for (int i = from; i < Math.min(to, from + 12); i++) {
            String form = draft.forms[i];
            out[n++] = Feature.of(2, draft.lower[i]);
            out[n++] = Feature.of(3, draft.cluster[i]);
            out[n++] = Feature.of(4, draft.clusterShort[i]);
            out[n++] = Feature.of(5, Feature.atom(form, Math.max(0, form.length() - 3), form.length()));
            out[n++] = Feature.of(26, draft.clusterShorter[i]);
        }
        out[n++] = Feature.of(6, draft.lower[from]);
        out[n++] = Feature.of(7, draft.lower[last]);
        out[n++] = Feature.of(8, draft.cluster[from]);
        out[n++] = Feature.of(9, draft.cluster[last]);
        out[n++] = Feature.of(10, Math.min(to - from, 5));
        out[n++] = Feature.of(11, draft.shape[last], to - from == 1 ? 1 : 0);
        out[n++] = Feature.of(12, draft.lower[before]);
        out[n++] = Feature.of(13, draft.lower[after]);
        out[n++] = Feature.of(14, draft.cluster[before]);
        out[n++] = Feature.of(15, draft.cluster[after]);
        out[n++] = Feature.of(16, draft.relations[head]);
        out[n++] = Feature.of(17, draft.lower[above], draft.relations[head]);
        out[n++] = Feature.of(18, draft.cluster[above], draft.relations[head]);
        out[n++] = Feature.of(19, draft.clusterShort[from], draft.clusterShort[last]);
        out[n++] = Feature.of(20, draft.lower[before], draft.relations[head]);
        out[n++] = Feature.of(21, draft.tags[before], draft.tags[after]);
        out[n++] = Feature.of(22, draft.tags[head], draft.clusterShort[head]);
        out[n++] = Feature.of(23, draft.clusterShort[above], draft.relations[head], draft.clusterShort[head]);
        out[n++] = Feature.of(24, draft.clusterShort[before], draft.clusterShort[head]);
        out[n++] = Feature.of(25, draft.cluster[head], draft.relations[head]);
        return n;
    }
}
