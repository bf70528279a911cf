package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.Statement.Mode;
import org.entente.reader.internal.speech.Attribution;
import org.entente.reader.internal.speech.Span;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** In whose words a mention stands, and which words are its own. For one dispatch; safe to share between threads. */
final class Voices {

    private final Mentions mentions;
    private final List<Attribution> attributions;
    private final List<List<Attribution>> told;
    private final List<List<Attribution>> content;

    /** @param attributions who says what in the dispatch */
    Voices(Mentions mentions, List<Attribution> attributions) {
        this.mentions = mentions;
        this.attributions = attributions;
        this.told = new ArrayList<>(Collections.nCopies(mentions.trees().size(), List.of()));
        this.content = new ArrayList<>(told);
        for (Attribution said : attributions) {
            note(told, said.sentence(), said);
            said.content().stream()
                    .mapToInt(Span::sentence)
                    .distinct()
                    .forEach(sentence -> note(content, sentence, said));
        }
    }

    private static void note(List<List<Attribution>> bySentence, int sentence, Attribution said) {
        if (bySentence.get(sentence).isEmpty()) {
            bySentence.set(sentence, new ArrayList<>(4));
        }
        bySentence.get(sentence).add(said);
    }

    /** The innermost quotation that the mention stands in, or null. */
    @Nullable
    Attribution around(Mention mention) {
        Attribution innermost = null;
        for (Attribution said : content.get(mention.sentence())) {
            if (said.mode() != Mode.INDIRECT
                    && said.says(mention.sentence(), mention.head())
                    && (innermost == null || said.length() < innermost.length())
                    && (said.mode() == Mode.DIRECT || isBetweenMarks(mention, said))) {
                innermost = said;
            }
        }
        return innermost;
    }

    /** Whether the mention stands in words that somebody is told to say. */
    boolean isTold(Mention mention) {
        for (Attribution said : content.get(mention.sentence())) {
            if (said.says(mention.sentence(), mention.head())) {
                return true;
            }
        }
        // "the minister mused that the leader might …", whatever verb that is
        Tree tree = mentions.trees().get(mention.sentence());
        Token head = tree.token(mention.head());
        boolean inside = head.is("nsubj")
                && head.head() != Token.ROOT
                && tree.token(head.head()).is("ccomp");
        return inside && !speaks(mention);
    }

    /** Of words that are quoted in part, whether the mention stands in that part. */
    private boolean isBetweenMarks(Mention mention, Attribution said) {
        Tree tree = mentions.trees().get(mention.sentence());
        boolean between = false;
        for (int i = 0; i < mention.head(); i++) {
            boolean mark = switch (tree.token(i).xpos()) {
                case "``", "''" -> said.says(mention.sentence(), i);
                default -> false;
            };
            between ^= mark;
        }
        return between;
    }

    /** Whether the mention is itself a source, and not only whose a source is. */
    boolean speaks(Mention mention) {
        for (Attribution said : words(mention)) {
            if (mentions.line(mention.sentence()).headOf(said.sourceFrom(), said.sourceTo()) == mention.head()) {
                return true;
            }
        }
        return false;
    }

    /** Of a pronoun that answers, the mention of whoever was asked in the same sentence or the one before; or null. */
    @Nullable
    Mention asked(Mention pronoun) {
        Tree tree = mentions.trees().get(pronoun.sentence());
        boolean answers = false;
        for (Attribution said : words(pronoun)) {
            answers |= is(tree, said, "answer", "reply", "respond");
        }
        for (int i = attributions.size() - 1; answers && i >= 0; i--) {
            Attribution said = attributions.get(i);
            int distance = pronoun.sentence() - said.sentence();
            if (distance < 0 || distance > 1 || distance == 0 && said.cueFrom() >= pronoun.from()) {
                continue;
            }
            Tree other = mentions.trees().get(said.sentence());
            if (is(other, said, "ask", "press", "question")) {
                int object = object(other, said);
                return object < 0 ? null : mentions.at(said.sentence(), object);
            }
        }
        return null;
    }

    private static boolean is(Tree tree, Attribution said, String... verbs) {
        for (int i = Math.max(0, said.cueFrom()); i < said.cueTo(); i++) {
            for (String verb : verbs) {
                if (verb.equals(tree.token(i).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int object(Tree tree, Attribution said) {
        for (int i = said.cueFrom(); i < said.cueTo(); i++) {
            int passive = tree.childWith(i, "nsubj");
            int object = tree.childWith(i, "iobj") >= 0 ? tree.childWith(i, "iobj") : tree.childWith(i, "obj");
            int told = passive >= 0 && tree.token(passive).relation().equals("nsubj:pass") ? passive : object;
            if (told >= 0) {
                return told;
            }
        }
        return -1;
    }

    /** Those that are quoted, whole or in part. */
    static List<Attribution> quoted(List<Attribution> words) {
        return words.isEmpty()
                ? words
                : words.stream().filter(said -> said.mode() != Mode.INDIRECT).toList();
    }

    /** What the mention is the source of. */
    List<Attribution> words(Mention mention) {
        List<Attribution> words = List.of();
        for (Attribution said : told.get(mention.sentence())) {
            if (said.sourceFrom() <= mention.from() && mention.to() <= said.sourceTo()) {
                words = words.isEmpty() ? new ArrayList<>(2) : words;
                words.add(said);
            }
        }
        return words;
    }
}
