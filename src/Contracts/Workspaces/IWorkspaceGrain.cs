using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Workspaces;

/// <summary>One workspace: its settings, its working date, its sample. Key: the workspace.</summary>
[Alias("cadre.workspace-grain")]
public interface IWorkspaceGrain : IGrainWithStringKey
{
    /// <summary>Creates the workspace, empty. Refused when it exists, or when no such pack is shipped.</summary>
    [Requires(Right.Administer)]
    [Alias("create")]
    Task<Outcome<Recorded>> Create(Caller caller, CreateWorkspace command, CommandContext context);

    /// <summary>Creates the workspace from the sample that bears its name, as one commit. Refused when it exists.</summary>
    [Requires(Right.Administer)]
    [Alias("load-sample")]
    [ResponseTimeout("00:02:00")]
    Task<Outcome<Recorded>> LoadSample(Caller caller, CommandContext context);

    /// <summary>Pins or releases the working date, and makes the daily sweeps that became due.</summary>
    [Requires(Right.Administer)]
    [Alias("set-working-date")]
    Task<Outcome<Recorded>> SetWorkingDate(Caller caller, DateOnly? date, CommandContext context);

    /// <summary>Chooses another regulation pack.</summary>
    [Requires(Right.Administer)]
    [Alias("choose-pack")]
    Task<Outcome<Recorded>> ChoosePack(Caller caller, string pack, CommandContext context);

    /// <summary>Lays values of the workspace's own over its pack. Refused with <c>overlay-invalid</c>, which names the place, when the result is no valid pack.</summary>
    [Requires(Right.Administer)]
    [Alias("overlay-regulations")]
    Task<Outcome<Recorded>> OverlayRegulations(Caller caller, string overlay, CommandContext context);

    /// <summary>Makes the daily sweeps that are due: one commit a day, catching up after downtime.</summary>
    [Requires(Right.Record)]
    [Alias("sweep")]
    Task<Outcome<Recorded>> Sweep(Caller caller);

    /// <summary>Removes the workspace with all its records. Refused unless its data are marked as invented.</summary>
    [Requires(Right.Administer)]
    [Alias("remove")]
    Task<Outcome<Recorded>> Remove(Caller caller);
}

/// <summary>Creates a workspace.</summary>
/// <param name="Name">Name of the committee.</param>
/// <param name="Pack">Identifier of the regulation pack.</param>
[GenerateSerializer, Immutable, Alias("cadre.create-workspace")]
public sealed record CreateWorkspace([property: Id(0)] string Name, [property: Id(1)] string Pack);
