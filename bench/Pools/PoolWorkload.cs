using System.Globalization;
using System.Text;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Bench.Pools;

/// <summary>A made-up province of 100,000 officials and 20,000 positions, and questions about its pools of which no two are equal.</summary>
internal static class PoolWorkload
{
    public const int Officials = 100_000;
    public const int Positions = 20_000;
    private const int Seed = 20220630;

    private static readonly int?[] Months = [0, 0, 12, 36, null];

    private static readonly (string Facet, string[] Values)[] Filters =
    [
        (PoolFacets.Theory, ["intermediate", "senior", "elementary"]),
        (PoolFacets.Degree, ["university", "master", "doctorate"]),
        (PoolFacets.Cohort, ["1", "2", "3"]),
        (PoolFacets.StateManagement, ["specialist", "principalSpecialist"]),
        (PoolFacets.Tier, ["district", "commune"]),
        (PoolFacets.Rotated, ["horizontal", "vertical", "never"]),
        (PoolFacets.Planned, ["this", "equivalent", "none"]),
        (PoolFacets.NonLocal, ["yes", "no"]),
        (PoolFacets.Sex, ["female", "male"]),
    ];

    /// <summary>The events of the province, in ledger order.</summary>
    public static IEnumerable<EventDraft> Events() => SyntheticOfficials.Province(Officials, Positions, Seed);

    public static RosterSnapshot Roster()
    {
        var builder = new RosterBuilder(new WorkspaceId("bulk"));
        foreach (var draft in Events())
        {
            builder.Apply(new RecordedEvent(builder.Position + 1, draft.Event, draft.EffectiveOn, DateTimeOffset.UnixEpoch, new Attribution("bench"), string.Empty, []));
        }

        return builder.Freeze();
    }

    public static PoolColumns Columns(RosterSnapshot roster) =>
        PoolColumns.Of(new RosterView(roster, SyntheticOrganisation.Today, new BuiltInPacks().Get("vn-district")), new RuleBook(), SyntheticOrganisation.Today);

    /// <summary>A question: a position, how soon, up to four filters of up to two values, an order.</summary>
    public static (int Position, PoolQuestion Question) Question(int number)
    {
        var random = new Random(number);
        var accepted = new Dictionary<string, IReadOnlyList<string>>();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var (facet, values) = Filters[random.Next(Filters.Length)];
            accepted[facet] = [.. random.GetItems(values, 2).Distinct()];
        }

        return (
            random.Next(Positions),
            new PoolQuestion { WithinMonths = Months[random.Next(Months.Length)], Accepted = accepted, Order = random.Next(3) == 0 ? PoolOrder.Retirement : PoolOrder.Rank });
    }

    /// <summary>The same question as an address below the workspace.</summary>
    public static string Address(int number)
    {
        var (position, question) = Question(number);
        var address = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"positions/p{position}/candidate-pool?order={question.Order}&within={Within(question)}"));
        foreach (var (facet, values) in question.Accepted)
        {
            address.Append(CultureInfo.InvariantCulture, $"&filter.{facet}={string.Join(',', values)}");
        }

        return address.ToString();
    }

    private static string Within(PoolQuestion question) => question.WithinMonths is { } months ? months.ToString(CultureInfo.InvariantCulture) : "any";
}
