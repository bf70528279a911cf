package org.entente.reader.internal.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** To which types of events the table's patterns lean, whoever the parties are. For one thread. */
public final class Leanings {

    private final Mentions mentions;
    private final Patterns patterns = Patterns.shipped();
    private @Nullable Parties parties;
    private @Nullable ObjectNouns nouns;
    private final Map<Integer, Fit> fits = new HashMap<>();

    /** @param mentions of the text whose trees will be asked about */
    public Leanings(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Of a sentence's words, which somebody else asks about too. */
    Leanings(Parties parties) {
        this(parties.mentions());
        this.parties = parties;
    }

    /** The type of the pattern that asks for most of those that fit the verb where it stands, or null. */
    public @Nullable PloverType at(Tree tree, int verb) {
        List<Pattern> known = patterns.verbs(tree.token(verb));
        if (known.isEmpty()) {
            return null;
        }
        int first = fit(tree, verb).first(known);
        return first < known.size() ? known.get(first).type() : null;
    }

    /** How a word of a sentence fits, found once. */
    Fit fit(Tree tree, int word) {
        Parties all = parties;
        if (all == null || all.tree() != tree) {
            all = new Parties(tree, mentions);
            parties = all;
            nouns = null;
            fits.clear();
        }
        Fit fit = fits.get(word);
        if (fit == null) {
            ObjectNouns objects = nouns == null ? new ObjectNouns(tree, patterns) : nouns;
            nouns = objects;
            fit = new Fit(new Clause(tree, word), patterns, all, objects);
            fits.put(word, fit);
        }
        return fit;
    }

    /** The types that a noun tells of. */
    public Set<PloverType> ofNoun(Token noun) {
        List<Pattern> known = patterns.nouns(noun.lemma());
        if (known.isEmpty()) {
            return Set.of();
        }
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        known.forEach(pattern -> types.add(pattern.type()));
        return types;
    }

    /** The type that a verb tells of whatever stands around it, or null. */
    public @Nullable PloverType ofVerb(Token verb) {
        return patterns.usual(verb);
    }
}
