package org.entente.outlook.internal.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Explanation;
import org.entente.outlook.EventHistory;
import org.entente.outlook.Names;
import org.entente.outlook.Prediction;
import org.entente.outlook.Query;
import org.entente.outlook.QuestionGroup;

/** The memory, the rules and the trees together. Safe to ask by many threads while nothing is observed. */
public final class Mixture {

    private static final int CANDIDATES = 200;
    private static final int QUESTIONS_LEARNED_FROM = 40_000;
    private static final int RULE_QUESTIONS = 100_000;
    private static final Boosting BOOSTING = new Boosting(150, 31, 0.1, 0.6);

    private static final double NOT_FOUND = -2e6;
    private static final double USUAL = -1e6;

    private final EventMemory memory;
    private final RuleBook rules;
    private final Candidates candidates;
    private final Evidence evidence;
    private final ThreadLocal<Scratch> scratch;
    private final int ruleQuestions;
    private List<Tree> trees = List.of();

    private Mixture(Names names, int ruleQuestions) {
        this.memory = new EventMemory(names);
        this.rules = new RuleBook(2 * names.relationCount());
        this.candidates = new Candidates(memory, rules);
        this.evidence = new Evidence(memory);
        this.scratch = ThreadLocal.withInitial(() -> new Scratch(names.entityCount()));
        this.ruleQuestions = ruleQuestions;
    }

    /**
     * Is told the past, learns from the questions of the tuning period, and is told of that as well.
     *
     * @param daily whether each day of the tuning period is told once it was asked about; otherwise all at the end
     */
    public static Mixture learned(EventHistory past, EventHistory tuning, boolean daily) {
        Mixture mixture = new Mixture(past.names(), oneIn(past, RULE_QUESTIONS));
        past.byDay().forEach(mixture::observe);
        mixture.trees = BOOSTING.learn(mixture.lessons(tuning, daily));
        return mixture;
    }

    public static String settings() {
        return "%d candidates a question, %s, learned from about %,d questions of the tuning period; rules from about %,d questions"
                .formatted(CANDIDATES, BOOSTING, QUESTIONS_LEARNED_FROM, RULE_QUESTIONS);
    }

    /** Every event is asked about twice. */
    private static int oneIn(EventHistory history, int questions) {
        return Math.max(1, 2 * history.size() / questions);
    }

    public void observe(EventHistory day) {
        rules.learn(day, memory, ruleQuestions);
        memory.observe(day);
        candidates.observe();
    }

    private Lessons lessons(EventHistory tuning, boolean daily) {
        Lessons lessons = new Lessons();
        int every = oneIn(tuning, QUESTIONS_LEARNED_FROM);
        for (EventHistory day : tuning.byDay()) {
            List<Lessons.Lesson> some = QuestionGroup.of(day).parallelStream()
                    .filter(group -> Drawing.takes(group, every))
                    .map(group -> {
                        Look look = look(group.query());
                        return Lessons.lesson(group, look.candidates, look.rows);
                    })
                    .toList();
            some.forEach(lessons::add);
            if (daily) {
                observe(day);
            }
        }
        if (!daily) {
            tuning.byDay().forEach(this::observe);
        }
        return lessons;
    }

    /** The candidates of a question, with what speaks for each. */
    private record Look(int[] candidates, float[][] rows) {}

    private Look look(Query query) {
        Scratch notes = scratch.get();
        int[] found = candidates.search(query, CANDIDATES, notes);
        float[][] rows = evidence.of(query, found, notes);
        notes.clear();
        return new Look(found, rows);
    }

    private double[] scores(Look look) {
        double[] sums = new double[look.rows.length];
        // Tree by tree, since a tree stays near the processor and all of them do not.
        for (Tree tree : trees) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += tree.score(look.rows[i]);
            }
        }
        return sums;
    }

    /** Whoever is no candidate stands below all that are, the usual answers first. */
    public void score(Query query, double[] scores) {
        Arrays.fill(scores, NOT_FOUND);
        IntList usual = memory.answersTo(query.relation());
        for (int i = 0; i < usual.size(); i++) {
            int slot = usual.get(i);
            scores[memory.otherEnd(memory.answers.key(slot))] =
                    USUAL + memory.answers.weight(slot, Traces.DAYS_150, query.day());
        }
        Look look = look(query);
        double[] own = scores(look);
        for (int i = 0; i < own.length; i++) {
            scores[look.candidates[i]] = own[i];
        }
    }

    /** The foremost answers with their grounds. Who never did anything to itself is no answer to a question about itself. */
    public List<Prediction> predict(Query query, int most) {
        Look look = look(query);
        double[] scores = scores(look);
        boolean alsoItself = memory.pairs.find(memory.pair(query.known(), query.known())) >= 0;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (alsoItself || look.candidates[i] != query.known()) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> -scores[i]));
        double highest = order.isEmpty() ? 0 : scores[order.getFirst()];
        double all =
                order.stream().mapToDouble(i -> Math.exp(scores[i] - highest)).sum();
        return order.stream()
                .limit(most)
                .map(i -> new Prediction(
                        look.candidates[i],
                        Math.exp(scores[i] - highest) / all,
                        explained(look.rows[i], scores[i]),
                        rulesFor(query, look.candidates[i])))
                .toList();
    }

    private Explanation explained(float[] row, double score) {
        double[] contributions = new double[row.length];
        trees.forEach(tree -> tree.contribute(row, contributions));
        List<Explanation> parts = new ArrayList<>();
        int from = 0;
        for (Evidence.Ground ground : Evidence.Ground.values()) {
            int to = from + ground.figures;
            parts.add(Explanation.of(
                    ground.words, Arrays.stream(contributions, from, to).sum()));
            from = to;
        }
        parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.value())));
        return new Explanation("score, in log odds against the other candidates", score, parts);
    }

    /** Every rule whose body the pair fulfilled, the most confident first. */
    private List<Prediction.Rule> rulesFor(Query query, int candidate) {
        List<Prediction.Rule> found = new ArrayList<>();
        IntList bodies = memory.between(memory.pairs.find(memory.pair(query.known(), candidate)));
        for (int i = 0; i < bodies.size(); i++) {
            int event = bodies.get(i);
            int body = memory.relationOf(event);
            int age = memory.events.age(event, query.day());
            int[] record = rules.record(query.relation(), body, age);
            found.add(new Prediction.Rule(
                    body,
                    memory.events.last(event),
                    memory.events.count(event),
                    rules.confidence(query.relation(), body, age),
                    record[0],
                    record[1]));
        }
        found.sort(Comparator.comparingDouble(rule -> -rule.confidence()));
        return found;
    }
}
