namespace CadreOrleans.Ledger.Tests.Conformance;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tests.Harness;
using CadreOrleans.Testing.Postgres;

/// <summary>What both engines promise. One file per aspect; each test works in a workspace of its own.</summary>
public abstract partial class LedgerConformance
{
    private readonly ILedgerHarness harness;
    private readonly PostgresServer postgres;

    protected LedgerConformance(ILedgerHarness harness, PostgresServer postgres)
    {
        this.harness = harness;
        this.postgres = postgres;
        Assert.SkipWhen(harness.SkipReason is not null, harness.SkipReason ?? string.Empty);
    }

    private OpenLedger Open => harness.Open;

    private ILedger Ledger => harness.Open.Ledger;

    private WorkspaceId Workspace { get; } = Sample.NewWorkspace();
}

public sealed class SqliteConformance(SqliteHarness harness, PostgresServer postgres) : LedgerConformance(harness, postgres), IClassFixture<SqliteHarness>;

public sealed class PostgresConformance(PostgresHarness harness, PostgresServer postgres) : LedgerConformance(harness, postgres), IClassFixture<PostgresHarness>;
