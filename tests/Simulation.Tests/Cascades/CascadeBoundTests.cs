using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Simulation.Cascades;

namespace CadreOrleans.Simulation.Tests.Cascades;

/// <summary>A cascade ends on a position that thousands hold, whichever way they could move round.</summary>
public sealed class CascadeBoundTests
{
    private const int Many = 5_000;

    [Fact]
    public void Build_WhenFiveThousandHoldThePosition_IsBounded()
    {
        var office = new Office().Post("p-lead", "team-lead", seats: Many).Post("p-other", "team-lead", "b", seats: 3).Post("p-head", "department-head");
        office.Person("other", "p-other").Person("head", "p-head");
        for (var i = 0; i < Many; i++)
        {
            office.Person(string.Create(CultureInfo.InvariantCulture, $"o{i:0000}"), "p-lead");
        }

        var columns = office.Columns();
        var deep = new CascadeLimits { Depth = CascadeLimits.GreatestDepth, Width = CascadeLimits.GreatestWidth };
        foreach (var official in new[] { "o0000", "head", "other" })
        {
            var row = columns.View.Roster.Officials.Find(new Domain.Identifiers.OfficialId(official));
            var (cascade, _) = CascadeBuilder.Build(columns, new CascadeQuestion { Official = row, Limits = deep }, TimeProvider.System);
            cascade!.Links.Count.ShouldBeLessThanOrEqualTo(CascadeLimits.GreatestDepth + 1);
            cascade.Links.ShouldAllBe(link => link.Alternatives.Count <= CascadeLimits.GreatestWidth);
            cascade.Moves.Select(move => move.Official).ShouldBeUnique();
            cascade.Links[^1].Ending.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Build_WhenPostsAreBoundInARing_Ends()
    {
        var office = new Office().Post("p-1", "team-lead", linkedTo: "p-2").Post("p-2", "team-lead", linkedTo: "p-1");
        office.Person("one", "p-1").Holds("one", "p-2", Capacity.Concurrent);
        office.Ask("one", null).Links.Count.ShouldBeInRange(1, 2);
    }
}
