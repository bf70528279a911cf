package org.entente.app.internal.outlook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.PloverType;
import org.entente.outlook.CourseAfter;
import org.entente.outlook.RelationDeed;
import org.entente.outlook.RelationStep;
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

    static final String CAVEAT =
            "This is association: whatever made such events may have made what followed as well. No cause is claimed.";

    private static final int WEEK = 7;
    private static final int FEW = 3;
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

    /** What is asked, and the courses that answer it. */
    private record Answer(String actor, PloverType type, String recipient, boolean exact, WhatIf whatIf) {}

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
        Answer answer = answer(options.past(), actor, question.type(), recipient);
        System.out.print(
                switch (options.format) {
                    case TEXT -> text(answer);
                    case JSON -> json(answer);
                    case TSV -> tsv(answer);
                });
        return 0;
    }

    private Answer answer(Past past, String actor, PloverType type, String recipient) {
        List<WhatIf.Case> own = CourseAfter.cases(
                actor,
                recipient,
                past.events().stream()
                        .filter(one -> one.actor().equals(actor)
                                && one.type() == type
                                && one.recipient().equals(recipient))
                        .map(StateEvent::day)
                        .toList());
        boolean exact = own.size() >= FEW;
        List<WhatIf.Case> cases = exact ? own : alike(past, type);
        List<WhatIf.Course> courses = new ArrayList<>();
        CourseAfter after = new CourseAfter(WEEK, ahead);
        courses.add(course(past, after, actor, recipient, cases, own));
        for (String third : thirds(past, actor, recipient)) {
            courses.add(course(past, after, actor, third, own, own));
            courses.add(course(past, after, recipient, third, own, own));
        }
        return new Answer(actor, type, recipient, exact, new WhatIf(cases, courses));
    }

    /** The same kind of event between whomever. */
    private static List<WhatIf.Case> alike(Past past, PloverType type) {
        Map<List<String>, List<LocalDate>> days = new HashMap<>();
        past.events().stream()
                .filter(one -> one.type() == type)
                .forEach(one -> days.computeIfAbsent(List.of(one.actor(), one.recipient()), key -> new ArrayList<>())
                        .add(one.day()));
        List<WhatIf.Case> cases = new ArrayList<>();
        days.forEach((pair, some) -> cases.addAll(CourseAfter.cases(pair.get(0), pair.get(1), some)));
        cases.sort(Comparator.comparing(WhatIf.Case::day).thenComparing(WhatIf.Case::actor));
        return cases;
    }

    /** The course of a relation; where the cases are of others, each is read in its own relation. */
    private static WhatIf.Course course(
            Past past, CourseAfter after, String a, String b, List<WhatIf.Case> cases, List<WhatIf.Case> own) {
        boolean others = !cases.equals(own);
        Map<List<String>, List<RelationDeed>> deeds = new HashMap<>();
        List<CourseAfter.Matched> matched = cases.stream()
                .map(one -> {
                    List<String> pair = others ? List.of(one.actor(), one.recipient()) : List.of(a, b);
                    return new CourseAfter.Matched(
                            one.day(), deeds.computeIfAbsent(pair, key -> past.deeds(key.get(0), key.get(1))));
                })
                .toList();
        List<RelationStep> steps = past.steps(a, b, Period.ofDays(WEEK));
        int[] events = new int[steps.size()];
        for (WhatIf.Case one : own) {
            for (int i = 0; i < events.length; i++) {
                LocalDate start = steps.get(i).start();
                boolean within = !one.day().isBefore(start) && one.day().isBefore(start.plusDays(WEEK));
                events[i] += within ? one.events() : 0;
            }
        }
        return new WhatIf.Course(a + "–" + b, after.matched(matched, past.end()), after.impulse(steps, events));
    }

    private List<String> thirds(Past past, String actor, String recipient) {
        if (!others.isEmpty()) {
            return others.stream().map(options::state).toList();
        }
        Map<String, int[]> dealings = new HashMap<>();
        for (StateEvent one : past.events()) {
            count(dealings, one.actor(), one.recipient(), actor, recipient);
            count(dealings, one.recipient(), one.actor(), actor, recipient);
        }
        return dealings.entrySet().stream()
                .max(Comparator.comparingInt(entry -> Math.min(entry.getValue()[0], entry.getValue()[1])))
                .map(entry -> List.of(entry.getKey()))
                .orElse(List.of());
    }

    private static void count(Map<String, int[]> dealings, String third, String other, String a, String b) {
        if (!third.equals(a) && !third.equals(b) && (other.equals(a) || other.equals(b))) {
            dealings.computeIfAbsent(third, key -> new int[2])[other.equals(a) ? 0 : 1]++;
        }
    }

    private static String text(Answer answer) {
        List<WhatIf.Case> cases = answer.whatIf.cases();
        StringBuilder text = new StringBuilder("After %s %s %s: %d cases%s%n"
                .formatted(
                        answer.actor,
                        answer.type,
                        answer.recipient,
                        cases.size(),
                        answer.exact ? "" : " of such events between whomever, since these two have too few"));
        text.append(CAVEAT).append(System.lineSeparator());
        for (WhatIf.Course course : answer.whatIf.courses()) {
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

    private static String json(Answer answer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("actor", answer.actor);
        document.put("type", answer.type.name());
        document.put("recipient", answer.recipient);
        document.put("casesOfTheseTwo", answer.exact);
        document.put("caveat", CAVEAT);
        document.put("courses", Json.of(answer.whatIf.courses()));
        document.put("cases", Json.of(answer.whatIf.cases()));
        return Json.written(document);
    }

    private static String tsv(Answer answer) {
        StringBuilder rows = new StringBuilder("relation\tmethod\tweek\tchange\tlow90\thigh90\tcount\n");
        for (WhatIf.Course course : answer.whatIf.courses()) {
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
