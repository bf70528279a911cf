package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.reader.internal.event.Standing;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.reader.internal.mention.Views;
import org.entente.reader.internal.words.WordLists;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** How actors are said to stand to rules: who complies with what, who breaks it. For one dispatch and thread. */
public final class Conducts {

    static final WordLists WORDS = WordLists.beside(Conducts.class, "conduct.txt");

    private static final Set<String> KEEPING = WORDS.list("keeping");
    private static final Set<String> BREAKING = WORDS.list("breaking");
    private static final Set<String> UNPROVEN = WORDS.list("unproven");
    private static final Set<String> REFUSALS = Set.of("refuse", "fail", "decline", "cease", "stop");

    private static final int FAR = 7;

    private final Dispatch dispatch;
    private final Atlas atlas;
    private final Mentions mentions;
    private final List<Statement> statements;
    private final Norms norms;
    private final List<Conduct> found = new ArrayList<>();

    private Conducts(Dispatch dispatch, List<Tree> trees, Atlas atlas, Mentions mentions, List<Statement> statements) {
        this.dispatch = dispatch;
        this.norms = new Norms(trees, atlas, mentions);
        this.atlas = atlas;
        this.mentions = mentions;
        this.statements = statements;
    }

    /** The conduct told of in all sentences, in order. */
    public static List<Conduct> find(
            Dispatch dispatch, List<Tree> trees, Atlas atlas, Mentions mentions, List<Statement> statements) {
        Conducts conducts = new Conducts(dispatch, trees, atlas, mentions, statements);
        trees.forEach(conducts::read);
        return List.copyOf(conducts.found);
    }

    private void read(Tree tree) {
        int told = 0;
        for (int i = 0; i < tree.size(); i++) {
            int before = found.size();
            Idioms.Idiom idiom = Idioms.at(tree, i);
            if (idiom != null) {
                idiom(tree, i, idiom);
            }
            if (idiom != null && found.size() > before) {
                told = idiom.to();
            }
            if (i < told) {
                continue;
            }
            Token token = tree.token(i);
            boolean keeps = isOf(KEEPING, token);
            boolean breaks = isOf(BREAKING, token);
            boolean word = token.upos() == Upos.VERB || token.upos() == Upos.NOUN;
            if (word && (keeps || breaks)) {
                for (Norms.Norm norm : isMeant(tree, i) ? norms.under(tree, i) : List.<Norms.Norm>of()) {
                    conduct(tree, i, norm, keeps ? 1 : -1);
                }
            }
        }
    }

    /** Lemmas of rare verbs come with an e too many or too few: "flouted" as "floute", "contravened" as "contraven". */
    private static boolean isOf(Set<String> words, Token token) {
        String lemma = token.lemma();
        return words.contains(lemma)
                || token.upos() == Upos.VERB
                        && words.contains(lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma + "e");
    }

    /** "Flies in the face of …", "in line with …": the rules are the first noun for any behind it. */
    private void idiom(Tree tree, int from, Idioms.Idiom idiom) {
        for (int i = idiom.to(); i < Math.min(tree.size(), idiom.to() + FAR); i++) {
            boolean named = norms.isNorm(tree, i) && !tree.token(i).is("compound");
            Norms.Norm meant =
                    !named && i == idiom.to() && Norms.isPronoun(tree.token(i)) ? norms.before(tree, from) : null;
            if (named || meant != null) {
                conduct(tree, from, meant == null ? new Norms.Norm(tree, i) : meant, idiom.polarity());
                return;
            }
            if (tree.token(i).upos() == Upos.VERB || tree.token(i).form().equals(",")) {
                return;
            }
        }
    }

    /** Words that need their particle to speak of rules: get round, fly in the face of, carry out, stick to, stand by, live up to. */
    private static boolean isMeant(Tree tree, int word) {
        String next = word + 1 < tree.size() ? tree.token(word + 1).form() : "";
        return switch (tree.token(word).lemma()) {
            case "get" -> next.equals("round") || next.equals("around");
            case "fly" -> word + 3 < tree.size() && tree.token(word + 3).form().equals("face");
            case "carry" -> next.equals("out");
            case "stick" -> next.equals("to");
            case "stand" -> next.equals("by");
            case "live" -> next.equals("up");
            case "keep" -> next.equals("to") || tree.token(word).upos() == Upos.VERB;
            default -> true;
        };
    }

