namespace CadreOrleans.Bench.Ledger;

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Ledger;

/// <summary>Made-up commits of any size for measuring the ledger; the same numbers give the same commits.</summary>
public static class LedgerWorkload
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    private static readonly Attribution By = new("bench");

    /// <summary>One commit that registers officials and appoints each to a position of his or her own: two events an official.</summary>
    public static Commit Import(WorkspaceId workspace, int officials)
    {
        var events = new List<EventDraft>(2 * officials);
        events.AddRange(Enumerable.Range(0, officials).Select(i => new EventDraft(Registered(i), Day)));
        events.AddRange(Enumerable.Range(0, officials).Select(i => new EventDraft(Appointed(i), Day.AddDays(i % 900))));
        return Commit(workspace, "import", events);
    }

    /// <summary>A commit as a grain makes it: one official appointed, two streams expected.</summary>
    public static Commit Appointment(WorkspaceId workspace, int number)
    {
        var appointed = Appointed(number);
        return Commit(workspace, "appoint-" + number.ToString(CultureInfo.InvariantCulture), [new EventDraft(appointed, Day)]) with
        {
            Expected = [.. appointed.Streams().Select(stream => new StreamVersion(stream, 0))],
        };
    }

    private static Commit Commit(WorkspaceId workspace, string key, IReadOnlyList<EventDraft> events) => new(
        workspace, key, SHA256.HashData(Encoding.UTF8.GetBytes(key)), By, events, [], Encoding.UTF8.GetBytes("{}"));

    private static OfficialRegistered Registered(int i) => new(
        Official(i),
        new OfficialFacts(
            string.Create(CultureInfo.InvariantCulture, $"Nguyễn Văn Thử {i}"),
            i % 3 == 0 ? Sex.Female : Sex.Male,
            PartialDate.OfDay(Day.AddYears(-55).AddDays(i % 10_000)),
            Ethnicity: "Kinh",
            HomeText: "Xã Bình An, huyện Lạc Sơn, tỉnh Hòa Bình",
            Birthplace: "Huyện Lạc Sơn",
            IdentityNumber: string.Create(CultureInfo.InvariantCulture, $"0{i:00000000000}"),
            PartyAdmission: PartialDate.OfYear(2005),
            ServiceEntry: PartialDate.OfMonth(2001, 1 + (i % 12))));

    private static Appointed Appointed(int i) => new(
        new IncumbencyId(Name("i", i)),
        new PositionId(Name("p", i)),
        Official(i),
        Capacity.Full,
        TakenBy.Appointment,
        MoveKind.Ordinary,
        Day.AddYears(5));

    private static OfficialId Official(int i) => new(Name("o", i));

    // Identifiers in use are random: so is the order in which these fall into the index.
    private static string Name(string kind, int i) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{(uint)i * 2654435761u:x8}-{i:x}");
}
