using System.Collections.Immutable;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Cascades;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>A chain of three links behind one head of division, with a second who can be taken at the first link.</summary>
internal sealed class CascadeStandIn(District district) : ICascadeQueryGrain
{
    private static readonly DateOnly Day = new(2024, 10, 1);
    private static readonly Citation Source = new("QĐ 50-QĐ/TW", Certainty.Confirmed, "12");

    public Task<Outcome<Answer<CascadeView>>> Of(Caller caller, Reading reading, CascadeRequest request)
    {
        if (request.Official == "o-gone")
        {
            return Task.FromResult<Outcome<Answer<CascadeView>>>(Refusal.NotFound("official-unknown", "official"));
        }

        var second = request.Choices?.Any(pick => pick.Official == "o-11") == true;
        var taken = second ? "o-11" : "o-03";
        CascadeLinkView[] links =
        [
            new(1, 0, 1, "p-int-head", "Trưởng phòng Nội vụ", "Phòng Nội vụ", ["Ủy viên BCH"], Day, taken, null, [Person("o-03", "Bùi Thị Mẫu 03", Readiness.Now, "planned", 2), Person("o-11", "Quách Văn Thử 11", Readiness.WithinOneYear, "sameUnit", 1)]),
            .. second
                ? new CascadeLinkView[] { new(2, 1, 2, "p-off-deputy", "Phó Chánh Văn phòng", "Văn phòng", [], Day, null, "nobodyQualifies", []) }
                :
                [
                    new(2, 1, 2, "p-int-deputy", "Phó Trưởng phòng Nội vụ", "Phòng Nội vụ", [], Day, "o-28", null, [Person("o-28", "Đinh Thị Ví Dụ 28", Readiness.Now, "elsewhereUp", 1)]),
                    new(3, 2, 3, "p-com-deputy", "Chuyên viên", "Xã Vũ Bình", [], Day, null, "entryPost", []),
                ],
        ];
        var check = new CheckView("too-few-names", PlanCheckSeverity.Warning, "R12", new Bilingual("1 người cho một chức danh; cần ít nhất 2.", "1 name(s) for one position; 2 are aimed at."), Source, "p-int-head", "Trưởng phòng Nội vụ", null, null, null);
        return Task.FromResult<Outcome<Answer<CascadeView>>>(district.Answer(
            new CascadeView(
                "o-21",
                "Quách Văn Thử 06",
                "Trưởng phòng Nội vụ",
                null,
                null,
                null,
                true,
                Day,
                second ? 1 : 2,
                links,
                [new CascadeCheckView(null, DistrictPlan.Id, check)],
                [],
                [new Intervention(InterventionKinds.ForcedExit, Month.Of(Day), new OfficialId("o-21"), Reason: ForcedExitReason.Other)]),
            reading));
    }

    private static CascadeAlternativeView Person(string id, string name, Readiness readiness, string source, int moves)
    {
        ImmutableArray<string> held = ["@PoliticalTheoryLevel.Elementary", "@PoliticalTheoryLevel.Intermediate"];
        var gaps = readiness == Readiness.Now ? [] : new[] { new Finding("held-post", RuleKind.Hard, Verdict.NotSatisfied, Source, "standard-political-theory", held, Day.AddMonths(6), null) };
        return new CascadeAlternativeView(
            new PoolRow(
                id, name, "p-int-deputy", "Phó Trưởng phòng Nội vụ", "Phòng Nội vụ", 2, readiness == Readiness.Now ? Verdict.Satisfied : Verdict.NotSatisfied, readiness, Day, true, "this", null, null, gaps, Verdict.Satisfied, null),
            source,
            readiness == Readiness.Now ? Day : Day.AddMonths(6),
            moves,
            readiness == Readiness.Now ? "entryPost" : "nobodyQualifies");
    }
}
