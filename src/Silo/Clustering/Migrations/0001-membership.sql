-- Membership of the cluster, and the statements by which Orleans' ADO.NET provider (10.4) works on it. The provider brings no SQL: it reads
-- its statements from OrleansQuery and gives them parameters by name. Every insert or update of a silo rests on the version that the
-- provider read, moves it by one, and answers one row with one truth value: whether it was done.

CREATE TABLE cadre_cluster.membership_version (
    deployment_id text COLLATE "C" NOT NULL PRIMARY KEY,
    version integer NOT NULL
);

CREATE TABLE cadre_cluster.membership_silo (
    deployment_id text COLLATE "C" NOT NULL REFERENCES cadre_cluster.membership_version ON DELETE CASCADE,
    address text COLLATE "C" NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    silo_name text NOT NULL,
    host_name text NOT NULL,
    status integer NOT NULL,
    proxy_port integer NOT NULL,
    suspect_times text,
    start_time timestamptz NOT NULL,
    alive_time timestamptz NOT NULL,
    PRIMARY KEY (deployment_id, address, port, generation)
);

CREATE TABLE cadre_cluster.orleansquery (
    querykey text COLLATE "C" NOT NULL PRIMARY KEY,
    querytext text NOT NULL
);

INSERT INTO cadre_cluster.orleansquery (querykey, querytext) VALUES
('GatewaysQueryKey',
'SELECT address AS "Address", proxy_port AS "ProxyPort", generation AS "Generation"
FROM membership_silo
WHERE deployment_id = @DeploymentId AND status = @Status AND proxy_port > 0'),

-- Without a silo one row remains, with the version: the provider takes it from there.
('MembershipReadAllKey',
'SELECT v.version AS "Version", s.address AS "Address", s.port AS "Port", s.generation AS "Generation", s.silo_name AS "SiloName",
    s.host_name AS "HostName", s.status AS "Status", s.proxy_port AS "ProxyPort", s.suspect_times AS "SuspectTimes",
    s.start_time AS "StartTime", s.alive_time AS "IAmAliveTime"
FROM membership_version v
LEFT JOIN membership_silo s ON s.deployment_id = v.deployment_id
WHERE v.deployment_id = @DeploymentId'),

('MembershipReadRowKey',
'SELECT v.version AS "Version", s.address AS "Address", s.port AS "Port", s.generation AS "Generation", s.silo_name AS "SiloName",
    s.host_name AS "HostName", s.status AS "Status", s.proxy_port AS "ProxyPort", s.suspect_times AS "SuspectTimes",
    s.start_time AS "StartTime", s.alive_time AS "IAmAliveTime"
FROM membership_version v
LEFT JOIN membership_silo s ON s.deployment_id = v.deployment_id
    AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
WHERE v.deployment_id = @DeploymentId'),

('InsertMembershipVersionKey',
'WITH added AS (
    INSERT INTO membership_version (deployment_id, version) VALUES (@DeploymentId, 0)
    ON CONFLICT (deployment_id) DO NOTHING
    RETURNING version)
SELECT EXISTS (SELECT FROM added)'),

('InsertMembershipKey',
'WITH moved AS (
    UPDATE membership_version SET version = version + 1
    WHERE deployment_id = @DeploymentId AND version = @Version AND NOT EXISTS (
        SELECT FROM membership_silo
        WHERE deployment_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING deployment_id),
added AS (
    INSERT INTO membership_silo
        (deployment_id, address, port, generation, silo_name, host_name, status, proxy_port, start_time, alive_time)
    SELECT deployment_id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
    FROM moved
    RETURNING deployment_id)
SELECT EXISTS (SELECT FROM added)'),

('UpdateMembershipKey',
'WITH moved AS (
    UPDATE membership_version SET version = version + 1
    WHERE deployment_id = @DeploymentId AND version = @Version AND EXISTS (
        SELECT FROM membership_silo
        WHERE deployment_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING deployment_id),
changed AS (
    UPDATE membership_silo s SET status = @Status, suspect_times = @SuspectTimes, alive_time = @IAmAliveTime
    FROM moved
    WHERE s.deployment_id = moved.deployment_id AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
    RETURNING s.deployment_id)
SELECT EXISTS (SELECT FROM changed)'),

-- A sign of life is no change of membership: the version stays.
('UpdateIAmAlivetimeKey',
'UPDATE membership_silo SET alive_time = @IAmAliveTime
WHERE deployment_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation'),

('DeleteMembershipTableEntriesKey',
'DELETE FROM membership_version WHERE deployment_id = @DeploymentId'),

-- 6 is Orleans' status of a dead silo.
('CleanupDefunctSiloEntriesKey',
'DELETE FROM membership_silo
WHERE deployment_id = @DeploymentId AND status = 6 AND start_time < @IAmAliveTime AND alive_time < @IAmAliveTime'),

('CleanupDefunctSiloEntryKey',
'DELETE FROM membership_silo
WHERE deployment_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation AND status = 6
    AND start_time = @StartTime AND alive_time = @IAmAliveTime AND suspect_times IS NOT DISTINCT FROM @SuspectTimes');
