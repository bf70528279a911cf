package org.entente.atlas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.entente.atlas.internal.Checks;
import org.entente.atlas.internal.Facts;
import org.entente.atlas.internal.Knowledge;
import org.entente.atlas.internal.NameTables;
import org.entente.atlas.internal.Names;
import org.entente.atlas.internal.NamesImage;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is known before reading: states, institutions, persons and their offices, groups, agreements, each with its years.
 *
 * <p>Every question takes a day; null stands for today, as far as the tables go. Immutable and safe to share between threads. Loads in a
 * few tenths of a second.
 */
public final class Atlas {

    private final Facts facts;
    private final Names names;
    private final Knowledge knowledge;

    private Atlas(Facts facts, Names names) {
        this.facts = facts;
        this.names = names;
        this.knowledge = new Knowledge(facts);
    }

    /** The atlas that ships with the program; loaded at the first call, then shared. */
    public static Atlas shipped() {
        return Shipped.ATLAS;
    }

    private static final class Shipped {
        static final Atlas ATLAS = load();
    }

    /**
     * Loads the shipped tables anew.
     *
     * @throws IllegalArgumentException with file, line and value where a line cannot be understood
     */
    public static Atlas load() {
        CompletableFuture<@Nullable Names> image = CompletableFuture.supplyAsync(NamesImage::read);
        Facts facts = Facts.shipped();
        Names names = image.join();
        return new Atlas(facts, names == null ? Names.of(NameTables.shipped(facts)) : names);
    }

    /** The shipped tables with facts laid over them: what they say of a name goes before what the tables say. */
    public static Atlas under(List<Laid> facts) {
        Facts all = Facts.shippedUnder(facts);
        return new Atlas(all, Names.of(NameTables.shipped(all)));
    }

    /** What is wrong between the lines of the shipped tables, each with file, line and value; none where all is well. */
    public static List<String> check() {
        return Checks.shipped();
    }

    // ---------------------------------------------------------------- names

    /**
     * The longest name that begins at a word, or null. By its spelling first, then, for persons, by its sound: Sergey is Sergei.
     *
     * @param words a sentence's words
     * @param from index of a word, in [0, {@code words.size()})
     * @return with indices of words, not of tokens
     */
    public @Nullable Match find(Words words, int from, @Nullable LocalDate date) {
        Match exact = names.exact(words, from, date);
        if (words.writing(from) == Words.Writing.SMALL || (exact != null && exact.to() - from > 1)) {
            return exact;
        }
        Match sound = names.bySound(words, from, date);
        boolean better = sound != null && (exact == null || sound.to() > exact.to());
        return better ? sound : exact;
    }

