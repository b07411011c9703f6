using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Positions.Decisions;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class PositionStandIn(District district, string position) : IPositionGrain
{
    public Task<Outcome<Recorded>> Appoint(Caller caller, AppointCommand command, CommandContext context)
    {
        district.Appointments.Enqueue((command, context));
        var at = district.Positions.FindIndex(post => post.Id == position);
        if (district.Positions[at].Vacant == 0)
        {
            return Refused(Refusal.Invalid("seat-filled", "position", "2020-08-01", "1"));
        }

        var held = district.Positions.FindIndex(post => post.Holders.Any(holder => holder.Official == command.Official.Value && holder.Capacity == Capacity.Full));
        if (command.Capacity == Capacity.Full && held >= 0 && command.Leaves.IsEmpty)
        {
            return Refused(Refusal.Invalid("leaves-not-stated", "leaves", district.Positions[held].Id));
        }

        if (context.DryRun)
        {
            return Done(context, command.From, command.Official.Value, [.. command.Leaves.Select(left => left.Value)]);
        }

        var name = held < 0 ? "Bùi Văn Mẫu 30" : district.Positions[held].Holders[0].Name!;
        foreach (var left in command.Leaves)
        {
            Change(left.Value, post => post with { Holders = [], Vacant = 1 });
        }

        Change(position, post => post with { Holders = [DistrictOrganisation.Holder(position, command.Official.Value, name, command.Capacity)], Vacant = 0 });
        district.Position++;
        return Done(context, command.From, command.Official.Value, [.. command.Leaves.Select(left => left.Value)]);
    }

    public Task<Outcome<Recorded>> Elect(Caller caller, ElectCommand command, CommandContext context)
    {
        var state = PositionState.Unknown(new PositionId(position)) with { Facts = new PositionFacts(new UnitId("u"), "t", "n", 1, "district", "district", null, null, 1), Seats = [new SeatCount(DateOnly.MinValue, 1)] };
        if (new Election(command.On, command.Convened, command.Present, command.Results).Decide(state, _ => true).Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        if (!context.DryRun)
        {
            district.Elections.Add((position, command));
            district.Position++;
        }

        return Recorded(context, [new Effect("career.election-held", command.On, null, position)]);
    }

    public Task<Outcome<Recorded>> End(Caller caller, EndCommand command, CommandContext context)
    {
        district.Ends.Enqueue((command, context));
        if (command.On <= new DateOnly(2020, 8, 1))
        {
            return Refused(Refusal.Invalid("end-before-start", "on", command.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "2020-08-01"));
        }

        if (!context.DryRun)
        {
            Change(position, post => post with { Holders = [], Vacant = 1 });
            district.Position++;
        }

        return Recorded(context, [new Effect("career.ended", command.On, command.Official.Value, position)]);
    }

    public Task<Outcome<Recorded>> GiveNotice(Caller caller, OfficialId official, DateOnly on, CommandContext context)
    {
        if (on > new DateOnly(2025, 7, 31))
        {
            return Refused(Refusal.Invalid("notice-after-term", "on", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "2025-07-31"));
        }

        if (!context.DryRun)
        {
            Change(position, post => post with { Holders = [.. post.Holders.Select(holder => holder with { NoticeGiven = on })] });
            district.Position++;
        }

        return Recorded(context, [new Effect("career.term-notice-given", on, official.Value, position)]);
    }

    public Task<Outcome<Recorded>> Create(Caller caller, PositionFacts facts, DateOnly on, CommandContext context) =>
        district.Decide(facts, context, PositionDecisions.Create(PositionState.Unknown(new PositionId(position)), District.UnitState(facts.Unit), facts, on), position);

    public Task<Outcome<Recorded>> Correct(Caller caller, PositionFacts facts, DateOnly on, CommandContext context) =>
        district.Decide(facts, context, PositionDecisions.Correct(Known, facts, on));

    public Task<Outcome<Recorded>> ChangeSeats(Caller caller, int seats, DateOnly on, CommandContext context) =>
        district.Decide(seats, context, PositionDecisions.ChangeSeats(Known, seats, on));

    public Task<Outcome<Recorded>> Abolish(Caller caller, DateOnly on, CommandContext context) =>
        district.Decide(position, context, PositionDecisions.Abolish(Known, on));

    public Task Grew(Caller caller, long version) => Task.CompletedTask;

    private PositionState Known => PositionState.Unknown(new PositionId(position)) with
    {
        Version = 1,
        Facts = DistrictOrganisation.Facts(district.Positions.Single(post => post.Id == position)),
        CreatedOn = new DateOnly(2015, 1, 1),
    };

    private static Task<Outcome<Recorded>> Refused(Refusal refusal) => Task.FromResult<Outcome<Recorded>>(refusal);

    private Task<Outcome<Recorded>> Done(CommandContext context, DateOnly from, string official, string[] left) => Recorded(
        context,
        [.. left.Select(post => new Effect("career.ended", from, official, post)), new Effect("career.appointed", from, official, position)]);

    private Task<Outcome<Recorded>> Recorded(CommandContext context, Effect[] effects) =>
        Task.FromResult<Outcome<Recorded>>(new Recorded(district.Position, false, context.DryRun, null, [.. effects]));

    private void Change(string id, Func<PositionView, PositionView> change)
    {
        var at = district.Positions.FindIndex(post => post.Id == id);
        district.Positions[at] = change(district.Positions[at]);
    }
}
