SELECT
    c.batch || ':' || c.line AS event,
    c.day AS date,
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
    b.file || ':' || c.line AS origin,
    c.link AS link,
    coalesce(c.number::VARCHAR, c.external) AS external,
    NULL::VARCHAR AS story,
    NULL::VARCHAR AS dispatch,
    NULL::INTEGER AS sentence,
    NULL::INTEGER AS starts,
    NULL::INTEGER AS ends,
    NULL::VARCHAR AS words,
    NULL::VARCHAR AS stated_by,
    c.batch AS batch,
    c.line AS line
FROM /*CODED*/coded c
JOIN coding k ON k.coding = c.coding
LEFT JOIN batch b ON b.batch = c.batch
LEFT JOIN entity a ON a.entity = c.actor
LEFT JOIN entity r ON r.entity = c.recipient
LEFT JOIN country ac ON ac.country = c.actor_country
LEFT JOIN country rc ON rc.country = c.recipient_country
