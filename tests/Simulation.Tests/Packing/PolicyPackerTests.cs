using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Tests.Packing;

/// <summary>What a pack, with a workspace's own values over it, says of simulated futures reaches the kernel's policy.</summary>
public sealed class PolicyPackerTests
{
    private const string Source = "\"source\":{\"document\":\"-\",\"certainty\":\"estimated\"}";

    private static readonly BuiltInPacks Packs = new();

    [Theory]
    [InlineData("vn-district")]
    [InlineData("generic")]
    public void Pack_OfAShippedPack_HasNoProgressionAndNoDrawnFeeders(string pack)
    {
        var policy = PolicyPacker.Pack(Packs.Get(pack));
        policy.Progression.Month.ShouldBe(0);
        policy.Feeders.Grades.ShouldBeEmpty();
        policy.Recruits.PerYear.ShouldBe(-1);
    }

    [Fact]
    public void Pack_OfRowsInAnyOrder_SortsGradesAndSumsToOne()
    {
        var policy = Pack("""
            {"simulation":{"progression":{"month":12,@,"rows":[
                {"grade":5,"to":[{"grade":5,"share":0.3333333},{"grade":2,"share":0.3333333}],"outside":0.3333334},
                {"grade":2,"to":[{"grade":5,"share":0.25},{"grade":2,"share":0.7}],"outside":0.05}]}}}
            """);
        policy.Progression.Month.ShouldBe(12);
        policy.Progression.Matrix.Grades.ShouldBe([2, 5]);
        policy.Progression.Matrix.Shares.ShouldBe([700_000, 250_000, 50_000, 333_334, 333_333, 333_333]);
        PolicyRules.Check(policy).ShouldBeNull();
    }

    [Fact]
    public void Pack_OfFeedersAndIntake_TakesThem()
    {
        var policy = Pack("""
            {"simulation":{
                "feeders":{@,"rows":[{"grade":3,"to":[{"grade":3,"share":0.5}],"outside":0.5}]},
                "recruitment":{"intake":{"value":"poisson",@},"perYear":{"value":4,@},"month":{"value":9,@}}}}
            """);
        policy.Feeders.Row(0).ToArray().ShouldBe([500_000, 500_000]);
        (policy.Recruits.PerYear, policy.Recruits.Month, policy.Recruits.IsPoisson).ShouldBe((4, 9, true));
    }

    private static Policy Pack(string overlay) => PolicyPacker.Pack(Packs.Get("generic", overlay.Replace("@", Source, StringComparison.Ordinal)));
}
