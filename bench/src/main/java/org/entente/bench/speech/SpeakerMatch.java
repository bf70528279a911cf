package org.entente.bench.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.atlas.Words;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Sector;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whether another id than gold's means whom gold means. Gold is written from a text alone: it spells a person's id as the text does, has a country for an office whose
 * holder the text leaves unnamed, and nobody for civilians. The reader knows more by the atlas, which is no fault. Safe to share between threads.
 */
record SpeakerMatch(Atlas atlas) {

    private static final Set<Sector> CIVIL = Set.of(
            Sector.CVL,
            Sector.AGR,
            Sector.BUS,
            Sector.EDU,
            Sector.JRN,
            Sector.LAB,
            Sector.MED,
            Sector.REF,
            Sector.REL,
            Sector.SOC);

    /**
     * @param speaker gold's id, {@code -} for nobody
     */
    boolean isMeant(Account account, Statement statement, String speaker) {
        for (Actor actor : account.actors()) {
            if (actor.id().equals(statement.source())) {
                return switch (actor.kind()) {
                    case PERSON -> isSpelled(account, actor, speaker) || isHolder(account, actor, speaker);
                    case INSTITUTION -> isOrgan(actor, speaker);
                    case GROUP -> speaker.equals("-") && isCivilian(account, statement, actor);
                    default -> false;
                };
            }
        }
        return false;
    }

    /** "gaddafi-muammar": the atlas takes that name for the same person. */
    private boolean isSpelled(Account account, Actor actor, String speaker) {
        LocalDate date = account.dispatch().date();
        List<String> parts = new ArrayList<>();
        for (String part : speaker.split("-")) {
            parts.add(part.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        for (int family = 1; family < parts.size(); family++) {
            List<String> names = new ArrayList<>(parts.subList(family, parts.size()));
            names.addAll(parts.subList(0, family));
            Match match = atlas.find(Words.of(names), 0, date);
            if (match != null
                    && match.to() == names.size()
                    && match.has(Sense.Kind.PERSON)
                    && atlas.persons(match, date).getFirst().id().equals(actor.id())) {
                return true;
            }
        }
        return false;
    }

    /** "The American defence secretary", where gold has the country: whoever held the office, unless the text names that person. */
    private static boolean isHolder(Account account, Actor actor, String speaker) {
        return actor.office() != null && speaker.equals(actor.country()) && !isNamed(account, actor);
    }

    private static boolean isNamed(Account account, Actor actor) {
        String family = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        for (Citation mention : actor.mentions()) {
            if (words(account, mention).contains(family)) {
                return true;
            }
        }
        return false;
    }

    /** The Commission speaks for the Union, the Security Council for the United Nations; agencies speak for themselves. */
    private boolean isOrgan(Actor actor, String speaker) {
        Institution institution = atlas.institution(actor.id());
        return institution != null
                && institution.column().equals(speaker)
                && (speaker.equals("EUR")
                        || Objects.equals(institution.kind(), "POLITICAL")
                        || Objects.equals(institution.kind(), "PEACEKEEPING"));
    }

    /** "An Uzbek waiter": nobody of whom anything else is told. */
    private static boolean isCivilian(Account account, Statement statement, Actor actor) {
        String words = words(account, statement.sourceSpan()).toLowerCase(Locale.ROOT);
        return (words.startsWith("a ") || words.startsWith("an "))
                && (actor.sector() == null || CIVIL.contains(actor.sector()));
    }

    private static String words(Account account, @Nullable Citation cited) {
        return cited == null ? "" : account.dispatch().text().substring(cited.start(), cited.end());
    }
}
