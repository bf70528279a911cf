package org.entente.atlas.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Laid;
import org.entente.atlas.Match;
import org.entente.atlas.Person;
import org.entente.atlas.Post;
import org.entente.atlas.Sense;
import org.entente.atlas.Sense.Kind;
import org.entente.atlas.State;
import org.entente.atlas.Term;
import org.entente.atlas.Words;
import org.jspecify.annotations.Nullable;

/** All names of the tables, to be found in texts. Immutable once made; safe to share between threads. */
public final class Names {

    private final NameIndex exact;
    private final NameIndex sounds;

    private Names(NameIndex exact, NameIndex sounds) {
        this.exact = exact;
        this.sounds = sounds;
    }

    /** As they were written. */
    static Names read(ImageReader image) {
        return new Names(new NameIndex(false, image), new NameIndex(true, image));
    }

    void write(ImageWriter image) throws IOException {
        exact.write(image);
        sounds.write(image);
    }

    /** All names that tables have. */
    public static Names of(NameTables tables) {
        Names names = new Names(new NameIndex(false), new NameIndex(true));
        List<Spelt> spelt = spelt(tables);
        names.addLaid(tables.facts());
        names.addStates(tables);
        names.addInstitutions(tables);
        names.addPersons(spelt);
        names.addNouns(tables);
        names.exact.addSpellings();
        names.addSounds(spelt);
        return names;
    }

    /**
     * A person as one table writes the name.
     *
     * @param whole the ways of writing the whole name; none where this is a family name alone
     * @param families the ways of writing the family name, where it is new
     */
    private record Spelt(Person person, Sense sense, String name, List<Form> whole, List<Form> families) {}

    /** One way of writing a name, parted into words once, since it is entered by its spelling and by its sound. */
    private record Form(String name, Words words) {

        static List<Form> of(Set<String> names) {
            List<Form> forms = new ArrayList<>(names.size());
            for (String name : names) {
                forms.add(new Form(name, Words.of(name)));
            }
            return forms;
        }
    }

    private static List<Spelt> spelt(NameTables tables) {
        Facts facts = tables.facts();
        List<Spelt> spelt = new ArrayList<>(facts.persons.size() + tables.personNames.size());
        for (Person person : facts.persons.values()) {
            spelt.add(new Spelt(
                    person,
                    new Sense(Kind.PERSON, person.id(), Term.ALWAYS),
                    person.name(),
                    Form.of(Spelling.wholeNames(person.name(), person.family())),
                    Form.of(Spelling.familyNames(person.family()))));
        }
        for (NameTables.Named named : tables.personNames) {
            Person person = facts.persons.get(named.id());
            if (person != null) {
                boolean family = isOneWord(named.name());
                spelt.add(new Spelt(
                        person,
                        new Sense(Kind.PERSON, person.id(), Term.ALWAYS),
                        named.name(),
                        Form.of(family ? Set.of() : Spelling.wholeNames(named.name(), person.family())),
                        Form.of(family ? Set.of(named.name()) : Set.of())));
            }
        }
        return spelt;
    }

    private void addLaid(Facts facts) {
        for (Laid fact : facts.laid) {
            exact.add(fact.name(), new Sense(Kind.GROUP, fact.actor(), Term.ALWAYS));
        }
    }

    private void addStates(NameTables tables) {
        Facts facts = tables.facts();
        for (State state : facts.states.values()) {
            Sense sense = new Sense(Kind.STATE, state.id(), state.term());
            exact.add(state.name(), sense);
            exact.add(state.official(), sense);
        }
        for (Row row : tables.stateNames) {
            String id = row.text("state");
            String kind = row.text("kind");
            Kind named = kind.equals("SHORT") || kind.equals("OFFICIAL") ? Kind.STATE : row.one("kind", Kind.class);
            Term own = row.term();
            Term years = own.equals(Term.ALWAYS) ? facts.termOf(id) : own;
            exact.add(row.text("name"), new Sense(named, id, years));
        }
        for (Row row : tables.places) {
            String id = row.text("state");
            exact.add(row.text("name"), new Sense(row.one("kind", Kind.class), id, facts.termOf(id)));
        }
    }

