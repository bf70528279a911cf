package org.entente.reader.internal.classify;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.reader.internal.event.Leanings;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** What the classifier sees of a passage: named traits, each with a strength. For one passage and thread. */
public final class Traits {

    /** How much a bare word of the sentence counts beside a word that links the parties. */
    static final float WORD = 0.5f;

    static final float PAIR = 0.3f;
    static final float LINK = 1;
    static final float ACT = 1.3f;
    static final float SENSE = 0.7f;

    /** The kinds of words whose senses count. */
    static final List<String> SENSED = List.of("meet", "nact", "act", "act2", "act-obj", "act2-obj");

    private final Senses senses;
    private final Map<String, Float> strengths = new LinkedHashMap<>();

    private Traits(Senses senses) {
        this.senses = senses;
    }

    /** The traits of a passage, scaled to length 1 together. */
    public static Map<String, Float> of(Passage passage, Senses senses) {
        Leanings leanings = new Leanings(passage.mentions());
        Traits traits = new Traits(senses);
        new WordTraits(passage, traits, leanings).add();
        new PathTraits(passage, traits).add();
        new ActTraits(passage, traits, leanings).add();
        return traits.scaled();
    }

    private Map<String, Float> scaled() {
        double squares = 0;
        for (float strength : strengths.values()) {
            squares += (double) strength * strength;
        }
        double length = Math.sqrt(squares);
        strengths.replaceAll((trait, strength) -> (float) (strength / length));
        return Collections.unmodifiableMap(strengths);
    }

    void add(String trait, float strength) {
        strengths.putIfAbsent(trait, strength);
    }

    /** A word and what it means: the verb's or noun's first sense and the two above it. */
    void addWithSenses(String kind, Token token, float strength) {
        String word = word(token);
        add(kind + " " + word, strength);
        for (String sense : senses.of(word, token.upos())) {
            add(kind + "# " + sense, SENSE);
        }
    }

    /** A word as it counts: its lemma; names and numbers only by their kind. */
    static String word(Token token) {
        return switch (token.upos()) {
            case PROPN -> "NAME";
            case NUM -> "NUMBER";
            default -> token.lemma().toLowerCase(Locale.ROOT);
        };
    }

    /** The preposition before a noun, after a colon; nothing where there is none. */
    static String preposition(Tree tree, int noun) {
        int marker = tree.childWith(noun, "case");
        return marker < 0 ? "" : ":" + tree.token(marker).lemma();
    }
}
