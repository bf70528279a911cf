package org.entente.reader.internal.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** By which nouns a dispatch has called somebody: a sacristan, a colonel. For one dispatch and thread. */
final class Called {

    private static final Set<String> OFFICERS = Nouns.WORDS.list("officer");
    private static final Set<String> SOLDIERS = Nouns.WORDS.list("soldier");

    private final Map<String, Set<String>> nouns = new HashMap<>();

    void hear(String actor, String noun) {
        nouns.computeIfAbsent(actor, id -> new HashSet<>()).add(noun);
    }

    /** Whether anything is told of somebody. */
    boolean anything(String actor) {
        return nouns.containsKey(actor);
    }

    /** Whether somebody was called so, or by a narrower word: a colonel is an officer. */
    boolean so(String actor, String noun) {
        Set<String> heard = nouns.getOrDefault(actor, Set.of());
        return heard.contains(noun)
                || noun.equals("officer") && heard.stream().anyMatch(OFFICERS::contains)
                || noun.equals("soldier") && heard.stream().anyMatch(SOLDIERS::contains);
    }
}
