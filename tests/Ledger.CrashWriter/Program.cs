using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.CrashWriter;
using CadreOrleans.Ledger.Hosting;

// Arguments: data folder, workspace, prefix of the command keys, number of commits, and a connection string for PostgreSQL.
// Writes one line for each commit the ledger acknowledged: its key and its first and last position. Made to be killed.
var options = new LedgerOptions { DataFolder = args[0] };
if (args.Length > 4)
{
    options = options with { Engine = LedgerEngine.Postgres, ConnectionString = args[4] };
}

await using var open = await LedgerFactory.OpenAsync(options);
await Writers.RunAsync(open.Ledger, new WorkspaceId(args[1]), args[2], int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture), Console.Out);
