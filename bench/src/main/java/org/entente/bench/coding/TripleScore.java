package org.entente.bench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Precision, recall and F1 over triples of actors, recipients and type, with what follows from the matches. For one thread. */
final class TripleScore {

    private int found;
    private int wanted;
    private int matched;
    private int sameStatus;
    private int empty;
    private int falselyCoded;
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final Calibration calibration = new Calibration();

    void add(List<Coded> events, List<Coded> gold) {
        found += events.size();
        wanted += gold.size();
        if (gold.isEmpty()) {
            empty++;
            falselyCoded += events.isEmpty() ? 0 : 1;
        }
        List<Coded> left = new ArrayList<>(gold);
        List<Coded> wrong = new ArrayList<>();
        for (Coded event : events) {
            Coded match = match(event, left);
            calibration.add(event.confidence(), match != null);
            if (match == null) {
                wrong.add(event);
            } else {
                left.remove(match);
                matched++;
                sameStatus += match.status() == event.status() ? 1 : 0;
            }
        }
        for (Coded missed : left) {
            String got = wrong.stream()
                    .filter(event -> event.actors().equals(missed.actors())
                            && event.recipients().equals(missed.recipients()))
                    .map(event -> event.type().name())
                    .findFirst()
                    .orElse(wrong.stream().anyMatch(event -> event.type() == missed.type()) ? "parties" : "nothing");
            confusions.merge("%-9s as %s".formatted(missed.type(), got), 1, Integer::sum);
        }
    }

    private static @org.jspecify.annotations.Nullable Coded match(Coded event, List<Coded> gold) {
        Coded best = null;
        for (Coded one : gold) {
            if (event.isTripleOf(one) && (best == null || one.status() == event.status())) {
                best = one;
            }
        }
        return best;
    }

    double f1() {
        return 2.0 * matched / Math.max(1, found + wanted);
    }

    /** Which types were missed and what stood there instead, the most frequent first. */
    String confusions() {
        StringBuilder lines = new StringBuilder();
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> lines.append("%4d  %s%n".formatted(entry.getValue(), entry.getKey())));
        return lines.toString();
    }

    @Override
    public String toString() {
        return ("triples: precision %.3f, recall %.3f, F1 %.3f (%d found, %d wanted, %d matched)%n"
                        + "status right %.3f of those matched; triple and status F1 %.3f%n"
                        + "sentences without events: %d, falsely coded %.3f%ncalibration error %.3f%n")
                .formatted(
                        (double) matched / Math.max(1, found),
                        (double) matched / Math.max(1, wanted),
                        f1(),
                        found,
                        wanted,
                        matched,
                        (double) sameStatus / Math.max(1, matched),
                        2.0 * sameStatus / Math.max(1, found + wanted),
                        empty,
                        (double) falselyCoded / Math.max(1, empty),
                        calibration.error());
    }
}
