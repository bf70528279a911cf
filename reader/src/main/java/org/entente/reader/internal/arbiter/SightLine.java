package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.reader.internal.event.Case;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the network takes it in, with what is known to happen in it, as a line of JSON: what the network's learner reads. Of arrays of ones and zeros the places
 * of the ones are written.
 */
public final class SightLine {

    private final StringBuilder line = new StringBuilder("{");

    private SightLine() {}

    /** What happens. */
    public record Told(PloverType type, Set<String> actors, Set<String> recipients, Status status) {}

    /**
     * A sentence of which all events are known.
     *
     * @param file the set it comes from
     */
    public static String of(String file, Case hearing, Sights sights, List<Told> events) {
        Outline outline = new Outline(hearing);
        List<Pair> pairs = Pair.among(outline.parties());
        List<int[]> told = new ArrayList<>();
        Set<Integer> types = new TreeSet<>();
        for (Told event : events) {
            types.add(event.type().ordinal());
            for (int p = 0; p < pairs.size(); p++) {
                if (pairs.get(p).tells(Party.of(event.actors()), Party.of(event.recipients()), outline.parties())) {
                    told.add(
                            new int[] {p, event.type().ordinal(), event.status().ordinal()});
                }
            }
        }
        return begun(file, outline, pairs, sights)
                .rows("told", told)
                .numbers("types", types.stream().mapToLong(Integer::longValue).toArray())
                .end();
    }

    /**
     * A sentence of which only one event is known, by the words that name its sides; null where those words name nobody.
     *
     * @param source characters, from and to
     * @param target the same
     * @param types of which it has one
     */
    public static @Nullable String of(
            String file, Case hearing, Sights sights, int[] source, int[] target, Set<PloverType> types) {
        Outline outline = new Outline(hearing);
        List<Pair> pairs = Pair.among(outline.parties());
        Set<Party> sources = within(outline, source);
        Set<Party> targets = within(outline, target);
        long[] some = IntStream.range(0, pairs.size())
                .filter(p -> isBetween(pairs.get(p), sources, targets))
                .asLongStream()
                .toArray();
        return some.length == 0
                ? null
                : begun(file, outline, pairs, sights)
                        .numbers("some", some)
                        .numbers(
                                "types",
                                types.stream().mapToLong(PloverType::ordinal).toArray())
                        .end();
    }

    private static boolean isBetween(Pair pair, Set<Party> sources, Set<Party> targets) {
        boolean onward = sources.contains(pair.actor()) && targets.contains(pair.recipient());
        return switch (pair.kind()) {
            case TOWARD, WITHIN -> onward;
            case TOGETHER -> onward || targets.contains(pair.actor()) && sources.contains(pair.recipient());
            case ALONE, SUFFERED -> false;
        };
    }

    private static Set<Party> within(Outline outline, int[] span) {
        return outline.parties().stream()
                .filter(party -> outline.named(party).stream().anyMatch(named -> {
                    int at = outline.tree().token(named.mention().head()).start();
                    return span[0] <= at && at < span[1];
                }))
                .collect(Collectors.toSet());
    }

    private static SightLine begun(String file, Outline outline, List<Pair> pairs, Sights sights) {
        Sight sight = sights.of(outline, pairs);
        SightLine line = new SightLine();
        line.line.append("\"file\":\"").append(file).append('"');
        return line.numbers("pieces", sight.pieces())
                .numbers("actors", sight.actors())
                .numbers("tags", sight.tags())
                .numbers("relations", sight.relations())
                .ones("leanings", sight.leanings())
                .numbers("predicates", sight.predicates())
                .numbers("mentions", sight.mentions())
                .ones("naming", sight.naming())
                .ones("unnamed", sight.unnamed())
                .numbers("doers", sight.doers())
                .numbers("receivers", sight.receivers())
                .numbers("kinds", sight.kinds())
                .ones("found", sight.found())
                .ones("foundAt", sight.foundAt())
                .numbers("parties", sight.unnamed().length);
    }

    private SightLine numbers(String name, long... numbers) {
        line.append(",\"").append(name).append("\":").append(Arrays.toString(numbers));
        return this;
    }

    private SightLine ones(String name, float[] numbers) {
        return numbers(
                name,
                IntStream.range(0, numbers.length)
                        .filter(n -> numbers[n] > 0)
                        .asLongStream()
                        .toArray());
    }

    private SightLine rows(String name, List<int[]> rows) {
        line.append(",\"")
                .append(name)
                .append("\":")
                .append(rows.stream().map(Arrays::toString).toList());
        return this;
    }

    private String end() {
        return line.append('}').toString();
    }
}
