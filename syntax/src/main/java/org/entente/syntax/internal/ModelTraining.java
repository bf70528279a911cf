package org.entente.syntax.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.syntax.Conllu;
import org.entente.syntax.Token;
import org.entente.syntax.Training;

/** Learns every part of a model in turn. For one thread. */
public final class ModelTraining {

    private final Training.Material material;
    private final Appendable progress;
    private final List<Conllu.Sentence> sentences;

    public ModelTraining(Training.Material material, Appendable progress) {
        this.material = material;
        this.progress = progress;
        this.sentences = sentences(material.documents());
    }

    public Model train() throws IOException {
        long seed = material.seed();
        Labels tags = labels(Gold::tag, 2);
        Labels relations = labels(Token::relation, 2);
        Labels featureSets = labels(Token::features, 2);
        say(
                "%d sentences, %d tags, %d relations, %d feature sets",
                sentences.size(), tags.size(), relations.size(), featureSets.size());
        List<Conllu.Sentence> taughtSentences = sentences(material.taught());
        say("%d sentences that another has analysed", taughtSentences.size());
        Lexicon lexicon = new LexiconTraining(material, sentences, taughtSentences).lexicon();
        TokenRules rules;
        try (Reader reader = Files.newBufferedReader(material.rules())) {
            rules = TokenRules.read(material.rules().toString(), reader);
        }
        Tokeniser tokeniser = new Tokeniser(rules);
        Weights splitting = SplitterTraining.train(material.documents(), tokeniser, lexicon, seed);
        say("sentence ends learned");
        Function<Conllu.Sentence, Gold> gold = sentence -> Gold.of(sentence, lexicon, tags, relations, featureSets);
        List<Gold> golds = sentences.stream().map(gold).toList();
        List<Gold> taught = taughtSentences.stream().map(gold).toList();
        List<Gold> all = Stream.concat(golds.stream(), taught.stream()).toList();
        Lemmatiser lemmatiser = WordTraining.lemmas(golds, tags);
        Morphology morphology = WordTraining.features(golds, tags, featureSets, seed);
        say("lemmas and features learned");
        Weights none = new Learner(org.entente.syntax.Name.Kind.values().length).weights(1, 1);
        NameFinder shape =
                new NameFinder(none, TagSets.names(tags), TagSets.peoples(tags), TagSets.apart(relations), rules);
        Weights naming = NameTraining.train(golds, shape, tags, seed);
        say("names learned");
        LinearTagger tagging = TaggerTraining.train(all, tags.size(), TaggerTraining.ROUNDS, seed);
        say("tags learned");
        TaggerTraining.tagByOthers(all, tags.size(), seed);
        say("sentences tagged by folds");
        ParserTraining parsing = new ParserTraining(tags, relations, lexicon.vectors(), seed);
        parsing.train(golds, taught);
        say("trees learned");
        return new Model(
                material.provenance(),
                lexicon,
                tags,
                relations,
                featureSets,
                splitting,
                tagging,
                parsing.encoder(),
                parsing.tagger(golds),
                parsing.network(),
                naming,
                morphology,
                lemmatiser);
    }

    private static List<Conllu.Sentence> sentences(List<Conllu.Document> documents) {
        return documents.stream()
                .flatMap(document -> document.sentences().stream())
                .toList();
    }

    private void say(String format, Object... values) throws IOException {
        progress.append(format.formatted(values)).append('\n');
    }

    /** The values of a column that occur often enough, the most frequent first, at most 256. */
    private Labels labels(Function<Token, String> column, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Conllu.Sentence sentence : sentences) {
            for (Token token : sentence.tree().tokens()) {
                counts.merge(column.apply(token), 1, Integer::sum);
            }
        }
        return Labels.of(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(256)
                .map(Map.Entry::getKey)
                .toList());
    }
}
