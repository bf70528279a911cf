-- Version 3. A dyad's number begins with the greater of its two countries' numbers, so that whoever asks for a country may pass over all
-- that lies before it; a row with one country has a number too.

CREATE TABLE coded_anew (
    batch INTEGER NOT NULL,
    line INTEGER NOT NULL,
    day DATE NOT NULL,
    actor INTEGER,
    recipient INTEGER,
    actor_country SMALLINT,
    recipient_country SMALLINT,
    -- each country's number plus one, or 0 where it is absent: the greater times 32,768, and the lesser; rows lie in this order within a delivery
    dyad INTEGER NOT NULL,
    coding INTEGER NOT NULL,
    number BIGINT,
    external VARCHAR,
    link VARCHAR
);
INSERT INTO coded_anew
SELECT
    batch, line, day, actor, recipient, actor_country, recipient_country,
    greatest(coalesce(actor_country::INTEGER + 1, 0), coalesce(recipient_country::INTEGER + 1, 0)) * 32768
        + least(coalesce(actor_country::INTEGER + 1, 0), coalesce(recipient_country::INTEGER + 1, 0)),
    coding, number, external, link
FROM coded;
DROP TABLE coded;
ALTER TABLE coded_anew RENAME TO coded;
