package org.entente.reader.internal.event;

import org.entente.model.PloverType;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Tree;

/** Tells from examples, without the table, which type of event a sentence is likeliest to tell of between two parties. */
@FunctionalInterface
public interface Judge {

    /** @param confidence in [0, 1]: how likely the type is if there is an event at all */
    record Opinion(PloverType type, double confidence) {}

    /**
     * @param source who is likely to act, in that sentence
     * @param target toward whom
     */
    Opinion between(Tree tree, Mentions mentions, Mention source, Mention target);
}
