package org.entente.app.internal.measure;

import java.util.List;
import java.util.Locale;
import org.entente.measure.Camps;
import org.entente.measure.Polarity;
import org.entente.measure.SignedNetwork;
import org.jspecify.annotations.Nullable;

/** Camps for people. */
final class CampsText {

    private static final int WIDTH = 100;

    private CampsText() {}

    /** What makes a relation friendly or hostile, in a line. */
    static String threshold(EventNetworks networks) {
        return String.format(
                Locale.ROOT,
                "%d states; friendly above %+.2f and hostile below it with a probability of at least %.2f, otherwise"
                        + " no relation%n%n",
                networks.states().size(),
                networks.neutral(),
                networks.sureness());
    }

    static String of(CampsCommand.Window window, CampsCommand.@Nullable Window before) {
        Camps camps = window.camps();
        SignedNetwork network = camps.network();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s: %d states, %d relations, %d at odds (%s), balance %.3f%n",
                window.name(),
                network.states().size(),
                network.edges().size(),
                camps.frustration(),
                camps.proved() ? "proved the fewest" : "at least %d".formatted(camps.bound()),
                camps.balance()));
        for (boolean first : new boolean[] {true, false}) {
            List<String> members = camps.members(first).stream()
                    .map(state -> Boolean.FALSE.equals(camps.sure().get(state)) ? state + "?" : state)
                    .toList();
            write(text, (first ? "one camp, " : "the other, ") + members.size(), members);
        }
        write(
                text,
                "at odds",
                camps.frustrated().stream().map(edge -> edge(network, edge)).toList());
        if (before != null) {
            write(text, "changed sides since " + before.name(), camps.movedSince(before.camps()));
        }
        if (window.polarity() != null) {
            polarity(text, window.polarity());
        }
        window.beneath().forEach((pair, happenings) -> {
            text.append("  ").append(pair).append(System.lineSeparator());
            happenings.forEach(one -> text.append("    ").append(one).append(System.lineSeparator()));
        });
        return text.append(System.lineSeparator()).toString();
    }

    private static void polarity(StringBuilder text, Polarity polarity) {
        write(text, polarity.word() + ", poles", polarity.poles());
        text.append(String.format(
                Locale.ROOT,
                "  one camp leads with %d of them and %.0f %% of all capability, the other with %d and %.0f %%%n",
                polarity.ofFirst().size(),
                100 * polarity.share(),
                polarity.ofSecond().size(),
                100 * (1 - polarity.share())));
    }

    /** Friends with a plus, foes with a minus. */
    private static String edge(SignedNetwork network, SignedNetwork.Edge edge) {
        return network.states().get(edge.a())
                + (edge.positive() ? "+" : "-")
                + network.states().get(edge.b());
    }

    private static void write(StringBuilder text, String title, List<String> words) {
        StringBuilder line = new StringBuilder("  ").append(title).append(':');
        for (String word : words.isEmpty() ? List.of("none") : words) {
            if (line.length() + word.length() >= WIDTH) {
                text.append(line).append(System.lineSeparator());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        text.append(line).append(System.lineSeparator());
    }
}
