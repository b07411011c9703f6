using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Tests.Figures;
using CadreOrleans.Roster.Views;
using CadreOrleans.Testing.Synthetic;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>Columns and rule objects agree on everybody, for every position, purpose and day, the unknown among them.</summary>
public sealed class PoolEligibilityTests
{
    private static readonly RosterSnapshot Roster = Worlds.Roster(300, 60, 7);

    [Property(MaxTest = 60)]
    public Property Standing_WhenAnyPositionAndDay_IsWhatTheRulesSay() => Prop.ForAll(Cases, asked =>
    {
        var (position, purpose, day) = asked;
        var pool = Worlds.Pool(Worlds.Columns(Roster, day), position, purpose);
        var view = new RosterView(Roster, day, Worlds.Pack);
        var reader = new CandidateReader(view);
        var term = purpose == Purpose.Planning ? Worlds.Pack.FindTerm("2025-2030") : null;
        var context = new CaseContext { KnownTo = day > SyntheticOrganisation.Today ? SyntheticOrganisation.Today : null };
        for (var official = 0; official < Roster.Officials.Count; official++)
        {
            if (Roster.Officials.InServiceOn(official, day))
            {
                var ruleCase = new RuleCase(reader.Read(official), reader.Requirement(position)!, purpose, day, term, Worlds.Pack) { Context = context };
                var result = Worlds.Rules.Judge(ruleCase);
                var standing = pool.StandingOf(official);
                (standing.Readiness == Readiness.Now).ShouldBe(result.Verdict == Verdict.Satisfied);
                standing.ShouldBe(Standing.Of(result, new TalentRank(Worlds.Pack.Selection).Of(ruleCase).Gate.Verdict, Worlds.Pack.Readiness));
            }
        }
    });

    [Fact]
    public void Standing_WhenJudged_CoversEveryReadiness()
    {
        var columns = Worlds.Columns(Roster);
        var met = (from position in Enumerable.Range(0, Roster.Positions.Count)
                   from purpose in new[] { Purpose.Appointment, Purpose.Planning, Purpose.Rotation }
                   let pool = Worlds.Pool(columns, position, purpose)
                   from official in columns.Members.Rows()
                   select pool.StandingOf(official).Readiness).ToHashSet();
        met.ShouldBe(Enum.GetValues<Readiness>(), ignoreOrder: true);
    }

    [Fact]
    public void StandingOf_WhenOneHeadedTheUnitForTwoTerms_DiffersFromTheSamePostElsewhere()
    {
        var records = new Records().Official("x").Seat("x", "a", "commune-secretary", "2012-01-01");
        var roster = records.Roster();
        var columns = Worlds.Columns(roster);
        Worlds.Pool(columns, roster.Positions.Find(new("a-commune-secretary")), Purpose.Reelection).Explain(0).Findings
            .ShouldContain(finding => finding.Rule == "consecutive-terms" && finding.Verdict == Verdict.NotSatisfied);
        Worlds.Pool(columns, roster.Positions.Find(new("b-commune-secretary")), Purpose.Reelection).Explain(0).Findings
            .ShouldNotContain(finding => finding.Rule == "consecutive-terms" && finding.Verdict == Verdict.NotSatisfied);
        Worlds.Pool(columns, roster.Positions.Find(new("a-commune-secretary")), Purpose.Reelection).StandingOf(0).Readiness.ShouldBe(Readiness.Never);
    }

    private static Arbitrary<(int Position, Purpose Purpose, DateOnly Day)> Cases { get; } =
        (from position in Gen.Choose(0, Roster.Positions.Count - 1)
         from purpose in Gen.Elements(Purpose.Appointment, Purpose.Planning, Purpose.Rotation)
         from days in Gen.Choose(-1500, 1500)
         select (position, purpose, SyntheticOrganisation.Today.AddDays(days))).ToArbitrary();
}
