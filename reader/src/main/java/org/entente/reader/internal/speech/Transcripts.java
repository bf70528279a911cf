package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.reader.internal.mention.Mentions;
import org.jspecify.annotations.Nullable;

/** Who speaks under the labels of a transcript: "A" is whoever is interviewed, "Spokesman" the one who was "Spokesman Dujarric" before. Stateless; safe to share between threads. */
final class Transcripts {

    private Transcripts() {}

    /** The statements, in order, with the sources of such labels. */
    static List<Statement> told(Dispatch dispatch, List<Statement> statements, Mentions mentions) {
        Map<String, String> named = new HashMap<>();
        List<Statement> told = new ArrayList<>(statements.size());
        int first = -1;
        for (Statement statement : statements) {
            String label = label(dispatch, statement);
            String source = statement.source();
            if (label != null) {
                first = first < 0 ? statement.content().start() : first;
                String known = named.get(label);
                if (label.equals("a") || label.equals("answer")) {
                    source = answering(told.size(), dispatch, statements, mentions, first);
                } else if (known != null) {
                    source = known;
                } else if (source != null && isPerson(mentions, source)) {
                    note(named, label, source);
                }
            }
            told.add(source == null || source.equals(statement.source()) ? statement : Replies.from(statement, source));
        }
        return told;
    }

    /** "Spokesman Dujarric" is the spokesman from then on. */
    private static void note(Map<String, String> named, String label, String source) {
        int space = label.indexOf(' ');
        if (space > 0) {
            named.putIfAbsent(label.substring(0, space), source);
        }
    }

    /** The words of a paragraph before its colon, in small letters; null where it has no such. */
    private static @Nullable String label(Dispatch dispatch, Statement statement) {
        Citation source = statement.sourceSpan();
        Citation cue = statement.cue();
        String text = dispatch.text();
        boolean labelled = source != null
                && cue != null
                && text.charAt(cue.start()) == ':'
                && (source.start() == 0 || text.charAt(source.start() - 1) == '\n');
        return labelled && source != null
                ? text.substring(source.start(), source.end()).toLowerCase(Locale.ROOT)
                : null;
    }

    /** The only person named before the first label, else whoever a question calls by name; or null. */
    private static @Nullable String answering(
            int number, Dispatch dispatch, List<Statement> statements, Mentions mentions, int first) {
        Set<String> before = new LinkedHashSet<>();
        for (Actor actor : mentions.actors()) {
            boolean early = actor.mentions().stream().anyMatch(citation -> citation.end() < first);
            if (actor.kind() == Actor.Kind.PERSON && early) {
                before.add(actor.id());
            }
        }
        if (before.size() == 1) {
            return before.iterator().next();
        }
        for (Statement question : statements.subList(0, number)) {
            String called = called(dispatch, question.content(), mentions);
            if (called != null) {
                return called;
            }
        }
        return null;
    }

    /** "Dr Mahathir, why …?": the person whose name and a comma begin a question; or null. */
    private static @Nullable String called(Dispatch dispatch, Citation question, Mentions mentions) {
        String text = dispatch.text();
        for (Actor actor : mentions.actors()) {
            for (Citation citation : actor.kind() == Actor.Kind.PERSON ? actor.mentions() : List.<Citation>of()) {
                boolean opens = citation.start() >= question.start()
                        && text.substring(question.start(), citation.start()).indexOf(' ') < 0;
                if (opens && citation.end() < text.length() && text.charAt(citation.end()) == ',') {
                    return actor.id();
                }
            }
        }
        return null;
    }

    private static boolean isPerson(Mentions mentions, String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }
}
