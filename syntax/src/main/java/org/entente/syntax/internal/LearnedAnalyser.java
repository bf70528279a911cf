package org.entente.syntax.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.syntax.Analyser;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** The analyser: each step in turn, as it was learned. Immutable and safe to share between threads. */
public final class LearnedAnalyser implements Analyser {

    private final Model model;
    private final Tokeniser tokeniser;
    private final Splitter splitter;
    private final LinearTagger tagger;
    private final Parser parser;
    private final NameFinder names;
    private final Upos[] universal;
    private final String[] own;
    private final Inflection inflection;
    /** Both the tags' scores and what the parser is told of a word: one wide product is quicker than two. */
    private final Dense toTagsAndParser;

    public LearnedAnalyser(Model model, TokenRules rules) {
        this.model = model;
        Labels tags = model.tags();
        this.universal = new Upos[tags.size()];
        this.own = new String[tags.size()];
        for (int i = 0; i < tags.size(); i++) {
            String[] parts = tags.name(i).split(" ");
            universal[i] = Upos.valueOf(parts[0]);
            own[i] = parts[1].intern();
        }
        this.inflection =
                new Inflection(model.lemmatiser(), model.morphology(), rules.verbs(), TagSets.fullVerbs(tags));
        this.toTagsAndParser =
                Dense.joined(model.tagger().scores(), model.parsing().projection());
        this.tokeniser = new Tokeniser(rules);
        this.splitter = new Splitter(model.splitting());
        this.tagger = model.tagging();
        this.parser = new Parser(model.parsing(), tags, model.relations());
        this.names = new NameFinder(
                model.naming(), TagSets.names(tags), TagSets.peoples(tags), TagSets.apart(model.relations()), rules);
    }

    /** What training wrote down of itself. */
    public String provenance() {
        return model.provenance();
    }

    @Override
    public List<Tree> analyse(String text) {
        Tokeniser.Spans tokens = tokeniser.tokens(text);
        Word[] words = Splitter.words(text, tokens, model.lexicon());
        boolean[] ends = splitter.ends(text, tokens, words);
        model.encoder().meet(words);
        List<Tree> trees = new ArrayList<>();
        Work work = new Work();
        int first = 0;
        for (int i = 0; i < ends.length; i++) {
            if (ends[i]) {
                trees.add(work.tree(trees.size(), Draft.of(words, tokens, first, i + 1)));
                first = i + 1;
            }
        }
        return trees;
    }

    @Override
    public List<Tree> reanalyse(List<Tree> sentences) {
        List<Tree> trees = new ArrayList<>(sentences.size());
        Work work = new Work();
        for (Tree sentence : sentences) {
            trees.add(work.tree(sentence.index(), Draft.of(sentence.tokens(), model.lexicon())));
        }
        return trees;
    }

    /** What one thread works with, sentence after sentence. */
    private final class Work {

        private final Encoder.Pass encoding = model.encoder().new Pass();
        private final Buffer told = new Buffer(toTagsAndParser.outputs());
        private final Network.Pass parsing = parser.pass();

        Tree tree(int index, Draft draft) {
            short[][] firstScores = tagger.tag(draft);
            float[][] encoded = encoding.encode(draft);
            float[][] tagsAndParser = told.rows(draft.size);
            toTagsAndParser.apply(encoded, draft.size, tagsAndParser);
            boolean[] open = model.tagger().tag(draft, model.encoder(), tagsAndParser);
            parser.parse(draft, tagsAndParser, model.tagger().scores().outputs(), parsing);
            model.tagger().reconsider(draft, open, tagsAndParser, firstScores);
            int[] featureSets = new int[draft.size];
            String[] lemmas = new String[draft.size];
            for (int i = 0; i < draft.size; i++) {
                Inflection.Of word = draft.words[i].with(draft.tags[i], inflection);
                lemmas[i] = word.lemma();
                featureSets[i] = word.features();
            }
            model.morphology().features(draft, featureSets);
            Token[] tokens = new Token[draft.size];
            for (int i = 0; i < draft.size; i++) {
                int tag = draft.tags[i];
                tokens[i] = new Token(
                        draft.forms[i],
                        draft.starts[i],
                        draft.ends[i],
                        lemmas[i],
                        universal[tag],
                        own[tag],
                        model.featureSets().name(featureSets[i]),
                        draft.heads[i],
                        model.relations().name(draft.relations[i]));
            }
            return Tree.of(index, Arrays.asList(tokens), names.names(draft));
        }
    }

    /** Splits and tokenises alone: for each sentence its tokens' offsets. */
    public List<int[][]> split(String text) {
        Tokeniser.Spans tokens = tokeniser.tokens(text);
        boolean[] ends = splitter.ends(text, tokens, Splitter.words(text, tokens, model.lexicon()));
        List<int[][]> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < ends.length; i++) {
            if (ends[i]) {
                sentences.add(IntStream.rangeClosed(first, i)
                        .mapToObj(k -> new int[] {tokens.start(k), tokens.end(k)})
                        .toArray(int[][]::new));
                first = i + 1;
            }
        }
        return sentences;
    }
}
