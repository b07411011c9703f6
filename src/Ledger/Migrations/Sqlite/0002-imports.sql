-- Files dropped for import. Names, choices and bytes are encrypted with the master key: a file names people.

CREATE TABLE import (
    workspace TEXT NOT NULL,
    import TEXT NOT NULL,
    file_name BLOB NOT NULL,
    length INTEGER NOT NULL,
    choices BLOB NOT NULL,
    account TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (workspace, import)
);

CREATE TABLE import_piece (
    workspace TEXT NOT NULL,
    import TEXT NOT NULL,
    piece INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (workspace, import, piece)
);
