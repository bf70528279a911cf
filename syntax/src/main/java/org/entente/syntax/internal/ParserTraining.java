package org.entente.syntax.internal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns to parse with a dynamic oracle: the parser follows its own moves and is told which of those still open are
 * best, so that it learns to go on well after a mistake.
 *
 * <p>Source: Y. Goldberg and J. Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 1 (2013).
 */
final class ParserTraining {

    private static final int HIDDEN = 64;
    private static final int ROUNDS = 12;
    /** In how many parts that is taken which another has analysed. */
    private static final int PARTS = 6;

    private static final float STEP = 0.05f;
    /** The share of the first step that is left at the end. */
    private static final float LAST_STEP = 0.05f;

    private static final float DROPOUT = 0.1f;
    /** How often a feature must be met to be learned. */
    private static final int LEAST = 12;
    /** From the second round on the parser follows its own move so often, even where it is wrong. */
    private static final double EXPLORES = 0.9;

    /** Sentences after which matrices are corrected. */
    private static final int BATCH = 8;
    /** Length of a matrix's first step. */
    private static final float RATE = 2e-3f;
    /** How many numbers a word is turned into. */
    private static final int WIDTH = 96;

    private final EncoderLearner encoder;
    private final DenseLearner tagging;
    /** Tags from what a word is by itself. */
    private final DenseLearner taggingByWord;

    private final int tags;
    private final NetworkLearner learner;
    private final boolean[] verbal;
    private final ParserClues clues;
    private final int relations;
    private final int rootRelation;
    private final SplittableRandom random;
    private final int[] features = new int[ParserClues.COUNT];
    private final int[] shown = new int[ParserClues.SLOTS];
    private final int[] costs = new int[3];
    private final boolean[] open;
    private final boolean[] right;
    private final Softmax softmax;

    ParserTraining(Labels tagLabels, Labels relations, WordVectors vectors, long seed) {
        this.relations = relations.size();
        this.clues = new ParserClues(tagLabels, this.relations);
        this.rootRelation = relations.number("root");
        this.verbal = TagSets.verbal(tagLabels);
        this.random = new SplittableRandom(seed);
        this.open = new boolean[this.relations];
        this.right = new boolean[this.relations];
        this.tags = tagLabels.size();
        this.encoder = new EncoderLearner(WIDTH, vectors, random);
        this.tagging = new DenseLearner(WIDTH, (tags + 3) / 4 * 4, random);
        this.taggingByWord = new DenseLearner(EncoderLearner.wordWidth(), tagging.outputs, random);
        this.learner = new NetworkLearner(
                HIDDEN, ParserClues.SLOTS, WIDTH, Parser.outputs(this.relations), LEAST, DROPOUT, random);
        this.softmax = new Softmax(learner, this.relations);
    }

    /** @param taught what another has analysed: each round takes a part of it besides all the sentences */
    void train(List<Gold> sentences, List<Gold> taught) {
        int parts = taught.isEmpty() ? 1 : PARTS;
        for (int round = 0; round < ROUNDS; round++) {
            int part = round % parts;
            Stream<Gold> ofPart = IntStream.range(0, taught.size())
                    .filter(i -> i % parts == part)
                    .mapToObj(taught::get);
            round(Stream.concat(sentences.stream(), ofPart).toList(), round, round < parts);
        }
    }

    private void round(List<Gold> sentences, int round, boolean grows) {
        int done = 0;
        for (Gold gold : Gold.shuffled(sentences, random)) {
            float progress = (round + done++ / (float) sentences.size()) / ROUNDS;
            float left = 1 + progress * (LAST_STEP - 1);
            learner.at(STEP * left, grows);
            encoder.grows(grows);
            sentence(gold, round > 0, STEP * left);
            if (done % BATCH == 0 || done == sentences.size()) {
                learner.step(RATE * left);
                encoder.step(RATE * left);
                tagging.step(RATE * left);
                taggingByWord.step(RATE * left);
            }
        }
    }

    Encoder encoder() {
        return encoder.encoder(taggingByWord.dense(), tags);
    }

    Tagger tagger(List<Gold> sentences) {
        return new Tagger(tagging.dense(), tags, TagRelations.of(sentences, tags, relations));
    }

