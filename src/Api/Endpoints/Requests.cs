using System.Collections.Immutable;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Records that an official takes a seat.</summary>
/// <param name="Official">Whom.</param>
/// <param name="Position">Which position.</param>
/// <param name="From">First day.</param>
/// <param name="Capacity">Full (unless said, or the decision is to act), acting or concurrent.</param>
/// <param name="Leaves">Positions left for it; a full appointment names every principal post held.</param>
/// <param name="TakenBy">How the seat is taken; as the kind of decision has it unless said.</param>
/// <param name="Move">What kind of move the decision calls it; as the kind of decision has it unless said.</param>
/// <param name="TermEnds">Last day of the term.</param>
/// <param name="PlannedReturn">Planned return of a rotation or secondment.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record AppointmentRequest(
    OfficialId Official,
    PositionId Position,
    DateOnly From,
    Capacity? Capacity = null,
    ImmutableArray<PositionId>? Leaves = null,
    TakenBy? TakenBy = null,
    MoveKind? Move = null,
    DateOnly? TermEnds = null,
    DateOnly? PlannedReturn = null,
    string? Authority = null,
    string? OnBehalfOf = null);

/// <summary>Records that an official leaves a seat.</summary>
/// <param name="Official">Whose.</param>
/// <param name="Position">Which position.</param>
/// <param name="On">First day no longer held.</param>
/// <param name="Reason">Why.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record EndRequest(OfficialId Official, PositionId Position, DateOnly On, EndReason Reason, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Records that a holder was given notice of the end of the term.</summary>
/// <param name="Official">To whom.</param>
/// <param name="Position">Which position.</param>
/// <param name="On">Day on which notice was given.</param>
/// <param name="Authority">Number of the notice.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record NoticeRequest(OfficialId Official, PositionId Position, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Records an election.</summary>
/// <param name="Position">The position.</param>
/// <param name="Held">Day of the election.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="Results">Votes by candidate.</param>
/// <param name="Authority">Number of the record or decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record ElectionRequest(
    PositionId Position, DateOnly Held, int Convened, int Present, IReadOnlyList<ElectionResult> Results, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Registers or corrects an official.</summary>
/// <param name="Facts">What is recorded of the person.</param>
/// <param name="On">Effective day.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record OfficialRequest(OfficialFacts Facts, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Enters a fact in a file.</summary>
/// <param name="Entry">The entry, by its kind.</param>
/// <param name="On">Effective day.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record FileEntryRequest(FileEntry Entry, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Ends an official's service.</summary>
/// <param name="Reason">Why.</param>
/// <param name="On">First day out of service.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record LeavingRequest(LeavingReason Reason, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Creates or corrects a unit.</summary>
/// <param name="Facts">What is recorded of it.</param>
/// <param name="On">Effective day.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record UnitRequest(UnitFacts Facts, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Merges units into the unit of the path.</summary>
/// <param name="Merged">The units that end.</param>
/// <param name="On">Effective day.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record MergerRequest(ImmutableArray<UnitId> Merged, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Creates or corrects a position.</summary>
/// <param name="Facts">What is recorded of it.</param>
/// <param name="On">Effective day.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record PositionRequest(PositionFacts Facts, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Changes the number of seats of a position.</summary>
/// <param name="Seats">Number of seats.</param>
/// <param name="On">First day with that number.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record SeatsRequest(int Seats, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Ends a unit or a position.</summary>
/// <param name="On">First day no longer there.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record AbolitionRequest(DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Creates a workspace.</summary>
/// <param name="Id">Identifier: it stands in addresses.</param>
/// <param name="Name">Name of the committee.</param>
/// <param name="Pack">Regulation pack.</param>
internal sealed record WorkspaceRequest(string Id, string Name, string Pack);

/// <summary>Pins the working date, or releases it with null.</summary>
/// <param name="Date">The day.</param>
internal sealed record WorkingDateRequest(DateOnly? Date);

/// <summary>Creates a scenario.</summary>
/// <param name="Name">Name.</param>
/// <param name="Interventions">Its interventions; none unless said.</param>
internal sealed record ScenarioRequest(string Name, IReadOnlyList<InterventionRequest>? Interventions = null);

/// <summary>An intervention; which fields it needs depends on its kind: see <c>docs/interventions.schema.json</c>.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Month">Month in which it takes effect.</param>
/// <param name="Official">The official.</param>
/// <param name="Position">The position.</param>
/// <param name="Reason">retires, moves or other (forced-exit).</param>
/// <param name="PerYear">A number a year.</param>
/// <param name="Until">First month in which it holds no more, or the month of a return.</param>
/// <param name="Count">A number of people or seats.</param>
/// <param name="Percent">A share or factor in percent.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Units">Several units.</param>
/// <param name="Into">The unit that takes over, or under which a new one stands.</param>
/// <param name="Positions">Several positions.</param>
/// <param name="Officials">Several officials.</param>
/// <param name="Moves">Moves made together.</param>
/// <param name="TakeUp">Who takes an offer, by months left.</param>
/// <param name="Name">Name of a new unit.</param>
/// <param name="Code">Code of a new unit.</param>
/// <param name="Tier">Code of a tier.</param>
/// <param name="Choice">Which value, requirement, cause, course, regime or direction.</param>
/// <param name="Value">The new value.</param>
internal sealed record InterventionRequest(
    string Kind,
    Month Month,
    OfficialId? Official = null,
    PositionId? Position = null,
    ForcedExitReason? Reason = null,
    int? PerYear = null,
    Month? Until = null,
    int? Count = null,
    int? Percent = null,
    UnitId? Unit = null,
    IReadOnlyList<UnitId>? Units = null,
    UnitId? Into = null,
    IReadOnlyList<PositionId>? Positions = null,
    IReadOnlyList<OfficialId>? Officials = null,
    IReadOnlyList<PlannedMove>? Moves = null,
    IReadOnlyList<TakeUp>? TakeUp = null,
    string? Name = null,
    string? Code = null,
    string? Tier = null,
    string? Choice = null,
    int? Value = null)
{
    public Intervention ToIntervention() => new(Kind, Month, Official, Position, Reason, PerYear)
    {
        Until = Until,
        Count = Count,
        Percent = Percent,
        Unit = Unit,
        Units = Units,
        Into = Into,
        Positions = Positions,
        Officials = Officials,
        Moves = Moves,
        TakeUp = TakeUp,
        Name = Name,
        Code = Code,
        Tier = Tier,
        Choice = Choice,
        Value = Value,
    };
}

/// <summary>Asks for a run.</summary>
/// <param name="Scenario">Scenario; base for none.</param>
/// <param name="Years">Years simulated, 1 to 40.</param>
/// <param name="Replicates">Futures.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Start">First month; the month after the working date unless said.</param>
/// <param name="Precision">How well indicators are to be known for the run to end before all futures; none for all of them.</param>
/// <param name="Rates">The policy's default rates, or those calibrated from the records before the start.</param>
internal sealed record SimulationRequest(
    string Scenario,
    int Years,
    int Replicates,
    ulong Seed,
    Month? Start = null,
    IReadOnlyList<PrecisionWish>? Precision = null,
    RunRates Rates = RunRates.Defaults);
