using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Reorganisations;

/// <summary>The reorganisation that a scenario's interventions make: previewed, carried out as one commit, undone. Key: <c>workspace/scenario</c>.</summary>
[Alias("cadre.reorganisation-grain")]
public interface IReorganisationGrain : IGrainWithStringKey
{
    /// <summary>Where people, seats and plan entries land; a refusal when the scenario changes no unit or cannot be read on that day.</summary>
    [Requires(Right.Plan)]
    [Alias("preview")]
    Task<Outcome<Answer<ReorganisationView>>> Preview(Caller caller, Reading reading);

    /// <summary>Adds the mergers that a table (CSV) of old and new units describes to the scenario, all or none.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="table">The file: columns old_code, old_name, new_code, new_name; others are passed over.</param>
    /// <param name="month">Month of the new structure.</param>
    /// <param name="abolishedTier">Code of a tier that is dropped in the same month; null if none.</param>
    /// <param name="context">What goes with the command.</param>
    [Requires(Right.Plan)]
    [Alias("add-table")]
    Task<Outcome<Recorded>> AddTable(Caller caller, byte[] table, Month month, string? abolishedTier, CommandContext context);

    /// <summary>Carries the reorganisation out on the real records, as one commit.</summary>
    [Requires(Right.Record)]
    [Alias("apply")]
    Task<Outcome<Recorded>> Apply(Caller caller, CommandContext context);

    /// <summary>Undoes it, as long as nothing later rests on it.</summary>
    [Requires(Right.Record)]
    [Alias("undo")]
    Task<Outcome<Recorded>> Undo(Caller caller, CommandContext context);
}
