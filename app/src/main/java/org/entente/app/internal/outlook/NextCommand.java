package org.entente.app.internal.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.PloverType;
import org.entente.outlook.EventHistory;
import org.entente.outlook.HistoryFolder;
import org.entente.outlook.Names;
import org.entente.outlook.Prediction;
import org.entente.outlook.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente next "RUS CONSULT ?"}: who comes next. */
@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks who will be on the other side of an event, and says which past events and rules made each answer.",
            "\"RUS CONSULT ?\" asks about states and PLOVER types; \"? CONSULT RUS\" asks who does it. With --data the"
                    + " set's own",
            "names can be asked about as well, parted by bars: \"Police (India) | Arrest, detain, or charge with legal"
                    + " action | ?\"."
        })
public final class NextCommand implements Callable<Integer> {

    private static final int SHOWN_RULES = 3;

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            description = "Actor, type, recipient; one side is a question mark.")
    private String question = "";

    @Option(names = "--most", paramLabel = "N", description = "How many answers (default: 10).")
    private int most = 10;

    @Mixin
    private PastOptions options = new PastOptions();

    @Override
    public Integer call() throws IOException {
        boolean ownNames = question.contains("|");
        EventHistory history = ownNames ? folder() : options.past().history();
        Names names = history.names();
        LocalDate day = options.at() != null ? options.at() : names.date(history.lastDay() + 1);
        EventHistory past = history.before(names.day(day));
        if (past.size() < NextAnswer.LEAST_EVENTS) {
            throw new IOException("Only %d events are known before %s; %d are needed. Maybe name a later day with --at."
                    .formatted(past.size(), day, NextAnswer.LEAST_EVENTS));
        }
        Query query = ownNames ? query(names, day) : query(names, day, Question.of(question, options));
        List<Prediction> answers = NextAnswer.learned(past).predict(query, most);
        System.out.print(
                switch (options.format) {
                    case TEXT -> text(names, query, answers);
                    case JSON -> json(names, query, answers);
                    case TSV -> tsv(names, answers);
                });
        return 0;
    }

    private EventHistory folder() throws IOException {
        Path folder = options.folder();
        if (folder == null) {
            throw options.wrong("Names parted by bars are those of a set of events. Maybe add --data.");
        }
        LocalDate start = options.start();
        return (start == null ? HistoryFolder.read(folder) : HistoryFolder.read(folder, start)).all();
    }

    private Query query(Names names, LocalDate day) {
        String[] parts = question.split("\\|", -1);
        if (parts.length != 3) {
            throw options.wrong("'%s' has %d parts, not three. Maybe write \"A | relation | ?\"."
                    .formatted(question, parts.length));
        }
        String subject = parts[0].strip();
        int relation = names.relationNumber(parts[1].strip()).orElseThrow(() -> unknown(parts[1]));
        return query(names, day, subject, relation, parts[2].strip());
    }

    private Query query(Names names, LocalDate day, Question asked) {
        String subject = asked.subject();
        String object = asked.object();
        PloverType type = asked.type();
        return query(names, day, subject == null ? "?" : subject, type.ordinal(), object == null ? "?" : object);
    }

    private Query query(Names names, LocalDate day, String subject, int relation, String object) {
        if (subject.equals("?") == object.equals("?")) {
            throw options.wrong("'%s' needs one question mark. Maybe write \"RUS CONSULT ?\".".formatted(question));
        }
        boolean forth = object.equals("?");
        String known = forth ? subject : object;
        int entity = names.entityNumber(known).orElseThrow(() -> unknown(known));
        return new Query(entity, forth ? relation : names.inverse(relation), names.day(day));
    }

    private RuntimeException unknown(String name) {
        return options.wrong(
                "'%s' does not occur in these events. Maybe it is spelt otherwise there.".formatted(name.strip()));
    }

    private static String text(Names names, Query query, List<Prediction> answers) {
        StringBuilder text = new StringBuilder("%s, %s, who? On %s%n"
                .formatted(names.entity(query.known()), names.relation(query.relation()), names.date(query.day())));
        int rank = 0;
        for (Prediction one : answers) {
            text.append("%2d. %s  %.3f of the weight of all candidates%n"
                    .formatted(++rank, names.entity(one.entity()), one.share()));
            one.explained().parts().stream()
                    .filter(part -> Math.abs(part.value()) >= 0.05)
                    .limit(SHOWN_RULES)
                    .forEach(part -> text.append("      %+.2f %s%n".formatted(part.value(), part.what())));
            one.rules().stream()
                    .limit(SHOWN_RULES)
                    .forEach(rule -> text.append(
                            "      %s last on %s, %d times; it was followed so in %d of %d cases of that age%n"
                                    .formatted(
                                            names.relation(rule.body()),
                                            names.date(rule.lastDay()),
                                            rule.times(),
                                            rule.held(),
                                            rule.tried())));
        }
        return text.toString();
    }

    private static String json(Names names, Query query, List<Prediction> answers) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("known", names.entity(query.known()));
        document.put("relation", names.relation(query.relation()));
        document.put("day", names.date(query.day()).toString());
        List<Object> list = new ArrayList<>();
        for (Prediction one : answers) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("answer", names.entity(one.entity()));
            node.put("share", one.share());
            node.put("explained", Json.of(one.explained()));
            node.put(
                    "rules", one.rules().stream().map(rule -> rule(names, rule)).toList());
            list.add(node);
        }
        document.put("answers", list);
        return Json.written(document);
    }

    private static Map<String, Object> rule(Names names, Prediction.Rule rule) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("body", names.relation(rule.body()));
        node.put("last", names.date(rule.lastDay()).toString());
        node.put("times", rule.times());
        node.put("confidence", rule.confidence());
        node.put("held", rule.held());
        node.put("tried", rule.tried());
        return node;
    }

    private static String tsv(Names names, List<Prediction> answers) {
        StringBuilder rows = new StringBuilder("rank\tanswer\tshare\tscore\n");
        for (int i = 0; i < answers.size(); i++) {
            Prediction one = answers.get(i);
            rows.append(String.format(
                    Locale.ROOT,
                    "%d\t%s\t%.4f\t%.3f%n",
                    i + 1,
                    names.entity(one.entity()),
                    one.share(),
                    one.explained().value()));
        }
        return rows.toString();
    }
}
