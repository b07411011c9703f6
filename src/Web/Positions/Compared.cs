using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Languages;
using CadreOrleans.Web.Officials;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Positions;

/// <summary>One of those compared side by side; what is not known or may not be seen is said, never left out.</summary>
/// <param name="Row">How the official stands towards the position.</param>
/// <param name="File">The file; null when there is none any more.</param>
/// <param name="Post">The post that would open; null when the official holds none.</param>
/// <param name="Today">The day the page shows.</param>
public sealed record Compared(PoolRow Row, OfficialFile? File, PositionDetail? Post, DateOnly Today)
{
    /// <summary>The last years' levels.</summary>
    public string Assessments(IStringLocalizer<Texts> text) =>
        Row.Assessments is null ? text["hidden.no-right"]
        : Row.Assessments.Count == 0 ? text["not-assessed"]
        : string.Join(", ", Row.Assessments.Select(assessed => $"{assessed.Year}: {text["assessment-letter." + assessed.Level]}"));

    /// <summary>The highest degree with its field.</summary>
    public string Degree(IStringLocalizer<Texts> text) =>
        File is null ? text["unknown"]
        : File.Entries.Select(entry => entry.Entry).OfType<DegreeEntry>().Where(degree => degree.Level == File.Degree).MaxBy(degree => degree.Awarded.Earliest) is { } highest
            ? StudyNames.Of(highest, text)!
            : Words.Of(File.Degree);

    /// <summary>Political theory and state management.</summary>
    public string Theory(IStringLocalizer<Texts> text) => File is null ? text["unknown"] : $"{Words.Of(File.PoliticalTheory)}; {Words.Of(File.StateManagement)}";

    /// <summary>Months in the principal post.</summary>
    public string MonthsInPost(IStringLocalizer<Texts> text) =>
        File?.Career.FirstOrDefault(post => post.Until is null && post.Position == Row.Position) is { } held
            ? text["compare.n-months", Month.Of(Today).Since(Month.Of(held.From))]
            : text["official.no-post"];

    /// <summary>Rotations on record.</summary>
    public string Rotations(IStringLocalizer<Texts> text) =>
        File?.Career.Where(post => post.Move is MoveKind.RotationHorizontal or MoveKind.RotationVertical).ToList() is { Count: > 0 } rotations
            ? string.Join("; ", rotations.Select(post => $"{PostNames.Full(post.Name, post.UnitName)}, {post.From.Year}-{post.Until?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? text["career.now"]}"))
            : text["facet.rotated.never"];

    /// <summary>Positions planned for.</summary>
    public string Plans(IStringLocalizer<Texts> text) => text["career.positions", File?.Plans.Select(plan => plan.Position).Distinct().Count() ?? 0];

    /// <summary>The post that would fall vacant by the appointment, with its nominees.</summary>
    public string Opens(IStringLocalizer<Texts> text) =>
        Post is null ? text["compare.opens-none"] : text["compare.opens-post", Post.Position.Name, Post.Position.Nominees];
}
