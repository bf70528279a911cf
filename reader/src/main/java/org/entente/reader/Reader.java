package org.entente.reader;

import java.util.ArrayList;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.entente.reader.internal.assessment.Assessments;
import org.entente.reader.internal.event.Arbiter;
import org.entente.reader.internal.event.Events;
import org.entente.reader.internal.mention.Mentions;
import org.entente.reader.internal.speech.Attribution;
import org.entente.reader.internal.speech.Attributions;
import org.entente.reader.internal.speech.Stances;
import org.entente.reader.internal.speech.Statements;
import org.entente.reader.internal.tie.Conducts;
import org.entente.reader.internal.tie.Ties;
import org.entente.reader.internal.tree.Fronted;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Tree;

/**
 * Dispatches to accounts: trees, who is named, who speaks, whom pronouns mean, what happened, how relations are rated.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Reader {

    private final Analyser analyser;
    private final Atlas atlas;
    private final Arbiter arbiter;

    private Reader(Analyser analyser, Atlas atlas, Arbiter arbiter) {
        this.analyser = analyser;
        this.atlas = atlas;
        this.arbiter = arbiter;
    }

    /** A reader of English with the shipped model and atlas, both loaded on the first call. */
    public static Reader english() {
        return of(Analysers.english(), Atlas.shipped());
    }

    public static Reader of(Analyser analyser, Atlas atlas) {
        return new Reader(analyser, atlas, Arbiters::careful);
    }

    /** The same reader, but some ten times as fast in finding events, of which it misses more. */
    public Reader quick() {
        return new Reader(analyser, atlas, Arbiters::quick);
    }

    /** Reads one dispatch. */
    public Account read(Dispatch dispatch) {
        return read(dispatch, analyser.analyse(dispatch.text()));
    }

    /**
     * Reads a dispatch that somebody else has parsed.
     *
     * @param parsed its sentences in order, with offsets into its text
     */
    public Account read(Dispatch dispatch, List<Tree> parsed) {
        Resolved resolved = resolved(dispatch, parsed);
        List<Tree> trees = resolved.trees();
        Mentions mentions = resolved.mentions();
        List<Statement> statements = resolved.statements(dispatch);
        List<Event> events = Events.find(dispatch, trees, mentions, statements, arbiter);
        List<Assessment> ratings = Assessments.find(dispatch, trees, mentions, statements);
        return new Account(
                dispatch,
                sentences(dispatch, trees),
                mentions.actors(),
                Stances.of(statements, events, ratings, mentions.actors()),
                events,
                ratings,
                Ties.find(dispatch, trees, atlas, mentions, statements),
                Conducts.find(dispatch, trees, atlas, mentions, statements));
    }

    /**
     * Whom a dispatch names, by names, titles and descriptions; what pronouns mean is left open.
     *
     * @param parsed its sentences in order, with offsets into its text
     */
    public List<Actor> named(Dispatch dispatch, List<Tree> parsed) {
        return Mentions.find(dispatch, parsed.stream().map(Fronted::of).toList(), atlas)
                .actors();
    }

    /** Reads only who is named and who says what: an account without events, assessments, ties and conduct, and statements without stance. */
    public Account speech(Dispatch dispatch) {
        return speech(dispatch, analyser.analyse(dispatch.text()));
    }

    /**
     * The same of a dispatch that somebody else has parsed.
     *
     * @param parsed its sentences in order, with offsets into its text
     */
    public Account speech(Dispatch dispatch, List<Tree> parsed) {
        Resolved resolved = resolved(dispatch, parsed);
        return account(dispatch, resolved, resolved.statements(dispatch), List.of());
    }

    /** Reads only who is named and what happened: an account without statements, assessments, ties and conduct. */
    public Account events(Dispatch dispatch) {
        return events(dispatch, analyser.analyse(dispatch.text()));
    }

    /**
     * The same of a dispatch that somebody else has parsed.
     *
     * @param parsed its sentences in order, with offsets into its text
     */
    public Account events(Dispatch dispatch, List<Tree> parsed) {
        Resolved resolved = resolved(dispatch, parsed);
        List<Event> events = Events.find(dispatch, resolved.trees(), resolved.mentions(), List.of(), arbiter);
        return account(dispatch, resolved, List.of(), events);
    }

    private static Account account(
            Dispatch dispatch, Resolved resolved, List<Statement> statements, List<Event> events) {
        return new Account(
                dispatch,
                sentences(dispatch, resolved.trees()),
                resolved.mentions().actors(),
                statements,
                events,
                List.of(),
                List.of(),
                List.of());
    }

    /** A dispatch's sentences, who reports whose words in them, and who is meant. */
    record Resolved(List<Tree> trees, List<Attribution> attributions, Mentions mentions) {

        private List<Statement> statements(Dispatch dispatch) {
            return Statements.of(dispatch, trees, attributions, mentions);
        }
    }

    Resolved resolved(Dispatch dispatch, List<Tree> parsed) {
        List<Tree> trees = parsed.stream().map(Fronted::of).toList();
        List<Attribution> attributions = Attributions.find(dispatch.text(), trees);
        Mentions mentions = Mentions.find(dispatch, trees, atlas).refer(attributions);
        return new Resolved(trees, attributions, mentions);
    }

    private static List<Citation> sentences(Dispatch dispatch, List<Tree> trees) {
        List<Citation> sentences = new ArrayList<>();
        for (Tree tree : trees) {
            sentences.add(new Citation(dispatch.id(), tree.index(), tree.start(), tree.end()));
        }
        return sentences;
    }
}
