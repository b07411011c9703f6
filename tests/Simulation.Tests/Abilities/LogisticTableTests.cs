using CadreOrleans.Domain.Selection;
using CadreOrleans.Simulation.Abilities;

namespace CadreOrleans.Simulation.Tests.Abilities;

public sealed class LogisticTableTests
{
    private static readonly LogisticTable Table = new();

    [Fact]
    public void Of_AnyLogit_IsTheCommitteesOwnFunction()
    {
        for (var logit = -9.0; logit <= 9; logit += 0.037)
        {
            ((double)Table.Of((int)(logit * Score.One))).ShouldBe(Score.Of(Logistic.Of(logit)), 3, $"{logit}");
        }
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.731)]
    [InlineData(0.999)]
    public void Logit_OfAShare_LeadsBackToIt(double share) => ((double)Table.Of(Table.Logit(Score.Of(share)))).ShouldBe(Score.Of(share), 1);

    [Fact]
    public void Logit_BeyondTheTable_IsItsEnd()
    {
        Table.Logit(0).ShouldBe(-LogisticTable.Most);
        Table.Logit(Score.One).ShouldBe(LogisticTable.Most);
    }
}
