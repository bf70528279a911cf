package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.atlas.Institution;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which body of those named before a noun for its kind means: the court, the agency, the movement. For one dispatch and thread.
 *
 * @param history who was named so far
 */
record Bodies(Mentions mentions, History history) {

    /** A body stays in mind for so many sentences. */
    private static final int FARTHEST = 8;

    /** Nouns by the kind of institution that they mean. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "COURT", Nouns.WORDS.list("court"),
            "AGENCY", Nouns.WORDS.list("agency"),
            "FINANCE", Nouns.WORDS.list("lender"),
            "NGO", Nouns.WORDS.list("campaigner"));

    private static final Set<String> MOVEMENTS = Nouns.WORDS.list("movement");

    /** Whether a noun is one for a kind of body. */
    static boolean isKind(String noun) {
        return MOVEMENTS.contains(noun) || KINDS.values().stream().anyMatch(nouns -> nouns.contains(noun));
    }

    /** The body of the kind of a noun with "the" that was named last, whether or not it did anything; or null. */
    @Nullable
    String named(Mention mention, String noun) {
        Line line = mentions.line(mention.sentence());
        boolean bare = mention.to() - mention.from() == 2
                || mention.to() - mention.from() == 3
                        && line.lower(mention.from() + 1).equals("international");
        if (!bare || !line.lower(mention.from()).equals("the") || !isKind(noun)) {
            return null;
        }
        Seen last = null;
        for (List<Seen> among : List.of(history.powers(), history.bodies(), history.crowds())) {
            for (Seen seen : among) {
                if (mention.sentence() - seen.sentence() > FARTHEST || last != null && last.isAfter(seen)) {
                    break;
                }
                if (isSo(seen.actor(), noun)) {
                    last = seen;
                    break;
                }
            }
        }
        return last == null ? null : last.actor();
    }

    private boolean isSo(String id, String noun) {
        Institution institution = mentions.atlas().institution(id);
        if (institution != null) {
            Set<String> nouns = KINDS.getOrDefault(institution.kind(), Set.of());
            return nouns.contains(noun)
                    || institution.name().toLowerCase(Locale.ROOT).contains(noun);
        }
        Actor actor = mentions.actor(id);
        Sector sector = actor == null || actor.kind() != Actor.Kind.GROUP ? null : actor.sector();
        return sector != null
                && switch (sector) {
                    case JUD -> KINDS.getOrDefault("COURT", Set.of()).contains(noun);
                    case JRN -> noun.equals("agency");
                    case REB, PRM, UAF, PRE, OPP, PTY ->
                        MOVEMENTS.contains(noun) && mentions.atlas().group(id) != null;
                    default -> false;
                };
    }
}
