using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>What places ask of their holders over time, by place, and the months in which terms end, congresses moved by interventions included.</summary>
internal sealed class TenureTables
{
    private readonly TermPolicy terms;
    private readonly ResolvedIntervention[] moved;

    public TenureTables(RunInputs inputs, Places places)
    {
        var tenure = inputs.State.Positions.Tenure;
        int[] order = [.. Enumerable.Range(0, places.Count)];
        Calendar = Array.ConvertAll(places.Position, position => tenure.Calendar[position] <= inputs.Policy.Terms.Calendars.Length ? tenure.Calendar[position] : 0);
        Marks = Array.ConvertAll(places.Position, position => tenure.Marks[position]);
        Office = Array.ConvertAll(places.Position, position => PlaceOf(places, tenure.Office[position]));
        DrawnFrom = Array.ConvertAll(places.Position, position => PlaceOf(places, tenure.DrawnFrom[position]));
        HoldingAge = Array.ConvertAll(places.Position, position => (int)tenure.HoldingAge[position]);
        OfficePosts = ByBody(order, Office);
        DrawsFrom = ByBody(order, DrawnFrom);
        AgeLimited = [.. order.Where(place => HoldingAge[place] != PositionColumns.NoMaximumAge && places.Kind[place] == PositionKind.Post && places.Link[place] < 0)];
        ElectedPosts = [.. order.Where(place => Calendar[place] > 0 && places.Kind[place] == PositionKind.Post && places.Link[place] < 0 && !places.Elsewhere[place])];
        Bodies = [.. order.Where(place => Calendar[place] > 0 && places.Kind[place] == PositionKind.Membership).OrderBy(place => DrawnFrom[place] >= 0)];
        moved = [.. inputs.Interventions.Where(one => one.Kind == InterventionKind.CongressMoved)];
        terms = inputs.Policy.Terms;
        Boundaries = [.. Enumerable.Range(0, inputs.Months).Select(month => BoundaryIn(inputs.Start + month))];
        BoundaryMonths = [.. Enumerable.Range(0, inputs.Months).Where(month => Boundaries[month] is not null)];
    }

    /// <summary>Calendar of each place, 0 for none, or for one that the policy does not have.</summary>
    public int[] Calendar { get; }

    public TenureMarks[] Marks { get; }

    /// <summary>Place of the body that a post's holder sits in by office, -1 for none.</summary>
    public int[] Office { get; }

    /// <summary>Place of the body from whose members a body's come, -1 for none.</summary>
    public int[] DrawnFrom { get; }

    public int[] HoldingAge { get; }

    /// <summary>For each body the posts whose holders sit in it by office.</summary>
    public int[][] OfficePosts { get; }

    /// <summary>For each body those that are drawn from it.</summary>
    public int[][] DrawsFrom { get; }

    /// <summary>Posts that are left at an age.</summary>
    public int[] AgeLimited { get; }

    /// <summary>Posts held for a term, from the highest.</summary>
    public int[] ElectedPosts { get; }

    /// <summary>Bodies elected for a term, those before which others are drawn from them, each kind from the highest.</summary>
    public int[] Bodies { get; }

    /// <summary>For each month the service that standing again asks for, by calendar, -1 for a calendar without a boundary then; null when no term ends.</summary>
    public int[]?[] Boundaries { get; }

    /// <summary>Months of the run in which any term ends.</summary>
    public int[] BoundaryMonths { get; }

    /// <summary>Whether a congress or election is due in a month, wherever it is held.</summary>
    public bool IsDue(int month) => Array.Exists(terms.Calendars, calendar => calendar.Boundaries.Contains(month));

    /// <summary>Full terms that somebody who has held a post since a month has served by another.</summary>
    public static int TermsServed(TermPolicy terms, int calendar, int since, int by) => calendar == 0
        ? 0
        : terms.Calendars[calendar - 1].Boundaries.Count(boundary => boundary <= by && boundary - since >= terms.CountsFromMonths);

    private int[]? BoundaryIn(int month)
    {
        var asked = new int[terms.Calendars.Length + 1];
        Array.Fill(asked, -1);
        var any = false;
        for (var calendar = 0; calendar < terms.Calendars.Length; calendar++)
        {
            var boundaries = terms.Calendars[calendar].Boundaries;
            for (var i = 0; i < boundaries.Length; i++)
            {
                if (HeldIn(boundaries[i]) == month)
                {
                    asked[calendar + 1] = terms.Calendars[calendar].Reelection[i];
                    any = true;
                }
            }
        }

        return any ? asked : null;
    }

    /// <summary>The month in which a congress is held that is due in another.</summary>
    private int HeldIn(int due) => Array.FindLast(moved, one => one.Month == due)?.Until ?? due;

    /// <summary>For each place the places whose body it is.</summary>
    private static int[][] ByBody(int[] order, int[] bodyOf)
    {
        var places = order.ToLookup(place => bodyOf[place]);
        return [.. order.Select(body => places[body].ToArray())];
    }

    private static int PlaceOf(Places places, int position) => position < 0 ? -1 : places.OfPosition[position];
}
