package org.entente.reader.internal.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Tree;

/**
 * A sentence as it comes before the arbiter.
 *
 * @param named who is named in it, in order
 * @param proposals what the table of patterns finds in it
 * @param leanings to which types the table leans at its words
 */
public record Case(Tree tree, Mentions mentions, List<Named> named, List<Proposal> proposals, Leanings leanings) {

    /**
     * A mention with whom it names.
     *
     * @param actors ids by code: a country's, or an institution's own; never none
     */
    public record Named(Mention mention, Map<String, Set<String>> actors) {

        public Set<String> codes() {
            return actors.keySet();
        }

        Set<String> ids(String code) {
            return actors.getOrDefault(code, Set.of(code));
        }
    }

    /**
     * An event by the table.
     *
     * @param word the token that tells of it
     * @param noun whether that is a noun
     */
    public record Proposal(int word, boolean noun, PloverType type, Set<String> actors, Set<String> recipients) {}
}