    private void addInstitutions(NameTables tables) {
        Facts facts = tables.facts();
        facts.institutions.values().forEach(institution -> {
            Sense sense = new Sense(Kind.INSTITUTION, institution.id(), institution.term());
            exact.add(institution.name(), sense);
            exact.add(institution.id(), sense);
        });
        for (NameTables.Named named : tables.institutionNames) {
            var institution = facts.institutions.get(named.id());
            Term term = institution == null ? Term.ALWAYS : institution.term();
            exact.add(named.name(), new Sense(Kind.INSTITUTION, named.id(), term));
        }
        facts.groups.values().forEach(group -> exact.add(group.name(), new Sense(Kind.GROUP, group.id(), Term.ALWAYS)));
        tables.groupNames.forEach(named -> exact.add(named.name(), new Sense(Kind.GROUP, named.id(), Term.ALWAYS)));
        facts.agreements
                .values()
                .forEach(agreement ->
                        exact.add(agreement.name(), new Sense(Kind.AGREEMENT, agreement.id(), Term.ALWAYS)));
        tables.agreementNames.forEach(
                named -> exact.add(named.name(), new Sense(Kind.AGREEMENT, named.id(), Term.ALWAYS)));
    }

    private void addPersons(List<Spelt> persons) {
        for (Spelt spelt : persons) {
            for (Form form : spelt.whole) {
                exact.add(form.words, spelt.sense);
            }
            for (Form form : spelt.families) {
                exact.add(form.words, family(spelt.person));
            }
            String last = spelt.whole.isEmpty() ? null : lastWord(spelt.name, spelt.person);
            if (last != null) {
                exact.add(last, family(spelt.person));
            }
        }
    }

    /** "Zelenskyy" beside "Zelensky": a spelling's last word stands alone where the family name is one word at the end. */
    private static @Nullable String lastWord(String spelling, Person person) {
        String word = spelling.substring(spelling.lastIndexOf(' ') + 1);
        String family = person.family();
        if (word.equals(spelling) || word.equals(family) || family.indexOf(' ') >= 0) {
            return null;
        }
        return person.name().endsWith(" " + family) && Spelling.isAlike(word, family) ? word : null;
    }

    /** Persons' names by their sound, in an index of their own. */
    private void addSounds(List<Spelt> persons) {
        for (Spelt spelt : persons) {
            for (Form form : spelt.whole) {
                if (form.name.indexOf(' ') > 0) {
                    sounds.add(form.words, spelt.sense);
                }
            }
            // a spelling that a table gives for a family name is exact
            for (Form form : spelt.whole.isEmpty() ? List.<Form>of() : spelt.families) {
                if (form.name.length() > 5) {
                    sounds.add(form.words, family(spelt.person));
                }
            }
        }
    }

    private static Sense family(Person person) {
        return new Sense(Kind.FAMILY, person.id(), Term.ALWAYS);
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    }

    private void addNouns(NameTables tables) {
        for (Post post : tables.facts().posts.values()) {
            addNoun(post.title(), new Sense(Kind.OFFICE, post.id(), Term.ALWAYS));
        }
        for (NameTables.Named named : tables.postNames) {
            addNoun(named.name(), new Sense(Kind.OFFICE, named.id(), Term.ALWAYS));
        }
        for (Row row : tables.agents) {
            addNoun(row.text("noun"), new Sense(Kind.AGENT, Facts.code(row.sector()), Term.ALWAYS));
        }
    }

    /** A title or a common noun, in the singular and the plural. */
    private void addNoun(String noun, Sense sense) {
        for (String form : Spelling.numbers(noun)) {
            exact.add(form, sense);
        }
    }

    /** The longest name that begins at that word, by its spelling, or null. */
    public @Nullable Match exact(Words words, int from, @Nullable LocalDate date) {
        return exact.longest(words, from, date);
    }

    /** The longest name of a person that begins at that word, by its sound, or null. */
    public @Nullable Match bySound(Words words, int from, @Nullable LocalDate date) {
        return sounds.longest(words, from, date);
    }
}
