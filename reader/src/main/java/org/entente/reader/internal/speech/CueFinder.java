package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Statement.Mode;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The attributions that the cues of one sentence make. For one sentence and thread. */
final class CueFinder {

    private final Tree tree;
    private final List<Attribution> found = new ArrayList<>();

    CueFinder(Tree tree) {
        this.tree = tree;
    }

    List<Attribution> find() {
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.upos() == Upos.VERB && Cues.VERBS.contains(token.lemma())) {
                verb(i);
            } else if (token.upos() == Upos.NOUN && Cues.NOUNS.contains(token.lemma())) {
                noun(i);
            } else if (token.lemma().equals("accord") || token.form().equalsIgnoreCase("according")) {
                according(i);
            } else if (token.upos() == Upos.ADV && Cues.ADVERBS.contains(token.lemma())) {
                adverb(i);
            }
        }
        headline();
        return found;
    }

    private void verb(int cue) {
        int under = content(cue);
        if (under >= 0) {
            add(cue, subject(cue, 0), trimmed(tree.leftmost(under), tree.rightmost(under) + 1, cue));
            return;
        }
        Token token = tree.token(cue);
        if (token.is("parataxis") && token.head() != Token.ROOT) {
            Span rest = around(cue, token.head());
            if (rest != null) {
                add(cue, subject(cue, 0), pieces(rest, cue));
            }
            return;
        }
        int quoted = quotedObject(cue);
        if (quoted >= 0) {
            add(cue, subject(cue, 0), trimmed(tree.leftmost(quoted), tree.rightmost(quoted) + 1, cue));
        }
    }

    /** The clause that is what is said: a clausal complement, the clause of a noun expressed, or an infinitive of a wish. */
    private int content(int cue) {
        int clause = tree.childWith(cue, "ccomp");
        if (clause >= 0) {
            return clause;
        }
        int object = tree.childWith(cue, "obj");
        if (object >= 0 && Cues.EXPRESSING.contains(tree.token(cue).lemma())) {
            for (String relation : List.of("acl", "ccomp")) {
                int under = tree.childWith(object, relation);
                if (under >= 0 && !tree.token(under).relation().equals("acl:relcl")) {
                    return under;
                }
            }
            return Cues.NOUNS.contains(tree.token(object).lemma()) ? object : -1;
        }
        int infinitive = tree.childWith(cue, "xcomp");
        return infinitive > cue && Cues.INTENTIONS.contains(tree.token(cue).lemma()) ? infinitive : -1;
    }

    /** An object or complement in quotation marks: said "no", called it "a farce". */
    private int quotedObject(int cue) {
        for (String relation : List.of("obj", "xcomp", "obl")) {
            int under = tree.childWith(cue, relation);
            if (under >= 0 && holdsMark(tree.leftmost(under), tree.rightmost(under) + 1)) {
                return under;
            }
        }
        return -1;
    }

    private boolean holdsMark(int from, int to) {
        for (int i = Math.max(0, from - 1); i < Math.min(tree.size(), to + 1); i++) {
            if (Quotations.isMark(tree.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** All of {@code head}'s clause but the cue's: "…, he said". */
    private @Nullable Span around(int cue, int head) {
        int from = tree.leftmost(head);
        int to = tree.rightmost(head) + 1;
        return to - from > tree.rightmost(cue) - tree.leftmost(cue) + 1 ? new Span(tree.index(), from, to) : null;
    }

    /** What is left of a span when the cue's own words are cut out of it. */
    private List<Span> pieces(Span span, int cue) {
        int from = tree.leftmost(cue);
        int to = tree.rightmost(cue) + 1;
        List<Span> pieces = new ArrayList<>();
        pieces.addAll(trimmed(span.from(), Math.min(from, span.to()), -1));
        pieces.addAll(trimmed(Math.max(to, span.from()), span.to(), -1));
        return pieces;
    }

    /** The span without commas and full stops at its ends, cut at the cue where it lies inside. */
    private List<Span> trimmed(int from, int to, int cue) {
        if (cue >= from && cue < to) {
            List<Span> pieces = new ArrayList<>(trimmed(from, tree.leftmost(cue) > from ? cue : from, -1));
            pieces.addAll(trimmed(cue + 1, to, -1));
            return pieces;
        }
        int first = from;
        int last = to;
        while (first < last && isEdge(tree.token(first), true)) {
            first++;
        }
        while (first < last && isEdge(tree.token(last - 1), false)) {
            last--;
        }
        return first < last ? List.of(new Span(tree.index(), first, last)) : List.of();
    }

    private static boolean isEdge(Token token, boolean atStart) {
        return switch (token.form()) {
            case ",", ";", ":", "-", "–", "—" -> true;
            case "." -> !atStart;
            default -> false;
        };
    }

    private void noun(int cue) {
        for (String relation : List.of("acl", "ccomp")) {
            int under = tree.childWith(cue, relation);
            boolean clause = under > cue && !tree.token(under).relation().equals("acl:relcl");
            if (clause && !isTaken(cue)) {
                int owner = tree.childWith(cue, "nmod:poss");
                add(
                        cue,
                        owner >= 0 ? owner : ofSource(cue),
                        trimmed(tree.leftmost(under), tree.rightmost(under) + 1, cue));
                return;
            }
        }
    }

    private int ofSource(int noun) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            if (tree.token(child).is("nmod")
                    && (hasCase(child, "of") || hasCase(child, "by") || hasCase(child, "from"))) {
                return child;
            }
        }
        int head = tree.token(noun).head();
        return head != Token.ROOT && tree.token(noun).is("obj") ? subject(head, 0) : -1;
    }

    private boolean hasCase(int noun, String form) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            Token token = tree.token(tree.child(noun, n));
            if (token.is("case") && token.lemma().equals(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(int token) {
        return found.stream().anyMatch(one -> one.cueFrom() <= token && token < one.cueTo());
    }

    private void according(int word) {
        int source = tree.token(word).head();
        if (source == Token.ROOT || tree.token(source).head() == Token.ROOT) {
            return;
        }
        int clause = tree.token(source).head();
        Span whole = new Span(tree.index(), tree.leftmost(clause), tree.rightmost(clause) + 1);
        int from = tree.leftmost(source);
        int to = tree.rightmost(source) + 1;
        List<Span> content = new ArrayList<>(trimmed(whole.from(), from, -1));
        content.addAll(trimmed(to, whole.to(), -1));
        int cueTo = word + 1 < tree.size() && tree.token(word + 1).form().equals("to") ? word + 2 : word + 1;
        if (!content.isEmpty() && cueTo < to) {
            found.add(new Attribution(Mode.INDIRECT, tree.index(), cueTo, to, word, cueTo, content));
        }
    }

    private void adverb(int cue) {
        int head = tree.token(cue).head();
        if (head != Token.ROOT) {
            List<Span> content = new ArrayList<>();
            content.addAll(trimmed(tree.leftmost(head), cue, -1));
            content.addAll(trimmed(cue + 1, tree.rightmost(head) + 1, -1));
            if (!content.isEmpty()) {
                found.add(new Attribution(Mode.INDIRECT, tree.index(), -1, -1, cue, cue + 1, content));
            }
        }
    }

    /** "Putin: no plans for an alliance". */
    private void headline() {
        for (int i = 1; i < Math.min(6, tree.size() - 3); i++) {
            if (tree.token(i).form().equals(":")
                    && tree.token(i - 1).upos() == Upos.PROPN
                    && tree.token(0).upos() == Upos.PROPN
                    && found.isEmpty()) {
                found.add(
                        new Attribution(Mode.INDIRECT, tree.index(), 0, i, i, i + 1, trimmed(i + 1, tree.size(), -1)));
                return;
            }
        }
    }

    /** Who says it: the cue's subject, or that of the verb above which shares it; -1 where nobody is named. */
    private int subject(int cue, int depth) {
        for (int n = 0; n < tree.childCount(cue); n++) {
            Token token = tree.token(tree.child(cue, n));
            if (token.relation().equals("nsubj") || token.relation().equals("nsubj:outer")) {
                return tree.child(cue, n);
            }
        }
        for (int n = 0; n < tree.childCount(cue); n++) {
            int child = tree.child(cue, n);
            if (tree.token(child).is("obl") && hasCase(child, "by")) {
                return child;
            }
        }
        Token token = tree.token(cue);
        if (token.head() == Token.ROOT || depth > 4) {
            return -1;
        }
        boolean shares = token.is("conj") || token.is("xcomp") || token.is("advcl");
        if (shares) {
            return subject(token.head(), depth + 1);
        }
        return token.is("acl") ? token.head() : -1;
    }

    private void add(int cue, int source, List<Span> content) {
        if (content.isEmpty()) {
            return;
        }
        int from = cue;
        int to = cue + 1;
        for (int n = 0; n < tree.childCount(cue); n++) {
            int child = tree.child(cue, n);
            Token token = tree.token(child);
            boolean auxiliary = token.is("aux") || token.lemma().equals("not");
            if (auxiliary && child == from - 1) {
                from = child;
            } else if (token.is("compound") && child == to) {
                to = child + 1;
            }
        }
        int sourceFrom = source < 0 ? -1 : tree.leftmost(source);
        int sourceTo = source < 0 ? -1 : sourceEnd(source, cue);
        if (sourceFrom >= 0 && sourceFrom <= cue && cue < sourceTo) {
            sourceFrom = source;
            sourceTo = source + 1;
        }
        found.add(new Attribution(Mode.INDIRECT, tree.index(), sourceFrom, sourceTo, from, to, content));
    }

    /** The source without a relative clause or an aside that runs up to the cue. */
    private int sourceEnd(int source, int cue) {
        int end = source + 1;
        for (int n = 0; n < tree.childCount(source); n++) {
            int child = tree.child(source, n);
            Token token = tree.token(child);
            if (child > source && !token.is("acl") && !token.is("parataxis") && !token.is("punct")) {
                int right = tree.rightmost(child) + 1;
                if (!(source < cue && right > cue)) {
                    end = Math.max(end, right);
                }
            }
        }
        return end;
    }
}
