namespace CadreOrleans.Domain.Positions.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials.Decisions;

/// <summary>Records an election with its votes, successful or not (domain notes 12.4).</summary>
/// <param name="On">Day of the election.</param>
/// <param name="Convened">Number summoned, at least 1.</param>
/// <param name="Present">Number present, at most those summoned.</param>
/// <param name="Results">Votes by candidate, each at most those present, each candidate once.</param>
public sealed record Election(DateOnly On, int Convened, int Present, IReadOnlyList<ElectionResult> Results)
{
    /// <summary>Decides.</summary>
    /// <param name="position">The position.</param>
    /// <param name="known">Whether there is such an official.</param>
    public Decision Decide(PositionState position, Func<OfficialId, bool> known)
    {
        if (!position.Exists)
        {
            return Refusal.NotFound("position-unknown", "position");
        }

        if (On < position.CreatedOn || (position.AbolishedOn is { } ended && On >= ended))
        {
            return Refusal.Invalid("position-not-there", "on", OfficialDays.Text(On));
        }

        if (Convened < 1 || Present < 0 || Present > Convened)
        {
            return Refusal.Invalid("present-exceed-convened", "present", Text(Present), Text(Convened));
        }

        if (Results.Count == 0)
        {
            return Refusal.Invalid("election-without-candidates", "results");
        }

        for (var i = 0; i < Results.Count; i++)
        {
            if (Check(i, known) is { } refusal)
            {
                return refusal;
            }
        }

        var elected = Results.Count(result => result.IsElected);
        var seats = position.SeatsOn(On);
        return elected > seats
            ? Refusal.Invalid("more-elected-than-seats", "results", Text(elected), Text(seats))
            : Decision.Accept(new ElectionHeld(position.Position, Convened, Present, Results), On);
    }

    private Refusal? Check(int i, Func<OfficialId, bool> known)
    {
        var result = Results[i];
        return !known(result.Official) ? Refusal.NotFound("official-unknown", Place(i, "official"))
            : Results.Take(i).Any(other => other.Official == result.Official) ? Refusal.Invalid("ballot-twice", Place(i, "official"))
            : result.Votes < 0 || result.Votes > Present ? Refusal.Invalid("votes-exceed-present", Place(i, "votes"), Text(result.Votes), Text(Present))
            : result.IsElected && result.Votes * 2 <= Convened ? Refusal.Invalid("elected-without-majority", Place(i, "votes"), Text(result.Votes), Text(Convened))
            : null;
    }

    private static string Place(int i, string field) => $"results[{Text(i)}].{field}";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
