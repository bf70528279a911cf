package org.entente.reader.internal.speech;

import java.util.List;
import java.util.Locale;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** A dispatch as one row of tokens, over all its sentences, with heads, subtrees and paragraphs. Not changed after it is made. */
final class Script {

    private final String text;
    private final List<Tree> trees;
    private final int[] first;
    private final Token[] tokens;
    private final String[] lower;
    private final int[] sentence;
    private final int[] left;
    private final int[] right;
    private final int[] paragraph;
    private final boolean[] finite;

    Script(String text, List<Tree> trees) {
        this.text = text;
        this.trees = trees;
        this.first = new int[trees.size() + 1];
        for (int s = 0; s < trees.size(); s++) {
            first[s + 1] = first[s] + trees.get(s).size();
        }
        int size = first[trees.size()];
        tokens = new Token[size];
        lower = new String[size];
        sentence = new int[size];
        left = new int[size];
        right = new int[size];
        paragraph = new int[size];
        finite = new boolean[size];
        for (int s = 0; s < trees.size(); s++) {
            fill(s);
        }
        paragraphs();
        for (int i = 0; i < size; i++) {
            finite[i] = finite(i);
        }
    }

    private void fill(int s) {
        Tree tree = trees.get(s);
        int base = first[s];
        for (int i = 0; i < tree.size(); i++) {
            tokens[base + i] = tree.token(i);
            lower[base + i] = lower(tree.token(i).form());
            sentence[base + i] = s;
            left[base + i] = base + i;
            right[base + i] = base + i;
        }
        for (int i = 0; i < tree.size(); i++) {
            int steps = 0;
            for (int above = tree.token(i).head(); above != Token.ROOT && steps < tree.size(); steps++) {
                left[base + above] = Math.min(left[base + above], base + i);
                right[base + above] = Math.max(right[base + above], base + i);
                above = tree.token(above).head();
            }
        }
    }

    /** In lower case, with straight apostrophes; most words are so already. */
    private static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (letter >= 'A' && letter <= 'Z' || letter > '~') {
                return form.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return form;
    }

    private void paragraphs() {
        int number = 0;
        for (int i = 0; i < tokens.length; i++) {
            int gap = i == 0 ? tokens[i].start() : tokens[i - 1].end();
            if (gap < tokens[i].start() && text.indexOf('\n', gap, tokens[i].start()) >= 0) {
                number++;
            }
            paragraph[i] = number;
        }
    }

    int size() {
        return tokens.length;
    }

    Token token(int i) {
        return tokens[i];
    }

    /** The form in lower case, or "" outside of the text. */
    String lower(int i) {
        return i >= 0 && i < tokens.length ? lower[i] : "";
    }

    Upos tag(int i) {
        return i >= 0 && i < tokens.length ? tokens[i].upos() : Upos.X;
    }

    int sentence(int i) {
        return sentence[i];
    }

    int paragraph(int i) {
        return i >= 0 && i < tokens.length ? paragraph[i] : -1;
    }

    /** The first token of a sentence. */
    int begin(int sentence) {
        return first[sentence];
    }

    /** After the last token of a sentence. */
    int end(int sentence) {
        return first[sentence + 1];
    }

    /** The head, or -1. */
    int head(int i) {
        int head = tokens[i].head();
        return head == Token.ROOT ? -1 : first[sentence[i]] + head;
    }

    /** The leftmost token under one, itself included. */
    int left(int i) {
        return left[i];
    }

    /** The rightmost token under one, itself included. */
    int right(int i) {
        return right[i];
    }

    int childCount(int i) {
        return trees.get(sentence[i]).childCount(i - first[sentence[i]]);
    }

    int child(int i, int n) {
        return first[sentence[i]] + trees.get(sentence[i]).child(i - first[sentence[i]], n);
    }

    /** The first dependent with that relation, whatever its subtype, or -1. */
    int childWith(int i, String relation) {
        int found = trees.get(sentence[i]).childWith(i - first[sentence[i]], relation);
        return found < 0 ? -1 : first[sentence[i]] + found;
    }

    /** Where the sentence around a token begins, full stops and paragraphs that the splitter missed among the ends. */
    int begin(int sentence, int before) {
        int begin = first[sentence];
        for (int i = before - 1; i > begin; i--) {
            boolean stop =
                    isStop(i - 1) && !Character.isLowerCase(tokens[i].form().charAt(0));
            if (stop || paragraph[i] != paragraph[i - 1]) {
                return i;
            }
        }
        return begin;
    }

    /** A full stop, question mark or exclamation mark. */
    boolean isStop(int i) {
        return switch (lower(i)) {
            case ".", "?", "!" -> true;
            default -> false;
        };
    }

    /** "“Where?” The envoy left": behind a question a word that begins large and is no name begins a sentence of its own. */
    boolean isOwnSentence(int at) {
        return at < tokens.length
                && Character.isUpperCase(tokens[at].form().charAt(0))
                && tag(at) != Upos.PROPN
                && !lower(at).equals("i");
    }

    boolean spaceBefore(int i) {
        return i == 0 || tokens[i].start() > tokens[i - 1].end();
    }

    boolean spaceAfter(int i) {
        return i + 1 >= tokens.length || tokens[i + 1].start() > tokens[i].end();
    }

    boolean isComma(int i) {
        return lower(i).equals(",");
    }

    boolean isColon(int i) {
        return lower(i).equals(":");
    }

    boolean isDash(int i) {
        return switch (lower(i)) {
            case "-", "--", "–", "—", "―", "---" -> true;
            default -> false;
        };
    }

    boolean isFinite(int i) {
        return finite[i];
    }

    /** By its tag; taggers take "the minister confirmed" for a participle and ", say officials" for an infinitive. */
    private boolean finite(int i) {
        return switch (tokens[i].xpos()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            case "VBN" -> {
                int subject = childWith(i, "nsubj");
                yield subject >= 0
                        && subject < i
                        && !tokens[subject].relation().endsWith("pass")
                        && childWith(i, "aux") < 0;
            }
            case "VB" ->
                i > 0
                        && isComma(i - 1)
                        && childWith(i, "aux") < 0
                        && childWith(i, "mark") < 0
                        && Cues.shipped().alone(this, i) != null;
            default -> false;
        };
    }

    /** Whether a finite verb stands in a stretch. */
    boolean hasFinite(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token can begin a noun phrase. */
    boolean beginsNoun(int i) {
        return switch (tag(i)) {
            case DET, PROPN, NOUN, PRON, ADJ, NUM -> true;
            default -> false;
        };
    }

    boolean isNominal(int i) {
        return switch (tag(i)) {
            case NOUN, PROPN, PRON -> true;
            default -> false;
        };
    }

    /** Whether a verb is passive: a participle behind "be", or without any auxiliary. */
    boolean isPassive(int verb) {
        int auxiliary = verb - 1;
        while (auxiliary >= 0 && (tag(auxiliary) == Upos.ADV || tag(auxiliary) == Upos.PART)) {
            auxiliary--;
        }
        if (tag(auxiliary) == Upos.AUX && tokens[auxiliary].lemma().equals("have")) {
            return false;
        }
        for (int n = 0; n < childCount(verb); n++) {
            String relation = tokens[child(verb, n)].relation();
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
                return true;
            }
        }
        return tokens[verb].xpos().equals("VBN") && childWith(verb, "aux") < 0;
    }
}
