using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Tests.Figures;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Roster.Tests.Plans;

/// <summary>Laws of every plan, whoever stands in it: how it was entered, and what was undone on the way, leaves no trace in it or in its checks.</summary>
public sealed class PlanLawTests
{
    private const string On = "2022-02-01";
    private static readonly PlanId Plan = new("2025-2030", "d");
    private static readonly string[] Officials = [.. Enumerable.Range(1, 8).Select(number => $"o-{number}")];

    private static readonly string[] Positions =
        ["d-district-division-head", "a-commune-secretary", "a-commune-committee-vice-chair", "b-commune-secretary", "b-commune-committee-vice-chair"];

    private static readonly Gen<Nominated> AnyNomination =
        from official in Gen.Elements(Officials)
        from position in Gen.Elements(Positions)
        from rank in Gen.Choose(0, 3)
        from outside in Gen.Choose(0, 3)
        select new Nominated(Plan, new PositionId(position), new OfficialId(official), rank, outside == 0);

    private static readonly Arbitrary<(Nominated[] Entered, Nominated[] Shuffled, int Removed)> Plans = Arb.From(
        from length in Gen.Choose(1, 24)
        from drawn in AnyNomination.ArrayOf(length)
        let entered = drawn.DistinctBy(nominated => (nominated.Official, nominated.Position)).ToArray()
        from shuffled in Gen.Shuffle(entered)
        from removed in Gen.Choose(1, entered.Length)
        select (entered, shuffled, removed));

    [Property(MaxTest = 150)]
    public Property Checks_WhenEnteredInAnotherOrder_AreTheSame() => Prop.ForAll(Plans, plan =>
        Read(plan.Entered).ShouldBe(Read(plan.Shuffled)));

    [Property(MaxTest = 150)]
    public Property Checks_WhenSomeAreTakenOutAndNamedAgain_AreThoseBefore() => Prop.ForAll(Plans, plan =>
    {
        var moved = plan.Shuffled.Take(plan.Removed).ToArray();
        IEvent[] restored = [.. plan.Entered, .. moved.Select(Removal), .. moved];
        Read(restored).ShouldBe(Read(plan.Entered));
    });

    private static NominationRemoved Removal(Nominated nominated) => new(Plan, nominated.Position, nominated.Official, RemovalReason.Review);

    /// <summary>Who stands in the plan and everything that is found in it, as sets.</summary>
    private static string[] Read(IEnumerable<IEvent> events)
    {
        var records = new Records();
        for (var i = 0; i < Officials.Length; i++)
        {
            records.Person(Officials[i], i % 2 == 0 ? Sex.Female : Sex.Male, $"{1962 + (i * 4)}-0{i + 1}-15");
        }

        // One barred, one in post in a commune, one who was voted on: so that every kind of check has something to say.
        records.Add(new Domain.Discipline.Disciplined(new OfficialId("o-5"), Domain.Discipline.DisciplineTrack.Party, Domain.Discipline.DisciplineForm.Warning, Domain.Discipline.BreachCategory.Conduct), "2022-01-10");
        records.Seat("o-6", "a", "commune-civil-servant", "2015-01-01");
        records.Add(new PlanOpened(Plan, PlanKind.Titles, "Quy hoạch"), On);
        foreach (var happened in events)
        {
            records.Add(happened, On);
        }

        records.Step(Plan.Term, Plan.Scope, 1, "2022-03-01", 11, 11);
        records.Step(Plan.Term, Plan.Scope, 2, "2022-03-02", 30, 19, "district-division-head", "o-7", 15);
        var view = records.View("2022-06-30");
        var nominations = view.Roster.Nominations;
        var reading = new PlanReading(view);
        return
        [
            .. reading.Open(0).Select(row =>
                $"{view.Roster.Positions.Ids[nominations.Position[row]]} {view.Roster.Officials.Ids[nominations.Official[row]]} {nominations.Rank[row]} {nominations.FromOutside[row]} {nominations.From[row]:O}").Order(StringComparer.Ordinal),
            .. PlanChecks.Of(view, 0).Select(check => $"{check.Severity} {check.Code} {check.Position} {check.Official} {string.Join('|', check.Arguments)}").Order(StringComparer.Ordinal),
        ];
    }
}
