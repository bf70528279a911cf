package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Who wrote what is quoted: "the statement added", "a note on the president's page", "the message that an envoy sent". For one dispatch; safe to share between threads. */
record Papers(Mentions mentions, List<Attribution> attributions) {

    /** A paper stays in mind for so many sentences. */
    private static final int FARTHEST = 4;

    /** What somebody has, gets or finds, another one wrote. */
    private static final Set<String> HAVING =
            Set.of("have", "get", "receive", "keep", "find", "see", "obtain", "hold", "carry", "show");

    private static final Set<String> PAGES = Set.of("page", "account", "website", "site", "channel", "feed", "blog");

    /** The mention of the writer of a paper: by what hangs on the noun, or else on the same noun before it, or whoever spoke or acted by means of that; or null. */
    @Nullable
    Mention writer(Mention paper, Tree tree, boolean definite) {
        Mention own = author(tree, paper.head());
        if (own != null || !definite) {
            return own;
        }
        String noun = tree.token(paper.head()).lemma();
        for (int sentence = paper.sentence(); sentence >= Math.max(0, paper.sentence() - FARTHEST); sentence--) {
            Tree before = mentions.trees().get(sentence);
            int end = sentence == paper.sentence() ? paper.from() : before.size();
            for (int i = end - 1; i >= 0; i--) {
                Mention writer = before.token(i).lemma().equals(noun) ? of(before, i) : null;
                if (writer != null) {
                    return writer;
                }
            }
        }
        Mention writer = wrote(paper);
        return writer != null ? writer : heading(noun);
    }

    /** A paper that "it" means as what speaks: the subject of the last sentence before it that is nobody's words; or null. */
    @Nullable
    Mention before(Mention pronoun, List<Attribution> own) {
        for (int sentence = pronoun.sentence(); sentence >= Math.max(0, pronoun.sentence() - 2); sentence--) {
            Tree tree = mentions.trees().get(sentence);
            int end = sentence == pronoun.sentence() ? pronoun.from() : tree.size();
            for (int i = 0; i < end; i++) {
                int s = sentence;
                int word = i;
                Token token = tree.token(i);
                boolean main = token.is("nsubj")
                        && token.head() != Token.ROOT
                        && tree.token(token.head()).is("root")
                        && own.stream().noneMatch(said -> said.says(s, word));
                if (main) {
                    boolean paper = Unnamed.DOCUMENTS.contains(token.lemma())
                            && !tree.token(i).xpos().equals("NNS");
                    return paper ? new Mention(sentence, i, i + 1, i, List.of(), Form.DESCRIPTION, false, 0.5) : null;
                }
            }
        }
        return null;
    }

    /** Whoever is told to write something in the last sentences before a paper that was not named; or null. */
    private @Nullable Mention wrote(Mention paper) {
        Mention last = null;
        for (Attribution said : attributions) {
            int distance = paper.sentence() - said.sentence();
            boolean near = said.cueFrom() >= 0 && said.sourceFrom() >= 0 && distance > 0 && distance <= 2;
            Tree tree = near ? mentions.trees().get(said.sentence()) : null;
            if (tree != null && tree.token(said.cueFrom()).lemma().equals("write")) {
                last = source(tree, said);
            }
        }
        return last;
    }

