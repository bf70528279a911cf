package org.entente.syntax.internal;

import java.util.Locale;
import java.util.Map;

/**
 * Finds what a word and its tag tell of its inflection: the lemma and, where training leaves no doubt, the features.
 * Immutable and safe to share between threads.
 */
final class Inflection {

    private final Lemmatiser lemmatiser;
    private final Morphology morphology;
    private final Map<String, String> verbs;
    private final boolean[] verbTags;

    /**
     * @param verbs the dictionary form of verbs' irregular forms, in lower case
     * @param verbTags for each tag whether full verbs bear it
     */
    Inflection(Lemmatiser lemmatiser, Morphology morphology, Map<String, String> verbs, boolean[] verbTags) {
        this.lemmatiser = lemmatiser;
        this.morphology = morphology;
        this.verbs = verbs;
        this.verbTags = verbTags;
    }

    /** @param features the number of the feature set, or -1 where the sentence must tell */
    record Of(int tag, String lemma, int features) {}

    Of of(Word word, int tag) {
        String irregular = verbTags[tag] ? verbs.get(word.form.toLowerCase(Locale.ROOT)) : null;
        return new Of(
                tag, irregular != null ? irregular : lemmatiser.lemma(word.form, tag), morphology.settled(word, tag));
    }
}
