package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.atlas.Sense;
import org.entente.atlas.Tenure;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** What the atlas knows of the nations and offices by which a dispatch calls people. For one dispatch; safe to share between threads. */
record Careers(Mentions mentions) {

    /** Somebody who left an office so many days ago is still called by it. */
    private static final int LATELY = 400;

    /** Who takes an office within so many days may be called by it already. */
    private static final int SOON = 90;

    private static final Pattern SPACES = Pattern.compile(" +");

    /** The country that a word like "Russian" names, or null. */
    @Nullable
    String nationality(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        for (Sense sense : mentions.atlas().senses(word, mentions.dispatch().date())) {
            if (sense.kind() == Sense.Kind.ADJECTIVE
                    || sense.kind() == Sense.Kind.STATE
                    || sense.kind() == Sense.Kind.DEMONYM) {
                return sense.id();
            }
        }
        return null;
    }

    /** Whether a word is a state's own name rather than an adjective: "the Netherlands" is nobody. */
    boolean isStateName(String word) {
        return mentions.atlas().senses(word, mentions.dispatch().date()).stream()
                .noneMatch(sense -> sense.kind() == Sense.Kind.ADJECTIVE || sense.kind() == Sense.Kind.DEMONYM);
    }

    /** Whether somebody holds the office of that title, or lately did. */
    boolean isCalled(Actor actor, String called) {
        LocalDate date = mentions.dispatch().date();
        String title = SPACES.matcher(called.replace('-', ' ')).replaceAll(" ");
        title = title.replace("spokeswoman", "spokesperson").replace("spokesman", "spokesperson");
        if (date != null && title.endsWith(" elect")) {
            date = date.plusDays(LATELY);
            title = title.substring(0, title.length() - " elect".length());
        }
        boolean fresh = title.startsWith("new ") || title.startsWith("incoming ");
        title = fresh ? title.substring(title.indexOf(' ') + 1) : title;
        for (Tenure tenure : mentions.atlas().career(actor.id())) {
            if (fresh && !isFresh(tenure)) {
                continue;
            }
            String office = tenure.post().title().toLowerCase(Locale.ROOT).replace('-', ' ');
            boolean shorter = office.endsWith(" " + title) && !isLesser(office, title);
            boolean longer = title.endsWith(office) && !isLesser(title, office) && !isOver(title);
            boolean named = office.equals(title) || shorter || office.startsWith(title + " of") || longer;
            LocalDate to = tenure.term().to();
            boolean lately = date != null && to != null && !date.isBefore(to) && date.isBefore(to.plusDays(LATELY));
            if (named && (tenure.term().holds(date) || lately || fresh)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office was taken lately or is soon to be: the new president. */
    private boolean isFresh(Tenure tenure) {
        LocalDate date = mentions.dispatch().date();
        LocalDate from = tenure.term().from();
        LocalDate to = tenure.term().to();
        return date != null
                && from != null
                && from.isAfter(date.minusDays(LATELY))
                && from.isBefore(date.plusDays(SOON))
                && (to == null || to.isAfter(date));
    }

    /** Whether somebody is a soldier, or was one before he ruled. */
    boolean serves(Actor actor) {
        return actor.sector() == Sector.MIL
                || mentions.atlas().career(actor.id()).stream()
                        .anyMatch(tenure -> tenure.post().sector() == Sector.MIL);
    }

    /** Whether somebody held the office of that title, "former prime minister" or "prime minister", for one of these states; for any where there is none. */
    boolean wasCalled(Actor actor, String called, Set<String> countries) {
        String title = isOver(called) ? called.substring(called.indexOf(' ') + 1) : called;
        LocalDate date = mentions.dispatch().date();
        return mentions.atlas().career(actor.id()).stream()
                .filter(tenure -> countries.isEmpty() || countries.contains(tenure.state()))
                .filter(tenure -> date == null || !tenure.term().holds(date))
                .anyMatch(tenure -> tenure.post()
                        .title()
                        .toLowerCase(Locale.ROOT)
                        .replace('-', ' ')
                        .equals(title));
    }

    /** Whether somebody has just taken an office whose title ends so, or takes it soon. */
    boolean isNew(Actor actor, String noun) {
        return mentions.atlas().career(actor.id()).stream()
                .anyMatch(tenure -> isFresh(tenure)
                        && tenure.post().title().toLowerCase(Locale.ROOT).endsWith(noun));
    }

    /** "Dismissed vice president". */
    static boolean isOver(String title) {
        int space = title.indexOf(' ');
        return space > 0 && Nouns.FORMER.contains(title.substring(0, space));
    }

    /** A vice president is no president, a prime minister not "the minister". */
    private static boolean isLesser(String office, String title) {
        return office.contains("vice ")
                || office.contains("deputy ")
                || title.equals("minister") && office.equals("prime minister");
    }

    /** Who came after or before a person in the office held last; or null. */
    @Nullable
    String next(String person, boolean after) {
        List<Tenure> career = mentions.atlas().career(person);
        if (career.isEmpty()) {
            return null;
        }
        Tenure last = career.getLast();
        LocalDate day = after ? last.term().to() : last.term().from();
        if (day == null) {
            return null;
        }
        List<Tenure> holders =
                mentions.atlas().holders(last.state(), last.post().id(), after ? day : day.minusDays(1));
        return holders.size() == 1 ? holders.getFirst().person().id() : null;
    }
}
