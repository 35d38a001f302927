-- The tables of a Casus database. The columns of events, articles, uncoded and failures have the names and the order of
-- the published record; what is nested there is a struct or a list here: source[1].country, "date".start.

CREATE TABLE meta (schema_version INTEGER NOT NULL);

-- One row a page, whose id is the hash of its bytes; coder and dictionaries are those that coded it last.
CREATE TABLE pages (
    id VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    bytes BIGINT NOT NULL,
    sentences INTEGER NOT NULL,
    coder VARCHAR NOT NULL,
    dictionaries VARCHAR NOT NULL
);

-- One row for each path at which a page was met; times are UTC.
CREATE TABLE sightings (
    page VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    url VARCHAR,
    fetched_at TIMESTAMP
);

CREATE TABLE articles (
    id VARCHAR NOT NULL,
    page VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    url VARCHAR,
    title VARCHAR,
    outlet VARCHAR,
    agency VARCHAR,
    language VARCHAR,
    published STRUCT(start DATE, "end" DATE, because VARCHAR[], doubt BOOLEAN),
    "text" VARCHAR NOT NULL,
    parts STRUCT("role" VARCHAR, "begin" INTEGER, "end" INTEGER)[]
);

CREATE TABLE events (
    id VARCHAR NOT NULL,
    page VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    article VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    sentence STRUCT("index" INTEGER, "begin" INTEGER, "end" INTEGER, "text" VARCHAR),
    "type" VARCHAR NOT NULL,
    modes VARCHAR[],
    contexts VARCHAR[],
    cameo VARCHAR,
    quad INTEGER,
    intensity DOUBLE,
    mutual BOOLEAN,
    "count" INTEGER,
    source STRUCT(code VARCHAR, country VARCHAR, sectors VARCHAR[], actor VARCHAR, "name" VARCHAR, "text" VARCHAR, "begin" INTEGER, "end" INTEGER, because VARCHAR)[],
    target STRUCT(code VARCHAR, country VARCHAR, sectors VARCHAR[], actor VARCHAR, "name" VARCHAR, "text" VARCHAR, "begin" INTEGER, "end" INTEGER, because VARCHAR)[],
    "trigger" STRUCT("text" VARCHAR, "begin" INTEGER, "end" INTEGER),
    "content" STRUCT("text" VARCHAR, "begin" INTEGER, "end" INTEGER, factuality VARCHAR, about VARCHAR[]),
    "date" STRUCT(start DATE, "end" DATE, relation VARCHAR, granularity VARCHAR, "text" VARCHAR, because VARCHAR[]),
    report_date STRUCT(start DATE, "end" DATE),
    place STRUCT("name" VARCHAR, country VARCHAR, lat DOUBLE, lon DOUBLE, "precision" VARCHAR, "text" VARCHAR, because VARCHAR),
    factuality VARCHAR,
    stances STRUCT(holder STRUCT(code VARCHAR, country VARCHAR, sectors VARCHAR[], actor VARCHAR, "name" VARCHAR, "text" VARCHAR, "begin" INTEGER, "end" INTEGER, because VARCHAR), "value" VARCHAR)[],
    historical BOOLEAN,
    quantities STRUCT(kind VARCHAR, at_least BIGINT, at_most BIGINT, approximate BOOLEAN, currency VARCHAR, "text" VARCHAR, "begin" INTEGER, "end" INTEGER)[],
    attribution STRUCT("role" VARCHAR, "name" VARCHAR, code VARCHAR, party BOOLEAN, "text" VARCHAR, cue VARCHAR)[],
    quote STRUCT(kind VARCHAR, "text" VARCHAR, speaker VARCHAR, "begin" INTEGER, "end" INTEGER),
    confidence DOUBLE,
    because VARCHAR,
    coder VARCHAR,
    dictionaries VARCHAR
);

CREATE TABLE uncoded (
    page VARCHAR NOT NULL,
    sentence STRUCT("index" INTEGER, "begin" INTEGER, "end" INTEGER, "text" VARCHAR),
    reason VARCHAR
);

CREATE TABLE failures (
    file VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    message VARCHAR NOT NULL
);
