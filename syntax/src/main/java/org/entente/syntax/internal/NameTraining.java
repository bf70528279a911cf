package org.entente.syntax.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.syntax.Conllu;
import org.entente.syntax.Name;

/** Learns what sort of thing bears a name, from entities that a treebank marks in {@code Entity=}, as GUM does. */
final class NameTraining {

    private static final int ROUNDS = 10;
    private static final Pattern BRACKET = Pattern.compile("\\(([^-()]+)-([a-z]+)[^()]*|([^-()]+)\\)|\\)");

    private NameTraining() {}

    private record Entity(String id, String type, int from, int to) {}

    private record Example(Gold gold, int from, int to, int kind) {}

    static Weights train(List<Gold> sentences, NameFinder shape, Labels tags, long seed) {
        List<Example> examples = new ArrayList<>();
        boolean[] nameTags = TagSets.names(tags);
        for (Gold gold : sentences) {
            gold.useGoldTags();
            gold.useGoldTree();
            List<Entity> entities = entities(gold.sentence());
            for (int at = 0; at < gold.draft().size && !entities.isEmpty(); at++) {
                if (gold.tags()[at] >= 0 && nameTags[gold.tags()[at]]) {
                    int end = shape.end(gold.draft(), at);
                    Entity entity = around(entities, gold, at, end);
                    examples.add(new Example(gold, at, end, kind(entity).ordinal()));
                    at = end - 1;
                }
            }
        }
        int classes = Name.Kind.values().length;
        Learner learner = new Learner(classes);
        SplittableRandom random = new SplittableRandom(seed);
        int[] features = new int[NameFinder.MOST_FEATURES];
        float[] scores = new float[classes];
        for (int round = 0; round < ROUNDS; round++) {
            for (Example example : Gold.shuffled(examples, random)) {
                Gold gold = example.gold;
                gold.useGoldTags();
                gold.useGoldTree();
                int count = NameFinder.features(gold.draft(), example.from, example.to, features);
                Arrays.fill(scores, 0);
                learner.add(features, count, scores);
                int best = Learner.best(scores, classes);
                learner.tick();
                if (best != example.kind) {
                    learner.update(features, count, example.kind, 1);
                    learner.update(features, count, best, -1);
                }
            }
        }
        return learner.weights(0.1f, 20);
    }

    private static Name.Kind kind(@org.jspecify.annotations.Nullable Entity entity) {
        return switch (entity == null ? "" : entity.type) {
            case "person" -> Name.Kind.PERSON;
            case "organization" -> Name.Kind.ORGANISATION;
            case "place" -> Name.Kind.PLACE;
            default -> Name.Kind.OTHER;
        };
    }

    /** The smallest entity around the name whose head the name holds. */
    private static @org.jspecify.annotations.Nullable Entity around(
            List<Entity> entities, Gold gold, int from, int to) {
        Entity best = null;
        for (Entity entity : entities) {
            boolean contains = entity.from <= from && to <= entity.to;
            if (contains && (best == null || entity.to - entity.from < best.to - best.from)) {
                boolean heads = false;
                for (int i = from; i < to; i++) {
                    int head = gold.heads()[i];
                    heads |= head < entity.from || head >= entity.to;
                }
                best = heads ? entity : best;
            }
        }
        return best;
    }

    private static List<Entity> entities(Conllu.Sentence sentence) {
        List<Entity> open = new ArrayList<>();
        List<Entity> found = new ArrayList<>();
        int word = 0;
        for (List<String> row : sentence.rows()) {
            if (row.get(0).indexOf('-') >= 0 || row.get(0).indexOf('.') >= 0) {
                continue;
            }
            String miscellaneous = row.get(9);
            int at = miscellaneous.indexOf("Entity=");
            if (at >= 0) {
                int bar = miscellaneous.indexOf('|', at);
                Matcher matcher =
                        BRACKET.matcher(miscellaneous.substring(at + 7, bar < 0 ? miscellaneous.length() : bar));
                while (matcher.find()) {
                    if (matcher.group(1) != null) {
                        open.add(new Entity(matcher.group(1), matcher.group(2), word, -1));
                    } else {
                        for (int k = open.size() - 1; k >= 0; k--) {
                            Entity entity = open.get(k);
                            if (matcher.group(3) == null || entity.id.equals(matcher.group(3))) {
                                found.add(new Entity(entity.id, entity.type, entity.from, word + 1));
                                open.remove(k);
                                break;
                            }
                        }
                    }
                }
            }
            word++;
        }
        return found;
    }
}
