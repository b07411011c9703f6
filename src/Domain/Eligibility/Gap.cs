using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Eligibility;

/// <summary>What closes a gap.</summary>
public enum GapClosing
{
    /// <summary>A degree of the level asked for.</summary>
    Degree,

    /// <summary>A degree in a fitting field.</summary>
    Field,

    /// <summary>The course in political theory of the level asked for.</summary>
    PoliticalTheory,

    /// <summary>The course in state management of the level asked for.</summary>
    StateManagement,

    /// <summary>Time: it closes by itself on a day.</summary>
    Time,

    /// <summary>A nomination in a plan.</summary>
    Nomination,

    /// <summary>A post from which the title is filled.</summary>
    Post,

    /// <summary>Election to a body or designation: a step with its own approver.</summary>
    Membership,

    /// <summary>The conclusion of an inspection.</summary>
    Conclusion,

    /// <summary>A better assessment or confidence vote.</summary>
    Assessment,

    /// <summary>An entry in the records that is missing or imprecise.</summary>
    Record,

    /// <summary>Nothing.</summary>
    Nothing,
}

/// <summary>One thing missing (còn thiếu tiêu chuẩn, điều kiện), with what would close it.</summary>
/// <param name="Finding">The answer of the rule.</param>
/// <param name="Closing">What would close it.</param>
/// <param name="Level">The level asked for, as <c>@List.Word</c>, where a degree or a course closes it.</param>
/// <param name="Months">Months of study or waiting until it is closed, where they are known.</param>
/// <param name="ClosesOn">Day on which it closes by itself; null when it does not.</param>
public sealed record Gap(Finding Finding, GapClosing Closing, string? Level, int? Months, DateOnly? ClosesOn)
{
    /// <summary>Whether study closes it.</summary>
    public bool IsStudy => Closing is GapClosing.Degree or GapClosing.Field or GapClosing.PoliticalTheory or GapClosing.StateManagement;
}
