package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Statement.Mode;
import org.entente.reader.internal.speech.Quotations.Quotation;

/** An attribution while it is being found: its pieces of content count the whole dispatch's tokens. For one thread. */
final class Voice {

    /** What is said, from, to. */
    record Piece(int from, int to) {}

    private final Cue cue;
    private final List<Piece> pieces = new ArrayList<>();

    Voice(Cue cue) {
        this.cue = cue;
    }

    Cue cue() {
        return cue;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Adds a stretch; those that touch become one. Without the cue's own words where they lie inside. */
    void add(int from, int to) {
        if (to <= from) {
            return;
        }
        int start = from;
        int end = to;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.from() <= end && start <= piece.to()) {
                start = Math.min(start, piece.from());
                end = Math.max(end, piece.to());
                pieces.remove(i);
            }
        }
        pieces.add(new Piece(start, end));
        pieces.sort(Comparator.comparingInt(Piece::from));
    }

    /** Leaves only what lies between. */
    void clip(int from, int to) {
        List<Piece> whole = List.copyOf(pieces);
        pieces.clear();
        for (Piece piece : whole) {
            add(Math.max(from, piece.from()), Math.min(to, piece.to()));
        }
    }

    /** Leaves off full stops and commas at the end. */
    void trim(Script script) {
        if (!pieces.isEmpty()) {
            Piece last = pieces.removeLast();
            add(last.from(), Trim.end(script, last.from(), last.to()));
        }
    }

    boolean says(int token) {
        for (Piece piece : pieces) {
            if (piece.from() <= token && token < piece.to()) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens are said. */
    int length() {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece.to() - piece.from();
        }
        return length;
    }

    boolean hasFinite(Script script) {
        return pieces.stream().anyMatch(piece -> script.hasFinite(piece.from(), piece.to()));
    }

    int last() {
        return Math.max(pieces.isEmpty() ? -1 : pieces.getLast().to(), cue.clauseTo());
    }

    Attribution attribution(Script script, Quotations quotations) {
        int told = cue.from() >= 0 ? cue.from() : pieces.getFirst().from();
        int sentence = script.sentence(cue.hasSource() ? cue.sourceFrom() : told);
        List<Span> spans = new ArrayList<>();
        int quoted = 0;
        int all = 0;
        for (Piece piece : pieces) {
            for (int i = piece.from(); i < piece.to(); ) {
                int s = script.sentence(i);
                int to = Math.min(piece.to(), script.end(s));
                spans.add(new Span(s, i - script.begin(s), to - script.begin(s)));
                i = to;
            }
            for (int i = piece.from(); i < piece.to(); i++) {
                all++;
                Quotation quotation = quotations.at(i);
                boolean nested = quotation != null
                        && cue.from() >= 0
                        && quotation.covers(cue.from())
                        && !quotations.isNested(piece.from());
                quoted += quotation != null && !nested ? 1 : 0;
            }
        }
        Mode mode = quoted > 0 && quoted >= all - 1 ? Mode.DIRECT : quoted > 1 ? Mode.MIXED : Mode.INDIRECT;
        int base = script.begin(sentence);
        boolean near = cue.from() >= 0 && script.sentence(cue.from()) == sentence;
        return new Attribution(
                mode,
                sentence,
                cue.hasSource() ? cue.sourceFrom() - base : -1,
                cue.hasSource() ? Math.min(cue.sourceTo(), script.end(sentence)) - base : -1,
                near ? cue.from() - base : -1,
                near ? Math.min(cue.to(), script.end(sentence)) - base : -1,
                spans);
    }
}
