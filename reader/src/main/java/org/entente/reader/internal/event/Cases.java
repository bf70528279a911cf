package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Tree;

/** Sentences as they come before the arbiter. */
public final class Cases {

    private Cases() {}

    /** The cases of a dispatch, one a sentence, with what the table alone finds. */
    public static List<Case> of(List<Tree> trees, Mentions mentions) {
        List<Case> cases = new ArrayList<>();
        for (Finder finder : Finder.each(trees, mentions)) {
            cases.add(of(finder, mentions, finder.find()));
        }
        return cases;
    }

    static Case of(Finder finder, Mentions mentions, List<Found> found) {
        Tree tree = finder.tree();
        Parties parties = finder.parties();
        List<Case.Named> named = new ArrayList<>();
        for (Mention mention : mentions.inSentence(tree.index())) {
            Set<String> ids = new LinkedHashSet<>();
            parties.naming().name(mention.head(), ids);
            if (ids.isEmpty()) {
                ids.addAll(mention.actors());
            }
            Map<String, Set<String>> actors = new LinkedHashMap<>();
            for (String id : ids) {
                String home = mentions.isOfNoCountry(id) ? finder.dateline() : null;
                for (String code : home == null ? parties.codes(Set.of(id)) : Set.of(home)) {
                    actors.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(home == null ? id : home);
                }
            }
            if (!actors.isEmpty()) {
                named.add(new Case.Named(mention, actors));
            }
        }
        List<Case.Proposal> proposals = found.stream()
                .map(one -> new Case.Proposal(
                        one.predicate(),
                        one.pattern().noun(),
                        one.type(),
                        parties.codes(one.actors()),
                        parties.codes(one.recipients())))
                .toList();
        return new Case(tree, mentions, named, proposals, finder.leanings());
    }
}
