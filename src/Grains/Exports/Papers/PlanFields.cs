using CadreOrleans.Contracts.Plans;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Grains.Plans;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>The fields that the papers of a plan have in common.</summary>
internal static class PlanFields
{
    public static PlanDetail Detail(ExportCase asked) => new PlanViewer(asked.View, asked.Caller).Detail(asked.Plan, NominationOrder.Votes);

    /// <summary>The fields about the plan itself.</summary>
    public static FieldSet Of(ExportCase asked, PlanView plan) => asked.Fields()
        .With("plan", plan.Name)
        .With("term", plan.Term)
        .With("round", Written.Number(plan.Round))
        .With("decision", plan.Decision)
        .With("regime", plan.Source is { } source ? source.Document : string.Empty)
        .With("positions", Written.Number(plan.Positions))
        .With("nominations", Written.Number(plan.Nominations))
        .With("people", Written.Number(plan.People))
        .With("notes", string.Empty);

    /// <summary>A nominee in a list of a paper.</summary>
    public static FieldSet Nominee(ExportCase asked, PlanNominee nominee, int number) => new FieldSet()
        .With("number", Written.Number(number))
        .With("name", Name(asked, nominee.Name))
        .With("post", Written.Post(nominee.Post, nominee.UnitName))
        .With("planned", nominee.PositionName);

    public static string Name(ExportCase asked, string? name) => name ?? asked.T("(dữ liệu đã xóa)", "(data erased)");
}
