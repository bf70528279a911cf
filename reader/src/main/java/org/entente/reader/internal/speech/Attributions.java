package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.syntax.Tree;

/**
 * Who said what, as spans of tokens, from words that report, from trees and from quotation marks. Needs no atlas. Stateless; safe to share between threads.
 *
 * <p>Three things are combined, since each fails alone: a table of words that report with the frames in which they do; the tree's clauses; and the layout of
 * commas, colons and quotation marks around a speaker's clause. Terms: S. Pareti, "PARC 3.0: a corpus of attribution relations" (2016); E. Newell, D. Margolin
 * and D. Ruths, "An attribution relations corpus for political news" (2018).
 */
public final class Attributions {

    private Attributions() {}

    /** The attributions of a dispatch, in order of their first words; those inside another one's content among them. */
    public static List<Attribution> find(String text, List<Tree> trees) {
        if (trees.isEmpty()) {
            return List.of();
        }
        Script script = new Script(text, trees);
        Quotations quotations = Quotations.of(script);
        List<Voice> voices = new ArrayList<>(new Conversation(script, quotations).voices());
        voices.sort(Comparator.comparingInt((Voice voice) -> first(voice)).thenComparingInt(voice -> -voice.last()));
        return voices.stream()
                .map(voice -> voice.attribution(script, quotations))
                .toList();
    }

    private static int first(Voice voice) {
        int content = voice.pieces().getFirst().from();
        int clause = voice.cue().clauseFrom();
        return clause < 0 ? content : Math.min(content, clause);
    }
}
