using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Training;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Searching;
using CadreOrleans.Roster.Training;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Training;

/// <summary>Answers the training plan; see <see cref="ITrainingPlanQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class TrainingPlanQueryGrain(RosterReader reader) : Grain, ITrainingPlanQueryGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<Answer<TrainingPlanView>>> Of(Caller caller, Reading reading, string? unit, int limit, string? cursor)
    {
        if (await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        UnitId? asked = unit is not null && Identifier.IsWellFormed(unit) ? new UnitId(unit) : null;
        if (unit is not null && (asked is null || view.Roster.Units.Find(asked.Value) < 0))
        {
            return Refusal.NotFound("unit-unknown", "unit");
        }

        var scope = new UnitScope(view.Roster, view.AsOf, asked);
        var needs = NomineeTraining.Of(view, position => scope.Covers(view.UnitOf(position)));
        var people = needs.Select(need => need.Official).Distinct().Count();
        return RosterReader.Answer(view, new TrainingPlanView(people, Paging.Cut(needs, new ListRequest(null, limit, cursor), need => View(view, need))));
    }

    private static TrainingNeedView View(RosterView view, TrainingNeed need) => new(
        need.Official.Value,
        view.Roster.Officials.Facts.Latest(view.Roster.Officials.Find(need.Official)).Name,
        need.Closing,
        need.Level,
        need.Before,
        need.StartBy,
        need.Months,
        need.StartBy < view.AsOf,
        [.. need.Positions.Select(position => Position(view, position))]);

    private static TrainingPosition Position(RosterView view, PositionId position)
    {
        var row = view.Roster.Positions.Find(position);
        return new TrainingPosition(position.Value, view.Position(row).Name, view.Unit(view.UnitOf(row)).Name);
    }
}
