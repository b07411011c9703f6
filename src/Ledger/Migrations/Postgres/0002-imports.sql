-- Files dropped for import. Names, choices and bytes are encrypted with the master key: a file names people.

CREATE TABLE cadre.import (
    workspace text COLLATE "C" NOT NULL,
    import text COLLATE "C" NOT NULL,
    file_name bytea NOT NULL,
    length bigint NOT NULL,
    choices bytea NOT NULL,
    account text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (workspace, import)
);

CREATE TABLE cadre.import_piece (
    workspace text COLLATE "C" NOT NULL,
    import text COLLATE "C" NOT NULL,
    piece bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (workspace, import, piece)
);
