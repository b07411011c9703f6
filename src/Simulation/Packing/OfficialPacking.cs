using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs officials in post.</summary>
internal static class OfficialPacking
{
    public static OfficialColumns Officials(RosterView view, Numbering numbering)
    {
        var rows = numbering.OfficialRows;
        var facts = Array.ConvertAll(rows, row => view.Roster.Officials.Facts.Latest(row));
        var ids = Array.ConvertAll(rows, row => view.Roster.Officials.Ids[row].Value);
        var posts = Array.ConvertAll(rows, row => Post(view, numbering, row));
        var reader = new CandidateReader(view);
        var candidates = Array.ConvertAll(rows, reader.Read);
        var scores = Array.ConvertAll(candidates, candidate => Scores.Of(candidate, view));
        return new OfficialColumns
        {
            Ids = ids,
            Keys = Array.ConvertAll(ids, StableKey.Of),
            BirthMonth = Array.ConvertAll(facts, person => Month.Of(person.Birth.Earliest).Index),
            RetirementMonth = [.. facts.Select((person, place) => Retires(view, person, posts[place].Row))],
            Marks = [.. facts.Select((person, place) => Marks(view, person, scores[place].Assessed))],
            HomeUnit = Array.ConvertAll(facts, person => person.HomeUnit is { } home ? numbering.Unit(view.Roster.Units.Find(home)) : -1),
            Degree = Array.ConvertAll(rows, row => Degree(view, row, view.AsOf)),
            Theory = Array.ConvertAll(rows, row => Theory(view, row, view.AsOf)),
            StateManagement = Array.ConvertAll(rows, row => StateManagement(view, row, view.AsOf)),
            Talent = Array.ConvertAll(scores, score => score.Talent),
            Virtue = Array.ConvertAll(scores, score => score.Virtue),
            TalentDeviation = Array.ConvertAll(scores, score => score.TalentDeviation),
            VirtueDeviation = Array.ConvertAll(scores, score => score.VirtueDeviation),
            NotCompletedYears = Array.ConvertAll(candidates, NotCompletedYears),
            BarUntil = Array.ConvertAll(rows, row => BarUntil(view, row)),
            PrincipalPosition = Array.ConvertAll(posts, post => post.Principal),
            Unit = Array.ConvertAll(posts, post => post.Unit),
            EntryMonth = Array.ConvertAll(posts, post => post.Since),
            Rank = Array.ConvertAll(posts, post => OrganisationPacking.Grade(post.Row < 0 ? null : view.TitleOf(post.Row))),
        };
    }

    /// <summary>The highest degree that an official had on a day.</summary>
    public static byte Degree(RosterView view, int row, DateOnly on) =>
        (byte)view.Roster.Degrees.Of(row).Where(degree => degree.On <= on).Select(degree => degree.Record.Level).DefaultIfEmpty().Max();

    /// <summary>The highest level of political theory on a day.</summary>
    public static byte Theory(RosterView view, int row, DateOnly on) =>
        (byte)Trained(view, row, on).Select(training => training.PoliticalTheory).DefaultIfEmpty().Max();

    /// <summary>The highest level of state management on a day.</summary>
    public static byte StateManagement(RosterView view, int row, DateOnly on) =>
        (byte)Trained(view, row, on).Select(training => training.StateManagement).DefaultIfEmpty().Max();

    private static IEnumerable<TrainingCompleted> Trained(RosterView view, int row, DateOnly on) =>
        view.Roster.Trainings.Of(row).Where(training => training.On <= on).Select(training => training.Record);

    private static int Retires(RosterView view, OfficialFacts person, int position) =>
        position >= 0 && view.TitleOf(position) is { OutsideRoadmap: true }
            ? OfficialColumns.NoRetirement
            : Math.Max(view.Pack.Retirement.MonthFor(person.Sex, person.Birth).Index, Month.Of(view.AsOf).Index);

    /// <summary>Sex and marks.</summary>
    public static OfficialMarks Marks(RosterView view, OfficialFacts person, bool assessed) =>
        (person.Sex == Sex.Female ? OfficialMarks.Woman : OfficialMarks.None)
        | (person.Ethnicity is { } group && group != view.Pack.MajorityEthnicity ? OfficialMarks.EthnicMinority : OfficialMarks.None)
        | (assessed ? OfficialMarks.None : OfficialMarks.NotAssessed)
        | (person.Birth.Precision == DatePrecision.Year ? OfficialMarks.BirthByYear : OfficialMarks.None);

    /// <summary>Years of tasks not completed without one between, up to the last on record; of two for one year the later decision.</summary>
    private static byte NotCompletedYears(Candidate candidate)
    {
        var levels = candidate.Assessments.GroupBy(entry => entry.Fact.Year).ToDictionary(year => year.Key, year => year.MaxBy(entry => entry.On).Fact.Level);
        byte years = 0;
        for (var year = levels.Keys.DefaultIfEmpty().Max(); years < byte.MaxValue && levels.TryGetValue(year, out var level) && level == AssessmentLevel.NotCompleted; year--)
        {
            years++;
        }

        return years;
    }

    private static int BarMonths(RosterView view, DisciplineForm form) => view.Pack.Regimes.Discipline.At(view.AsOf)?.Appointment.Of(form) ?? 0;

    private static int BarUntil(RosterView view, int row) => view.Roster.Disciplines.Of(row)
        .Where(measure => measure.On <= view.AsOf)
        .Select(measure => Month.Of(measure.On).Index + (long)BarMonths(view, measure.Record.Form))
        .Where(until => until > Month.Of(view.AsOf).Index)
        .Select(until => (int)Math.Min(until, int.MaxValue))
        .DefaultIfEmpty(OfficialColumns.NoBar)
        .Max();

    /// <summary>The principal post, or, for somebody who only sits in bodies or acts, the seat held longest.</summary>
    private static Post Post(RosterView view, Numbering numbering, int row)
    {
        var incumbencies = view.Roster.Incumbencies;
        var principal = view.PrincipalOf(row);
        var held = principal >= 0 ? principal : view.HoldingsOf(row).OrderBy(incumbency => incumbencies.From[incumbency]).ThenBy(incumbency => incumbency).First();
        var position = incumbencies.Position[held];
        var isMembership = view.TitleOf(position)?.Kind == Domain.Regulations.TitleKind.Membership;
        return new Post(
            position,
            principal >= 0 && !isMembership ? numbering.Position(position) : -1,
            numbering.Unit(view.UnitOf(position)),
            Month.Of(incumbencies.From[held]).Index);
    }
}

/// <summary>Where an official stands at the start.</summary>
/// <param name="Row">Row of the position in the roster.</param>
/// <param name="Principal">Place of the principal position in the run; -1 if none.</param>
/// <param name="Unit">Place of the unit in the run.</param>
/// <param name="Since">Month since which it is held.</param>
internal sealed record Post(int Row, int Principal, int Unit, int Since);
