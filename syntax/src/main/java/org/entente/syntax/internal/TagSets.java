package org.entente.syntax.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which tags and relations mean what, read off their universal names. */
final class TagSets {

    private TagSets() {}

    private static boolean[] where(Labels labels, Predicate<String> condition) {
        boolean[] result = new boolean[labels.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = condition.test(labels.name(i));
        }
        return result;
    }

    static boolean[] verbal(Labels tags) {
        return where(tags, tag -> tag.startsWith("VERB ") || tag.startsWith("AUX "));
    }

    static boolean[] fullVerbs(Labels tags) {
        return where(tags, tag -> tag.startsWith("VERB "));
    }

    /** Proper nouns, and other words with a proper noun's own tag, as "United" in "United Nations". */
    static boolean[] names(Labels tags) {
        Set<String> own = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            String name = tags.name(i);
            String tag = name.substring(name.indexOf(' ') + 1);
            (name.startsWith("PROPN ") ? own : others).add(tag);
        }
        own.removeIf(tag -> tag.equals("_") || tag.equals("GW"));
        return where(tags, tag -> tag.startsWith("PROPN ") || tag.startsWith("ADJ ") && own.contains(tag.substring(4)));
    }

    static boolean[] peoples(Labels tags) {
        return where(tags, tag -> tag.startsWith("ADJ "));
    }

    static boolean[] apart(Labels relations) {
        return where(
                relations,
                relation -> Set.of("conj", "appos", "nmod:desc", "nmod:poss", "parataxis", "list", "nsubj", "vocative")
                        .contains(relation));
    }

    /** For each tag, for the root and for nothing the number of its universal tag; that of nothing is the greatest. */
    static int[] coarse(Labels tags) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] coarse = new int[tags.size() + 2];
        for (int i = 0; i < tags.size(); i++) {
            String universal = tags.name(i).substring(0, tags.name(i).indexOf(' '));
            numbers.putIfAbsent(universal, numbers.size());
            coarse[i] = numbers.get(universal);
        }
        coarse[tags.size()] = numbers.size();
        coarse[tags.size() + 1] = numbers.size() + 1;
        return coarse;
    }
}
