package org.entente.app.internal.outlook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.outlook.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente whatif "USA SANCTION CHN"}: how relations went on after such events. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how the relations of two states and of a third with both went on after events of one kind, week by"
                    + " week:",
            "from matched past cases, which are listed, and as an impulse response. It is association, not cause."
        })
public final class WhatifCommand implements Callable<Integer> {

    private static final int SHOWN_CASES = 10;

    @Parameters(
            index = "0",
            paramLabel = "EVENT",
            description = "Actor, PLOVER type and recipient: \"USA SANCTION CHN\".")
    private String event = "";

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "STATE",
            description = "Third states (default: the one that has most to do with both).")
    private List<String> others = List.of();

    @Option(names = "--ahead", paramLabel = "N", description = "How many weeks, 1 to 26 (default: 8).")
    private int ahead = 8;

    @Mixin
    private PastOptions options = new PastOptions();

    @Override
    public Integer call() throws IOException {
        if (ahead < 1 || ahead > 26) {
            throw options.wrong("%d weeks cannot be looked at. Maybe ask for 1 to 26.".formatted(ahead));
        }
        Question question = Question.of(event, options);
        String recipient = question.object();
        String actor = question.subject();
        if (actor == null || recipient == null || actor.equals(recipient)) {
            throw options.wrong("'%s' does not name two states. Maybe write \"USA SANCTION CHN\".".formatted(event));
        }
        WhatIfAnswer answer = WhatIfAnswer.of(
                options.past(),
                actor,
                question.type(),
                recipient,
                others.stream().map(options::state).toList(),
                ahead);
        System.out.print(
                switch (options.format) {
                    case TEXT -> text(answer);
                    case JSON -> json(answer);
                    case TSV -> tsv(answer);
                });
        return 0;
    }

    private static String text(WhatIfAnswer answer) {
        List<WhatIf.Case> cases = answer.whatIf().cases();
        StringBuilder text = new StringBuilder("After %s %s %s: %d cases%s%n"
                .formatted(
                        answer.actor(),
                        answer.type(),
                        answer.recipient(),
                        cases.size(),
                        answer.exact()
                                ? ""
                                : " of such an event between any two states, since these two have too few"));
        text.append(WhatIfAnswer.CAVEAT).append(System.lineSeparator());
        for (WhatIf.Course course : answer.whatIf().courses()) {
            text.append("%s, change of the mean score (90 %% interval)%n".formatted(course.relation()));
            lines(text, "matched cases", course.matched());
            lines(text, "impulse response", course.impulse());
        }
        text.append("cases:").append(System.lineSeparator());
        cases.stream()
                .limit(SHOWN_CASES)
                .forEach(one -> text.append("  %s %s → %s, %d events within four weeks%n"
                        .formatted(one.day(), one.actor(), one.recipient(), one.events())));
        if (cases.size() > SHOWN_CASES) {
            text.append("  and %d more%n".formatted(cases.size() - SHOWN_CASES));
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, String method, List<WhatIf.Response> responses) {
        if (responses.isEmpty()) {
            text.append("  %s: too few cases%n".formatted(method));
        }
        for (WhatIf.Response one : responses) {
            text.append("  %s, week %d: %+.2f  [%+.2f, %+.2f]  of %d%n"
                    .formatted(method, one.step(), one.change(), one.low(), one.high(), one.count()));
        }
    }

    private static String json(WhatIfAnswer answer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("actor", answer.actor());
        document.put("type", answer.type().name());
        document.put("recipient", answer.recipient());
        document.put("casesOfTheseTwo", answer.exact());
        document.put("caveat", WhatIfAnswer.CAVEAT);
        document.put("courses", Json.of(answer.whatIf().courses()));
        document.put("cases", Json.of(answer.whatIf().cases()));
        return Json.written(document);
    }

    private static String tsv(WhatIfAnswer answer) {
        StringBuilder rows = new StringBuilder("relation\tmethod\tweek\tchange\tlow90\thigh90\tcount\n");
        for (WhatIf.Course course : answer.whatIf().courses()) {
            rows(rows, course.relation() + "\tmatched", course.matched());
            rows(rows, course.relation() + "\timpulse", course.impulse());
        }
        return rows.toString();
    }

    private static void rows(StringBuilder rows, String head, List<WhatIf.Response> responses) {
        for (WhatIf.Response one : responses) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%s\t%d\t%.3f\t%.3f\t%.3f\t%d%n",
                    head,
                    one.step(),
                    one.change(),
                    one.low(),
                    one.high(),
                    one.count()));
        }
    }
}
