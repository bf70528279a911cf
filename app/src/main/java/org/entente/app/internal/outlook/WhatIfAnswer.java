package org.entente.app.internal.outlook;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PloverType;
import org.entente.outlook.CourseAfter;
import org.entente.outlook.RelationDeed;
import org.entente.outlook.RelationStep;
import org.entente.outlook.WhatIf;

/**
 * How relations went on after events of one kind, as past events tell.
 *
 * @param exact whether the cases are of these two; otherwise they had too few, and the cases are of whomever
 */
public record WhatIfAnswer(String actor, PloverType type, String recipient, boolean exact, WhatIf whatIf) {

    public static final String CAVEAT =
            "This is association: whatever made such events may have made what followed as well. No cause is claimed.";

    private static final int WEEK = 7;
    private static final int FEW = 3;

    /**
     * @param thirds states whose relations with both are told as well; where empty, the one that has most to do with both
     * @param ahead how many weeks
     */
    public static WhatIfAnswer of(
            Past past, String actor, PloverType type, String recipient, List<String> thirds, int ahead) {
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
        for (String third : thirds.isEmpty() ? nearest(past, actor, recipient) : thirds) {
            courses.add(course(past, after, actor, third, own, own));
            courses.add(course(past, after, recipient, third, own, own));
        }
        return new WhatIfAnswer(actor, type, recipient, exact, new WhatIf(cases, courses));
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

    private static List<String> nearest(Past past, String actor, String recipient) {
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
}
