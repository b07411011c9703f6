using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Turns a scenario's interventions into indices, or says what cannot be simulated; nothing is ever ignored.</summary>
public static class InterventionResolver
{
    /// <summary>Resolves all interventions; when any is refused, <see cref="InterventionResolution.Resolved"/> is empty.</summary>
    /// <param name="state">The initial state.</param>
    /// <param name="interventions">The scenario's interventions in their order.</param>
    /// <param name="start">First month simulated, as month index.</param>
    /// <param name="months">Number of months simulated.</param>
    /// <param name="reorganisation">The pack's rules by which units are merged.</param>
    public static InterventionResolution Resolve(
        InitialState state, IReadOnlyList<Intervention> interventions, int start, int months, ReorganisationPolicy reorganisation)
    {
        var resolved = new List<ResolvedIntervention>(interventions.Count);
        var refusals = new List<InterventionRefusal>();
        var extension = new StateExtension(state);
        for (var i = 0; i < interventions.Count; i++)
        {
            var reader = new InterventionReader(state, extension, interventions[i], i + 1, reorganisation);
            ResolvedIntervention[] some = [];
            if (!InterventionKinds.Supported.Contains(interventions[i].Kind))
            {
                reader.Refuse(InterventionRefusalCodes.NotSupported, "kind");
            }
            else if (reader.Month < start || reader.Month >= start + months)
            {
                reader.Refuse(InterventionRefusalCodes.OutsideHorizon, "month");
            }
            else
            {
                some = [.. Read(reader)];
            }

            if (reader.Refusal is { } refusal)
            {
                refusals.Add(refusal);
            }
            else
            {
                resolved.AddRange(some);
            }
        }

        return refusals.Count == 0 ? new InterventionResolution(extension.Build(), resolved, []) : new InterventionResolution(state, [], refusals);
    }

    private static IEnumerable<ResolvedIntervention> Read(InterventionReader reader) => reader.Intervention.Kind switch
    {
        InterventionKinds.ForcedExit => [reader.Make(InterventionKind.ForcedExit, reader.Official())],
        InterventionKinds.ForcedMove => [Move(reader, reader.Intervention.Official, reader.Intervention.Position, string.Empty)],
        InterventionKinds.Moves => (reader.Intervention.Moves ?? []).Select((move, i) => Move(reader, move.Official, move.Position, $"moves[{i}].")),
        InterventionKinds.Recruitment => [Recruitment(reader)],
        InterventionKinds.SentIn => [reader.Make(InterventionKind.SentIn, position: reader.Post(reader.Intervention.Position, "position"))],
        InterventionKinds.UnnamedExits => [reader.Make(InterventionKind.UnnamedExits) with { Unit = reader.UnitOrAll(), Count = reader.Count() }],
        InterventionKinds.Freeze => [reader.Make(InterventionKind.Freeze) with { Unit = reader.UnitOrAll() }],
        InterventionKinds.PolicyValue => [RuleReading.PolicyValue(reader)],
        InterventionKinds.Requirement => [RuleReading.Requirement(reader)],
        InterventionKinds.RegimeSwitch => [RuleReading.RegimeSwitch(reader)],
        InterventionKinds.Protected => [reader.Make(InterventionKind.Protected) with { List = reader.Officials() }],
        InterventionKinds.CalledUp => [reader.Make(InterventionKind.CalledUp, reader.Official())],
        InterventionKinds.RotationProgramme => [RuleReading.RotationProgramme(reader)],
        InterventionKinds.HeadcountCut => [reader.Make(InterventionKind.HeadcountCut) with { Unit = reader.UnitOrAll(), Count = reader.Intervention.Percent ?? 0 }],
        InterventionKinds.HazardShock => [reader.Make(InterventionKind.HazardShock) with { Choice = Cause(reader), Count = reader.Intervention.Percent ?? 100 }],
        InterventionKinds.EarlyRetirement => [reader.Make(InterventionKind.EarlyRetirement) with { List = [.. (reader.Intervention.TakeUp ?? []).SelectMany(one => new[] { one.MonthsLeft, one.Percent })] }],
        InterventionKinds.PostsUnified => PostReading.Unified(reader),
        InterventionKinds.PostsSplit => PostReading.Split(reader),
        InterventionKinds.PostCreated => PostReading.Created(reader),
        InterventionKinds.PostAbolished => PostReading.Abolished(reader),
        InterventionKinds.SeatsChanged => PostReading.SeatsChanged(reader),
        InterventionKinds.UnitsMerged => UnitReading.Merged(reader),
        InterventionKinds.UnitAbolished => UnitReading.Abolished(reader),
        InterventionKinds.TierAbolished => UnitReading.TierAbolished(reader),
        InterventionKinds.UnitCreated => UnitReading.Created(reader),
        InterventionKinds.UnitSplit => UnitReading.Split(reader),
        InterventionKinds.TrainingPlaces => [RuleReading.TrainingPlaces(reader)],
        InterventionKinds.CongressMoved => [reader.Make(InterventionKind.CongressMoved)],
        InterventionKinds.NotStanding => [reader.Make(InterventionKind.NotStanding, reader.Official())],
        InterventionKinds.ElectionFails => [reader.Make(InterventionKind.ElectionFails, position: reader.Post(reader.Intervention.Position, "position"))],
        _ => [],
    };

    private static int Cause(InterventionReader reader) => reader.Intervention.Choice switch
    {
        "resignation" => (int)ExitCause.ResignationOrTransfer,
        "death" => (int)ExitCause.DeathOrIllness,
        "discipline" => HazardShocks.Discipline,
        _ => HazardShocks.AllCauses,
    };

    private static ResolvedIntervention Move(InterventionReader reader, OfficialId? official, PositionId? position, string path) =>
        reader.Make(InterventionKind.ForcedMove, reader.Official(official, path + "official"), reader.Post(position, path + "position"));

    private static ResolvedIntervention Recruitment(InterventionReader reader)
    {
        var position = reader.Intervention.Position is null ? -1 : reader.Position();
        if (position >= 0 && reader.State.Positions.Kind[position] != PositionKind.Entry)
        {
            reader.Refuse(InterventionRefusalCodes.NotAnEntryPosition, "position");
        }

        return reader.Make(InterventionKind.Recruitment, position: position, perYear: reader.PerYear());
    }
}

/// <summary>The outcome of resolving.</summary>
/// <param name="State">The state to be run: the one given, with the units and positions that interventions create put after its own.</param>
/// <param name="Resolved">All interventions, in their order; empty when any was refused.</param>
/// <param name="Refusals">Those refused.</param>
public sealed record InterventionResolution(InitialState State, IReadOnlyList<ResolvedIntervention> Resolved, IReadOnlyList<InterventionRefusal> Refusals);
