package org.entente.outlook;

import java.time.LocalDate;
import java.util.List;

/**
 * How relations went on after events of one kind. This is association: what made the event may have made the course as
 * well.
 *
 * @param cases past events that the course is read from, in order of day
 * @param courses one a relation
 */
public record WhatIf(List<Case> cases, List<Course> courses) {

    public WhatIf {
        cases = List.copyOf(cases);
        courses = List.copyOf(courses);
    }

    /**
     * A past event, with all like it in the days after it counted in.
     *
     * @param actor who did it, likewise {@code recipient}
     * @param events how many were counted in
     */
    public record Case(LocalDate day, String actor, String recipient, int events) {}

    /**
     * A relation's course.
     *
     * @param matched how the mean score after the matched cases differed from that before them, step by step
     * @param impulse the response by local projection, step by step; empty where there were too few events
     */
    public record Course(String relation, List<Response> matched, List<Response> impulse) {

        public Course {
            matched = List.copyOf(matched);
            impulse = List.copyOf(impulse);
        }
    }

    /**
     * @param step 1 for the first step after the event
     * @param change of the mean score, in score points
     * @param low the lower end of the 90 % interval, likewise {@code high}
     * @param count how many cases, or steps in the regression
     */
    public record Response(int step, double change, double low, double high, int count) {}
}
