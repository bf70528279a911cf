package org.entente.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a dispatch says, each entry with the words it rests on.
 *
 * @param dispatch what was read
 * @param sentences where each sentence lies, in order
 */
public record Account(
        Dispatch dispatch,
        List<Citation> sentences,
        List<Actor> actors,
        List<Statement> statements,
        List<Event> events,
        List<Assessment> assessments,
        List<Tie> ties,
        List<Conduct> conduct) {

    public Account {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        assessments = List.copyOf(assessments);
        ties = List.copyOf(ties);
        conduct = List.copyOf(conduct);
    }

    /** The countries that actors act for, each once and in order; whoever acts for none (an institution) stands for itself. */
    public List<String> countries(List<String> ids) {
        Set<String> countries = new LinkedHashSet<>();
        for (String id : ids) {
            String country = id;
            for (Actor actor : actors) {
                if (actor.id().equals(id) && actor.country() != null) {
                    country = actor.country();
                }
            }
            countries.add(country);
        }
        return List.copyOf(countries);
    }
}
