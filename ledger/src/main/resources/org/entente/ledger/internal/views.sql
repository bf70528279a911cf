-- One row for each directed pair of each event, read from news or imported.
CREATE OR REPLACE VIEW coded_event AS
SELECT
    c.day AS day,
    'DAY' AS precision,
    a.name AS actor,
    ac.code AS actor_country,
    a.sector AS actor_sector,
    r.name AS recipient,
    rc.code AS recipient_country,
    r.sector AS recipient_sector,
    k.type AS type,
    k.quad AS quad,
    k.mode AS mode,
    k.contexts AS contexts,
    k.status AS status,
    k.score AS score,
    k.cameo AS cameo,
    k.goldstein AS goldstein,
    1.0::DOUBLE AS confidence,
    k.source AS source,
    NULL::VARCHAR AS story,
    NULL::VARCHAR AS dispatch,
    NULL::INTEGER AS sentence,
    NULL::INTEGER AS starts,
    NULL::INTEGER AS ends,
    NULL::VARCHAR AS words,
    c.batch AS batch,
    c.line AS line,
    c.number AS number,
    c.reference AS reference
FROM coded c
JOIN coding k ON k.coding = c.coding
LEFT JOIN entity a ON a.entity = c.actor
LEFT JOIN entity r ON r.entity = c.recipient
LEFT JOIN country ac ON ac.country = c.actor_country
LEFT JOIN country rc ON rc.country = c.recipient_country
UNION ALL
SELECT
    coalesce(e.day, d.day),
    CASE WHEN e.day IS NULL THEN 'DAY' ELSE e.precision END,
    p.actor,
    a.country,
    a.sector,
    p.recipient,
    r.country,
    r.sector,
    e.type,
    CASE
        WHEN e.type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE') THEN 1
        WHEN e.type IN ('COOPERATE', 'AID', 'RETREAT') THEN 2
        WHEN e.type IN ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') THEN 3
        ELSE 4
    END,
    e.mode,
    e.contexts,
    e.status,
    e.score,
    e.cameo,
    NULL,
    e.confidence,
    'news',
    d.story,
    e.dispatch,
    e.sentence,
    e.starts,
    e.ends,
    e.words,
    NULL,
    NULL,
    NULL,
    NULL
FROM event e
JOIN dispatch d ON d.dispatch = e.dispatch
JOIN event_pair p ON p.dispatch = e.dispatch AND p.event = e.event
LEFT JOIN actor a ON a.dispatch = p.dispatch AND a.actor = p.actor
LEFT JOIN actor r ON r.dispatch = p.dispatch AND r.actor = p.recipient
/*ATTACHED*/;

-- The field's one-a-day filter: what is told of the same pair, type and day counts once, however many tell it.
CREATE OR REPLACE VIEW one_a_day AS
SELECT
    day, source, actor, actor_country, actor_sector, recipient, recipient_country, recipient_sector, type, quad, status,
    any_value(mode) AS mode, avg(score) AS score, max(confidence) AS confidence, count(*) AS reports
FROM coded_event
WHERE precision = 'DAY'
GROUP BY ALL;

-- Each month of each directed pair of countries, raw and filtered.
CREATE OR REPLACE VIEW monthly AS
SELECT
    date_trunc('month', day) AS month, source, actor_country, recipient_country, type, quad, status,
    sum(reports) AS raw, count(*) AS filtered, avg(score) AS score
FROM one_a_day
GROUP BY ALL;

CREATE OR REPLACE VIEW said AS
SELECT
    s.dispatch, s.statement, coalesce(s.day, d.day) AS day, s.mode, s.speaker, a.name AS speaker_name,
    a.country AS speaker_country, s.within, s.addressee, s.occasion, s.confidence, d.story, d.outlet, d.link,
    c.sentence, c.starts, c.ends, c.words AS content
FROM statement s
JOIN dispatch d ON d.dispatch = s.dispatch
JOIN statement_span c ON c.dispatch = s.dispatch AND c.statement = s.statement AND c.part = 'CONTENT' AND c.ordinal = 0
LEFT JOIN actor a ON a.dispatch = s.dispatch AND a.actor = s.speaker;