    private void conduct(Tree tree, int word, Norms.Norm rules, int polarity) {
        int norm = rules.tree() == tree ? rules.word() : -1;
        Doers doers = new Doers(tree, mentions);
        int verb = doers.agents(word, norm).isEmpty() ? verb(tree, word) : word;
        int refusal = isAside(tree, word) ? -1 : refusal(tree, word);
        int teller = refusal >= 0 ? refusal : verb;
        Status status = isDenied(tree, teller) ? Status.NEGATED : Standing.of(tree, teller);
        boolean negated = (status == Status.NEGATED || isNoLonger(tree, word)) && !isAside(tree, word);
        int sign = negated != refusal >= 0 ? -polarity : polarity;
        if (status == Status.FUTURE || status == Status.HYPOTHETICAL || isAsked(tree)) {
            return;
        }
        int from = norm < 0 ? word : Math.min(word, tree.leftmost(norm));
        int to = norm < 0 ? word : Math.max(word, Math.max(tree.rightmost(norm), lastListed(tree, norm)));
        Citation citation = new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(from).start(),
                tree.token(to).end());
        Citation here = new Citation(
                dispatch.id(),
                tree.index(),
                tree.token(word).start(),
                tree.token(word).end());
        Statement statement = Statement.innermost(statements, here);
        String source = statement == null ? null : statement.source();
        for (String actor : doers.of(word, verb, norm, statement)) {
            for (String rule : rules(rules.tree(), rules.word(), statement)) {
                boolean told = found.stream()
                        .anyMatch(known -> known.actor().equals(actor)
                                && known.norm().equals(rule)
                                && known.polarity() == sign
                                && known.citation().sentence() == tree.index());
                if (told) {
                    continue;
                }
                found.add(new Conduct(
                        "c" + (found.size() + 1),
                        actor,
                        rule,
                        sign,
                        source == null ? null : Views.whole(source, mentions),
                        statement == null ? null : statement.id(),
                        citation,
                        0.75));
            }
        }
    }

    /** "Refuses to comply", "has failed to live up to": the verb of refusing; or -1. */
    private static int refusal(Tree tree, int word) {
        boolean infinitive = false;
        for (int i = word - 1; i >= Math.max(0, word - 4); i--) {
            infinitive |= tree.token(i).form().equals("to");
            boolean yet = infinitive && tree.token(i).form().equals("yet") && i > 0;
            if (infinitive && REFUSALS.contains(tree.token(i).lemma())) {
                return i;
            }
            if (yet) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "No longer adheres to …". */
    private static boolean isNoLonger(Tree tree, int word) {
        for (int i = Math.max(1, word - 3); i < word; i++) {
            if (tree.token(i).form().equals("longer")
                    && tree.token(i - 1).form().equalsIgnoreCase("no")) {
                return true;
            }
        }
        return false;
    }

    /** "Failed to pay, in breach of …": what is set apart says of the failure what it is. */
    private static boolean isAside(Tree tree, int word) {
        return word > 0
                && tree.token(word).upos() == Upos.ADP
                && tree.token(word - 1).form().equals(",");
    }

    /** "Denied breaching …", "there is no evidence that it has breached …", "nobody can say that …". */
    private static boolean isDenied(Tree tree, int verb) {
        int above = tree.token(verb).head();
        boolean noun = above != Token.ROOT
                && tree.token(above).upos() == Upos.NOUN
                && tree.token(verb).is("acl");
        if (noun) {
            int article = tree.childWith(above, "det");
            boolean none = article >= 0 && tree.token(article).lemma().equals("no");
            return none && UNPROVEN.contains(tree.token(above).lemma());
        }
        boolean said = above != Token.ROOT
                && tree.token(verb).is("ccomp")
                && UNPROVEN.contains(tree.token(above).lemma());
        if (said && Standing.of(tree, above) == Status.NEGATED) {
            return true;
        }
        return above != Token.ROOT
                && (tree.token(verb).is("xcomp") || tree.token(verb).is("ccomp"))
                && tree.token(above).lemma().equals("deny");
    }

    /** "Does Israel honour the accords?": what is only asked. */
    private static boolean isAsked(Tree tree) {
        Token last = tree.token(tree.size() - 1);
        return last.form().equals("?") && tree.token(0).upos() == Upos.AUX;
    }

    private static int verb(Tree tree, int word) {
        int at = word;
        while (tree.token(at).upos() != Upos.VERB
                && tree.childWith(at, "nsubj") < 0
                && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        return at;
    }

    /** The institutions whose rules they are, named with the rules or listed after them; else the rules in words. */
    private List<String> rules(Tree tree, int norm, @Nullable Statement statement) {
        Set<String> institutions = new LinkedHashSet<>();
        for (Mention mention : mentions.inSentence(tree.index())) {
            String id = mention.actor();
            boolean after = mention.from() >= tree.leftmost(norm)
                    && mention.form() != Form.PRONOUN
                    && !tree.token(mention.head()).is("nsubj")
                    && isListed(tree, norm, mention.from())
                    && !new Doers(tree, mentions).isSource(mention.head(), statement);
            if (id != null && after && atlas.institution(id) != null) {
                institutions.add(mentions.principal(id));
            }
        }
        if (!institutions.isEmpty()) {
            return List.copyOf(institutions);
        }
        int first = tree.leftmost(norm);
        int from = first;
        while (from < norm && isBefore(tree.token(from))) {
            from++;
        }
        int last = norm;
        for (int n = 0; n < tree.childCount(norm) && last == norm; n++) {
            int under = tree.child(norm, n);
            boolean near = under > norm && tree.token(norm + 1).upos() == Upos.ADP;
            int marked = tree.childWith(under, "case");
            boolean by = marked >= 0 && tree.token(marked).form().equals("by");
            last = near && !by && tree.token(under).is("nmod") ? under : last;
        }
        if (last == norm
                && norm + 1 < tree.size()
                && tree.token(norm + 1).form().equals("under")) {
            last = lastUnder(tree, norm + 1);
        }
        return List.of(dispatch.text()
                .substring(tree.token(from).start(), tree.token(last).end())
                .replaceAll("\\s+", " "));
    }

    /** "Its obligations under the nuclear deal in full": the last word of what stands right behind a preposition. */
    private static int lastUnder(Tree tree, int preposition) {
        int last = preposition;
        while (last + 1 < tree.size()
                && switch (tree.token(last + 1).upos()) {
                    case DET, ADJ, NOUN, PROPN, NUM -> true;
                    default -> false;
                }) {
            last++;
        }
        return last;
    }

    private static boolean isBefore(Token token) {
        return token.is("det") || token.is("case") || token.relation().equals("nmod:poss") && token.upos() == Upos.PRON;
    }

    /** The last word of the institutions listed after the rules; the rules themselves where there are none. */
    private int lastListed(Tree tree, int norm) {
        int last = norm;
        for (Mention mention : mentions.inSentence(tree.index())) {
            boolean institution = mention.actor() != null && atlas.institution(mention.actor()) != null;
            if (institution && mention.from() > norm && isListed(tree, norm, mention.from())) {
                last = Math.max(last, mention.to() - 1);
            }
        }
        return last;
    }

    /** Whether no finite verb stands between the rules and the word. */
    private static boolean isListed(Tree tree, int norm, int word) {
        for (int i = norm + 1; i <= word; i++) {
            Token token = tree.token(i);
            boolean finite = token.has("VerbForm=Fin") || token.upos() == Upos.AUX || token.is("nsubj");
            // "…, a panel of the United Nations found": another's, not listed with the rules
            boolean other = token.upos() == Upos.NOUN
                    && tree.token(i - 1).upos() == Upos.DET
                    && tree.token(Math.max(norm, i - 2)).form().equals(",");
            boolean more = i < word && token.is("conj") && token.upos() == Upos.NOUN;
            if (finite || other || more) {
                return false;
            }
        }
        return true;
    }
}
