using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs what the recruits of the last years brought with them.</summary>
internal static class RecruitPacking
{
    /// <summary>Fewer real recruits tell too little, and too much of each of them: then the distributions are used.</summary>
    private const int Least = 20;

    private const int MonthsOfYear = 12;
    private const int MostAge = 100 * MonthsOfYear;

    /// <summary>Recruits of the years before the view's day; none when there are too few.</summary>
    public static RecruitColumns Recruits(RosterView view, int years)
    {
        var roster = view.Roster;
        var from = view.AsOf.AddYears(-years);
        var found = Enumerable.Range(0, roster.Officials.Count)
            .OrderBy(row => roster.Officials.Ids[row].Value, StringComparer.Ordinal)
            .SelectMany(row => roster.Recruitments.Of(row).Where(recruited => recruited.On > from && recruited.On <= view.AsOf).Select(recruited => (Row: row, recruited.On)))
            .Select(recruit => (recruit.Row, recruit.On, Facts: roster.Officials.Facts.Latest(recruit.Row)))
            .Select(recruit => (recruit.Row, recruit.On, recruit.Facts, Age: Month.Of(recruit.On).Since(Month.Of(recruit.Facts.Birth.Earliest))))
            .Where(recruit => recruit.Age is >= 0 and < MostAge)
            .ToArray();
        return years == 0 || found.Length < Least ? RecruitColumns.None : new RecruitColumns
        {
            AgeMonths = Array.ConvertAll(found, recruit => recruit.Age),
            Marks = Array.ConvertAll(found, recruit => Marks(view, recruit.Facts)),
            Degree = Array.ConvertAll(found, recruit => OfficialPacking.Degree(view, recruit.Row, recruit.On)),
            Theory = Array.ConvertAll(found, recruit => OfficialPacking.Theory(view, recruit.Row, recruit.On)),
            StateManagement = Array.ConvertAll(found, recruit => OfficialPacking.StateManagement(view, recruit.Row, recruit.On)),
        };
    }

    private static OfficialMarks Marks(RosterView view, OfficialFacts person) => OfficialPacking.Marks(view, person, assessed: false);
}
