using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations;

/// <summary>
/// The age that ends the right to hold a post, or to take it for the first time (QĐ 289-QĐ/TW of 2010). Ages are counted in whole months of life, from
/// month of birth to month, as the retirement roadmap counts them: the day of the month plays no part. A birth known by its year gives a range of months;
/// the limit is reached for certain with the last of them.
/// </summary>
/// <param name="Months">Months of life with which the right is over: in the month in which they are completed it no longer exists.</param>
public readonly record struct AgeLimit(int Months)
{
    /// <summary>The limit for holding a post: over in the month in which that age is reached.</summary>
    /// <param name="months">As <see cref="Title.HoldingAgeLimitMonths"/> has it; null if the post has none.</param>
    public static AgeLimit? OfHolding(int? months) => months is { } age ? new AgeLimit(age) : null;

    /// <summary>The limit for taking a post the first time: still open in the month in which that age is reached, over in the next.</summary>
    /// <param name="months">As <see cref="Title.FirstTimeAgeLimitMonths"/> has it; null if the post has none.</param>
    public static AgeLimit? OfFirstTaking(int? months) => months is { } age ? new AgeLimit(age + 1) : null;

    /// <summary>The limit in force when a post is taken by somebody who never held one like it: that of first taking, else that of holding.</summary>
    /// <param name="title">The title of the post; null if unknown.</param>
    public static AgeLimit? OfTaking(Title? title) => OfFirstTaking(title?.FirstTimeAgeLimitMonths) ?? OfHolding(title?.HoldingAgeLimitMonths);

    /// <summary>The first and the last month in which the limit can be reached; the same month unless only the year of birth is known.</summary>
    public (Month First, Month Last) Reached(PartialDate birth) => (Month.Of(birth.Earliest).Plus(Months), Month.Of(birth.Latest).Plus(Months));

    /// <summary>The first day on which the limit has been reached for certain, whatever the birth means.</summary>
    public DateOnly ReachedOn(PartialDate birth) => Reached(birth).Last.FirstDay;

    /// <summary>Whether somebody is within the limit in a month; unknown where that depends on the month of birth and only the year is known.</summary>
    public Verdict IsWithin(PartialDate birth, Month month)
    {
        var (first, last) = Reached(birth);
        return Answers.Between(month < first, month < last);
    }
}
