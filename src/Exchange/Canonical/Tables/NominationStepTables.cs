using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Exchange.Canonical.Tables;

/// <summary>Votes by nominee. Read before the steps, which take up those of their plan, number and day.</summary>
internal sealed class BallotTable() : CanonicalTable(Name, "plan", "step", "held", "position", "official", "votes")
{
    public const string Name = "ballots.csv";

    public override void Read(Row row, ImportBuilder into)
    {
        var plan = row.Reference("plan", PlanTable.Name, PlanTable.Id);
        var step = row.Number("step", 1, 20);
        var held = row.Day("held");
        var result = new BallotResult(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)),
            row.Reference("position", PositionTable.Name, text => new PositionId(text)),
            row.Number("votes", 0, 100_000));
        if (!row.Failed)
        {
            row.Unique("official", "plan", "step", "held", "position", "official");
        }

        if (!row.Failed)
        {
            into.Ballots.Add(new PlacedBallot((plan, step, held), result, row.File, row.Line));
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<NominationStepHeld>().SelectMany(entry => entry.Event.Results.Select(result => new[]
    {
        entry.Event.Plan.ToString(), Spelled.Of(entry.Event.Step), Spelled.Of(entry.On), result.Position.Value, result.Official.Value, Spelled.Of(result.Votes),
    }));
}

internal sealed class NominationStepTable() : CanonicalTable(Name, "plan", "step", "held", "convened", "present")
{
    public const string Name = "nomination-steps.csv";

    public override void Read(Row row, ImportBuilder into)
    {
        var plan = row.Reference("plan", PlanTable.Name, PlanTable.Id);
        var step = row.Number("step", 1, 20);
        var held = row.Day("held");
        var convened = row.Number("convened", 1, 100_000);
        var present = row.Number("present", 0, 100_000);
        if (!row.Failed && present > convened)
        {
            row.Fail("too-many", "present", Spelled.Of(convened));
        }

        if (!row.Failed)
        {
            row.Unique("step", "plan", "step", "held");
        }

        if (row.Failed)
        {
            return;
        }

        var ballots = into.TakeBallots((plan, step, held));
        foreach (var ballot in ballots.Where(ballot => ballot.Result.Votes > present))
        {
            into.Errors.Add(new CanonicalError("too-many", ballot.File, ballot.Line, "votes", Spelled.Of(ballot.Result.Votes), Spelled.Of(present)));
        }

        var results = ballots.Select(ballot => ballot.Result).ToArray();
        into.Add(row, held, EventPhase.StepHeld, new NominationStepHeld(plan, step, convened, present, results), held);
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<NominationStepHeld>().Select(entry => new[]
    {
        entry.Event.Plan.ToString(), Spelled.Of(entry.Event.Step), Spelled.Of(entry.On), Spelled.Of(entry.Event.Convened), Spelled.Of(entry.Event.Present),
    });
}
