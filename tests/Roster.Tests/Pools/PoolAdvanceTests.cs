using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>Columns that were carried on from an earlier version are those that the later roster would give.</summary>
public sealed class PoolAdvanceTests
{
    [Fact]
    public void Advance_WhenEventsFollow_GivesTheColumnsOfTheLaterRoster()
    {
        var events = SyntheticOfficials.Province(300, 80, 3).ToArray();
        var builder = Worlds.Builder(events.Take(events.Length / 2));
        var before = builder.Freeze();
        var carried = Worlds.Columns(before);
        foreach (var purpose in new[] { Purpose.Appointment, Purpose.Planning })
        {
            for (var position = 0; position < before.Positions.Count; position += 5)
            {
                Worlds.Pool(carried, position, purpose).Ask(new PoolQuestion());
            }
        }

        foreach (var part in events.Skip(events.Length / 2).Chunk(150))
        {
            var later = Worlds.Apply(builder, part).Freeze();
            var changed = later.Changes.Since(later, carried.View.Roster.Version.Position).ShouldNotBeNull();
            carried = carried.Advance(new RosterView(later, SyntheticOrganisation.Today, Worlds.Pack), Worlds.Rules, SyntheticOrganisation.Today, changed);
        }

        AssertSame(carried, Worlds.Columns(builder.Freeze()));
    }

    [Fact]
    public void Since_WhenUnitsChange_IsNotKnown()
    {
        var builder = Worlds.Builder(SyntheticOfficials.Province(20, 30, 3));
        var before = builder.Freeze();
        var unit = before.Units.Ids[1];
        var later = Worlds.Apply(builder, [new EventDraft(new Domain.Units.UnitCorrected(unit, before.Units.Facts.Latest(1)), SyntheticOrganisation.Today)]).Freeze();
        later.Changes.Since(later, before.Version.Position).ShouldBeNull();
        later.Changes.Since(later, later.Version.Position).ShouldNotBeNull().ShouldBeEmpty();
        before.Changes.Since(before, 3).ShouldBeNull();
    }

    [Fact]
    public void Since_WhenAPositionChanges_NamesItsHoldersAndNominees()
    {
        var builder = Worlds.Builder(SyntheticOfficials.Province(200, 40, 3));
        var before = builder.Freeze();
        var position = before.Nominations.Position[0];
        var later = Worlds.Apply(builder, [new EventDraft(new Domain.Positions.PositionCorrected(before.Positions.Ids[position], before.Positions.Facts.Latest(position)), SyntheticOrganisation.Today)]).Freeze();
        var changed = later.Changes.Since(later, before.Version.Position).ShouldNotBeNull();
        changed.ShouldContain(before.Nominations.Official[0]);
        changed.ShouldBe(before.Incumbencies.OfPosition.Of(position).Select(row => before.Incumbencies.Official[row]).Concat(before.Nominations.OfPosition.Of(position).Select(row => before.Nominations.Official[row])).Distinct(), ignoreOrder: true);
    }

    private static void AssertSame(PoolColumns carried, PoolColumns anew)
    {
        foreach (var purpose in new[] { Purpose.Appointment, Purpose.Planning, Purpose.Rotation })
        {
            for (var position = 0; position < anew.View.Roster.Positions.Count; position++)
            {
                foreach (var question in new[] { new PoolQuestion { WithinMonths = null, Limit = 500 }, new PoolQuestion { WithinMonths = 30, Order = PoolOrder.Earliest }, new PoolQuestion { Search = "duan", WithinMonths = null, Order = PoolOrder.Name } })
                {
                    var one = Worlds.Pool(carried, position, purpose).Ask(question);
                    var other = Worlds.Pool(anew, position, purpose).Ask(question);
                    one.Total.ShouldBe(other.Total);
                    one.Entries.ShouldBe(other.Entries);
                    one.Facets.Select(Text).ShouldBe(other.Facets.Select(Text));
                }
            }
        }
    }

    private static string Text(FacetCounts facet) =>
        $"{facet.Code} {facet.Others} {string.Join(',', facet.Values.Select(value => $"{value.Value}:{value.Count}").Order(StringComparer.Ordinal))}";
}
