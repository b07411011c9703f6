using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Api.Endpoints;

/// <summary>What goes with one kind of decision by which a seat is taken: the values it takes, the usual one first.</summary>
/// <param name="Path">Path of its endpoint.</param>
/// <param name="Summary">What it records.</param>
/// <param name="TakenBy">How the seat can be taken.</param>
/// <param name="Moves">What kinds of move it can be called.</param>
/// <param name="Capacities">In which capacities the seat can be taken.</param>
internal sealed record DecisionKind(string Path, string Summary, IReadOnlyList<TakenBy> TakenBy, IReadOnlyList<MoveKind> Moves, IReadOnlyList<Capacity> Capacities)
{
    private static readonly IReadOnlyList<Capacity> Any = Enum.GetValues<Capacity>();
    private static readonly IReadOnlyList<Capacity> Holding = [Capacity.Full, Capacity.Concurrent];
    private static readonly IReadOnlyList<TakenBy> AnyWay = Enum.GetValues<TakenBy>();
    private static readonly IReadOnlyList<MoveKind> AnyMove = Enum.GetValues<MoveKind>();

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<DecisionKind> All { get; } =
    [
        new("/appointments", "An official takes a seat.", AnyWay, AnyMove, Any),
        new("/reappointments", "A holder is given another term in the same seat and capacity.", [Domain.Careers.TakenBy.Reappointment], [MoveKind.Ordinary], Holding),
        new(
            "/elections",
            "An official is elected to a seat, by-elections and ratified elections included.",
            [Domain.Careers.TakenBy.Election, Domain.Careers.TakenBy.SupplementaryElection, Domain.Careers.TakenBy.Ratification],
            AnyMove,
            Holding),
        new("/designations", "An official is designated to a seat (chỉ định).", [Domain.Careers.TakenBy.Designation], AnyMove, Any),
        new("/acting-assignments", "An official is charged with a seat that has no holder (giao quyền, phụ trách).", [Domain.Careers.TakenBy.ActingAssignment], AnyMove, [Capacity.Acting]),
        new("/rotations", "An official is rotated to a seat.", AnyWay, [MoveKind.RotationHorizontal, MoveKind.RotationVertical], Any),
        new("/transfers", "An official is transferred to a seat.", AnyWay, [MoveKind.Transfer], Any),
        new("/secondments", "An official is seconded to a seat (biệt phái).", AnyWay, [MoveKind.Secondment], Any),
    ];

    /// <summary>The command that a request means.</summary>
    /// <exception cref="RequestProblemException">The request names a value that does not go with this kind of decision.</exception>
    public AppointCommand ToCommand(AppointmentRequest request) => new(
        request.Official,
        request.From,
        Of(request.Capacity, Capacities, "capacity"),
        Of(request.TakenBy, TakenBy, "takenBy"),
        Of(request.Move, Moves, "move"),
        request.Leaves ?? [],
        request.TermEnds,
        request.PlannedReturn);

    private static T Of<T>(T? given, IReadOnlyList<T> taken, string field)
        where T : struct, Enum => given is not { } value ? taken[0]
        : taken.Contains(value) ? value
        : throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "not-of-this-decision", field, Name(value), string.Join(", ", taken.Select(Name)));

    private static string Name<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
