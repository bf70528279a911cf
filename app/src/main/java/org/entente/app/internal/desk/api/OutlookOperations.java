package org.entente.app.internal.desk.api;

import java.util.List;
import org.entente.app.internal.desk.api.Operation.Parameter;
import org.entente.app.internal.desk.api.Operation.Shape;
import org.entente.app.internal.desk.outlook.Alarms;
import org.entente.app.internal.desk.outlook.BackTest;
import org.entente.app.internal.desk.outlook.NextEvents;
import org.entente.app.internal.desk.outlook.RelationForecast;
import org.entente.app.internal.desk.outlook.WhatFollows;

/** What REST can be asked about what comes next. */
final class OutlookOperations {

    private static final Parameter BY = new Parameter("by", "string", "day, week, month or quarter");
    private static final Parameter TYPE = new Parameter("type", "string", "PLOVER's type; without it CONSULT");

    static final List<Operation> ALL = List.of(
            Operation.get(
                    "/api/v1/outlook/{a}/{b}",
                    "How a relation is expected to go on",
                    RelationForecast.class,
                    Shape.ONE,
                    BY,
                    new Parameter("ahead", "integer", "how many steps, 1 to 12")),
            Operation.get(
                    "/api/v1/next",
                    "Who will be on the other side of an event, with reasons",
                    NextEvents.class,
                    Shape.ONE,
                    new Parameter("actor", "string", "a state; left out where it is asked for"),
                    TYPE,
                    new Parameter("recipient", "string", "a state; left out where it is asked for"),
                    new Parameter("limit", "integer", "how many answers, 1 to 50")),
            Operation.get(
                    "/api/v1/whatif",
                    "How relations went on after events of one kind; association, not cause",
                    WhatFollows.class,
                    Shape.ONE,
                    new Parameter("actor", "string", "a state"),
                    TYPE,
                    new Parameter("recipient", "string", "another"),
                    new Parameter("with", "string", "a third; without it the one that has most to do with both"),
                    new Parameter("ahead", "integer", "how many weeks, 1 to 26")),
            Operation.get(
                    "/api/v1/alerts",
                    "Relations whose last step is unusual for them",
                    Alarms.class,
                    Shape.ONE,
                    BY,
                    new Parameter("rate", "number", "the share of false alarms that is borne, 0.001 to 0.5")),
            Operation.get(
                    "/api/v1/backtest",
                    "The last back-test of next events on what is held",
                    BackTest.class,
                    Shape.ONE));

    private OutlookOperations() {}
}
