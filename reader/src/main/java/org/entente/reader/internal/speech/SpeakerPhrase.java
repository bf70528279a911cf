package org.entente.reader.internal.speech;

import org.entente.syntax.Upos;

/** Where the words begin and end that name a speaker. For one script; safe to share between threads. */
final class SpeakerPhrase {

    /** What says where or when a speaker stands is no longer. */
    private static final int LONGEST_ASIDE = 6;

    private final Script script;

    SpeakerPhrase(Script script) {
        this.script = script;
    }

    /** The noun phrase under a head as {from, to}: without marks at its ends, and without {@code limit}, a word of the cue. */
    int[] of(int word, int cueFrom, int cueTo) {
        int head = top(word);
        int from = script.left(head);
        int to = script.right(head) + 1;
        if (script.tag(head) == Upos.PRON && !isOpen(head)) {
            return new int[] {head, head + 1};
        }
        if (head < cueFrom) {
            to = Math.min(to, cueFrom);
        } else {
            from = Math.max(from, cueTo);
        }
        for (int i = head; i > from; i--) {
            if (Quotations.isDouble(script.lower(i - 1)) || script.lower(i - 1).equals(";")) {
                from = i;
            }
        }
        for (int i = head; i < to; i++) {
            // ", back from the port" and ", adding that …" tell of the moment, not who it is
            boolean aside = script.isComma(i)
                    && i + 1 < to
                    && (script.tag(i + 1) == Upos.ADV
                            || script.token(i + 1).xpos().equals("VBG"));
            if (aside || Quotations.isDouble(script.lower(i)) || script.lower(i).equals(";")) {
                to = i;
            }
        }
        from = named(withoutClause(head, from));
        while (from < head && isEdge(from)) {
            from++;
        }
        while (to > head + 1 && isEdge(to - 1)) {
            to--;
        }
        boolean behind = head >= cueTo && script.tag(head) == Upos.NOUN;
        return new int[] {from, behind ? withName(to) : to};
    }

    /** "Said his host by the fireside, President Reagan": with the name behind a comma, where only a word or two on somebody stand before it. */
    private int withName(int to) {
        int end = script.end(script.sentence(to - 1));
        int comma = to;
        while (comma < end && comma - to < LONGEST_ASIDE && isAside(comma)) {
            comma++;
        }
        if (comma >= end || !script.isComma(comma)) {
            return to;
        }
        int name = comma + 1;
        while (name < end && script.tag(name) == Upos.PROPN) {
            name++;
        }
        boolean closes = name >= end
                || script.tag(name) == Upos.PUNCT && !script.lower(name).equals("-");
        return name > comma + 1 && closes ? name : to;
    }

    private boolean isAside(int i) {
        return switch (script.tag(i)) {
            case ADP, DET, ADJ, NOUN, PROPN, PART, NUM -> true;
            default -> script.lower(i).equals("-") || script.lower(i).equals("be");
        };
    }

    /** "The leader known as | Prachanda": with the noun phrase that is called so. */
    private int named(int from) {
        int naming = isNaming(script, from) ? from - (script.lower(from - 1).equals("as") ? 2 : 1) : -1;
        if (naming < 1 || script.sentence(naming) != script.sentence(from) || !script.isNominal(naming - 1)) {
            return from;
        }
        int begin = naming;
        while (begin > 0
                && script.sentence(begin - 1) == script.sentence(from)
                && switch (script.tag(begin - 1)) {
                    case DET, ADJ, NUM, NOUN, PROPN -> true;
                    default -> false;
                }) {
            begin--;
        }
        return begin;
    }

    /** Whether a name that begins at a token is what somebody is called: behind "named", "known as". */
    static boolean isNaming(Script script, int name) {
        boolean as = script.lower(name - 1).equals("as");
        return switch (script.lower(as ? name - 2 : name - 1)) {
            case "known" -> as;
            case "named", "called", "nicknamed", "dubbed" -> !as;
            default -> false;
        };
    }

    /** The first word of a name of several words. */
    private int top(int word) {
        int top = word;
        while (script.token(top).is("flat") && script.head(top) >= 0 && script.head(top) < top) {
            top = script.head(top);
        }
        return top;
    }

    /** A phrase into which a clause before it was drawn begins after that clause's comma. */
    private int withoutClause(int head, int from) {
        int comma = -1;
        boolean verb = false;
        for (int i = from; i < head; i++) {
            verb |= script.isFinite(i) && comma < 0;
            if (script.isComma(i)) {
                comma = i;
            }
            if (script.tag(i) == Upos.PRON
                    && (script.lower(i).startsWith("wh") || script.lower(i).equals("that"))) {
                return from;
            }
        }
        return verb && comma >= 0 ? comma + 1 : from;
    }

    /** "those who …", "one of …", "many in …". */
    private boolean isOpen(int pronoun) {
        return switch (script.lower(pronoun)) {
            case "he", "she", "it", "they", "i", "we", "you", "who", "which", "that" -> false;
            default -> true;
        };
    }

    private boolean isEdge(int i) {
        return switch (script.tag(i)) {
            case PUNCT -> !script.lower(i).equals(")") && !script.lower(i).equals("]");
            case CCONJ, SCONJ -> true;
            case ADP -> i + 1 < script.size();
            default -> false;
        };
    }
}
