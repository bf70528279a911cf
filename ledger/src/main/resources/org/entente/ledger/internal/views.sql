-- One row for each directed pair of each event, read from news, imported or attached.
CREATE OR REPLACE VIEW events AS /*EVENTS*/;

-- The field's one-a-day filter: what is told of the same pair, type and day counts once, however many tell it.
CREATE OR REPLACE VIEW one_a_day AS
SELECT
    date, source, actor, actor_country, actor_sector, recipient, recipient_country, recipient_sector, type, quad, status,
    any_value(mode) AS mode, avg(score) AS score, max(confidence) AS confidence, count(*) AS reports
FROM events
WHERE precision = 'DAY'
GROUP BY ALL;

-- Each month of each directed pair of countries, raw and filtered.
CREATE OR REPLACE VIEW monthly AS
SELECT
    date_trunc('month', date)::DATE AS month, source, actor_country, recipient_country, type, quad, status,
    sum(reports)::BIGINT AS raw, count(*) AS filtered, avg(score) AS score
FROM one_a_day
GROUP BY ALL;

CREATE OR REPLACE VIEW dispatches AS
SELECT dispatch, title, day AS date, outlet, link, language, text, story, filed FROM dispatch;

-- Copies of a wire report and its updates.
CREATE OR REPLACE VIEW stories AS
SELECT story, count(*) AS dispatches, min(day) AS first_date, max(day) AS last_date, list(dispatch ORDER BY filed, dispatch) AS members
FROM dispatch
GROUP BY story;

CREATE OR REPLACE VIEW actors AS
SELECT actor, any_value(kind) AS kind, any_value(name) AS name, mode(country) AS country, mode(sector) AS sector, count(*) AS dispatches
FROM actor
GROUP BY actor;

CREATE OR REPLACE VIEW statements AS
SELECT
    s.dispatch, s.statement, coalesce(s.day, d.day) AS date, s.mode, s.speaker, a.name AS speaker_name,
    a.country AS speaker_country, s.within, s.addressee, s.occasion, s.confidence, d.story, d.outlet, d.link,
    c.sentence, c.starts, c.ends, c.words AS content
FROM statement s
JOIN dispatch d ON d.dispatch = s.dispatch
JOIN statement_span c ON c.dispatch = s.dispatch AND c.statement = s.statement AND c.part = 'CONTENT' AND c.ordinal = 0
LEFT JOIN actor a ON a.dispatch = s.dispatch AND a.actor = s.speaker;

-- A row for each relation that a rating names; role is RATED, or MORE and LESS in a comparison.
CREATE OR REPLACE VIEW assessments AS
SELECT
    s.dispatch, s.assessment, d.day AS date, y.role, y.a, y.b, s.level, s.trend, s.since, s.modality, s.by_actor, s.stated_by,
    s.confidence, s.sentence, s.starts, s.ends, s.words, d.story
FROM assessment s
JOIN dispatch d ON d.dispatch = s.dispatch
JOIN assessment_dyad y ON y.dispatch = s.dispatch AND y.assessment = s.assessment;

CREATE OR REPLACE VIEW ties AS
SELECT
    t.dispatch, t.tie, t.kind, t.name, t.institution, t.day AS date, t.precision, t.status, t.stated_by, t.confidence,
    t.sentence, t.starts, t.ends, t.words,
    (SELECT string_agg(p.actor, ',' ORDER BY p.ordinal) FROM tie_party p WHERE p.dispatch = t.dispatch AND p.tie = t.tie) AS parties
FROM tie t;

CREATE OR REPLACE VIEW conducts AS
SELECT c.dispatch, c.conduct, d.day AS date, c.actor, c.norm, c.polarity, c.by_actor, c.stated_by, c.confidence, c.sentence, c.starts, c.ends, c.words
FROM conduct c
JOIN dispatch d ON d.dispatch = c.dispatch;

-- What the first schema called otherwise, for questions that were written then.
CREATE OR REPLACE VIEW coded_event AS SELECT date AS day, * EXCLUDE (date), line AS reference FROM events;
CREATE OR REPLACE VIEW said AS SELECT date AS day, * EXCLUDE (date) FROM statements;
CREATE OR REPLACE VIEW reference AS
SELECT batch, line AS reference, any_value(link) AS link, any_value(external) AS external FROM coded GROUP BY batch, line;
