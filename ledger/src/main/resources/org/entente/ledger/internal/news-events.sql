SELECT
    e.dispatch || '#' || e.event AS event,
    coalesce(e.day, d.day) AS date,
    CASE WHEN e.day IS NULL THEN 'DAY' ELSE e.precision END AS precision,
    p.actor AS actor,
    a.country AS actor_country,
    a.sector AS actor_sector,
    p.recipient AS recipient,
    r.country AS recipient_country,
    r.sector AS recipient_sector,
    e.type AS type,
    CASE
        WHEN e.type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE') THEN 1
        WHEN e.type IN ('COOPERATE', 'AID', 'RETREAT') THEN 2
        WHEN e.type IN ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') THEN 3
        ELSE 4
    END AS quad,
    e.mode AS mode,
    e.contexts AS contexts,
    e.status AS status,
    e.score AS score,
    e.cameo AS cameo,
    NULL::DOUBLE AS goldstein,
    e.confidence AS confidence,
    'news' AS source,
    e.dispatch || '#' || e.sentence || ':' || e.starts || '-' || e.ends AS origin,
    d.link AS link,
    NULL::VARCHAR AS external,
    d.story AS story,
    e.dispatch AS dispatch,
    e.sentence AS sentence,
    e.starts AS starts,
    e.ends AS ends,
    e.words AS words,
    e.stated_by AS stated_by,
    NULL::INTEGER AS batch,
    NULL::INTEGER AS line
FROM event e
JOIN dispatch d ON d.dispatch = e.dispatch
JOIN event_pair p ON p.dispatch = e.dispatch AND p.event = e.event
LEFT JOIN actor a ON a.dispatch = p.dispatch AND a.actor = p.actor
LEFT JOIN actor r ON r.dispatch = p.dispatch AND r.actor = p.recipient
