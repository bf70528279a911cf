-- Version 4. Links and other people's numbers are kept so that a few of them can be read without unpacking all their neighbours.

CREATE TABLE coded_anew (
    batch INTEGER NOT NULL,
    line INTEGER NOT NULL,
    day DATE NOT NULL,
    actor INTEGER,
    recipient INTEGER,
    actor_country SMALLINT,
    recipient_country SMALLINT,
    -- as in version 3
    dyad INTEGER NOT NULL,
    coding INTEGER NOT NULL,
    number BIGINT,
    external VARCHAR USING COMPRESSION zstd,
    link VARCHAR USING COMPRESSION zstd
);
INSERT INTO coded_anew SELECT * FROM coded;
DROP TABLE coded;
ALTER TABLE coded_anew RENAME TO coded;
