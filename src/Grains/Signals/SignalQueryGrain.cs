using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Signals;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Searching;
using CadreOrleans.Roster.Assessments;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Signals;

/// <summary>Answers signals; see <see cref="ISignalQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class SignalQueryGrain(RosterReader reader) : Grain, ISignalQueryGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<Answer<SignalList>>> List(Caller caller, Reading reading, string? kind, string? unit, int limit, string? cursor)
    {
        var workspace = this.GetPrimaryKeyString();
        var kinds = Enum.GetValues<SignalKind>().Where(known => kind is null || SignalTexts.Code(known) == kind).ToArray();
        if (kinds.Length == 0)
        {
            return Refusal.NotFound("signal-kind-unknown", "kind", kind!);
        }

        if (await reader.ReadAsync(new WorkspaceId(workspace), reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        UnitId? asked = unit is not null && Identifier.IsWellFormed(unit) ? new UnitId(unit) : null;
        if (unit is not null && (asked is null || view.Roster.Units.Find(asked.Value) < 0))
        {
            return Refusal.NotFound("unit-unknown", "unit");
        }

        var seen = kinds.Where(known => caller.MaySee(Signal.NeedsOf(known), workspace)).ToArray();
        if (kind is not null && seen.Length == 0)
        {
            return Refusal.Denied("access-denied");
        }

        var signals = SignalReader.Read(view, asked, seen);
        return RosterReader.Answer(view, new SignalList(
            Paging.Cut(signals, new ListRequest(null, limit, cursor), signal => View(view, signal)),
            seen.ToDictionary(SignalTexts.Code, known => signals.Count(signal => signal.Kind == known)),
            [.. kinds.Except(seen).Select(SignalTexts.Code)],
            seen.Contains(SignalKind.RaterNeverDiffers) ? [.. NotMeasured(view, asked).Select(SignalTexts.NotMeasured)] : []));
    }

    private static IReadOnlyList<UnmeasuredPart> NotMeasured(RosterView view, UnitId? unit) =>
        new AssessmentSignals(view, new UnitScope(view.Roster, view.AsOf, unit)).NotMeasured;

    private static SignalView View(RosterView view, Signal signal)
    {
        var unit = signal.Unit is { } id ? view.Roster.Units.Find(id) : -1;
        return new SignalView(
            SignalTexts.Code(signal.Kind),
            SignalTexts.Name(signal.Kind),
            signal.Source,
            signal.Unit?.Value,
            unit < 0 ? null : view.Unit(unit).Name,
            signal.Official?.Value,
            Name(view, signal.Official),
            signal.Relative?.Value,
            Name(view, signal.Relative),
            signal.Year,
            signal.On,
            signal.Group,
            signal.Count,
            signal.Limit);
    }

    private static string? Name(RosterView view, OfficialId? official)
    {
        var row = official is { } person ? view.Roster.Officials.Find(person) : -1;
        return row < 0 || view.Roster.Officials.Erased[row] ? null : view.Roster.Officials.Facts.Latest(row).Name;
    }
}
