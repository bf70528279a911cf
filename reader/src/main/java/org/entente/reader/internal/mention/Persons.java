package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Person;
import org.entente.atlas.Post;
import org.entente.atlas.Sense;
import org.entente.atlas.Tenure;
import org.entente.atlas.Words;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Which person a run of names is, given what stands before it. */
final class Persons {

    /** Family names that are words of every other sentence; alone they name nobody who was not named in full before. */
    private static final Set<String> WORDS = Nouns.WORDS.list("family-name");

    /** In days. */
    private static final int GENERATION = 15 * 365;

    private final Atlas atlas;
    private final @Nullable LocalDate date;
    private final Cast cast;

    Persons(Atlas atlas, @Nullable LocalDate date, Cast cast) {
        this.atlas = atlas;
        this.date = date;
        this.cast = cast;
    }

    /**
     * The person named by a run of tokens, or null.
     *
     * @param line the sentence
     * @param from first token of the run of names
     * @param to after it
     * @param country what the words before say, or null
     * @param sector what the words before say, or null
     * @param post the office that the words before name, or null
     * @param titled whether a title or a noun for a person stands before
     */
    @Nullable
    Actor named(
            Line line,
            int from,
            int to,
            @Nullable String country,
            @Nullable Sector sector,
            @Nullable Post post,
            boolean titled) {
        Match match = null;
        int at = from;
        for (int i = from; i < to; i++) {
            Match here = line.match(i);
            if (here != null && (here.has(Sense.Kind.PERSON) || here.has(Sense.Kind.FAMILY))) {
                match = here;
                at = i;
                if (here.has(Sense.Kind.PERSON)) {
                    break;
                }
            }
        }
        boolean whole = match != null && (match.to() >= to || isSuffix(line.lower(match.to())));
        if (match != null && match.has(Sense.Kind.PERSON) && !alone(match) && whole) {
            return known(likeliest(atlas.persons(full(match), date), country, post));
        }
        if (!titled && Nouns.isPlaceName(line, from, to)) {
            return null;
        }
        List<String> names = line.names(from, to);
        Person longer = match == null ? null : longer(line, from, to, country);
        if (longer != null) {
            return known(longer);
        }
        if (match != null && !whole && match.has(Sense.Kind.PERSON)) {
            return unknown(names, country, sector);
        }
        if (match == null) {
            Actor before = cast.actor(cast.person(names.getLast()));
            if (before != null && (names.size() == 1 || before.name().startsWith(names.getFirst()))) {
                return before;
            }
            return titled ? unknown(names, country, sector) : null;
        }
        String family = String.join(" ", line.names(at, match.to()));
        List<String> given = line.names(from, at);
        List<String> after = line.names(match.to(), to);
        List<Person> candidates = atlas.persons(match, date);
        if (given.isEmpty() && after.isEmpty()) {
            String before = line.lower(at - 1);
            boolean place = !titled && cast.person(family) == null && isWhere(line, from);
            if (place && candidates.stream().noneMatch(this::leads)) {
                return null;
            }
            boolean called = before.equals("named")
                    || before.equals("called")
                    || FirstNames.isGivenAs(line, at)
                    || !titled && FirstNames.isTold(line, match.to()) && isFirstName(family, candidates);
            return lone(family, candidates, country, sector, post, titled, called);
        }
        for (Person person : candidates) {
            if (fits(person, given, after)) {
                return known(person);
            }
        }
        return titled || names.size() > 1 ? unknown(names, country, sector) : null;
    }

    /** Whether a name alone is rather somebody's first one: given to many, or the family name of nobody who is in office. */
    private boolean isFirstName(String name, List<Person> candidates) {
        return FirstNames.isGiven(name)
                || candidates.stream().noneMatch(person -> atlas.distance(person.id(), date) == 0);
    }

    /** "The bulldozers in Mbare": a name alone behind such a word is a place's, whoever else bears it. */
    private static boolean isWhere(Line line, int from) {
        return line.lower(from - 1).equals("in") || line.lower(from - 1).equals("near");
    }

    /** The person of the atlas whom a run of names means by itself, or null. */
    @Nullable
    Actor known(Line line, int from, int to) {
        Actor person = named(line, from, to, null, null, null, false);
        return person != null && atlas.person(person.id()) != null ? person : null;
    }

