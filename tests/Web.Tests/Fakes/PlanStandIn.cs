using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Takes the commands of one plan, with two refusals of the real one: a duplicate, and more present than convened.</summary>
internal sealed class PlanStandIn(District district) : IPlanGrain
{
    public Task<Outcome<Recorded>> Open(Caller caller, PlanKind kind, string name, DateOnly on, CommandContext context) =>
        string.IsNullOrWhiteSpace(name) ? Refused(Refusal.Invalid("name-missing", "name")) : Done((kind, name), context, new Effect("plan.opened", on));

    public Task<Outcome<Recorded>> Nominate(Caller caller, NominateCommand command, CommandContext context)
    {
        var (position, official) = (command.Position.Value, command.Official.Value);
        if (district.Nominees.Any(one => one.Position == position && one.Official == official))
        {
            return Refused(Refusal.Invalid("nominated-already", "official"));
        }

        if (!context.DryRun)
        {
            district.Nominees.Add(DistrictPlan.One(position, official, "Bùi Văn Mẫu 30", command.Rank, 1, false, []));
        }

        return Done(command, context, new Effect("plan.nominated", command.On, official, position));
    }

    public Task<Outcome<Recorded>> Remove(Caller caller, RemoveNomineeCommand command, CommandContext context)
    {
        if (!context.DryRun)
        {
            district.Nominees.RemoveAll(one => one.Position == command.Position.Value && one.Official == command.Official.Value);
        }

        return Done(command, context, new Effect("plan.nomination-removed", command.On, command.Official.Value, command.Position.Value));
    }

    public Task<Outcome<Recorded>> HoldStep(Caller caller, StepCommand command, CommandContext context) =>
        command.Present > command.Convened
            ? Refused(Refusal.Invalid("present-exceed-convened", "present", "40", "39"))
            : Done(command, context, new Effect("plan.step-held", command.On));

    public Task<Outcome<Recorded>> Consult(Caller caller, ConsultCommand command, CommandContext context)
    {
        if (command.Organ.Length == 0)
        {
            return Refused(Refusal.Invalid("organ-missing", "organ"));
        }

        if (!context.DryRun)
        {
            var at = district.Nominees.FindIndex(one => one.Position == command.Position.Value && one.Official == command.Official.Value);
            district.Nominees[at] = district.Nominees[at] with { Consulted = command.Agrees };
        }

        return Done(command, context, new Effect("plan.consulted", command.On));
    }

    public Task<Outcome<Recorded>> Review(Caller caller, ReviewCommand command, CommandContext context) => Done(command, context, new Effect("plan.reviewed", command.On));

    public Task<Outcome<Recorded>> Approve(Caller caller, int round, DateOnly on, CommandContext context) => Done(round, context, new Effect("plan.approved", on));

    public Task<Outcome<Recorded>> Announce(Caller caller, string to, DateOnly on, CommandContext context) => Done(to, context, new Effect("plan.announced", on));

    public Task Grew(Caller caller, long version) => Task.CompletedTask;

    private static Task<Outcome<Recorded>> Refused(Refusal refusal) => Task.FromResult<Outcome<Recorded>>(refusal);

    private Task<Outcome<Recorded>> Done(object command, CommandContext context, Effect effect)
    {
        district.PlanCommands.Enqueue((command, context));
        district.Position += context.DryRun ? 0 : 1;
        var warning = new Warning("few-women", new Bilingual("Nữ dưới 25%.", "Women under 25%."), new Citation("QĐ 50-QĐ/TW", Certainty.Recalled));
        return Task.FromResult<Outcome<Recorded>>(new Recorded(district.Position, false, context.DryRun, null, [effect]) { Warnings = [warning] });
    }
}

/// <summary>Answers about the one plan.</summary>
internal sealed class PlanQueryStandIn(District district) : IPlanQueryGrain
{
    public Task<Outcome<Answer<PlanList>>> List(Caller caller, Reading reading, string? term) => Answer(new PlanList([DistrictPlan.View(district.Nominees)]), reading);

    public Task<Outcome<Answer<PlanDetail>>> Get(Caller caller, Reading reading, string plan, NominationOrder order) => plan == DistrictPlan.Id
        ? Answer(new PlanDetail(DistrictPlan.View(district.Nominees), DistrictPlan.Positions(Ordered(order))), reading)
        : Task.FromResult<Outcome<Answer<PlanDetail>>>(Refusal.NotFound("plan-unknown", "plan"));

    public Task<Outcome<Answer<NominationList>>> Nominations(Caller caller, Reading reading, string plan, NominationOrder order, bool ended)
    {
        var left = DistrictPlan.One("p-jus-head", "o-06", "Quách Văn Thử 06", 2, 2, true, []) with { Until = new DateOnly(2022, 2, 1), Removal = RemovalReason.Discipline };
        return Answer(new NominationList([.. district.Nominees, .. ended ? [left] : (PlanNominee[])[]]), reading);
    }

    public Task<Outcome<Answer<StepList>>> Steps(Caller caller, Reading reading, string plan) => Answer(DistrictPlan.Steps(), reading);

    public Task<Outcome<Answer<CheckList>>> Checks(Caller caller, Reading reading, string plan) => Answer(DistrictPlan.Checks(district.Nominees), reading);

    public Task<Outcome<Answer<ReviewDraftView>>> Review(Caller caller, Reading reading, string plan) => Answer(DistrictPlan.Review(district.Nominees), reading);

    private List<PlanNominee> Ordered(NominationOrder order) =>
        order == NominationOrder.Abc ? [.. district.Nominees.OrderBy(one => one.Name, StringComparer.Ordinal)] : [.. district.Nominees];

    private Task<Outcome<Answer<T>>> Answer<T>(T value, Reading reading)
        where T : class => Task.FromResult<Outcome<Answer<T>>>(district.Answer(value, reading));
}
