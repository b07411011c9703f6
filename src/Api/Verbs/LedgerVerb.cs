using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CadreOrleans.Api.Startup;
using CadreOrleans.Api.Texts;
using CadreOrleans.Ledger.Archives;
using CadreOrleans.Ledger.Hosting;

namespace CadreOrleans.Api.Verbs;

/// <summary>
/// A command of the program other than serving: <c>backup FILE</c>, <c>restore FILE</c>, <c>verify [FILE]</c>, <c>upgrade</c>.
/// Works on the ledger that serving would open, so it must not be running on the same folder.
/// </summary>
internal sealed class LedgerVerb
{
    private readonly string name;
    private readonly string? file;

    private LedgerVerb(string name, string? file)
    {
        this.name = name;
        this.file = file;
    }

    public static bool TryParse(string[] args, [NotNullWhen(true)] out LedgerVerb? verb)
    {
        verb = args switch
        {
            ["backup" or "restore", var path] => new LedgerVerb(args[0], path),
            ["backup" or "restore"] => new LedgerVerb(args[0], null),
            ["verify", var path] => new LedgerVerb(args[0], path),
            ["verify" or "upgrade"] => new LedgerVerb(args[0], null),
            _ => null,
        };
        return verb is not null;
    }

    public async Task<int> RunAsync()
    {
        try
        {
            var options = HostSettings.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build()).Ledger;
            var (ok, told) = await CarryOutAsync(options);
            await (ok ? Console.Out : Console.Error).WriteLineAsync(told);
            return ok ? 0 : 1;
        }
        catch (LedgerUnavailableException unavailable)
        {
            await Console.Error.WriteLineAsync(unavailable.Message);
            return 1;
        }
    }

    private async Task<(bool Ok, string Told)> CarryOutAsync(LedgerOptions options)
    {
        switch (name)
        {
            case "backup" or "restore" when file is null:
                return (false, ConsoleTexts.Say("verb-needs-file", name));
            case "backup":
                {
                    await using var open = await LedgerFactory.OpenAsync(options);
                    return (true, Describe("backed-up", await LedgerBackup.BackupAsync(open, file)));
                }

            case "restore":
                return (true, Describe("restored", await LedgerBackup.RestoreAsync(file!, options, Environment.GetEnvironmentVariable(LedgerOptions.MasterKeyVariable))));
            case "verify" when file is not null:
                return (true, Describe("archive-verified", await LedgerBackup.VerifyArchiveAsync(file)));
            case "verify":
                {
                    await using var open = await LedgerFactory.OpenAsync(options);
                    return Describe(await LedgerBackup.VerifyAsync(open));
                }

            default:
                var migrations = (await LedgerBackup.UpgradeAsync(options)).Migrations;
                return (true, migrations.Count == 0 ? ConsoleTexts.Say("up-to-date") : ConsoleTexts.Say("upgraded", string.Join(", ", migrations)));
        }
    }

    private static string Describe(string text, ArchiveReport report) => ConsoleTexts.Say(text, report.Path, Number(report.Workspaces), Number(report.Events), Number(report.Bytes));

    private static (bool Ok, string Told) Describe(LedgerVerification verification) => (
        verification.Ok,
        string.Join(Environment.NewLine, verification.Workspaces.Select(entry => entry.Report.Ok
            ? ConsoleTexts.Say("workspace-verified", entry.Workspace.Value, Number(entry.Report.EventsChecked))
            : ConsoleTexts.Say("workspace-altered", entry.Workspace.Value, Number(entry.Report.FirstBadPosition ?? 0), entry.Report.Finding ?? string.Empty))));

    private static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);
}