    /** Somebody whose usual name is part of the longer one written here: Thabo Mvuyelwa Mbeki, Jorge Quiroga Ramirez. */
    private @Nullable Person longer(Line line, int from, int to, @Nullable String country) {
        Words written = line.words(from, to);
        for (int i = from; i < to; i++) {
            Match match = line.match(i);
            for (Person person : match == null ? List.<Person>of() : atlas.persons(match, date)) {
                Words own = Words.of(person.name());
                boolean shorter = own.size() > 1 && own.size() < written.size() && isWithin(own, written);
                if (shorter && suits(person, country, null) && isProminent(person)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** Whether all words of the one stand in the other, in order. */
    private static boolean isWithin(Words own, Words written) {
        int at = 0;
        for (int i = 0; i < written.size() && at < own.size(); i++) {
            at += own.key(at).equals(written.key(i)) ? 1 : 0;
        }
        return at == own.size();
    }

    private static boolean isSuffix(String word) {
        return word.equals("jr")
                || word.equals("jr.")
                || word.equals("sr")
                || word.equals("sr.")
                || word.equals("ii")
                || word.equals("iii");
    }

    private static boolean alone(Match match) {
        return match.to() - match.from() == 1 && match.has(Sense.Kind.FAMILY);
    }

    /** The match without senses that are no whole name of a person. */
    private static Match full(Match match) {
        if (match.senses().size() == 1) {
            return match;
        }
        List<Sense> whole = new ArrayList<>(match.senses());
        whole.removeIf(sense -> sense.kind() != Sense.Kind.PERSON);
        return new Match(match.from(), match.to(), whole);
    }

    private @Nullable Actor lone(
            String family,
            List<Person> candidates,
            @Nullable String country,
            @Nullable Sector sector,
            @Nullable Post post,
            boolean titled,
            boolean called) {
        String heard = cast.person(family);
        if (heard != null) {
            Actor actor = cast.actor(heard);
            return actor != null ? actor : atlas.actor(heard, date);
        }
        // "gave his name as Hassan"
        Person best = called ? null : likeliest(candidates, country, post);
        boolean word = WORDS.contains(family.toLowerCase(Locale.ROOT));
        if (best != null && (titled ? suits(best, country, post) && !isToCome(best) : !word && isProminent(best))) {
            return known(best);
        }
        Person ruler = word || titled || called ? null : formerRuler(candidates);
        if (ruler != null) {
            return known(ruler);
        }
        return titled || called ? unknown(List.of(family), country, sector) : null;
    }

    /** The only one of that name who ever ruled: Blair, long after. */
    private @Nullable Person formerRuler(List<Person> candidates) {
        Person ruler = null;
        for (Person person : candidates) {
            boolean ruled = atlas.career(person.id()).stream()
                    .anyMatch(tenure -> tenure.post().function() == Post.Function.HEAD_OF_GOVERNMENT
                            || tenure.post().function() == Post.Function.HEAD_OF_STATE);
            if (ruled && ruler != null) {
                return null;
            }
            ruler = ruled ? person : ruler;
        }
        return ruler;
    }

    /** Whether somebody's first office is so far off that a title before the name is another's: "General Hasan" of 1993. */
    private boolean isToCome(Person person) {
        return atlas.distance(person.id(), date) > GENERATION
                && date != null
                && atlas.career(person.id()).stream()
                        .noneMatch(tenure -> tenure.term().isPast(date));
    }

    /** Whether a person known by the family name alone: in a high office, or the only one of that name lately. */
    private boolean isProminent(Person person) {
        return atlas.distance(person.id(), date) <= 400;
    }

    private boolean suits(Person person, @Nullable String country, @Nullable Post post) {
        Actor actor = atlas.actor(person, date);
        boolean countryFits = country == null || actor.country() == null || country.equals(actor.country());
        return countryFits && (post == null || held(person, post) || atlas.distance(person.id(), date) <= 400);
    }

    private boolean held(Person person, Post post) {
        for (Tenure tenure : atlas.career(person.id())) {
            boolean same = tenure.post().equals(post)
                    || (post.function() != Post.Function.OTHER && tenure.post().function() == post.function());
            boolean begun =
                    date == null || tenure.term().holds(date) || tenure.term().isPast(date);
            if (same && begun) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody has just that office on the day: of two rulers "King Hamad" is the king. */
    private boolean holds(Person person, Post post) {
        return atlas.offices(person.id(), date).stream()
                .anyMatch(tenure -> tenure.post().equals(post));
    }

    private @Nullable Person likeliest(List<Person> candidates, @Nullable String country, @Nullable Post post) {
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        Person best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Person person : candidates) {
            Actor actor = atlas.actor(person, date);
            int score = 0;
            if (country != null) {
                score += country.equals(actor.country()) ? 4 : -4;
            }
            score += post != null && held(person, post) ? 6 : 0;
            score += post != null && holds(person, post) ? 2 : 0;
            score += atlas.distance(person.id(), date) == 0 ? 2 : 0;
            String heard = cast.person(person.family());
            score += person.id().equals(heard) ? 3 : 0;
            score += leads(person) ? 1 : 0;
            score += rules(person) ? 1 : 0;
            if (score > bestScore) {
                best = person;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether somebody leads a state or the United Nations on the day: of two in office the one whom the family name alone calls to mind. */
    private boolean leads(Person person) {
        for (Tenure tenure : atlas.offices(person.id(), date)) {
            Post.Function function = tenure.post().function();
            boolean world =
                    function == Post.Function.INSTITUTION_HEAD && tenure.state().equals("UNO");
            if (world || function == Post.Function.HEAD_OF_STATE || function == Post.Function.HEAD_OF_GOVERNMENT) {
                return true;
            }
        }
        return false;
    }

    /** Of several heads of one state, whoever is above the others: of the North's Kims the supreme leader. */
    private boolean rules(Person person) {
        return atlas.offices(person.id(), date).stream()
                .anyMatch(tenure -> tenure.post().id().equals("supreme-leader"));
    }

    /** Whether the names before and after a family name can be a person's: "S." and "Sergei" are Lavrov's. */
    private static boolean fits(Person person, List<String> given, List<String> after) {
        Words own = Words.of(person.name());
        List<String> others = new ArrayList<>(given);
        others.addAll(after);
        Words asked = Words.of(others);
        for (int i = 0; i < asked.size(); i++) {
            boolean found = false;
            for (int j = 0; j < own.size(); j++) {
                found |= own.key(j).equals(asked.key(i))
                        || (asked.key(i).length() == 1 && own.key(j).startsWith(asked.key(i)));
            }
            // a middle initial is nobody's business
            if (!found && !(i > 0 && asked.key(i).length() == 1)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Actor known(@Nullable Person person) {
        if (person == null) {
            return null;
        }
        cast.introduce(person);
        return atlas.actor(person, date);
    }

    private Actor unknown(List<String> names, @Nullable String country, @Nullable Sector sector) {
        return cast.introduce(names, country, sector);
    }
}