    Network network() {
        return learner.network(clues.places());
    }

    private void sentence(Gold gold, boolean explores, float rate) {
        Draft draft = gold.draft();
        Configuration at = new Configuration(draft.size);
        Marks marks = new Marks(draft, verbal);
        float[][] encoded = encoder.encode(draft);
        learner.begin(encoded, draft.size);
        while (!at.done()) {
            int move = Parser.onlyMove(at);
            if (move == Configuration.SHIFT) {
                at.shift();
            } else if (move > 0 && at.headAfter(move) == draft.size) {
                at.attach(move, rootRelation);
            } else {
                step(gold, at, marks, move, explores);
            }
        }
        float[][] slopes = new float[draft.size][WIDTH];
        learner.end(slopes);
        float[][] wordSlopes = new float[draft.size][EncoderLearner.wordWidth()];
        tags(gold, encoded, slopes, wordSlopes);
        encoder.learn(slopes, wordSlopes, rate);
    }

    private void tags(Gold gold, float[][] encoded, float[][] slopes, float[][] wordSlopes) {
        int size = gold.draft().size;
        float[][] scores = tagging.apply(encoded, size);
        float[][] byWord = taggingByWord.apply(encoder.words(), size);
        for (int i = 0; i < size; i++) {
            Dense.add(1, byWord[i], scores[i]);
            softmax(scores[i], tags, gold.tags()[i]);
        }
        tagging.learn(encoded, size, scores, slopes);
        taggingByWord.learn(encoder.words(), size, scores, wordSlopes);
    }

    /** Turns scores into the slopes of minus the logarithm of the right one's probability; all 0 where none is right. */
    private static void softmax(float[] scores, int count, int right) {
        float most = scores[0];
        for (int c = 1; c < count; c++) {
            most = Math.max(most, scores[c]);
        }
        double all = 0;
        for (int c = 0; c < count; c++) {
            scores[c] = (float) StrictMath.exp(scores[c] - most);
            all += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] = c >= count || right < 0 ? 0 : (float) (scores[c] / all) - (c == right ? 1 : 0);
        }
    }

    private void step(Gold gold, Configuration at, Marks marks, int onlyMove, boolean explores) {
        ParserClues.show(at, gold.draft(), shown);
        clues.of(at, gold.draft(), marks, shown, features);
        learner.show(features, shown);
        int move = onlyMove < 0 ? move(gold, at, explores) : onlyMove;
        int relation = rootRelation;
        if (move != Configuration.SHIFT && at.headAfter(move) != at.size) {
            relation = relation(gold, at, move);
        }
        learner.learn();
        if (move == Configuration.SHIFT) {
            at.shift();
        } else {
            attach(at, gold.draft(), move, relation);
        }
    }

    private void attach(Configuration at, Draft draft, int move, int relation) {
        int dependant = at.top(0);
        int head = at.headAfter(move);
        at.attach(move, relation);
        if (head < draft.size) {
            for (int slot : ParserClues.slotsAfter(move)) {
                learner.attach(slot, head, clues.arc(slot, move, relation, draft.tags[dependant]));
            }
        }
    }

    private int move(Gold gold, Configuration at, boolean explores) {
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < 3; move++) {
            open[move] = at.allows(move);
            costs[move] = open[move] ? at.cost(move, gold.heads()) : Integer.MAX_VALUE;
            least = Math.min(least, costs[move]);
        }
        for (int move = 0; move < 3; move++) {
            right[move] = costs[move] == least;
        }
        int best = softmax.learn(0, 3, open, right);
        if (right[best]) {
            return best;
        }
        return explores && random.nextDouble() < EXPLORES ? best : softmax.bestRight(3, right);
    }

    private int relation(Gold gold, Configuration at, int move) {
        int word = at.top(0);
        int wanted = gold.relations()[word];
        boolean known = wanted >= 0 && wanted != rootRelation && gold.heads()[word] == at.headAfter(move);
        for (int relation = 0; relation < relations; relation++) {
            open[relation] = relation != rootRelation;
            right[relation] = known ? relation == wanted : open[relation];
        }
        return softmax.learn(Parser.firstRelation(move, relations), relations, open, right);
    }
}
