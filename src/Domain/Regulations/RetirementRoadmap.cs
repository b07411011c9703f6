namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;

/// <summary>One band of the roadmap: everyone of a sex born in these months retires at this age.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="BornFrom">First birth month of the band.</param>
/// <param name="BornTo">Last birth month of the band; null for the last band.</param>
/// <param name="AgeMonths">Retirement age in months.</param>
public sealed record RetirementBand(Sex Sex, Month BornFrom, Month? BornTo, int AgeMonths);

/// <summary>
/// The month in which the law retires a person: the month in which the age of the person's band is reached; service ends on its last day
/// and the pension begins on the first day of the next (NĐ 135/2020/NĐ-CP, article 4 and annexes).
/// </summary>
public sealed class RetirementRoadmap
{
    private readonly RetirementBand[] men;
    private readonly RetirementBand[] women;

    /// <summary>Makes a roadmap from its bands.</summary>
    /// <param name="bands">Bands of both sexes, contiguous within each, the last one open.</param>
    /// <param name="source">Where they come from.</param>
    /// <exception cref="ArgumentException">The bands of a sex leave a gap, overlap, or do not end open.</exception>
    public RetirementRoadmap(IEnumerable<RetirementBand> bands, Citation source)
    {
        Source = source;
        var ordered = bands.OrderBy(band => band.BornFrom).ToArray();
        men = Contiguous(ordered, Sex.Male);
        women = Contiguous(ordered, Sex.Female);
    }

    /// <summary>Where the bands come from.</summary>
    public Citation Source { get; }

    /// <summary>All bands, men first, by birth month.</summary>
    public IEnumerable<RetirementBand> Bands => men.Concat(women);

    /// <summary>The retirement month of somebody born in a month.</summary>
    public Month MonthFor(Sex sex, Month birth)
    {
        var bands = sex == Sex.Male ? men : women;
        var band = bands[0];
        foreach (var candidate in bands)
        {
            if (birth < candidate.BornFrom)
            {
                break;
            }

            band = candidate;
        }

        return birth.Plus(band.AgeMonths);
    }

    /// <summary>
    /// The retirement month of somebody whose birth is known as precisely as given. A birth known by its year counts as 1 January:
    /// this the decree itself says; it is no guess.
    /// </summary>
    public Month MonthFor(Sex sex, PartialDate birth) => MonthFor(sex, Month.Of(birth.Earliest));

    private static RetirementBand[] Contiguous(RetirementBand[] ordered, Sex sex)
    {
        var bands = ordered.Where(band => band.Sex == sex).ToArray();
        if (bands.Length == 0 || bands[^1].BornTo is not null)
        {
            throw new ArgumentException($"The roadmap for {sex} has no open last band.", nameof(ordered));
        }

        for (var i = 1; i < bands.Length; i++)
        {
            if (bands[i - 1].BornTo?.Plus(1) != bands[i].BornFrom)
            {
                throw new ArgumentException($"The roadmap for {sex} has a gap or an overlap before {bands[i].BornFrom}.", nameof(ordered));
            }
        }

        return bands;
    }
}
