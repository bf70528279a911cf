package org.entente.outlook;

import java.util.Arrays;
import java.util.List;
import org.entente.outlook.internal.RecurrencyMemory;
import org.entente.outlook.internal.RecurrencyTuning;

/**
 * What happened before happens again: the baseline that any other model has to pass. Many threads may ask at once while
 * none tells.
 *
 * <p>The score of (s, r, o) on day t is α·2^(−λ(t−k)) + (1−α)·f, where k is the last day with exactly that event (the
 * first term is 0 where there was none) and f is the share of o among all past objects of r. λ and α are chosen for
 * each relation and direction. Source: J. Gastinger, C. Meilicke, F. Errica, T. Sztyler, A. Schuelke, H. Stuckenschmidt,
 * "History Repeats Itself: A Baseline for Temporal Knowledge Graph Forecasting", IJCAI 2024.
 */
public final class Recurrency implements NextEventModel {

    /** The two numbers of each relation, inverses included. Immutable; safe for use by many threads. */
    public static final class Settings {

        private final double[] decay;
        private final double[] strictness;

        /**
         * @param decay λ, per day, at least 0, one per relation and inverse
         * @param strictness α, in [0, 1], likewise
         */
        public Settings(double[] decay, double[] strictness) {
            this.decay = decay.clone();
            this.strictness = strictness.clone();
        }

        /** The same numbers for every relation. */
        public static Settings uniform(Names names, double decay, double strictness) {
            double[] decays = new double[2 * names.relationCount()];
            double[] shares = decays.clone();
            Arrays.fill(decays, decay);
            Arrays.fill(shares, strictness);
            return new Settings(decays, shares);
        }

        /**
         * The numbers of a fixed grid that rank the answers of a tuning period best, relation by relation.
         *
         * @param past what came before
         * @param tuning asked about in single steps; relations that do not occur in it get λ = 0.1, α = 0.999
         */
        public static Settings chosenOn(EventHistory past, EventHistory tuning) {
            return RecurrencyTuning.choose(past, tuning);
        }
    }

    private final Settings settings;
    private final RecurrencyMemory memory;

    public Recurrency(Names names, Settings settings) {
        this.settings = settings;
        this.memory = new RecurrencyMemory(names);
    }

    /** Told of a whole history. */
    public static Recurrency after(EventHistory past, Settings settings) {
        Recurrency model = new Recurrency(past.names(), settings);
        List<EventHistory> days = past.byDay();
        days.forEach(model::observe);
        return model;
    }

    @Override
    public void observe(EventHistory day) {
        memory.observe(day);
    }

    @Override
    public void score(Query query, double[] scores) {
        int relation = query.relation();
        double strictness = settings.strictness[relation];
        double[] shares = memory.shares(relation);
        for (int entity = 0; entity < scores.length; entity++) {
            scores[entity] = (1 - strictness) * shares[entity];
        }
        memory.forEachRecurrence(
                query.known(),
                relation,
                (object, last) ->
                        scores[object] += strictness * Math.pow(2, -settings.decay[relation] * (query.day() - last)));
    }
}
