using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Tests.Calibration;

/// <summary>Made-up histories whose rates are known: people in two tiers who leave by given yearly hazards, each replaced by a newcomer.</summary>
internal sealed class KnownHistory(int seed, HazardTable truth)
{
    public const int FirstYear = 2009;
    private const int DisciplineMonth = 7;
    private const int RetirementAge = 60 * 12;
    private static readonly Month End = Month.Of(2021, 12);
    private static readonly LeavingReason[] Reasons = [LeavingReason.Resignation, LeavingReason.Death, LeavingReason.Dismissal];

    private readonly Random random = new(seed);
    private readonly RosterBuilder builder = new(new WorkspaceId("test"));
    private int made;

    /// <summary>Officials disciplined in a year, of a million.</summary>
    public int DisciplinedAMillion { get; init; }

    /// <summary>Women among a hundred; without any, the history is that of men and takes no dice for it.</summary>
    public int WomenInHundred { get; init; }

    public static RegulationPack Pack { get; } = new BuiltInPacks().Get("vn-district");

    /// <summary>The history of so many people at a time in districts and in communes.</summary>
    public RosterView Of(int district, int commune)
    {
        Place("d", "district", district);
        Place("c", "commune", commune);
        for (var i = 0; i < district + commune; i++)
        {
            Hold(i < district ? "district" : "commune");
        }

        return new RosterView(builder.Freeze(), End.LastDay, Pack);
    }

    private void Place(string name, string tier, int people)
    {
        var unit = new UnitId(name);
        Add(new UnitCreated(unit, new UnitFacts(string.Empty, name, tier, tier, null, 1)), Month.Of(2000, 1));
        Add(new PositionCreated(new PositionId("p" + name), new PositionFacts(unit, "commune-civil-servant", name, Math.Max(1, people), tier, tier, null, null, 1)), Month.Of(2000, 1));
    }

    /// <summary>One place and those who hold it one after another.</summary>
    private void Hold(string tier)
    {
        var month = Month.Of(FirstYear, 1);
        var birth = month.Plus(-random.Next(23 * 12, 59 * 12));
        while (month <= End)
        {
            month = Live(tier, birth, month).Plus(1);
            birth = month.Plus(-random.Next(23 * 12, 50 * 12));
        }
    }

    private Month Live(string tier, Month birth, Month from)
    {
        var number = (++made).ToString(CultureInfo.InvariantCulture);
        var (official, incumbency, position) = (new OfficialId("o" + number), new IncumbencyId("i" + number), new PositionId("p" + tier[..1]));
        Add(new OfficialRegistered(official, new OfficialFacts("Nguyễn Văn Thử", made % 100 < WomenInHundred ? Sex.Female : Sex.Male, PartialDate.OfMonth(birth.Year, birth.MonthOfYear))), from);
        Add(new Recruited(official, new UnitId(tier[..1]), JobKind.Specialist), from);
        Add(new Appointed(incumbency, position, official, Capacity.Full, TakenBy.Recruitment, MoveKind.Ordinary), from);
        for (var month = from; month <= End; month = month.Plus(1))
        {
            if (DisciplinedAMillion > 0 && month.MonthOfYear == DisciplineMonth && random.Next(1_000_000) < DisciplinedAMillion)
            {
                Add(new Disciplined(official, DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Duty), month);
            }

            if (Exit(tier, month.Since(birth)) is { } reason)
            {
                Add(new IncumbencyEnded(incumbency, position, official, EndReason.LeftService), month.Plus(1));
                Add(new LeftService(official, reason), month.Plus(1));
                return month;
            }
        }

        return End;
    }

    private LeavingReason? Exit(string tier, int age)
    {
        for (var cause = 0; cause < HazardTable.Causes; cause++)
        {
            var yearly = truth[(ExitCause)cause, Pack.TierIndex(tier), Array.FindIndex([.. truth.BandLimits, int.MaxValue], limit => age / 12 < limit)] / 1_000_000.0;
            if (random.NextDouble() < 1 - Math.Pow(1 - yearly, 1 / 12.0))
            {
                return Reasons[cause];
            }
        }

        return age >= RetirementAge ? LeavingReason.Retirement : null;
    }

    private void Add(IEvent happened, Month month) => builder.Apply(
        new RecordedEvent(builder.Position + 1, happened, month.FirstDay, DateTimeOffset.UnixEpoch, new Attribution("tester"), EventCatalogue.NameOf(happened.GetType()).Name, []));
}
