package org.entente.syntax;

/**
 * One syntactic word of a tree.
 *
 * @param form the word as written
 * @param start where it begins in the text, in UTF-16 code units, in
 * @param end where it ends, out; two words of one contracted token may share a span's parts
 * @param lemma the dictionary form, lower case but for names
 * @param upos the universal part of speech
 * @param xpos the treebank's own tag (for English the Penn tag), {@code _} where there is none
 * @param features Universal Dependencies features, {@code Name=Value|…} in alphabetical order, {@code _} where there are none
 * @param head index of the head in the tree, from 0; {@link #ROOT} for the root
 * @param relation the relation to the head with its subtype, e.g. {@code nsubj:pass}
 */
public record Token(
        String form,
        int start,
        int end,
        String lemma,
        Upos upos,
        String xpos,
        String features,
        int head,
        String relation) {

    /** The head of a root. */
    public static final int ROOT = -1;

    /** Whether the relation to the head is {@code name}, with whatever subtype. */
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /** Whether the features hold {@code Name=Value}, e.g. {@code Voice=Pass}. */
    public boolean has(String feature) {
        int at = features.indexOf(feature);
        int end = at + feature.length();
        return at >= 0
                && (at == 0 || features.charAt(at - 1) == '|')
                && (end == features.length() || features.charAt(end) == '|');
    }

    /** The same word under another head. */
    public Token under(int otherHead, String otherRelation) {
        return new Token(form, start, end, lemma, upos, xpos, features, otherHead, otherRelation);
    }

    /** The same word with other parts of speech. */
    public Token tagged(Upos otherUpos, String otherXpos) {
        return new Token(form, start, end, lemma, otherUpos, otherXpos, features, head, relation);
    }
}
