package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.atlas.Words;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a bare phrase as the mention finder sees it: tokens with tags and the atlas's names over them. Of a bare phrase the tags
 * are guessed from closed classes of words.
 */
final class Line {

    private final List<String> forms;
    private final String[] lowers;
    private final Upos[] tags;
    private final @Nullable Match[] starts;
    private final boolean[] inside;
    private final boolean[] proper;
    private final @Nullable Tree tree;

    private Line(List<String> forms, String[] lowers, Upos[] tags, List<Match> matches, @Nullable Tree tree) {
        this.forms = forms;
        this.lowers = lowers;
        this.tags = tags;
        this.tree = tree;
        this.starts = new Match[forms.size()];
        this.inside = new boolean[forms.size()];
        this.proper = new boolean[forms.size()];
        matches.forEach(this::name);
    }

    /** Lays a name over its tokens. */
    void name(Match match) {
        starts[match.from()] = match;
        for (int i = match.from(); i < match.to(); i++) {
            inside[i] = true;
            proper[i] = isProper(match);
        }
    }

    static Line of(Tree tree, Atlas atlas, @Nullable LocalDate date) {
        List<String> forms = new ArrayList<>(tree.size());
        Upos[] tags = new Upos[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            forms.add(tree.token(i).form());
            tags[i] = isSyllable(tree, i) ? Upos.PROPN : tree.token(i).upos();
        }
        List<Match> matches = new ArrayList<>();
        for (Match match : atlas.findAll(Words.of(forms), date)) {
            // a common noun that is used as a verb names nobody: "guards", "police"
            boolean single = match.to() == match.from() + 1;
            boolean verb = single
                    && tags[match.from()] == Upos.VERB
                    && !match.senses().getFirst().kind().isOfState();
            // the end of "Waker-uz-Zaman" is no newspaper
            boolean ending = single
                    && match.from() > 2
                    && forms.get(match.from() - 1).equals("-")
                    && forms.get(match.from() - 3).equals("-")
                    && Character.isLowerCase(forms.get(match.from() - 2).charAt(0));
            if (ending) {
                continue;
            }
            if (!verb || Character.isUpperCase(forms.get(match.from()).charAt(0))) {
                matches.add(match);
            }
        }
        return new Line(forms, lowers(forms), tags, matches, tree);
    }

    /** "Kim Sun-ok", "Park Young-in": the end of a name with a hyphen, whatever word it looks like. */
    private static boolean isSyllable(Tree tree, int i) {
        boolean small = switch (tree.token(i).upos()) {
            case INTJ, ADP, PRON, ADV, PART, SCONJ -> true;
            default -> false;
        };
        return small
                && i > 2
                && tree.token(i - 1).form().equals("-")
                && tree.token(i - 2).end() == tree.token(i).start() - 1
                && tree.token(i - 2).upos() == Upos.PROPN
                && tree.token(i - 3).upos() == Upos.PROPN;
    }

    static Line of(String phrase, Atlas atlas, @Nullable LocalDate date) {
        List<String> forms = Words.tokens(phrase);
        String[] lowers = lowers(forms);
        Upos[] tags = new Upos[lowers.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = Nouns.guess(forms.get(i), lowers[i]);
        }
        return new Line(forms, lowers, tags, atlas.findAll(Words.of(forms), date), null);
    }

    private static String[] lowers(List<String> forms) {
        String[] lowers = new String[forms.size()];
        for (int i = 0; i < lowers.length; i++) {
            lowers[i] = forms.get(i).toLowerCase(Locale.ROOT);
        }
        return lowers;
    }

    int size() {
        return forms.size();
    }

    /** All tokens, as written. */
    List<String> forms() {
        return Collections.unmodifiableList(forms);
    }

    String form(int token) {
        return forms.get(token);
    }

    String lower(int token) {
        return token < 0 || token >= lowers.length ? "" : lowers[token];
    }

    /** The tokens of a stretch with single blanks between them. */
    String text(int from, int to) {
        return String.join(" ", forms.subList(from, to));
    }

    /** The words of a name, one with a hyphen as one: Geun-hye, al-Haddad. */
    List<String> names(int from, int to) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean joined =
                    !names.isEmpty() && (form(i).equals("-") || form(i - 1).equals("-"));
            names.add(joined ? names.removeLast() + form(i) : form(i));
        }
        return names;
    }

    /** The words of a stretch, as names are compared. */
    Words words(int from, int to) {
        return Words.of(forms.subList(from, to));
    }

    Upos tag(int token) {
        return tags[token];
    }

    @Nullable
    Tree tree() {
        return tree;
    }

    boolean isBare() {
        return tree == null;
    }

    /** The atlas's name that begins at a token, or null. */
    @Nullable
    Match match(int token) {
        return token < 0 || token >= starts.length ? null : starts[token];
    }

    /** Whether a token is part of one of the atlas's names. */
    boolean isNamed(int token) {
        return inside[token];
    }

    boolean isCapital(int token) {
        if (token < 0 || token >= forms.size()) {
            return false;
        }
        String form = forms.get(token);
        int hyphen = form.indexOf('-') + 1;
        boolean article = hyphen > 0 && hyphen < form.length() && Character.isUpperCase(form.charAt(hyphen));
        return Character.isUpperCase(form.charAt(0)) || article;
    }

    boolean isPossessive(int token) {
        if (token < 0 || token >= forms.size()) {
            return false;
        }
        String form = forms.get(token);
        return form.equals("'s")
                || form.equals("’s")
                || ((form.equals("'") || form.equals("’")) && tags[token] == Upos.PART);
    }

    /** Whether a token can stand inside a noun phrase before or as its head. */
    boolean isNominal(int token) {
        return switch (tags[token]) {
            case NOUN, PROPN, ADJ, NUM, X, SYM -> true;
            case DET -> true;
            case PUNCT -> forms.get(token).equals("-");
            case VERB -> proper[token] || isParticiple(token);
            case ADV ->
                proper[token]
                        || token + 1 < size()
                                && (tags[token + 1] == Upos.ADJ
                                        || (tags[token + 1] == Upos.VERB && isParticiple(token + 1)));
            default -> isNamed(token) || isPossessive(token);
        };
    }

    private boolean isParticiple(int token) {
        if (tree == null) {
            return true;
        }
        Token word = tree.token(token);
        return word.is("amod") || (word.is("compound") && word.head() > token);
    }

    /** The token of a span on which the others hang: the one whose head lies outside; the last one of a bare phrase. */
    int headOf(int from, int to) {
        if (tree != null) {
            for (int i = from; i < to; i++) {
                int head = tree.token(i).head();
                if ((head < from || head >= to) && tags[i] != Upos.PUNCT) {
                    return i;
                }
            }
        }
        return to - 1;
    }

    /** Whether a name is a noun however its words are tagged: "Papua New Guinea" at the head of a sentence. */
    private static boolean isProper(Match match) {
        Sense.Kind kind = match.senses().getFirst().kind();
        return kind.isOfState() || kind == Sense.Kind.INSTITUTION || isName(match) && match.to() - match.from() > 1;
    }

    /** Whether a match is a name rather than a common noun or a title. */
    static boolean isName(Match match) {
        Sense.Kind kind = match.senses().getFirst().kind();
        return kind != Sense.Kind.AGENT && kind != Sense.Kind.OFFICE;
    }
}
