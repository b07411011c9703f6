namespace CadreOrleans.Domain.Officials.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;

/// <summary>Days on which nothing can have happened to an official.</summary>
internal static class OfficialDays
{
    /// <summary>
    /// Refuses what would begin, and last, on a day before the person can have been born, or for a person who left service:
    /// even begun before, it would last beyond. Null when it can begin.
    /// </summary>
    public static Refusal? Check(OfficialState official, DateOnly on, string field)
    {
        if (!official.Exists || official.IsErased)
        {
            return Refusal.NotFound("official-unknown", "official");
        }

        if (official.MergedInto is { } kept)
        {
            return Refusal.Invalid("official-merged", "official", kept.Value);
        }

        if (official.LatestBirth is { } birth && on <= birth)
        {
            return Refusal.Invalid("day-before-birth", field, Text(on));
        }

        return official.LeftOn is { } left ? Refusal.Invalid("official-left-service", field, Text(left)) : null;
    }

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
