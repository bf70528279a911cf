package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.jspecify.annotations.Nullable;

/** Who gives an answer that is told without a speaker, "came the reply", "said the other": whoever was spoken to, or spoke before the last one. Stateless; safe to share between threads. */
final class Replies {

    /** So many statements back somebody is still in the conversation. */
    private static final int MEMORY = 5;

    /** And so many sentences. */
    private static final int FARTHEST = 4;

    private Replies() {}

    /** The statements, in order, with the sources of such answers. */
    static List<Statement> told(Dispatch dispatch, List<Statement> statements, Mentions mentions) {
        List<Statement> told = new ArrayList<>();
        for (Statement statement : statements) {
            boolean open = statement.source() == null && statement.mode() != Statement.Mode.INDIRECT;
            String source = open && isAnswer(dispatch, statement) ? answering(statement, told, mentions) : null;
            source = source == null && open && isLabel(dispatch, statement) ? interviewed(mentions) : source;
            source = source == null && open ? ofTwo(dispatch, statement, mentions) : source;
            told.add(source == null ? statement : from(statement, source));
        }
        return told;
    }

    /** "A: …" in an interview. */
    private static boolean isLabel(Dispatch dispatch, Statement statement) {
        String source = words(dispatch, statement.sourceSpan());
        return source.equals("A") || source.equalsIgnoreCase("Answer");
    }

    /** Whom the heading of an interview tells of; or null. */
    private static @Nullable String interviewed(Mentions mentions) {
        for (Mention mention : mentions.inSentence(0)) {
            if (mention.actor() != null && isSomebody(mentions, mention.actor())) {
                return mention.actor();
            }
        }
        return null;
    }

    /** Of two persons who were named together last, the first for "said the one" and the second for "said the other"; or null. */
    private static @Nullable String ofTwo(Dispatch dispatch, Statement statement, Mentions mentions) {
        String source = words(dispatch, statement.sourceSpan()).toLowerCase(Locale.ROOT);
        boolean one = source.equals("the one") || source.equals("the first");
        boolean other = source.equals("the other") || source.equals("the second");
        if (!one && !other) {
            return null;
        }
        for (int sentence = statement.content().sentence(); sentence >= 0; sentence--) {
            List<String> persons = new ArrayList<>();
            for (Mention mention : mentions.inSentence(sentence)) {
                String id = mention.form() == Form.NAME ? mention.actor() : null;
                if (id != null && isSomebody(mentions, id) && !persons.contains(id)) {
                    persons.add(id);
                }
            }
            if (persons.size() == 2) {
                return persons.get(one ? 0 : 1);
            }
            if (!persons.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isAnswer(Dispatch dispatch, Statement statement) {
        String source = words(dispatch, statement.sourceSpan());
        String cue = words(dispatch, statement.cue());
        boolean other = source.equalsIgnoreCase("the other") || source.equalsIgnoreCase("the other man");
        boolean came = source.isEmpty() && cue.startsWith("came the ");
        return other || came;
    }

    private static String words(Dispatch dispatch, @Nullable Citation cited) {
        return cited == null ? "" : dispatch.text().substring(cited.start(), cited.end());
    }

    private static @Nullable String answering(Statement answer, List<Statement> before, Mentions mentions) {
        Statement last = null;
        List<Statement> near = before.subList(Math.max(0, before.size() - MEMORY), before.size());
        for (Statement statement : near.reversed()) {
            boolean far = answer.content().sentence() - statement.content().sentence() > FARTHEST;
            if (statement.source() == null || far) {
                continue;
            }
            if (last == null) {
                last = statement;
                if (statement.addressee() != null && isSomebody(mentions, statement.addressee())) {
                    return statement.addressee();
                }
            } else if (!Objects.equals(last.source(), statement.source())
                    && isAnybody(mentions, Objects.requireNonNull(statement.source()))) {
                return statement.source();
            }
        }
        return last == null ? null : named(answer, Objects.requireNonNull(last.source()), mentions);
    }

    /** The person named last before an answer, or else next, besides one. */
    private static @Nullable String named(Statement answer, String asker, Mentions mentions) {
        String nearest = null;
        int sentence = answer.content().sentence();
        for (Mention mention : mentions.all()) {
            Actor actor =
                    mention.form() == Form.NAME && mention.actor() != null ? mentions.actor(mention.actor()) : null;
            boolean person = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && !actor.id().equals(asker);
            boolean near = Math.abs(mention.sentence() - sentence) <= 2;
            if (person && near && (mention.sentence() <= sentence || nearest == null)) {
                nearest = mention.actor();
            }
        }
        return nearest;
    }

    private static boolean isSomebody(Mentions mentions, String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    /** Whether it is one person, named or not: bodies answer in their own name. */
    private static boolean isAnybody(Mentions mentions, String id) {
        Actor actor = mentions.actor(id);
        return actor != null && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.GROUP);
    }

    static Statement from(Statement statement, String source) {
        return new Statement(
                statement.id(),
                statement.mode(),
                source,
                statement.sourceSpan(),
                statement.cue(),
                statement.content(),
                statement.contentMore(),
                statement.within(),
                statement.addressee(),
                statement.occasion(),
                statement.date(),
                statement.stance(),
                statement.confidence());
    }
}