    /** "Ministry of Foreign Affairs of Armenia – Statement": the body that a heading names beside the noun; or null. */
    private @Nullable Mention heading(String noun) {
        Tree first = mentions.trees().getFirst();
        boolean named = false;
        for (int i = 0; i < first.size(); i++) {
            if (first.token(i).upos() == Upos.VERB || first.token(i).upos() == Upos.AUX) {
                return null;
            }
            named |= first.token(i).form().equalsIgnoreCase(noun);
        }
        for (Mention mention : named ? mentions.inSentence(0) : List.<Mention>of()) {
            if (mention.actor() != null && mention.form() != Form.ADJECTIVE && isActor(mention)) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention of(Tree tree, int noun) {
        Mention author = author(tree, noun);
        return author != null ? author : issuer(tree, noun);
    }

    /** Whose a paper is by the words that hang on it. */
    private @Nullable Mention author(Tree tree, int noun) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            Token token = tree.token(child);
            Mention writer = null;
            if (token.relation().equals("nmod:poss")) {
                writer = somebody(tree, child);
            } else if (token.is("nmod") && isFrom(tree, child)) {
                writer = somebody(tree, child);
                writer = writer == null ? body(tree, child) : writer;
            } else if (token.is("nmod")
                    && (PAGES.contains(token.lemma()) || token.lemma().equals("name"))) {
                int owner = tree.childWith(child, "nmod:poss");
                writer = owner < 0 ? null : somebody(tree, owner);
            } else if (token.relation().equals("acl:relcl")) {
                int sender = tree.childWith(child, "nsubj");
                boolean has = HAVING.contains(tree.token(child).lemma());
                writer = has || sender < 0 || tree.token(sender).xpos().startsWith("W") ? null : somebody(tree, sender);
            }
            if (writer != null) {
                return writer;
            }
        }
        return behind(tree, noun);
    }

    /** "By a panel of the United Nations": the institution or state behind a noun that is nobody; or null. */
    private @Nullable Mention body(Tree tree, int noun) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            int preposition = tree.childWith(child, "case");
            boolean of = child > noun
                    && tree.token(child).is("nmod")
                    && preposition >= 0
                    && tree.token(preposition).lemma().equals("of");
            Mention whose = of ? mentions.at(tree.index(), child) : null;
            if (whose != null && whose.actor() != null && isActor(whose)) {
                return whose;
            }
        }
        return null;
    }

    /** "A cable | from the Egyptian president", whatever the tree hangs it on. */
    private @Nullable Mention behind(Tree tree, int noun) {
        boolean from = noun + 2 < tree.size()
                && switch (tree.token(noun + 1).lemma()) {
                    case "by", "from" -> true;
                    default -> false;
                };
        for (Mention mention : from ? mentions.inSentence(tree.index()) : List.<Mention>of()) {
            boolean begins = mention.from() == noun + 2
                    || mention.from() == noun + 3 && tree.token(noun + 2).upos() == Upos.DET;
            if (begins && isActor(mention)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isFrom(Tree tree, int noun) {
        int preposition = tree.childWith(noun, "case");
        return preposition >= 0
                && switch (tree.token(preposition).lemma()) {
                    case "by", "from" -> true;
                    default -> false;
                };
    }

    /** Whoever says something in a statement, or puts it out. */
    private @Nullable Mention issuer(Tree tree, int noun) {
        for (Attribution said : attributions) {
            boolean here = said.sentence() == tree.index() && said.sourceFrom() >= 0;
            boolean itself = noun >= said.sourceFrom() && noun < said.sourceTo();
            if (here && !itself && !said.says(tree.index(), noun)) {
                return source(tree, said);
            }
        }
        int verb = tree.token(noun).head();
        int subject = verb == Token.ROOT ? -1 : tree.childWith(verb, "nsubj");
        return subject < 0 || subject == noun ? null : somebody(tree, subject);
    }

    private @Nullable Mention source(Tree tree, Attribution said) {
        for (Mention mention : mentions.inSentence(tree.index())) {
            boolean inside = mention.head() >= said.sourceFrom() && mention.head() < said.sourceTo();
            if (inside && isActor(mention)) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention somebody(Tree tree, int head) {
        Mention mention = mentions.at(tree.index(), head);
        return mention != null && isActor(mention) ? mention : null;
    }

    /** Somebody, or a pronoun or description of which it is told later whom it means. */
    private boolean isActor(Mention mention) {
        Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
        return actor == null || actor.kind() != Actor.Kind.PLACE;
    }
}
