package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Statement.Mode;
import org.entente.reader.internal.speech.Quotations.Quotation;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, as spans of tokens, from cues in the trees and from quotation marks. Needs no atlas. Stateless; safe to share between threads.
 *
 * <p>A cue's clause gives source and content; where the content touches a quotation, the whole quotation is said, over all its sentences. A quotation that no cue
 * reaches belongs to the speaker of the one before it, or to whom the sentence around it names.
 */
public final class Attributions {

    private Attributions() {}

    /** The attributions of a dispatch, in order of their cues. */
    public static List<Attribution> find(String text, List<Tree> trees) {
        Quotations quotations = Quotations.of(text, trees);
        List<Attribution> found = new ArrayList<>();
        Set<Quotation> told = new HashSet<>();
        for (Tree tree : trees) {
            for (Attribution said : new CueFinder(tree).find()) {
                found.add(quoted(said, tree, trees, quotations, told));
            }
        }
        for (Quotation quotation : quotations.stretches()) {
            if (!told.contains(quotation) && isSpeech(quotation, trees)) {
                found.add(orphan(quotation, trees, found));
            }
        }
        return List.copyOf(found);
    }

    /** Takes the whole of every quotation that the content reaches into. */
    private static Attribution quoted(
            Attribution said, Tree tree, List<Tree> trees, Quotations quotations, Set<Quotation> told) {
        Quotation cueIn = covering(quotations, said.sentence(), said.cueFrom());
        List<Span> content = new ArrayList<>(said.content());
        int inside = 0;
        int all = said.length();
        boolean any = false;
        for (Quotation quotation : quotations.stretches()) {
            if (quotation.equals(cueIn) || !touches(quotation, said, tree)) {
                continue;
            }
            any = true;
            told.add(quotation);
            for (int s = quotation.fromSentence(); s <= quotation.toSentence(); s++) {
                Span span = quotation.in(trees.get(s));
                if (span != null) {
                    inside += overlap(span, said);
                    merge(content, cut(span, said));
                }
            }
        }
        if (!any) {
            return said;
        }
        Mode mode = inside * 10 >= all * 8 ? Mode.DIRECT : Mode.MIXED;
        return new Attribution(
                mode, said.sentence(), said.sourceFrom(), said.sourceTo(), said.cueFrom(), said.cueTo(), content);
    }

    private static @Nullable Quotation covering(Quotations quotations, int sentence, int token) {
        for (Quotation quotation : quotations.stretches()) {
            if (token >= 0 && quotation.covers(sentence, token)) {
                return quotation;
            }
        }
        return null;
    }

    private static boolean touches(Quotation quotation, Attribution said, Tree tree) {
        for (Span span : said.content()) {
            for (int i = span.from(); i < span.to(); i++) {
                if (quotation.covers(span.sentence(), i) && !Quotations.isMark(tree.token(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int overlap(Span span, Attribution said) {
        int count = 0;
        for (int i = span.from(); i < span.to(); i++) {
            count += said.says(span.sentence(), i) ? 1 : 0;
        }
        return count;
    }

    /** A quotation never holds its own cue or source. */
    private static Span cut(Span span, Attribution said) {
        if (span.sentence() != said.sentence() || said.cueFrom() < 0) {
            return span;
        }
        int from = span.from();
        int to = span.to();
        if (said.cueFrom() >= from && said.cueFrom() < to) {
            to = said.cueFrom();
        }
        return to > from ? new Span(span.sentence(), from, to) : span;
    }

    private static void merge(List<Span> content, Span span) {
        int from = span.from();
        int to = span.to();
        for (int i = content.size() - 1; i >= 0; i--) {
            Span other = content.get(i);
            if (other.sentence() == span.sentence() && other.from() <= to && from <= other.to()) {
                from = Math.min(from, other.from());
                to = Math.max(to, other.to());
                content.remove(i);
            }
        }
        content.add(new Span(span.sentence(), from, to));
        content.sort(java.util.Comparator.comparingInt(Span::sentence).thenComparingInt(Span::from));
    }

    /** A quotation with a verb, or a long one; the rest are titles and scare quotes. */
    private static boolean isSpeech(Quotation quotation, List<Tree> trees) {
        int words = 0;
        boolean verb = false;
        for (int s = quotation.fromSentence(); s <= quotation.toSentence(); s++) {
            Span span = quotation.in(trees.get(s));
            if (span != null) {
                for (int i = span.from(); i < span.to(); i++) {
                    words++;
                    verb |= switch (trees.get(s).token(i).upos()) {
                        case VERB, AUX -> true;
                        default -> false;
                    };
                }
            }
        }
        return words >= 8 || verb && words >= 5;
    }

    private static Attribution orphan(Quotation quotation, List<Tree> trees, List<Attribution> found) {
        List<Span> content = new ArrayList<>();
        for (int s = quotation.fromSentence(); s <= quotation.toSentence(); s++) {
            Span span = quotation.in(trees.get(s));
            if (span != null) {
                content.add(span);
            }
        }
        Attribution before = null;
        for (Attribution other : found) {
            int distance = quotation.fromSentence() - other.sentence();
            boolean nearer = before == null || other.sentence() >= before.sentence();
            if (distance >= 0 && distance <= 3 && other.mode() != Mode.INDIRECT && other.sourceFrom() >= 0 && nearer) {
                before = other;
            }
        }
        if (before == null) {
            return new Attribution(Mode.DIRECT, quotation.fromSentence(), -1, -1, -1, -1, content);
        }
        return new Attribution(Mode.DIRECT, before.sentence(), before.sourceFrom(), before.sourceTo(), -1, -1, content);
    }
}
