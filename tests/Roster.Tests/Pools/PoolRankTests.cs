using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Roster.Pools;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>The order of a pool is the one of the committee: readiness, gate, talent, and never an official's sex, age or ethnic group.</summary>
public sealed class PoolRankTests
{
    private static readonly PoolColumns Columns = Worlds.Columns(Worlds.Roster(300, 80, 23));

    [Theory]
    [InlineData(Purpose.Appointment)]
    [InlineData(Purpose.Planning)]
    public void Rank_WhenAnyPosition_IsThatOfTheTalentRank(Purpose purpose)
    {
        var rank = new TalentRank(Worlds.Pack.Selection);
        for (var position = 0; position < Columns.View.Roster.Positions.Count; position += 7)
        {
            var pool = Worlds.Pool(Columns, position, purpose);
            var entries = pool.Ask(new PoolQuestion { WithinMonths = null, Limit = 500 }).Entries;
            entries.Select(entry => entry.Standing.Readiness).ShouldBeInOrder();
            foreach (var bucket in entries.GroupBy(entry => entry.Standing.Readiness))
            {
                var passing = bucket.Where(entry => entry.Standing.Gate != Verdict.NotSatisfied).ToArray();
                bucket.Take(passing.Length).ShouldBe(passing, "who does not pass the gate comes after all who may");
                passing.Select(entry => Columns.View.Roster.Officials.Ids[entry.Official])
                    .ShouldBe(rank.Order(passing.Select(entry => pool.Rank(entry.Official))).Select(ranked => ranked.Official));
            }
        }
    }

    [Fact]
    public void TalentOf_WhenAsked_IsTheEstimateThatIsExplained()
    {
        var pool = Worlds.Pool(Columns, 0);
        foreach (var official in Columns.Members.Rows())
        {
            var (share, low, high, assessed) = pool.TalentOf(official);
            var ranked = pool.Rank(official);
            share.ShouldBe(ranked.Talent.Share, 1e-6);
            low.ShouldBe(ranked.Talent.Low, 1e-6);
            high.ShouldBe(ranked.Talent.High, 1e-6);
            assessed.ShouldBe(!ranked.NotAssessed);
        }
    }

    [Fact]
    public void Matching_WhenTalentIsBounded_KeepsTheBounds()
    {
        var pool = Worlds.Pool(Columns, 0);
        var within = pool.Matching(new PoolQuestion { WithinMonths = null, TalentFrom = 0.5, TalentTo = 0.7 }).Rows().ToArray();
        within.ShouldNotBeEmpty();
        within.ShouldBe(pool.Matching(new PoolQuestion { WithinMonths = null }).Rows().Where(official => pool.TalentOf(official).Share is >= 0.5 and <= 0.7));
    }
}
