using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Web.Charts;
using CadreOrleans.Web.Languages;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Officials;

/// <summary>The rows of an official's timeline, made from the file.</summary>
/// <param name="file">The file.</param>
/// <param name="today">The day looked at.</param>
/// <param name="text">Texts.</param>
internal sealed class CareerRows(OfficialFile file, DateOnly today, IStringLocalizer<Texts> text)
{
    private static readonly TimelineLook District = new("var(--tier-district)", "var(--surface)", "var(--tier-district)");
    private static readonly TimelineLook Commune = new("var(--tier-commune)", "var(--ink)", "var(--tier-commune)");
    private static readonly TimelineLook Rotation = new("var(--surface)", "var(--accent)", "var(--accent)", Thick: true);
    private static readonly TimelineLook Membership = new("var(--line)", "var(--ink)", "var(--line)");
    private static readonly TimelineLook Planned = new("var(--ok-bg)", "var(--ok)", "var(--r1)");
    private static readonly TimelineLook Study = new("var(--surface)", "var(--ink)", "var(--accent)");
    private static readonly TimelineLook Ahead = new("var(--surface)", "var(--ink)", "var(--ink2)");

    /// <summary>Rows that have something in them; without assessments when they may not be seen.</summary>
    public IReadOnlyList<TimelineRow> Rows() =>
    [
        .. new[]
        {
            new TimelineRow(text["career.posts"], TimelineShape.Span, 34, [.. Held(membership: false)]),
            new TimelineRow(text["career.bodies"], TimelineShape.Span, 34, [.. Held(membership: true)]),
            new TimelineRow(text["career.plans"], TimelineShape.Span, 34, [.. Plans()]),
            new TimelineRow(text["career.assessments"], TimelineShape.Span, 22, [.. Assessments()]),
            new TimelineRow(text["career.training"], TimelineShape.Point, 18, [.. Training()]),
        }.Where(row => row.Items.Count > 0),
    ];

    /// <summary>Days ahead: ends of terms, planned returns, legal retirement.</summary>
    public IReadOnlyList<TimelineItem> Milestones()
    {
        List<(DateOnly? Day, string What, string Post)> ahead =
        [
            .. file.Career.Where(post => post.Until is null).Select(post => (post.TermEnds, "career.term-ends", post.Name)),
            .. file.Career.Where(post => post.Until is null).Select(post => (post.PlannedReturn, "career.returns", post.Name)),
            (file.Summary.Retires, "career.retires", string.Empty),
        ];
        var days = ahead.Where(one => one.Day > today).GroupBy(one => (Day: one.Day!.Value, one.What)).OrderBy(group => group.Key.Day);
        return
        [
            .. days.Select(one => new TimelineItem(
                one.Key.Day,
                one.Key.Day,
                Named(text[one.Key.What], [.. one.Select(part => part.Post)]),
                text[one.Key.What],
                Wording.Day(one.Key.Day),
                Ahead)),
        ];
    }

    private static string Named(string what, string[] names) =>
        string.Join(", ", names.Where(name => name.Length > 0)) is { Length: > 0 } posts ? $"{what}: {posts}" : what;

    private IEnumerable<TimelineItem> Held(bool membership) => file.Career
        .Where(post => post.Kind == TitleKind.Membership == membership)
        .OrderBy(post => post.From)
        .Select(post => new TimelineItem(
            post.From,
            post.Until ?? today,
            $"{PostNames.Full(post.Name, post.UnitName)}, {Wording.Day(post.From)} – {(post.Until is { } until ? Wording.Day(until) : text["career.now"])}",
            post.Name,
            PostNames.Where(post.Name, post.UnitName),
            membership ? Membership : Look(post)));

    private static TimelineLook Look(CareerEntry post) => post switch
    {
        { Move: MoveKind.RotationHorizontal or MoveKind.RotationVertical } => Rotation,
        { Tier: "commune" } => Commune,
        _ => District,
    };

    private IEnumerable<TimelineItem> Plans() => file.Nominations
        .GroupBy(nomination => Words.Term(nomination.Plan))
        .Select(term => (Term: term.Key, All: term.ToList(), From: term.Min(one => one.From), To: term.Max(one => one.Until ?? today)))
        .Where(term => term.To > term.From)
        .OrderBy(term => term.From)
        .Select(term => new TimelineItem(
            term.From,
            term.To,
            $"{term.Term}: {string.Join(", ", term.All.Select(one => one.Name).Distinct())}",
            term.All.Select(one => one.Position).Distinct().Count() is > 1 and var positions ? text["career.positions", positions] : term.All[0].Name,
            term.Term,
            Planned with { Dashed = term.All.All(one => one.PlanState == PlanState.Proposed) }));

    private IEnumerable<TimelineItem> Assessments() => file.Entries.Select(entry => entry.Entry).OfType<AssessmentEntry>()
        .GroupBy(assessed => assessed.Year)
        .Select(year => year.First())
        .OrderBy(assessed => assessed.Year)
        .Select(assessed => new TimelineItem(
            new DateOnly(assessed.Year, 1, 1),
            new DateOnly(assessed.Year, 12, 31),
            $"{assessed.Year}: {Words.Of(assessed.Level)}",
            text["assessment-letter." + assessed.Level],
            string.Empty,
            Level(assessed.Level)));

    private static TimelineLook Level(AssessmentLevel level) => level switch
    {
        AssessmentLevel.Excellent => new("var(--r0)", "var(--surface)", "var(--r1)", Centred: true),
        AssessmentLevel.Good => new("var(--r3)", "var(--ink)", "var(--r1)", Centred: true),
        AssessmentLevel.Completed => new("var(--surface)", "var(--ink)", "var(--r1)", Centred: true),
        _ => new("var(--err-bg)", "var(--err)", "var(--err)", Centred: true),
    };

    private IEnumerable<TimelineItem> Training() => file.Entries
        .Select(entry => (entry.On, Name: StudyNames.Of(entry.Entry, text)))
        .Where(entry => entry.Name is not null)
        .OrderBy(entry => entry.On)
        .Select(entry => new TimelineItem(entry.On, entry.On, $"{entry.Name}, {Wording.MonthOf(entry.On)}", entry.Name!, string.Empty, Study));
}
