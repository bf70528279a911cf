-- Version 2. A coded row carries its own link and its dyad's number, a batch the days it spans, an event the parts of its explanation.

CREATE TABLE coded_anew (
    batch INTEGER NOT NULL,
    line INTEGER NOT NULL,
    day DATE NOT NULL,
    actor INTEGER,
    recipient INTEGER,
    actor_country SMALLINT,
    recipient_country SMALLINT,
    -- the lesser of the two countries' numbers times 32,768 and the greater; null where either has none
    dyad INTEGER,
    coding INTEGER NOT NULL,
    number BIGINT,
    external VARCHAR,
    link VARCHAR
);
INSERT INTO coded_anew
SELECT
    c.batch, c.line, c.day, c.actor, c.recipient, c.actor_country, c.recipient_country,
    least(c.actor_country, c.recipient_country)::INTEGER * 32768 + greatest(c.actor_country, c.recipient_country)
        + CASE WHEN c.actor_country IS NULL OR c.recipient_country IS NULL THEN NULL ELSE 0 END,
    c.coding, c.number, r.external, r.link
FROM coded c
LEFT JOIN reference r ON r.batch = c.batch AND r.reference = c.reference;
DROP TABLE coded;
DROP TABLE reference;
ALTER TABLE coded_anew RENAME TO coded;

CREATE TABLE batch_anew (
    batch INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    first_line BIGINT NOT NULL,
    row_count INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    first_day DATE,
    last_day DATE,
    checksum BIGINT NOT NULL,
    filed TIMESTAMP NOT NULL
);
INSERT INTO batch_anew
SELECT
    b.batch, b.key, b.kind, b.source, b.file, b.first_line, b.row_count, b.rejected, c.first_day, c.last_day,
    coalesce(c.checksum, 0), b.filed
FROM batch b
LEFT JOIN (
    SELECT batch, min(day) AS first_day, max(day) AS last_day, /*CHECKSUM*/ AS checksum FROM coded GROUP BY batch
) c USING (batch);
DROP TABLE batch;
ALTER TABLE batch_anew RENAME TO batch;

-- The tree that says how an event was decided, from its root down; depth counts from 0.
CREATE TABLE explanation (
    dispatch VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    what VARCHAR NOT NULL,
    value DOUBLE NOT NULL
);
ALTER TABLE event DROP COLUMN explanation;

-- Which columns the files of an attached folder have, comma-separated.
ALTER TABLE attached ADD COLUMN columns VARCHAR;

-- Offsets count UTF-16 code units, which SQL does not; so the words stand beside them.
ALTER TABLE assessment ADD COLUMN words VARCHAR;
ALTER TABLE tie ADD COLUMN words VARCHAR;
ALTER TABLE conduct ADD COLUMN words VARCHAR;
UPDATE assessment SET words = (SELECT text[starts + 1 : ends] FROM dispatch d WHERE d.dispatch = assessment.dispatch);
UPDATE tie SET words = (SELECT text[starts + 1 : ends] FROM dispatch d WHERE d.dispatch = tie.dispatch);
UPDATE conduct SET words = (SELECT text[starts + 1 : ends] FROM dispatch d WHERE d.dispatch = conduct.dispatch);

DROP VIEW IF EXISTS monthly;
DROP VIEW IF EXISTS one_a_day;
DROP VIEW IF EXISTS coded_event;
DROP VIEW IF EXISTS said;
