package org.entente.reader.internal.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** By which nouns a dispatch has called somebody: a sacristan, a colonel. For one dispatch and thread. */
final class Called {

    private static final Set<String> OFFICERS = Nouns.WORDS.list("officer");
    private static final Set<String> SOLDIERS = Nouns.WORDS.list("soldier");

    /** Nouns that mean any of several others. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "envoy", Nouns.WORDS.list("envoy"),
            "diplomat", Nouns.WORDS.list("diplomat"),
            "lawmaker", Nouns.WORDS.list("lawmaker"),
            "politician", Nouns.WORDS.list("lawmaker"),
            "cleric", Nouns.WORDS.list("cleric"),
            "spokesperson", Nouns.WORDS.list("spokesperson"),
            "journalist", Nouns.WORDS.list("journalist"),
            "academic", Nouns.WORDS.list("academic"),
            "scholar", Nouns.WORDS.list("academic"));

    private final Map<String, Set<String>> nouns = new HashMap<>();

    /** Hears what a mention says of somebody: a noun, a title, an age. */
    void hear(Mention mention, Tree tree, Actor actor) {
        if (mention.form() == Form.DESCRIPTION) {
            StringBuilder title = new StringBuilder(tree.token(mention.head()).lemma());
            hear(actor.id(), title.toString());
            for (int i = mention.head() - 1;
                    i >= mention.from() && !tree.token(i).is("det");
                    i--) {
                title.insert(0, tree.token(i).lemma().toLowerCase(Locale.ROOT) + " ");
                hear(actor.id(), title.toString());
            }
        } else if (actor.kind() == Actor.Kind.PERSON && mention.form() == Form.NAME) {
            boolean aged = mention.to() + 1 < tree.size()
                    && tree.token(mention.to()).form().equals(",")
                    && tree.token(mention.to() + 1).upos() == Upos.NUM;
            String own = Cast.slug(actor.name());
            if (aged) {
                hear(actor.id(), word(tree, mention.from()));
            }
            beside(mention, tree, actor);
            for (int i = mention.from(); i < mention.to() && actor.sector() != null; i++) {
                String word = word(tree, i);
                if (own.contains(Cast.slug(word))) {
                    break;
                }
                hear(actor.id(), word);
            }
        }
    }

    /** "Vince Okafor, a fitter, …", "the head of the charity, Janti Soeripto, …". */
    private void beside(Mention mention, Tree tree, Actor actor) {
        Token head = tree.token(mention.head());
        int beside = tree.childWith(mention.head(), "appos");
        if (beside >= 0 && tree.token(beside).upos() == Upos.NOUN) {
            hear(actor.id(), tree.token(beside).lemma());
        }
        boolean after = head.is("appos") && head.head() != Token.ROOT;
        if (after && tree.token(head.head()).upos() == Upos.NOUN) {
            hear(actor.id(), tree.token(head.head()).lemma());
        }
    }

    private static String word(Tree tree, int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT).replace(".", "");
    }

    private void hear(String actor, String noun) {
        nouns.computeIfAbsent(actor, id -> new HashSet<>()).add(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun is a rank: whoever leads an army or took power with it may be called by it. */
    static boolean isRank(String noun) {
        return OFFICERS.contains(noun) || noun.equals("officer");
    }

    /** Whether somebody was called by any rank: of a commander-in-chief another sentence says "the general". */
    boolean ranked(String actor) {
        return nouns.getOrDefault(actor, Set.of()).stream().anyMatch(OFFICERS::contains);
    }

    /** Whether anything is told of somebody. */
    boolean anything(String actor) {
        return nouns.containsKey(actor);
    }

    /** Whether somebody was called so, or by a narrower word: a colonel is an officer. */
    boolean so(String actor, String noun) {
        Set<String> heard = nouns.getOrDefault(actor, Set.of());
        return heard.contains(noun)
                || heard.stream().anyMatch(WIDER.getOrDefault(noun, Set.of())::contains)
                || noun.equals("officer") && heard.stream().anyMatch(OFFICERS::contains)
                || noun.equals("soldier") && heard.stream().anyMatch(SOLDIERS::contains);
    }
}
