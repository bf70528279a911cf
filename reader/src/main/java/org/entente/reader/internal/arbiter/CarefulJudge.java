package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PloverType;
import org.entente.model.Status;

/**
 * Asks a small language model that has seen sentences with their events, which sees every word in the light of all others, and the quick judge beside it. Immutable and
 * safe to share between threads.
 *
 * <p>The chance is logistic in both judges' log odds, in whether the table found it, and in the odds of its {@link Rivals}. The weights were fitted on our development
 * records and the last hundreds of lessons, held back.
 */
public final class CarefulJudge implements Judge {

    private static final double SURE = 0.33;
    private static final double CONFIRMED = 0.3;

    private static final double OF_NETWORK = 0.4;
    private static final double OF_QUICK = 0.37;
    private static final double OF_TABLE = 0.16;
    private static final double ALWAYS = -0.88;

    /** The quick judge's log odds where it has no view. */
    private static final double NO_VIEW = -5;

    private static final double NETWORK_BOUND = 8;
    private static final double QUICK_BOUND = 7;

    private static final PloverType[] TYPES = PloverType.values();
    private static final double[] NO_VIEWS = new double[TYPES.length];

    private final Encoder encoder;
    private final Sights sights;
    private final QuickJudge quick;

    private CarefulJudge(Encoder encoder, Sights sights, QuickJudge quick) {
        this.encoder = encoder;
        this.sights = sights;
        this.quick = quick;
    }

    /** @param network in ONNX */
    public static CarefulJudge of(byte[] network, Sights sights, QuickJudge quick) {
        return new CarefulJudge(new Encoder(network), sights, quick);
    }

    @Override
    public List<Likely> judge(Outline outline) {
        List<Likely> first = quick.judge(outline);
        // One sentence in five, and more of most news, is settled so, at the price of seven in a thousand events.
        if (first.isEmpty() && outline.proposals().isEmpty()) {
            return List.of();
        }
        List<Pair> pairs = Pair.among(outline.parties());
        // The network was taught with sides that words stand for; of others it finds nothing.
        if (pairs.stream().allMatch(outline::isUntold)) {
            return first;
        }
        Sight sight = sights.of(outline, pairs);
        // Nothing is told before the network's limit.
        if (sight.words().length == 0) {
            return first;
        }
        Map<Pair, double[]> views = new HashMap<>();
        for (Likely view : first) {
            views.computeIfAbsent(view.pair(), key -> new double[TYPES.length])[
                    view.type().ordinal()] = view.chance();
        }
        Encoder.Answer answer = encoder.of(sight);
        List<Likely> likely = new ArrayList<>(
                first.stream().filter(view -> outline.isUntold(view.pair())).toList());
        Surest[][] told = new Surest[pairs.size()][];
        double[][] sums = new double[pairs.size()][];
        for (int p = 0; p < sums.length; p++) {
            told[p] = new Surest[outline.isUntold(pairs.get(p)) ? 0 : TYPES.length];
            sums[p] = new double[told[p].length];
            double[] view = views.getOrDefault(pairs.get(p), NO_VIEWS);
            for (int type = 0; type < sums[p].length; type++) {
                int row = p * TYPES.length + type;
                told[p][type] = told(sight, answer, row);
                sums[p][type] = sum(told[p][type].chance(), view[type], sight.found()[row] > 0);
            }
        }
        Rivals rivals = new Rivals(sums);
        for (int p = 0; p < sums.length; p++) {
            for (int type = 0; type < sums[p].length; type++) {
                int word = told[p][type].member();
                likely.add(new Likely(
                        TYPES[type],
                        pairs.get(p),
                        sight.words()[word],
                        status(answer, word),
                        AnyOf.logistic(sums[p][type] + rivals.against(p, type)),
                        sight.found()[p * TYPES.length + type] > 0));
            }
        }
        return likely;
    }

    private static Surest told(Sight sight, Encoder.Answer answer, int row) {
        return Surest.of(sight.words().length, word -> answer.scores()[word * sight.found().length + row]);
    }

    private static double sum(double told, double view, boolean isFound) {
        return ALWAYS
                + OF_NETWORK * odds(told, NETWORK_BOUND)
                + OF_QUICK * (view > 0 ? odds(view, QUICK_BOUND) : NO_VIEW)
                + (isFound ? OF_TABLE : 0);
    }

    private static double odds(double chance, double bound) {
        double odds = Math.log(Math.max(chance, 1e-9) / Math.max(1 - chance, 1e-9));
        return Math.clamp(odds, -bound, bound);
    }

    private static Status status(Encoder.Answer answer, int word) {
        Status[] all = Status.values();
        int best = 0;
        for (int n = 1; n < all.length; n++) {
            if (answer.statuses()[word * all.length + n] > answer.statuses()[word * all.length + best]) {
                best = n;
            }
        }
        return all[best];
    }

    @Override
    public double sure() {
        return SURE;
    }

    @Override
    public double confirmed() {
        return CONFIRMED;
    }
}
