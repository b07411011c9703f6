using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Decides as the product does, on a file that the tests made up, and keeps what was sent.</summary>
internal sealed class OfficialGrainStandIn(District district, string official) : IOfficialGrain
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    private OfficialState Known => OfficialState.Unknown(new OfficialId(official)) with { Version = 1, Facts = DistrictFile.For(Caller.LocalAdministrator).Facts };

    public Task<Outcome<Recorded>> Register(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context) =>
        district.Decide(facts, context, OfficialDecisions.Register(OfficialState.Unknown(new OfficialId(official)), facts, on), official);

    public Task<Outcome<Recorded>> Correct(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context) =>
        district.Decide(facts, context, OfficialDecisions.Correct(Known, facts, on));

    public Task<Outcome<Recorded>> Record(Caller caller, FileEntry entry, DateOnly on, CommandContext context) =>
        district.Decide(entry, context, OfficialDecisions.Record(Known, entry, FileReferences.None, on, Today));

    public Task<Outcome<Recorded>> Leave(Caller caller, LeavingReason reason, DateOnly on, CommandContext context) =>
        district.Decide(reason, context, OfficialDecisions.Leave(Known, reason, on));

    public Task<Outcome<Recorded>> Merge(Caller caller, string duplicate, DateOnly on, CommandContext context) =>
        district.Decide(("merge", duplicate, on), context, RecordMerging.Merge(Known, Of(duplicate), on));

    public Task<Outcome<Recorded>> Split(Caller caller, string duplicate, DateOnly on, CommandContext context) =>
        district.Decide(("split", duplicate, on), context, RecordMerging.Split(Known, Of(duplicate), on));

    public Task<Outcome<Recorded>> UndoMerge(Caller caller, string duplicate, CommandContext context) =>
        district.Decide(("undo", duplicate), context, Decision.Refuse(Refusal.Invalid("not-merged", "duplicate")));

    public Task<OfficialState> State(Caller caller, long atLeast) => Task.FromResult(Known);

    public Task Grew(Caller caller, long version) => Task.CompletedTask;

    private static OfficialState Of(string id) => OfficialState.Unknown(new OfficialId(id)) with { Version = 1, Facts = new OfficialFacts("Đinh Thị Ví Dụ 07", Sex.Female, PartialDate.OfYear(1984)) };
}
