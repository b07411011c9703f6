using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Generator;

/// <summary>Turns the world into events, in the order in which the files list them: by unit, by person, by date.</summary>
internal sealed class Emission(World world)
{
    private const int AppointmentMonths = 60;
    private readonly Randomness random = world.Random("emission");
    private readonly List<EventDraft> events = [];
    private int incumbencies;

    public IReadOnlyList<EventDraft> Emit()
    {
        foreach (var unit in world.Units)
        {
            Add(new UnitCreated(unit.Id, new UnitFacts(unit.Code, unit.Name, unit.Tier, unit.Kind, unit.Parent?.Id, unit.Order)), Calendar.Epoch);
        }

        foreach (var post in world.Posts)
        {
            var facts = new PositionFacts(
                post.Unit.Id, post.Title.Code, post.Name, post.Seats, post.Level, post.Level, post.Consults, post.LinkedTo?.Id, post.Order);
            Add(new PositionCreated(post.Id, facts), Calendar.Epoch);
        }

        foreach (var person in world.People)
        {
            Add(new OfficialRegistered(person.Id, Facts(person)), person.Stints.Min(stint => stint.From));
        }

        foreach (var stint in world.People.SelectMany(person => person.Stints.OrderBy(stint => stint.From).ThenBy(stint => stint.Capacity).ThenBy(stint => stint.Post.Id)))
        {
            Emit(stint);
        }

        foreach (var person in world.People.Where(person => person.Left is not null))
        {
            Add(new LeftService(person.Id, person.LeavingReason), person.Left!.Value);
        }

        events.AddRange(world.Facts);
        return events;
    }

    private void Emit(Stint stint)
    {
        var from = stint.From;
        var move = stint.Move;
        var takenBy = How(stint);
        while (IsAppointed(stint) && from.AddMonths(AppointmentMonths) <= Calendar.Today && from.AddMonths(AppointmentMonths) < stint.Until)
        {
            var end = from.AddMonths(AppointmentMonths);
            Add(stint, from, takenBy, move, end.AddDays(-1), end, EndReason.TermEnded);
            (from, takenBy, move) = (end, TakenBy.Reappointment, MoveKind.Ordinary);
        }

        var term = stint.TermEnds ?? (IsAppointed(stint) ? from.AddMonths(AppointmentMonths).AddDays(-1) : TermEnd(stint));
        Add(stint, from, takenBy, move, term, stint.IsOpen ? null : stint.Until, stint.EndReason);
    }

    private void Add(Stint stint, DateOnly from, TakenBy takenBy, MoveKind move, DateOnly? termEnds, DateOnly? until, EndReason reason)
    {
        incumbencies++;
        var id = new IncumbencyId(string.Create(CultureInfo.InvariantCulture, $"i-{incumbencies:D5}"));
        Add(new Appointed(id, stint.Post.Id, stint.Person.Id, stint.Capacity, takenBy, move, termEnds, stint.PlannedReturn), from);
        if (until is { } end)
        {
            Add(new IncumbencyEnded(id, stint.Post.Id, stint.Person.Id, reason), end);
        }
    }

    private static bool IsAppointed(Stint stint) => stint.Capacity == Capacity.Full
        && stint.Post is { Leads: true, Unit.Kind: "division" or "party-office" or "public-unit" };

    private static DateOnly? TermEnd(Stint stint) => stint is { IsOpen: true, Post.Leads: true, Capacity: Capacity.Full }
        ? stint.Post.Title.Code.Contains("committee-", StringComparison.Ordinal) || stint.Post.Title.Code.Contains("council-", StringComparison.Ordinal)
            ? new DateOnly(2026, 6, 30)
            : new DateOnly(2025, 5, 31)
        : null;

    private static TakenBy How(Stint stint)
    {
        var rotated = stint.Move is MoveKind.RotationHorizontal or MoveKind.RotationVertical;
        return (stint.Capacity, stint.Post) switch
        {
            (Capacity.Acting, _) => TakenBy.ActingAssignment,
            (_, { IsMembership: true }) => stint.TakenBy,
            (_, { Leads: false }) => stint.Person.First == stint && stint.Person.EarlierEntry is null ? TakenBy.Recruitment : TakenBy.Assignment,
            (_, { Unit.Kind: "division" or "party-office" or "public-unit" }) => TakenBy.Appointment,
            _ when rotated => stint.Post.Title.Code.Contains("secretary", StringComparison.Ordinal) ? TakenBy.Designation : TakenBy.SupplementaryElection,
            _ => TakenBy.Election,
        };
    }

    private OfficialFacts Facts(Person person)
    {
        PartialDate? admitted = null;
        PartialDate? confirmed = null;
        if (person.EverLed || random.Chance(820))
        {
            var day = Calendar.DrawDay(random, person.BirthDay.AddYears(21), person.BirthDay.AddYears(29));
            day = day > Calendar.First(2021, 1) ? Calendar.First(2021, 1).AddDays(random.Below(28)) : day;
            admitted = PartialDate.OfDay(day);
            confirmed = random.Chance(30) ? null : PartialDate.OfDay(day.AddYears(1));
        }

        var entry = person.Entry;
        return new OfficialFacts(
            person.Name,
            person.Sex,
            person.Birth,
            person.Ethnicity,
            null,
            person.HomeUnknown ? null : person.Home?.Id,
            person.HomeUnknown ? null : person.HomeText,
            person.HomeUnknown ? null : person.HomeText,
            null,
            string.Create(CultureInfo.InvariantCulture, $"000{random.Between(100_000_000, 999_999_999):D9}"),
            admitted,
            confirmed,
            person.EarlierEntry is null ? PartialDate.OfDay(entry) : PartialDate.OfMonth(entry.Year, entry.Month));
    }

    private void Add(IEvent happened, DateOnly on) => events.Add(new EventDraft(happened, on));
}
