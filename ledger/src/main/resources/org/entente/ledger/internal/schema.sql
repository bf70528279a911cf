-- The newest version as a whole, for a ledger that begins: what schema-1.sql and all that follow it lead to, in one step.
-- Tables hold what was filed; views (views.sql) are made of them.

CREATE TABLE dispatch (
    dispatch VARCHAR NOT NULL,
    title VARCHAR,
    day DATE,
    outlet VARCHAR,
    link VARCHAR,
    language VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    signature BLOB,
    story VARCHAR NOT NULL,
    filed TIMESTAMP NOT NULL
);
CREATE TABLE dispatch_band (dispatch VARCHAR NOT NULL, band INTEGER NOT NULL, hash BIGINT NOT NULL);
CREATE TABLE sentence (
    dispatch VARCHAR NOT NULL, sentence INTEGER NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL
);
CREATE TABLE actor (
    dispatch VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sector VARCHAR,
    office VARCHAR,
    office_state VARCHAR,
    office_from DATE,
    office_to DATE,
    confidence DOUBLE NOT NULL
);
CREATE TABLE mention (
    dispatch VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    sentence INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL
);
CREATE TABLE statement (
    dispatch VARCHAR NOT NULL,
    statement VARCHAR NOT NULL,
    mode VARCHAR NOT NULL,
    speaker VARCHAR,
    within VARCHAR,
    addressee VARCHAR,
    occasion VARCHAR,
    day DATE,
    precision VARCHAR,
    confidence DOUBLE NOT NULL
);
-- part: SOURCE, CUE, CONTENT (the longest piece first)
CREATE TABLE statement_span (
    dispatch VARCHAR NOT NULL,
    statement VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    words VARCHAR NOT NULL
);
CREATE TABLE stance (
    dispatch VARCHAR NOT NULL,
    statement VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    toward VARCHAR NOT NULL,
    polarity INTEGER NOT NULL
);
CREATE TABLE event (
    dispatch VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR,
    status VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    day DATE,
    precision VARCHAR,
    planned DATE,
    planned_precision VARCHAR,
    stated_by VARCHAR,
    cameo VARCHAR,
    contexts VARCHAR NOT NULL,
    sentence INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    words VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL
);
-- The tree that says how an event was decided, from its root down; depth counts from 0.
CREATE TABLE explanation (
    dispatch VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    what VARCHAR NOT NULL,
    value DOUBLE NOT NULL
);
-- role: ACTOR, RECIPIENT
CREATE TABLE event_party (
    dispatch VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    actor VARCHAR NOT NULL
);
-- An event as directed pairs: each actor with each recipient; of a reciprocal event each actor with each other.
CREATE TABLE event_pair (dispatch VARCHAR NOT NULL, event VARCHAR NOT NULL, actor VARCHAR NOT NULL, recipient VARCHAR);
CREATE TABLE assessment (
    dispatch VARCHAR NOT NULL,
    assessment VARCHAR NOT NULL,
    level VARCHAR,
    trend VARCHAR,
    since DATE,
    since_precision VARCHAR,
    modality VARCHAR NOT NULL,
    by_actor VARCHAR,
    stated_by VARCHAR,
    sentence INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    confidence DOUBLE NOT NULL,
    -- offsets count UTF-16 code units, which SQL does not; so the words stand beside them
    words VARCHAR
);
-- role: RATED, MORE, LESS
CREATE TABLE assessment_dyad (
    dispatch VARCHAR NOT NULL,
    assessment VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL
);
CREATE TABLE tie (
    dispatch VARCHAR NOT NULL,
    tie VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    institution VARCHAR,
    day DATE,
    precision VARCHAR,
    status VARCHAR NOT NULL,
    stated_by VARCHAR,
    sentence INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    confidence DOUBLE NOT NULL,
    words VARCHAR
);
CREATE TABLE tie_party (dispatch VARCHAR NOT NULL, tie VARCHAR NOT NULL, ordinal INTEGER NOT NULL, actor VARCHAR NOT NULL);
CREATE TABLE conduct (
    dispatch VARCHAR NOT NULL,
    conduct VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    norm VARCHAR NOT NULL,
    polarity INTEGER NOT NULL,
    by_actor VARCHAR,
    stated_by VARCHAR,
    sentence INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    confidence DOUBLE NOT NULL,
    words VARCHAR
);

-- What other people coded. A batch is filed whole or not at all; its key is the hash of its lines and of how they were read.
CREATE TABLE batch (
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
CREATE TABLE country (country SMALLINT NOT NULL, code VARCHAR NOT NULL);
CREATE TABLE entity (
    entity INTEGER NOT NULL, name VARCHAR NOT NULL, country SMALLINT, sector VARCHAR, code VARCHAR
);
CREATE TABLE coding (
    coding INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    cameo VARCHAR,
    type VARCHAR,
    quad INTEGER,
    mode VARCHAR,
    contexts VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    goldstein DOUBLE
);
CREATE TABLE coded (
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
    external VARCHAR USING COMPRESSION zstd,
    link VARCHAR USING COMPRESSION zstd
);
CREATE TABLE reject (
    batch INTEGER NOT NULL, file VARCHAR NOT NULL, line BIGINT NOT NULL, reason VARCHAR NOT NULL, content VARCHAR NOT NULL
);
-- columns: those that the files have, comma-separated
CREATE TABLE attached (folder VARCHAR NOT NULL, filed TIMESTAMP NOT NULL, columns VARCHAR);
