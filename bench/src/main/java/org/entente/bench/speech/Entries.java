package org.entente.bench.speech;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Dyad;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Ratings, ties and conduct, found and gold, in one form that can be compared. */
final class Entries {

    /**
     * @param key what has to agree word for word
     * @param name of the norm or the tie, of which a word has to agree; "" where there is none
     * @param by whose view it is, {@code -} for the narrator's or somebody's unknown
     */
    record Entry(String key, String name, String by) {

        boolean same(Entry other) {
            if (!key.equals(other.key)) {
                return false;
            }
            Set<String> shared = new HashSet<>(words(name));
            shared.retainAll(words(other.name));
            return name.isEmpty() || other.name.isEmpty() || !shared.isEmpty();
        }

        private static List<String> words(String name) {
            return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                    .filter(word -> !word.equals("the") && !word.equals("of"))
                    .toList();
        }
    }

    private Entries() {}

    static List<Entry> assessments(Account account) {
        return account.assessments().stream()
                .flatMap(rating -> rating.dyads().stream()
                        .map(dyad -> new Entry(rating(dyad, rating), "", side(account, rating.by()))))
                .toList();
    }

    private static String rating(Dyad dyad, Assessment rating) {
        return String.join(
                " ",
                dyad(List.of(dyad.a(), dyad.b())),
                String.valueOf(rating.level()),
                String.valueOf(rating.trend()),
                rating.modality().name());
    }

    static Entry assessment(JsonNode gold) {
        String key = String.join(
                " ",
                dyad(gold.get("dyad").valueStream().map(JsonNode::asString).toList()),
                gold.get("level").isNull() ? "null" : gold.get("level").asString(),
                gold.get("trend").isNull() ? "null" : gold.get("trend").asString(),
                gold.get("modality").asString());
        return new Entry(key, "", Gold.words(gold.get("by")));
    }

    private static String dyad(List<String> states) {
        return String.join("-", new TreeSet<>(states));
    }

    static List<Entry> ties(Account account) {
        return account.ties().stream()
                .map(tie -> new Entry(
                        tie(tie),
                        tie.kind() == Tie.Kind.ALLIANCE
                                ? ""
                                : tie.name() + " " + tie.institution() + " " + text(account, tie.citation()),
                        by(account, tie.statedBy())))
                .toList();
    }

    private static String text(Account account, Citation place) {
        return account.dispatch().text().substring(place.start(), place.end());
    }

    private static String tie(Tie tie) {
        return tie.kind() + " " + String.join(",", new TreeSet<>(tie.parties())) + " " + tie.status();
    }

    static Entry tie(JsonNode gold) {
        String kind = gold.get("kind").asString();
        String key = kind + " " + Gold.words(gold.get("parties")) + " "
                + gold.get("status").asString();
        return new Entry(
                key,
                kind.equals("ALLIANCE") ? "" : gold.get("name").asString() + " " + Gold.word(gold.get("institution")),
                Gold.words(gold.get("by")));
    }

    static List<Entry> conducts(Account account) {
        return account.conduct().stream()
                .map(conduct -> new Entry(conduct(conduct), conduct.norm(), side(account, conduct.by())))
                .toList();
    }

    private static String conduct(Conduct conduct) {
        return conduct.actor() + " " + conduct.polarity();
    }

    static Entry conduct(JsonNode gold) {
        return new Entry(
                gold.get("actor").asString() + " " + gold.get("polarity").asInt(),
                gold.get("norm").asString() + " " + Gold.word(gold.get("normInstitution")),
                Gold.words(gold.get("by")));
    }

    private static String by(Account account, @Nullable String statement) {
        return account.statements().stream()
                .filter(said -> said.id().equals(statement))
                .map(Statement::source)
                .filter(source -> source != null)
                .findFirst()
                .map(source -> side(account, source))
                .orElse("-");
    }

    /** A person; of somebody unnamed the country or institution spoken for; {@code -} for nobody. */
    static String side(Account account, @Nullable String id) {
        if (id == null) {
            return "-";
        }
        return account.actors().stream()
                .filter(actor -> actor.id().equals(id) && actor.kind() != Actor.Kind.PERSON && actor.country() != null)
                .map(actor -> String.valueOf(actor.country()))
                .findFirst()
                .orElse(id);
    }
}