    /** All names of a sentence from left to right, the longest first, none over another; with indices of tokens. */
    public List<Match> findAll(Words words, @Nullable LocalDate date) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = find(words, at, date);
            if (match != null && words.key(at).equals("the")) {
                match = longer(match, find(words, at + 1, date));
            }
            if (match == null) {
                at++;
            } else {
                matches.add(new Match(words.token(match.from()), words.token(match.to() - 1) + 1, match.senses()));
                at = match.to();
            }
        }
        return matches;
    }

    /** Of a name with its article and the one behind the article the longer: the Commonwealth of Independent States is no Commonwealth. */
    private static Match longer(Match whole, @Nullable Match behind) {
        return behind != null && behind.to() > whole.to() ? behind : whole;
    }

    /** What a name alone may stand for; none where the atlas does not know it. */
    public List<Sense> senses(String name, @Nullable LocalDate date) {
        Words words = Words.of(name);
        if (words.size() == 0) {
            return List.of();
        }
        Match match = find(words, 0, date);
        return match == null || match.to() < words.size() ? List.of() : match.senses();
    }

    // ---------------------------------------------------------------- states

    public @Nullable State state(String id) {
        return facts.states().get(id);
    }

    public Collection<State> states() {
        return Collections.unmodifiableCollection(facts.states().values());
    }

    /**
     * The state itself while it lived; afterwards the one that followed it, as often as need be. Null where the code is unknown.
     *
     * @param id a state's code
     */
    public @Nullable State successor(String id, @Nullable LocalDate date) {
        State state = state(id);
        while (state != null && state.term().isPast(date) && state.successor() != null) {
            state = state(state.successor());
        }
        return state;
    }

    /**
     * The state itself once it was one; before that the one of which it was a part, as often as need be. Any other id as it is.
     *
     * @param id a state's code
     */
    public String whole(String id, @Nullable LocalDate date) {
        State state = date == null ? null : state(id);
        while (state != null && state.whole() != null && state.term().isToCome(date)) {
            state = state(state.whole());
        }
        return state == null ? id : state.id();
    }

    /** Whether any state was still part of another one on that day. */
    public boolean anyToCome(@Nullable LocalDate date) {
        return knowledge.anyToCome(date);
    }

    /** A state's name in another language, from Unicode's locale data; the English one where that has none. */
    public String name(State state, Locale language) {
        return knowledge.name(state, language);
    }

    // ---------------------------------------------------------------- offices and persons

    public @Nullable Person person(String id) {
        return facts.persons().get(id);
    }

    public Collection<Person> persons() {
        return Collections.unmodifiableCollection(facts.persons().values());
    }

    public @Nullable Post post(String id) {
        return facts.posts().get(id);
    }

    /** Every office that a person held, in the tables' order. */
    public List<Tenure> career(String person) {
        return knowledge.career(person);
    }

    /** The offices that a person holds on that day, the highest first. */
    public List<Tenure> offices(String person, @Nullable LocalDate date) {
        return knowledge.offices(person, date);
    }

    /**
     * Who holds an office on that day: usually one, none where the tables have a gap, several where the office has several holders.
     *
     * @param state a state's code or an institution's id
     * @param post the office's id; where the state has none by that name, offices with the same function answer
     */
    public List<Tenure> holders(String state, String post, @Nullable LocalDate date) {
        return knowledge.holders(state, post, date);
    }

    /** Who fulfils a function on that day. */
    public List<Tenure> holders(String state, Post.Function function, @Nullable LocalDate date) {
        return knowledge.holders(state, function, date);
    }

    /** The only state or institution that ever had an office by that name, or null: the Reserve Bank's governor is India's. */
    public @Nullable String home(String post) {
        return knowledge.home(post);
    }

    /** Who leads a state or an institution on that day, as news has it: the Chinese leader, the British leader. Null where the tables have a gap. */
    public @Nullable Tenure leader(String state, @Nullable LocalDate date) {
        return knowledge.leader(state, date);
    }

    /** The persons whom a match may name, the likeliest on that day first: who is in office, then who was lately. */
    public List<Person> persons(Match match, @Nullable LocalDate date) {
        List<Person> persons = new ArrayList<>(match.senses().size());
        for (Sense sense : match.senses()) {
            boolean ofPerson = sense.kind() == Sense.Kind.PERSON || sense.kind() == Sense.Kind.FAMILY;
            Person person = ofPerson ? person(sense.id()) : null;
            if (person != null && !persons.contains(person)) {
                persons.add(person);
            }
        }
        if (persons.size() > 1) {
            persons.sort(Comparator.comparingInt((Person person) -> knowledge.distance(person.id(), date)));
        }
        return persons;
    }

    /** How far, in days, that day is from a person's nearest day in office; 0 in office, {@link Integer#MAX_VALUE} for a person without one. */
    public int distance(String person, @Nullable LocalDate date) {
        return knowledge.distance(person, date);
    }

    // ---------------------------------------------------------------- institutions, agreements, groups

    public @Nullable Institution institution(String id) {
        return facts.institutions().get(id);
    }

    public Collection<Institution> institutions() {
        return Collections.unmodifiableCollection(facts.institutions().values());
    }

    /** The ids of an institution's members on that day. */
    public List<String> members(String institution, @Nullable LocalDate date) {
        return knowledge.members(institution, date);
    }

    /** The institutions of which somebody is a member on that day. */
    public List<Membership> memberships(String member, @Nullable LocalDate date) {
        return knowledge.memberships(member, date);
    }

    public @Nullable Agreement agreement(String id) {
        return facts.agreements().get(id);
    }

    public Collection<Agreement> agreements() {
        return Collections.unmodifiableCollection(facts.agreements().values());
    }

    /** The agreements to which all of those are parties, whenever. */
    public List<Agreement> agreementsBetween(Collection<String> parties) {
        return knowledge.agreementsBetween(parties);
    }

    public @Nullable Group group(String id) {
        return facts.groups().get(id);
    }

    public Collection<Group> groups() {
        return Collections.unmodifiableCollection(facts.groups().values());
    }

    // ---------------------------------------------------------------- actors

    /**
     * A state, institution, person or group as the account has it on that day, without mentions. A person out of office is
     * {@code ELI}, with the country last served. Null where the atlas does not know the id.
     */
    public @Nullable Actor actor(String id, @Nullable LocalDate date) {
        return knowledge.actor(id, date);
    }

    /** As {@link #actor(String, LocalDate)}, of a person of the atlas. */
    public Actor actor(Person person, @Nullable LocalDate date) {
        return knowledge.actor(person, date);
    }

    /** Reads facts to lay over the atlas: CSV with the columns {@code name,actor,country,sector,from,to}. */
    public static List<Laid> laid(Path file) throws java.io.IOException {
        return Knowledge.laid(file);
    }
}
