package org.entente.app.internal.desk.api;

import java.util.List;
import org.entente.app.internal.desk.Jobs;
import org.entente.app.internal.desk.api.Operation.Parameter;
import org.entente.app.internal.desk.api.Operation.Shape;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.view.ActorView;
import org.entente.app.internal.desk.view.AgreementsView;
import org.entente.app.internal.desk.view.CampsView;
import org.entente.app.internal.desk.view.DeskView;
import org.entente.app.internal.desk.view.RelationView;
import org.entente.app.internal.desk.view.Search;
import org.entente.app.internal.desk.view.TriangleView;
import org.entente.app.internal.desk.view.WorldView;

/** What REST can be asked. */
final class Operations {

    private static final String ROWS_CSV = "text/csv";
    private static final String ROWS_JSONL = "application/jsonl";

    private static final Parameter STEP =
            new Parameter("step", "string", "day, week, month, quarter or year; without it one that fits");
    private static final Parameter FROM = new Parameter("from", "string", "the first day, 2018-12-24, 2018-12 or 2018");
    private static final Parameter TO = new Parameter("to", "string", "the last day");
    private static final Parameter LIMIT = new Parameter("limit", "integer", "the most rows, 1 to 1000");
    private static final Parameter OFFSET = new Parameter("offset", "integer", "how many rows to pass over");
    private static final Parameter FORMAT =
            new Parameter("format", "string", "json, csv or jsonl; the latter two are not paged");
    private static final Parameter ANY_FORMAT =
            new Parameter("format", "string", "json, csv, jsonl or parquet; only json is paged");
    private static final Parameter TABLE = new Parameter("format", "string", "json or csv");

    static final List<Operation> ALL = List.of(
            Operation.get("/api/v1/coverage", "What is held", Holdings.Coverage.class, Shape.ONE),
            Operation.get(
                    "/api/v1/desk",
                    "The relations that moved most",
                    DeskView.class,
                    Shape.ONE,
                    new Parameter("limit", "integer", "how many, 1 to 60")),
            Operation.get(
                    "/api/v1/relations",
                    "The relations held, the busiest first",
                    Holdings.Pair.class,
                    Shape.LIST,
                    LIMIT),
            Operation.get(
                            "/api/v1/relations/{a}/{b}",
                            "How two states stood, step by step",
                            RelationView.class,
                            Shape.ONE,
                            STEP,
                            FROM,
                            TO,
                            TABLE)
                    .also(ROWS_CSV),
            Operation.get(
                            "/api/v1/triangles/{a}/{b}/{c}",
                            "Which strategic triangle three states formed",
                            TriangleView.class,
                            Shape.ONE,
                            STEP,
                            FROM,
                            TO,
                            new Parameter("neutral", "number", "the level between friendly and hostile, -10 to 10"),
                            TABLE)
                    .also(ROWS_CSV),
            Operation.get(
                    "/api/v1/camps",
                    "Who stands with whom",
                    CampsView.class,
                    Shape.ONE,
                    FROM,
                    TO,
                    new Parameter("least", "integer", "events that a relation needs"),
                    new Parameter("region", "string", "europe, africa, asia, americas, oceania or middle_east")),
            Operation.get(
                    "/api/v1/world/{state}",
                    "How a state dealt with all others, year by year",
                    WorldView.class,
                    Shape.ONE,
                    new Parameter("span", "integer", "how many years each figure is of")),
            Operation.get(
                    "/api/v1/actors",
                    "Actors by name",
                    Search.Hit.class,
                    Shape.LIST,
                    new Parameter("q", "string", "a part of the name, or a code")),
            Operation.get("/api/v1/actors/{id}", "All that is known of an actor", ActorView.class, Shape.ONE),
            Operation.get(
                    "/api/v1/agreements",
                    "Agreements and memberships",
                    AgreementsView.class,
                    Shape.ONE,
                    new Parameter("party", "string", "whom all of them bind"),
                    new Parameter("with", "string", "and whom beside")),
            Operation.get(
                            "/api/v1/events",
                            "Events, the newest first",
                            Holdings.EventRow.class,
                            Shape.SLICE,
                            new Parameter("a", "string", "a state, or an actor's id or name, on either side"),
                            new Parameter("b", "string", "another, on the other side"),
                            new Parameter("type", "string", "PLOVER's type"),
                            new Parameter("status", "string", "actual, historical, future, hypothetical or negated"),
                            new Parameter("source", "string", "news, or an event set's name"),
                            new Parameter("words", "string", "words of the event's sentence"),
                            FROM,
                            TO,
                            LIMIT,
                            OFFSET,
                            ANY_FORMAT)
                    .also(ROWS_CSV, ROWS_JSONL, Rows.PARQUET),
            Operation.get(
                            "/api/v1/statements",
                            "Statements, the newest first",
                            Holdings.StatementRow.class,
                            Shape.SLICE,
                            new Parameter("speaker", "string", "the speaker's id, name or country"),
                            new Parameter("words", "string", "words of the statement"),
                            FROM,
                            TO,
                            LIMIT,
                            OFFSET,
                            ANY_FORMAT)
                    .also(ROWS_CSV, ROWS_JSONL, Rows.PARQUET),
            Operation.get(
                            "/api/v1/dispatches",
                            "Dispatches, the newest first",
                            Holdings.DispatchRow.class,
                            Shape.SLICE,
                            new Parameter("actor", "string", "whom they name"),
                            LIMIT,
                            OFFSET,
                            FORMAT)
                    .also(ROWS_CSV, ROWS_JSONL),
            Operation.get("/api/v1/dispatches/{id}", "A dispatch with its account", null, Shape.ONE),
            Operation.post(
                    "/api/v1/read",
                    "Reads a text and shows its account; nothing is kept",
                    null,
                    "text/plain",
                    new Parameter("date", "string", "the day it was published")),
            Operation.get("/api/v1/jobs", "Jobs, the newest first", Jobs.Job.class, Shape.LIST),
            Operation.get("/api/v1/jobs/{id}", "How far a job is", Jobs.Job.class, Shape.ONE),
            Operation.get(
                    "/api/v1/jobs/{id}/progress", "How far a job is, as server-sent events named job", null, Shape.ONE),
            Operation.post(
                    "/api/v1/imports",
                    "Brings in an event set: the parts kind and file, or path of a file on the server",
                    Jobs.Job.class,
                    "multipart/form-data"),
            Operation.get("/api/v1/openapi.json", "This description", null, Shape.ONE));

    private Operations() {}
}
