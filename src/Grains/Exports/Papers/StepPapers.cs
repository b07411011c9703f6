using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Grains.Plans;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>Fills the papers of a nomination step: the ballot paper before it, the record of the count after it.</summary>
internal static class StepPapers
{
    private const string Box = "☐";

    /// <summary>The ballot paper: nominees in the plan, those from outside excepted, since no ballot is held on them. Refused for a step that does not vote.</summary>
    public static Outcome<FieldSet> Ballot(ExportCase asked)
    {
        var found = Step(asked);
        if (found.Value is not { } step)
        {
            return found.Refusal!;
        }

        var detail = PlanFields.Detail(asked);
        var names = detail.Positions.SelectMany(position => position.Nominees).Where(nominee => !nominee.FromOutside);
        return Fields(asked, detail.Plan, step)
            .With("names", names.Select((nominee, place) => PlanFields.Nominee(asked, nominee, place + 1).With("box", Box)));
    }

    /// <summary>The record of the count. Refused for a step that has not been held.</summary>
    public static Outcome<FieldSet> Count(ExportCase asked)
    {
        var found = Step(asked);
        if (found.Value is not { } step)
        {
            return found.Refusal!;
        }

        if (step is not { On: { } on, Convened: { } convened, Results: { } results })
        {
            return Refusal.Invalid("export-step-not-held", "step");
        }

        return Fields(asked, new PlanViewer(asked.View, asked.Caller).Plan(asked.Plan), step)
            .With("on", Written.Day(on))
            .With("convened", Written.Number(convened))
            .With("present", Written.Number(step.Present))
            .With("quorum", Written.Number(step.QuorumNeeded))
            .With("hasQuorum", step.HasQuorum == true ? asked.T("đủ", "reached") : asked.T("không đủ", "not reached"))
            .With("needed", Written.Number(step.VotesNeeded))
            .With("results", results.Select((result, place) => new FieldSet()
                .With("number", Written.Number(place + 1))
                .With("name", PlanFields.Name(asked, result.Name))
                .With("planned", result.PositionName)
                .With("votes", Written.Number(result.Votes))
                .With("share", Written.Share(result.Votes, convened, asked.Language))
                .With("result", result.Passed ? asked.T("đạt", "passed") : asked.T("không đạt", "not passed"))));
    }

    private static FieldSet Fields(ExportCase asked, PlanView plan, StepView step) => PlanFields.Of(asked, plan)
        .With("step", Written.Number(step.Number))
        .With("conference", step.Name.In(asked.Language));

    private static Outcome<StepView> Step(ExportCase asked)
    {
        var step = new PlanViewer(asked.View, asked.Caller).Steps(asked.Plan).Steps.FirstOrDefault(step => step.Number == asked.Request.Step);
        return step is null ? Refusal.NotFound("export-step-unknown", "step")
            : step.Kind != StepKind.Ballot ? Refusal.Invalid("export-step-without-ballot", "step")
            : step;
    }
}
