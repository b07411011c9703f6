namespace CadreOrleans.Domain.Officials.Decisions;

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Inspections;

/// <summary>Decisions about two records of one person.</summary>
public static class RecordMerging
{
    /// <summary>
    /// Makes a record part of another. Refused where the person would then hold two principal posts on one day, or be planned twice for one position: which of the two is
    /// right has to be said first.
    /// </summary>
    /// <param name="official">The record that is kept.</param>
    /// <param name="duplicate">The record that becomes part of it.</param>
    /// <param name="on">Day on which it was found; the records are one on every day.</param>
    public static Decision Merge(OfficialState official, OfficialState duplicate, DateOnly on) =>
        official.Official == duplicate.Official ? Refusal.Invalid("merge-with-itself", "duplicate")
        : (Check(official, "official") ?? Check(duplicate, "duplicate")) is { } unusable ? unusable
        : official.LeftOn is { } left && duplicate.LeftOn is null ? Refusal.Invalid("official-left-service", "official", OfficialDays.Text(left))
        : TwoPrincipals(official, duplicate) is { } posts ? Refusal.Invalid("merge-two-principal-posts", "duplicate", posts.One.Position.Value, posts.Other.Position.Value)
        : PlannedTwice(official, duplicate) is { } open ? Refusal.Invalid("merge-nominated-twice", "duplicate", open.Plan.ToString(), open.Position.Value)
        : Decision.Accept(
            new OfficialsMerged(
                official.Official,
                duplicate.Official,
                [.. duplicate.Holdings.Select(MergedHolding.Of)],
                [.. duplicate.Nominations.Select(MergedNomination.Of)],
                official.Inspections,
                duplicate.Inspections,
                duplicate.OpenInspections),
            on);

    /// <summary>Takes a record out again.</summary>
    /// <param name="official">The record that was kept.</param>
    /// <param name="duplicate">The record that was made part of it.</param>
    /// <param name="on">Day on which it was found.</param>
    public static Decision Split(OfficialState official, OfficialState duplicate, DateOnly on)
    {
        if (official.Merged.LastOrDefault(merged => merged.Duplicate == duplicate.Official) is not { } part || duplicate.MergedInto != official.Official)
        {
            return Refusal.Invalid("not-merged", "duplicate");
        }

        return Decision.Accept(
            new OfficialsSplit(
                official.Official,
                duplicate.Official,
                [.. official.Holdings.Where(part.Brought).Select(MergedHolding.Of)],
                [.. official.Nominations.Where(open => part.Nominations.Any(brought => brought.Plan == open.Plan && brought.Position == open.Position)).Select(MergedNomination.Of)],
                [.. official.OpenInspections.Where(open => part.Brought(open.Number)).Select(open => new OpenInspection(open.Number - part.Inspections, open.OpenedOn))]),
            on);
    }

    private static Refusal? Check(OfficialState official, string field) =>
        !official.Exists || official.IsErased ? Refusal.NotFound("official-unknown", field)
        : official.MergedInto is { } kept ? Refusal.Invalid("official-merged", field, kept.Value)
        : null;

    private static (Holding One, Holding Other)? TwoPrincipals(OfficialState official, OfficialState duplicate)
    {
        foreach (var one in official.Holdings)
        {
            foreach (var other in duplicate.Holdings)
            {
                if (((one.Capacity == Capacity.Full && other.Capacity == Capacity.Full) || one.Position == other.Position) && one.Days.Overlaps(other.Days))
                {
                    return (one, other);
                }
            }
        }

        return null;
    }

    private static Plans.OpenNomination? PlannedTwice(OfficialState official, OfficialState duplicate) =>
        duplicate.Nominations.FirstOrDefault(open => official.Nominations.Any(own => own.Plan == open.Plan && own.Position == open.Position));
}
