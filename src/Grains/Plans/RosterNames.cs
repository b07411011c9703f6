using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>Names of people and of the posts they hold.</summary>
internal static class RosterNames
{
    /// <summary>Name of an official; null when it was erased, or nobody is meant.</summary>
    public static string? Of(RosterView view, int official) =>
        official < 0 || view.Roster.Officials.Erased[official] ? null : view.Roster.Officials.Facts.On(official, view.AsOf).Name;

    /// <summary>The principal post on the day; null if none.</summary>
    public static (string Name, string UnitName)? PostOf(RosterView view, int official)
    {
        var principal = view.PrincipalOf(official);
        if (principal < 0)
        {
            return null;
        }

        var position = view.Roster.Incumbencies.Position[principal];
        return (view.Position(position).Name, view.Unit(view.UnitOf(position)).Name);
    }
}
