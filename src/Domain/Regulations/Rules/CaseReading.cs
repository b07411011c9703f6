using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>What more than one rule reads in a case.</summary>
internal static class CaseReading
{
    /// <summary>Whether a post counts where the requirement stands: principal posts beside principal posts, memberships beside memberships.</summary>
    public static bool IsOnSameLadder(this RuleCase asked, Title? title) =>
        title is not null && (title.Kind == TitleKind.Membership) == (asked.Requirement.Kind == TitleKind.Membership);

    /// <summary>Posts held on the day on the requirement's ladder, other than provisionally.</summary>
    public static IEnumerable<PostHeld> PostsHeld(this RuleCase asked) =>
        asked.Candidate.Career.Where(post => post.HeldOn(asked.On) && post.Capacity != Capacity.Acting && asked.IsOnSameLadder(post.Title));

    /// <summary>Whether the position is higher than every post held on the day.</summary>
    public static bool IsHigher(this RuleCase asked) => asked.PostsHeld().All(post => post.Title!.Group < asked.Requirement.Group);

    /// <summary>The month for which ages and remaining service are computed: of the term where one is planned for, otherwise of the day.</summary>
    public static Month ReferenceMonth(this RuleCase asked) =>
        asked.HasReferenceMonth() ? asked.Term!.ReferenceMonth(asked.Requirement.Tier, asked.Requirement.IsState) : Month.Of(asked.On);

    /// <summary>Whether the term fixes that month, so that no later day changes the answer.</summary>
    public static bool HasReferenceMonth(this RuleCase asked) => asked.Term is not null && asked.Purpose is (Purpose.Planning or Purpose.Reelection);

    /// <summary>The legal retirement month.</summary>
    public static Month Retires(this RuleCase asked) => asked.Pack.Retirement.MonthFor(asked.Candidate.Facts.Sex, asked.Candidate.Facts.Birth);

    /// <summary>The first and the last month in which the official can be born.</summary>
    public static (Month First, Month Last) Births(this RuleCase asked) =>
        (Month.Of(asked.Candidate.Facts.Birth.Earliest), Month.Of(asked.Candidate.Facts.Birth.Latest));

    /// <summary>The instrument that rules the purpose on the day; where the pack has none, the source of the title's standards.</summary>
    public static Citation Instrument(this RuleCase asked)
    {
        Regime? regime = asked.Purpose switch
        {
            Purpose.Planning => asked.Pack.Regimes.Planning.At(asked.On),
            Purpose.Rotation => asked.Pack.Regimes.Rotation.At(asked.On),
            _ => asked.Pack.Regimes.Appointment.At(asked.On),
        };
        return regime?.Source ?? asked.Requirement.Source;
    }
}
