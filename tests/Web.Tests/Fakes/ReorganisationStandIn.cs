using System.Text;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Reorganisations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>A reorganisation of two communes into one, as soon as a table was read; carried out and undone in memory.</summary>
internal sealed class ReorganisationStandIn(District district, string scenario) : IReorganisationGrain
{
    public Task<Outcome<Answer<ReorganisationView>>> Preview(Caller caller, Reading reading) =>
        Task.FromResult<Outcome<Answer<ReorganisationView>>>(
            district.Scenarios[scenario].Interventions.Count == 0
                ? Refusal.Invalid("reorganisation-empty", "interventions")
                : district.Answer(View(), reading));

    public Task<Outcome<Recorded>> AddTable(Caller caller, byte[] table, Month month, string? abolishedTier, CommandContext context) =>
        Encoding.UTF8.GetString(table).Contains("99999", StringComparison.Ordinal)
            ? Task.FromResult<Outcome<Recorded>>(Refusal.Invalid("table-unit-unknown", "table", "2", "old_name", "99999 Xã Một", "05266 Xã Một"))
            : new ScenarioStandIn(district, scenario).Put(new Intervention(InterventionKinds.UnitsMerged, month) { Name = "Xã Mới" });

    public Task<Outcome<Recorded>> Apply(Caller caller, CommandContext context)
    {
        district.Reorganised = district.Reorganised || !context.DryRun;
        return Recorded(context.DryRun);
    }

    public Task<Outcome<Recorded>> Undo(Caller caller, CommandContext context)
    {
        district.Reorganised = false;
        return Recorded(false);
    }

    private Task<Outcome<Recorded>> Recorded(bool dryRun) =>
        Task.FromResult<Outcome<Recorded>>(new Recorded(++district.Position, false, dryRun, null, [new Effect("unit.merged", new DateOnly(2025, 7, 1))]));

    private ReorganisationView View() => new(
        new DateOnly(2025, 7, 1),
        new DateOnly(2030, 6, 30),
        district.Reorganised,
        [new NewUnitView(0, "05266", "Xã Mới", ["Xã Một", "Xã Hai"])],
        ["Xã Một", "Xã Hai"],
        [
            new SeatOutcomeView("p-1", "commune-secretary", "Bí thư Đảng ủy xã Một", 0, 1, ["o-1", "o-2"], ["o-1"], 0, 0),
            new SeatOutcomeView("p-2", "commune-deputy-secretary", "Phó Bí thư Đảng ủy xã Một", 0, 2, ["o-3", "o-4"], ["o-3", "o-4", "o-2"], 1, 0),
        ],
        [
            Person("o-1", "Bùi Thử 01", "p-1", "stays"), Person("o-2", "Bùi Thử 02", "p-2", "over-norm", true), Person("o-3", "Bùi Thử 03", "p-2", "stays"),
            Person("o-4", "Bùi Thử 04", "p-2", "lands"), Person("o-5", "Bùi Thử 05", null, "without-post"),
        ],
        [
            new PlanEntryView("o-3", "Bùi Thử 03", "2025-2030/u-1", "Bí thư Đảng ủy xã Một", "mapped", 0, null),
            new PlanEntryView("o-4", "Bùi Thử 04", "2025-2030/u-2", "Phó Chủ tịch UBND huyện", "title-dissolved", -1, "commune-committee-chair"),
        ]);

    private static PersonLandingView Person(string id, string name, string? to, string kind, bool barred = false) =>
        new(id, name, "Bí thư Đảng ủy xã Hai", "Xã Hai", to, to is null ? null : "commune-secretary", to is null ? -1 : 0, kind, barred, false);
}
