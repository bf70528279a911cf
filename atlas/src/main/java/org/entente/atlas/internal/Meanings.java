package org.entente.atlas.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.atlas.Sense;
import org.entente.atlas.Term;
import org.entente.atlas.Words.Writing;
import org.jspecify.annotations.Nullable;

/** What names mean, by the node of a trie at which they end. Filled once, then only read; safe to share between threads after that. */
final class Meanings {

    /** How many numbers a meaning is in an image: kind, id, from, to, writing. */
    private static final int PARTS = 5;

    private static final int NO_DAY = Integer.MIN_VALUE;
    private static final Meaning[] NONE = {};

    private final List<Meaning @Nullable []> ofNodes;

    /**
     * One meaning of a name.
     *
     * @param writing how the name must be written to have it
     */
    record Meaning(Sense sense, Writing writing) {}

    Meanings() {
        this(new ArrayList<>());
    }

    private Meanings(List<Meaning @Nullable []> ofNodes) {
        this.ofNodes = ofNodes;
    }

    /** Makes a node at which no name ends yet, and returns its number. */
    int addNode() {
        ofNodes.add(null);
        return ofNodes.size() - 1;
    }

    /** The meanings of the name that ends at a node, or null where none does. */
    Meaning @Nullable [] at(int node) {
        return ofNodes.get(node);
    }

    void add(int node, Sense sense, Writing writing) {
        Meaning[] old = ofNodes.get(node);
        if (old == null) {
            ofNodes.set(node, new Meaning[] {new Meaning(sense, writing)});
            return;
        }
        for (int i = 0; i < old.length; i++) {
            Meaning meaning = old[i];
            if (meaning.sense.id().equals(sense.id()) && meaning.sense.equals(sense)) {
                // a name that the tables also write "Nato" need not be "NATO"
                old[i] = meaning.writing == Writing.CAPITALS ? new Meaning(sense, writing) : meaning;
                return;
            }
        }
        Meaning[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = new Meaning(sense, writing);
        ofNodes.set(node, more);
    }

    void write(ImageWriter image) throws IOException {
        Map<Meaning, Integer> distinct = new LinkedHashMap<>();
        IntStream.Builder counts = IntStream.builder();
        IntStream.Builder numbers = IntStream.builder();
        for (Meaning[] here : ofNodes) {
            counts.add(here == null ? 0 : here.length);
            for (Meaning meaning : here == null ? NONE : here) {
                numbers.add(distinct.computeIfAbsent(meaning, any -> distinct.size()));
            }
        }
        Map<String, Integer> ids = new LinkedHashMap<>();
        IntStream.Builder parts = IntStream.builder();
        for (Meaning meaning : distinct.keySet()) {
            Sense sense = meaning.sense;
            parts.add(sense.kind().ordinal())
                    .add(ids.computeIfAbsent(sense.id(), any -> ids.size()))
                    .add(number(sense.term().from()))
                    .add(number(sense.term().to()))
                    .add(meaning.writing.ordinal());
        }
        image.texts(ids.keySet());
        image.ints(parts.build().toArray());
        image.ints(counts.build().toArray());
        image.ints(numbers.build().toArray());
    }

    static Meanings read(ImageReader image) {
        String[] ids = image.texts();
        Meaning[] distinct = meanings(image.ints(), ids);
        int[] counts = image.ints();
        int[] numbers = image.ints();
        List<Meaning @Nullable []> ofNodes = new ArrayList<>(counts.length);
        int next = 0;
        for (int count : counts) {
            Meaning[] here = count == 0 ? null : new Meaning[count];
            for (int i = 0; here != null && i < count; i++) {
                here[i] = distinct[numbers[next++]];
            }
            ofNodes.add(here);
        }
        return new Meanings(ofNodes);
    }

    private static Meaning[] meanings(int[] parts, String[] ids) {
        Sense.Kind[] kinds = Sense.Kind.values();
        Writing[] writings = Writing.values();
        Meaning[] meanings = new Meaning[parts.length / PARTS];
        for (int i = 0; i < meanings.length; i++) {
            int at = i * PARTS;
            Term term = Term.of(day(parts[at + 2]), day(parts[at + 3]));
            meanings[i] = new Meaning(new Sense(kinds[parts[at]], ids[parts[at + 1]], term), writings[parts[at + 4]]);
        }
        return meanings;
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? NO_DAY : Math.toIntExact(day.toEpochDay());
    }

    private static @Nullable LocalDate day(int number) {
        return number == NO_DAY ? null : LocalDate.ofEpochDay(number);
    }
}
