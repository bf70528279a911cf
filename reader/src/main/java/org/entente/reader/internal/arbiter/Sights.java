package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Upos;

/** Turns sentences into what the network takes in. Immutable and safe to share between threads. */
public final class Sights {

    /** Pieces of a sentence that the network sees; of the rest of a longer one nothing. */
    private static final int MOST = 160;

    private static final int TYPES = PloverType.values().length;

    private final Pieces pieces;
    private final Map<String, Integer> actors = new HashMap<>();
    private final Map<String, Integer> relations = new HashMap<>();

    /**
     * @param pieces of words, in the order of their numbers
     * @param signs lines of {@code actor} or {@code relation} and a value, parted by tabs: what the network was taught, in the order of its numbers from 1 on
     */
    public static Sights of(List<String> pieces, List<String> signs) {
        return new Sights(new Pieces(pieces), signs);
    }

    private Sights(Pieces pieces, List<String> signs) {
        this.pieces = pieces;
        for (String sign : signs) {
            String[] cells = sign.split("\t", -1);
            Map<String, Integer> numbers = cells[0].equals("actor") ? actors : relations;
            numbers.put(cells[1], numbers.size() + 1);
        }
    }

    /**
     * Where the pieces of each word lie, and those of names that are put before it.
     *
     * @param besides where the name before a word begins, which ends where the word begins; by word
     */
    private record Cut(long[] pieces, int[] starts, int[] ends, Map<Integer, Integer> besides) {

        /** Whether a word was not cut off. */
        boolean has(int word) {
            return starts[word] < pieces.length - 1;
        }

        /** Where a word begins, with the name before it. */
        int begin(int word) {
            return Math.min(besides.getOrDefault(word, starts[word]), pieces.length);
        }

        int end(int word) {
            return Math.min(ends[word], pieces.length);
        }
    }

    private Cut cut(Outline outline) {
        int size = outline.tree().size();
        List<Integer> all = new ArrayList<>(List.of(pieces.first()));
        int[] starts = new int[size];
        int[] ends = new int[size];
        Map<Integer, Integer> besides = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String name = outline.besides(i);
            if (name != null) {
                besides.put(i, all.size());
                all.addAll(pieces.of(name));
            }
            starts[i] = all.size();
            all.addAll(pieces.of(outline.tree().token(i).form()));
            ends[i] = all.size();
        }
        all.add(pieces.last());
        return new Cut(all.stream().limit(MOST).mapToLong(Integer::longValue).toArray(), starts, ends, besides);
    }

    Sight of(Outline outline, List<Pair> pairs) {
        Cut cut = cut(outline);
        int[] words = Arrays.stream(outline.predicates()).filter(cut::has).toArray();
        List<Party> parties = new ArrayList<>(List.of(Party.NOBODY));
        parties.addAll(outline.parties());
        List<Integer> heads = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        long[] actor = new long[cut.pieces().length];
        for (Party party : outline.parties()) {
            for (Case.Named named : outline.named(party)) {
                Mention mention = named.mention();
                Arrays.fill(
                        actor,
                        cut.begin(mention.from()),
                        cut.end(mention.to() - 1),
                        actors.getOrDefault(sign(outline, mention), 0));
                if (cut.has(mention.head())) {
                    heads.add(cut.starts()[mention.head()]);
                    owners.add(parties.indexOf(party));
                    if (cut.besides().containsKey(mention.head())) {
                        heads.add(cut.begin(mention.head()));
                        owners.add(parties.indexOf(party));
                    }
                }
            }
        }
        int mentions = Math.max(1, heads.size());
        float[] naming = new float[parties.size() * mentions];
        float[] unnamed = new float[parties.size()];
        Arrays.fill(unnamed, 1);
        long[] mentioned = new long[mentions];
        for (int m = 0; m < heads.size(); m++) {
            mentioned[m] = heads.get(m);
            naming[owners.get(m) * mentions + m] = 1;
            unnamed[owners.get(m)] = 0;
        }
        float[] found = new float[pairs.size() * TYPES];
        float[] foundAt = new float[words.length * found.length];
        for (int p = 0; p < pairs.size(); p++) {
            for (Outline.Proposed proposed : outline.proposals()) {
                if (pairs.get(p).tells(proposed.actors(), proposed.recipients(), outline.parties())) {
                    int at = p * TYPES + proposed.proposal().type().ordinal();
                    int word = Arrays.binarySearch(words, proposed.proposal().word());
                    found[at] = 1;
                    if (word >= 0) {
                        foundAt[word * found.length + at] = 1;
                    }
                }
            }
        }
        return new Sight(
                words,
                cut.pieces(),
                actor,
                tags(outline, cut),
                relations(outline, cut),
                leanings(outline, cut),
                Arrays.stream(words).mapToLong(word -> cut.starts()[word]).toArray(),
                mentioned,
                naming,
                unnamed,
                pairs.stream().mapToLong(pair -> parties.indexOf(pair.actor())).toArray(),
                pairs.stream()
                        .mapToLong(pair -> parties.indexOf(pair.recipient()))
                        .toArray(),
                pairs.stream().mapToLong(pair -> pair.kind().ordinal()).toArray(),
                found,
                foundAt);
    }

    /** How a mention names whom: {@code NAME|PERSON.GOV}, with "@" where it only says where. */
    static String sign(Outline outline, Mention mention) {
        TreeSet<String> kinds = new TreeSet<>();
        for (String id : mention.actors()) {
            Actor actor = outline.hearing().mentions().actor(id);
            if (actor != null) {
                kinds.add(actor.kind() + (actor.sector() == null ? "" : "." + actor.sector()));
            }
        }
        return mention.form() + (mention.place() ? "@" : "") + "|" + String.join("+", kinds);
    }

    private static long[] tags(Outline outline, Cut cut) {
        long[] tags = new long[cut.pieces().length];
        for (int i = 0; i < outline.tree().size(); i++) {
            Arrays.fill(tags, cut.begin(i), cut.end(i), Upos.ADJ.ordinal() + 1);
            fill(tags, cut, i, outline.tree().token(i).upos().ordinal() + 1);
        }
        return tags;
    }

    private long[] relations(Outline outline, Cut cut) {
        long[] numbers = new long[cut.pieces().length];
        for (int i = 0; i < outline.tree().size(); i++) {
            Token token = outline.tree().token(i);
            Arrays.fill(numbers, cut.begin(i), cut.end(i), relations.getOrDefault("amod", 0));
            fill(numbers, cut, i, relations.getOrDefault(token.relation(), 0));
        }
        return numbers;
    }

    private static void fill(long[] numbers, Cut cut, int word, long number) {
        Arrays.fill(numbers, Math.min(cut.starts()[word], cut.end(word)), cut.end(word), number);
    }

    private static float[] leanings(Outline outline, Cut cut) {
        float[] leanings = new float[cut.pieces().length * TYPES];
        for (int i = 0; i < outline.tree().size(); i++) {
            for (PloverType type : outline.leaning(i)) {
                for (int at = cut.starts()[i]; at < cut.end(i); at++) {
                    leanings[at * TYPES + type.ordinal()] = 1;
                }
            }
        }
        return leanings;
    }
}
