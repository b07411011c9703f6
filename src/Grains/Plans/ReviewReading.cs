using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Ledger;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>
/// Everything that a review rests on, with the versions it was read at: the plans of all terms reviewed at once, the officials and the positions added. All
/// of it is one commit or none.
/// </summary>
internal sealed class ReviewReading
{
    private readonly WorkspaceId workspace;
    private readonly Dictionary<string, PlanRecord> plans;
    private readonly Dictionary<OfficialId, OfficialState> officials;
    private readonly List<StreamVersion> expected;

    private ReviewReading(WorkspaceId workspace, Dictionary<string, PlanRecord> plans, Dictionary<OfficialId, OfficialState> officials, List<StreamVersion> expected)
    {
        this.workspace = workspace;
        this.plans = plans;
        this.officials = officials;
        this.expected = expected;
    }

    /// <summary>Reads; null when a plan named is not there.</summary>
    public static async Task<ReviewReading?> ReadAsync(ILedger ledger, WorkspaceId workspace, PlanRecord own, ReviewCommand command)
    {
        var plans = new Dictionary<string, PlanRecord>();
        var officials = new Dictionary<OfficialId, OfficialState>();
        var expected = new List<StreamVersion>();
        foreach (var term in (command.Terms.IsDefault ? [] : command.Terms).Append(own.Plan.Term).Distinct())
        {
            var id = new PlanId(term, own.Plan.Scope);
            var plan = PlanRecord.Unknown(id);
            foreach (var recorded in await StreamReading.ReadAsync(ledger, workspace, StreamId.Of(id)))
            {
                plan = plan.Apply(recorded);
            }

            if (!plan.Exists)
            {
                return null;
            }

            plans.Add(term, plan);
            expected.Add(new StreamVersion(StreamId.Of(id), plan.Version));
        }

        foreach (var addition in command.Additions.IsDefault ? [] : command.Additions)
        {
            if (!officials.ContainsKey(addition.Official))
            {
                var official = OfficialState.Unknown(addition.Official);
                foreach (var recorded in await StreamReading.ReadAsync(ledger, workspace, StreamId.Of(addition.Official)))
                {
                    official = official.Apply(recorded);
                }

                officials.Add(addition.Official, official);
                expected.Add(new StreamVersion(StreamId.Of(addition.Official), official.Version));
            }

            var post = StreamId.Of(addition.Position);
            if (!expected.Exists(version => version.Stream == post))
            {
                expected.Add(new StreamVersion(post, await ledger.GetStreamVersionAsync(workspace, post)));
            }
        }

        return new ReviewReading(workspace, plans, officials, expected);
    }

    /// <summary>Decides the review: removals first, so that they make room for what is added.</summary>
    public Proposal Decide(RosterView? view, NominationReading reading, Caller caller, ReviewCommand command)
    {
        if (view is null)
        {
            return Refused(Refusal.NotFound("workspace-unknown", "workspace"));
        }

        var events = new List<EventDraft>();
        var warnings = new List<PlanCheck>();
        var judge = new NominationJudge(view);
        foreach (var plan in plans.Values)
        {
            if (Append(events, PlanDecisions.Review(plan, command.Year, command.On)) is { } refused)
            {
                return Refused(refused);
            }
        }

        var removals = command.Removals.IsDefault ? [] : command.Removals;
        for (var i = 0; i < removals.Length; i++)
        {
            var removal = removals[i];
            if (PlanOf(removal.Term) is not { } plan)
            {
                return Refused(Refusal.NotFound("plan-unknown", Place("removals", i, "term")));
            }

            if (Append(events, PlanDecisions.Remove(plan, removal.Position, removal.Official, removal.Reason, command.On)) is { } refused)
            {
                return Refused(At(refused, "removals", i));
            }

            judge.Without(plan.Plan.Term, view.Roster.Positions.Find(removal.Position), view.Roster.Officials.Find(removal.Official));
            plans[plan.Plan.Term] = plan with { Nominations = plan.Nominations.RemoveAll(open => open.Position == removal.Position && open.Official == removal.Official) };
        }

        var additions = command.Additions.IsDefault ? [] : command.Additions;
        for (var i = 0; i < additions.Length; i++)
        {
            if (Add(view, (judge, reading.Since(view)), additions[i], command.On, events, warnings) is { } refused)
            {
                return Refused(At(NominationReading.Shown(refused, caller, workspace.Value).Refusal!, "additions", i));
            }
        }

        return new Proposal(Decision.Accept(events), expected) { Warnings = NominationReading.Warnings(warnings, caller, workspace.Value) };
    }

    private Refusal? Add(
        RosterView view, (NominationJudge OnTheDay, BackdatedNomination Since) judges, ReviewAddition addition, DateOnly on, List<EventDraft> events, List<PlanCheck> warnings)
    {
        var (judge, later) = judges;
        if (PlanOf(addition.Term) is not { } plan)
        {
            return Refusal.NotFound("plan-unknown", "term");
        }

        if (NominationReading.Check(view, plan, addition.Position) is { } misplaced)
        {
            return misplaced;
        }

        var (official, position) = (view.Roster.Officials.Find(addition.Official), view.Roster.Positions.Find(addition.Position));
        if (official < 0)
        {
            return Refusal.NotFound("official-unknown", "official");
        }

        var judged = judge.Judge(plan.Plan.Term, plan.Kind, official, position);
        if (Append(events, PlanDecisions.Nominate(
            plan, officials[addition.Official], addition.Position, addition.Rank, judged.FromOutside, on, judged.Case, addition.SubjectGroup)) is { } refused)
        {
            return refused;
        }

        var (ended, since) = later.Judge(plan.Plan.Term, official, position);
        if (ended is not null)
        {
            return ended;
        }

        warnings.AddRange([.. judged.Warnings, .. since]);
        judge.With(plan.Plan.Term, position, official);
        plans[plan.Plan.Term] = plan with { Nominations = plan.Nominations.Add(new OpenNomination(plan.Plan, addition.Position, addition.Official, on, judged.FromOutside)) };
        return null;
    }

    private PlanRecord? PlanOf(string? term) => term is null ? plans.Values.Last() : plans.GetValueOrDefault(term);

    private Proposal Refused(Refusal refusal) => new(refusal, expected);

    private static Refusal? Append(List<EventDraft> events, Decision decision)
    {
        events.AddRange(decision.Events);
        return decision.Refusal;
    }

    private static Refusal At(Refusal refusal, string list, int index) => refusal with { Field = Place(list, index, refusal.Field) };

    private static string Place(string list, int index, string? field) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}[{index}]{(field is null ? string.Empty : "." + field)}");
}
