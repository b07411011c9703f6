-- The ledger and the ordinary tables beside it. Columns are integers, texts and blobs only, the same on both engines,
-- so that an archive of one can be restored into the other. Moments are microseconds since 1970-01-01 UTC.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE workspace (
    workspace TEXT NOT NULL PRIMARY KEY,
    head INTEGER NOT NULL,
    chain_hash BLOB NOT NULL,
    recorded_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE event (
    workspace TEXT NOT NULL,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    type_version INTEGER NOT NULL,
    effective_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    on_behalf_of TEXT,
    authority TEXT,
    official TEXT,
    key_generation INTEGER NOT NULL,
    streams TEXT NOT NULL,
    payload BLOB NOT NULL,
    chain_hash BLOB NOT NULL,
    PRIMARY KEY (workspace, position)
) WITHOUT ROWID;

CREATE TABLE event_subject (
    workspace TEXT NOT NULL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (workspace, stream, version)
) WITHOUT ROWID;

CREATE TABLE command (
    workspace TEXT NOT NULL,
    command_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    first_position INTEGER NOT NULL,
    last_position INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    answer BLOB NOT NULL,
    PRIMARY KEY (workspace, command_key)
) WITHOUT ROWID;

-- An erased key leaves its row with an empty wrapped key: the generation says which events it protected.
CREATE TABLE official_key (
    workspace TEXT NOT NULL,
    official TEXT NOT NULL,
    generation INTEGER NOT NULL,
    wrapped_key BLOB NOT NULL,
    PRIMARY KEY (workspace, official)
) WITHOUT ROWID;

CREATE TABLE run (
    workspace TEXT NOT NULL,
    run TEXT NOT NULL,
    run_key TEXT NOT NULL,
    status TEXT NOT NULL,
    request BLOB NOT NULL,
    inputs_hash BLOB NOT NULL,
    result BLOB NOT NULL,
    result_hash TEXT,
    created_at INTEGER NOT NULL,
    finished_at INTEGER,
    PRIMARY KEY (workspace, run)
);

CREATE INDEX run_by_key ON run (workspace, run_key, created_at);
CREATE INDEX run_by_status ON run (status, created_at);

CREATE TABLE run_inputs (
    workspace TEXT NOT NULL,
    inputs_hash BLOB NOT NULL,
    inputs BLOB NOT NULL,
    PRIMARY KEY (workspace, inputs_hash)
);

CREATE TABLE run_chunk (
    workspace TEXT NOT NULL,
    run TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    result BLOB NOT NULL,
    PRIMARY KEY (workspace, run, chunk)
);

CREATE TABLE access_entry (
    workspace TEXT NOT NULL,
    id BLOB NOT NULL,
    actor TEXT NOT NULL,
    official TEXT NOT NULL,
    what TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID;

CREATE INDEX access_by_official ON access_entry (workspace, official, read_at);
CREATE INDEX access_by_time ON access_entry (workspace, read_at);

CREATE TABLE api_key (
    name TEXT NOT NULL PRIMARY KEY,
    key_hash BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER
);
