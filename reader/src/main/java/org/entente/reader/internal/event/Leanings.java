package org.entente.reader.internal.event;

import java.util.EnumSet;
import java.util.List;
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

    /** @param mentions of the text whose trees will be asked about */
    public Leanings(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The type of the pattern that asks for most of those that fit the verb where it stands, or null. */
    public @Nullable PloverType at(Tree tree, int verb) {
        Fit fit = new Fit(new Clause(tree, verb), patterns, new Parties(tree, mentions));
        for (Pattern pattern : patterns.verbs(tree.token(verb))) {
            if (fit.of(pattern)) {
                return pattern.type();
            }
        }
        return null;
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
