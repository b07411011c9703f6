-- The ledger and the ordinary tables beside it. Columns are integers, texts and blobs only, the same on both engines,
-- so that an archive of one can be restored into the other. Moments are microseconds since 1970-01-01 UTC.

CREATE TABLE cadre.setting (
    name text COLLATE "C" NOT NULL PRIMARY KEY,
    value bytea NOT NULL
);

CREATE TABLE cadre.workspace (
    workspace text COLLATE "C" NOT NULL PRIMARY KEY,
    head bigint NOT NULL,
    chain_hash bytea NOT NULL,
    recorded_at bigint NOT NULL
);

CREATE TABLE cadre.event (
    workspace text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    type text COLLATE "C" NOT NULL,
    type_version bigint NOT NULL,
    effective_on text COLLATE "C" NOT NULL,
    recorded_at bigint NOT NULL,
    actor text COLLATE "C" NOT NULL,
    on_behalf_of text COLLATE "C",
    authority text COLLATE "C",
    official text COLLATE "C",
    key_generation bigint NOT NULL,
    streams text COLLATE "C" NOT NULL,
    payload bytea NOT NULL,
    chain_hash bytea NOT NULL,
    PRIMARY KEY (workspace, position)
);

CREATE TABLE cadre.event_subject (
    workspace text COLLATE "C" NOT NULL,
    stream text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (workspace, stream, version)
);

CREATE TABLE cadre.command (
    workspace text COLLATE "C" NOT NULL,
    command_key text COLLATE "C" NOT NULL,
    request_hash bytea NOT NULL,
    first_position bigint NOT NULL,
    last_position bigint NOT NULL,
    recorded_at bigint NOT NULL,
    answer bytea NOT NULL,
    PRIMARY KEY (workspace, command_key)
);

-- An erased key leaves its row with an empty wrapped key: the generation says which events it protected.
CREATE TABLE cadre.official_key (
    workspace text COLLATE "C" NOT NULL,
    official text COLLATE "C" NOT NULL,
    generation bigint NOT NULL,
    wrapped_key bytea NOT NULL,
    PRIMARY KEY (workspace, official)
);

CREATE TABLE cadre.run (
    workspace text COLLATE "C" NOT NULL,
    run text COLLATE "C" NOT NULL,
    run_key text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL,
    request bytea NOT NULL,
    inputs_hash bytea NOT NULL,
    result bytea NOT NULL,
    result_hash text COLLATE "C",
    created_at bigint NOT NULL,
    finished_at bigint,
    PRIMARY KEY (workspace, run)
);

CREATE INDEX run_by_key ON cadre.run (workspace, run_key, created_at);
CREATE INDEX run_by_status ON cadre.run (status, created_at);

CREATE TABLE cadre.run_inputs (
    workspace text COLLATE "C" NOT NULL,
    inputs_hash bytea NOT NULL,
    inputs bytea NOT NULL,
    PRIMARY KEY (workspace, inputs_hash)
);

CREATE TABLE cadre.run_chunk (
    workspace text COLLATE "C" NOT NULL,
    run text COLLATE "C" NOT NULL,
    chunk bigint NOT NULL,
    result bytea NOT NULL,
    PRIMARY KEY (workspace, run, chunk)
);

CREATE TABLE cadre.access_entry (
    workspace text COLLATE "C" NOT NULL,
    id bytea NOT NULL,
    actor text COLLATE "C" NOT NULL,
    official text COLLATE "C" NOT NULL,
    what text COLLATE "C" NOT NULL,
    read_at bigint NOT NULL,
    PRIMARY KEY (workspace, id)
);

CREATE INDEX access_by_official ON cadre.access_entry (workspace, official, read_at);
CREATE INDEX access_by_time ON cadre.access_entry (workspace, read_at);

CREATE TABLE cadre.api_key (
    name text COLLATE "C" NOT NULL PRIMARY KEY,
    key_hash bytea NOT NULL UNIQUE,
    scope text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint
);
