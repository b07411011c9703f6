using System.Globalization;
using CadreOrleans.Api.Access;
using CadreOrleans.Api.Texts;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Workspaces;

namespace CadreOrleans.Api.Startup;

/// <summary>
/// What happens between the start of the server and the first request: on the first start the sample is loaded, the sweeps that are due are made,
/// and the address and the sign-in link are printed.
/// </summary>
internal sealed class ReadyNotice(IGrainFactory grains, HostSettings settings, SignInLink link, Readiness readiness)
{
    private const string Sample = "lac-son";
    private const string Marker = "sample-offered";

    public async Task PrepareAsync(Uri address, bool moved)
    {
        if (settings.IsEmbedded)
        {
            await OfferSampleAsync();
        }

        foreach (var workspace in await grains.GetGrain<IWorkspaceDirectoryGrain>("all").List(Caller.System))
        {
            await grains.GetGrain<IWorkspaceGrain>(workspace.Id).Sweep(Caller.System);
        }

        readiness.Now();
        var output = Console.Out;
        if (moved)
        {
            await output.WriteLineAsync(ConsoleTexts.Say("port-taken", address.Port.ToString(CultureInfo.InvariantCulture)));
        }

        await output.WriteLineAsync(ConsoleTexts.Say("ready", address.GetLeftPart(UriPartial.Authority)));
        await output.WriteLineAsync(ConsoleTexts.Say("data-folder", settings.DataFolder));
        await output.WriteLineAsync(ConsoleTexts.Say("sign-in-link", link.For(address)));
        await output.WriteLineAsync(ConsoleTexts.Say("stop"));
        await output.FlushAsync();
    }

    private async Task OfferSampleAsync()
    {
        var marker = Path.Combine(settings.DataFolder, Marker);
        if (File.Exists(marker))
        {
            return;
        }

        var outcome = await grains.GetGrain<IWorkspaceGrain>(Sample).LoadSample(Caller.System, new CommandContext("load-sample/" + Sample));
        if (outcome.Refusal is { } refusal && refusal.Code != "workspace-exists")
        {
            throw new StartRefusedException($"The sample district could not be loaded ({refusal.Code}); the installation is incomplete.");
        }

        await File.WriteAllTextAsync(marker, Sample + "\n");
    }
}

/// <summary>Whether the program answers questions yet.</summary>
internal sealed class Readiness
{
    private volatile bool ready;

    public bool IsReady => ready;

    public void Now() => ready = true;
}
