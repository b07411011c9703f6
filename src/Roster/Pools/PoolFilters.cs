using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Selection;

namespace CadreOrleans.Roster.Pools;

/// <summary>The filters of a question as sets. Each facet's own can be left aside, which is what its counts are counted over.</summary>
internal sealed class PoolFilters
{
    private static readonly (Readiness Readiness, int UpToMonths)[] Degrees =
    [
        (Readiness.WithinOneYear, 12),
        (Readiness.WithinThreeYears, 36),
        (Readiness.WithinFiveYears, 60),
        (Readiness.Never, int.MaxValue),
    ];

    private readonly OfficialSet free;
    private readonly Dictionary<string, OfficialSet> byFacet = [];

    public PoolFilters(PoolColumns columns, PoolSets sets, PoolQuestion question)
    {
        free = sets.Everybody.Copy();
        if (question.Unit >= 0)
        {
            free.And(columns.Units.Under(question.Unit, free.Officials));
        }

        if (question.Search is { Length: > 0 } search)
        {
            free.And(columns.Texts.Find(search, columns));
        }

        if (question.TalentFrom is not null || question.TalentTo is not null)
        {
            free.And(OfTalent(columns, question));
        }

        foreach (var (code, values) in question.Accepted)
        {
            Accept(code, Union(columns, sets, code, values));
        }

        if (question.WithinMonths is { } months)
        {
            Accept(PoolFacets.Readiness, Within(columns, sets, months));
        }
    }

    /// <summary>Whether a facet is filtered by.</summary>
    public bool Filters(string code) => byFacet.ContainsKey(code);

    /// <summary>Who passes every filter except that of one facet.</summary>
    public OfficialSet Except(string? code)
    {
        var passing = free.Copy();
        foreach (var (facet, accepted) in byFacet)
        {
            if (facet != code)
            {
                passing.And(accepted);
            }
        }

        return passing;
    }

    private void Accept(string code, OfficialSet accepted) => byFacet[code] = byFacet.TryGetValue(code, out var before) ? accepted.And(before) : accepted;

    private static OfficialSet OfTalent(PoolColumns columns, PoolQuestion question)
    {
        var within = new OfficialSet(columns.Members.Officials);
        foreach (var row in columns.Members.Rows())
        {
            var talent = Logistic.Of(columns[row].Talent);
            within.Set(row, !(talent < question.TalentFrom) && !(talent > question.TalentTo));
        }

        return within;
    }

    private static OfficialSet Within(PoolColumns columns, PoolSets sets, int months)
    {
        var within = sets.Standings.Of(Readiness.Now).Copy();
        if (months <= 0)
        {
            return within;
        }

        // Whoever is ready within fewer months than asked for is in as a whole; only the degree in which the bound lies is looked through.
        var last = sets.Standings.EarliestKey(columns.View.AsOf.AddMonths(months));
        foreach (var (readiness, upTo) in Degrees)
        {
            var degree = sets.Standings.Of(readiness);
            if (months >= upTo)
            {
                within.Or(degree);
                continue;
            }

            foreach (var row in degree.Rows())
            {
                if (sets.Standings.EarliestKey(row) <= last)
                {
                    within.Add(row);
                }
            }

            break;
        }

        return within;
    }

    private static OfficialSet Union(PoolColumns columns, PoolSets sets, string code, IReadOnlyList<string> values)
    {
        var union = new OfficialSet(sets.Everybody.Officials);
        foreach (var value in values)
        {
            if (sets.Facet(code) is { } facet)
            {
                var place = facet.Names.ToList().IndexOf(value);
                union.Or(place >= 0 ? facet.Of(place) : throw new PoolFacetException(code, value));
            }
            else if (code == PoolFacets.Unit)
            {
                columns.Units.Working.AddTo(union, Unit(columns, value));
            }
            else if (code == PoolFacets.Field)
            {
                var place = columns.Fields.Names.ToList().IndexOf(value);
                if (place >= 0)
                {
                    columns.Field.AddTo(union, place);
                }
            }
            else
            {
                throw new PoolFacetException(code, null);
            }
        }

        return union;
    }

    private static int Unit(PoolColumns columns, string value) =>
        Identifier.IsWellFormed(value) && columns.View.Roster.Units.Find(new UnitId(value)) is >= 0 and var unit ? unit : throw new PoolFacetException(PoolFacets.Unit, value);
}

/// <summary>A question names a facet, or a value of a facet, that there is none of.</summary>
/// <param name="facet">Code of the facet.</param>
/// <param name="value">The value; null when there is no such facet.</param>
public sealed class PoolFacetException(string facet, string? value) : ArgumentException("There is no such facet, or no such value of it.")
{
    /// <summary>Code of the facet.</summary>
    public string Facet { get; } = facet;

    /// <summary>The value; null when there is no such facet.</summary>
    public string? Value { get; } = value;
}
