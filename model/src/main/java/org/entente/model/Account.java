package org.entente.model;

import java.util.List;

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
}
