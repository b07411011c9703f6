using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Roster.Plans;

/// <summary>The plan that is checked: read once for all checks.</summary>
internal sealed class CheckContext
{
    public CheckContext(PlanReading reading, PlanningRegime regime, int plan, IReadOnlySet<int>? closed = null)
    {
        Reading = reading;
        Regime = regime;
        Plan = plan;
        Term = reading.TermOf(plan);
        Open = [.. reading.Open(plan).Where(row => closed?.Contains(row) != true)];
    }

    public PlanReading Reading { get; }

    public PlanningRegime Regime { get; }

    /// <summary>Row of the plan.</summary>
    public int Plan { get; }

    public Term? Term { get; }

    /// <summary>Rows of the open nominations.</summary>
    public IReadOnlyList<int> Open { get; }

    public RosterSnapshot Roster => Reading.View.Roster;

    public bool IsCommittee => Roster.Plans.Kind[Plan] == PlanKind.Committee;

    /// <summary>Whether the managing level approved the plan by the day.</summary>
    public bool IsApproved => Roster.Plans.StateOn(Plan, Reading.View.AsOf) != PlanState.Proposed;

    public PositionId Position(int nomination) => Roster.Positions.Ids[Roster.Nominations.Position[nomination]];

    public OfficialId Official(int nomination) => Roster.Officials.Ids[Roster.Nominations.Official[nomination]];

    /// <summary>Open nominations by position.</summary>
    public IEnumerable<IGrouping<int, int>> ByPosition => Open.GroupBy(row => Roster.Nominations.Position[row]);

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
