namespace CadreOrleans.Ledger.Hosting;

using System.Reflection;
using DbUp.Builder;
using DbUp.Engine;

/// <summary>The migrations built into this release, one embedded script each, per engine.</summary>
internal static class Schema
{
    /// <summary>The table that says which migrations a database has had.</summary>
    public const string JournalTable = "schema_version";

    /// <summary>Names of an engine's migrations, in order.</summary>
    public static IReadOnlyList<string> Scripts(LedgerEngine engine) =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith($"{engine}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Runs the migrations a database has not had yet, each in a transaction.</summary>
    /// <returns>Names of those run.</returns>
    /// <exception cref="LedgerUnavailableException">One failed; the database is as it was before it.</exception>
    public static IReadOnlyList<string> Migrate(UpgradeEngineBuilder target, LedgerEngine engine)
    {
        var result = target
            .WithScripts(Scripts(engine).Select(name => new SqlScript(name, Read(name))))
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        return result.Successful
            ? [.. result.Scripts.Select(script => script.Name)]
            : throw new LedgerUnavailableException("The ledger's tables could not be brought up to date; it is as it was before.", result.Error);
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
