using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>Numbers the kinds of posts of a roster: each title of the pack in each unit.</summary>
internal sealed class PostKinds(RosterView view)
{
    private readonly Dictionary<string, int> titles = view.Pack.Titles.Select((title, place) => (title.Code, place)).ToDictionary(title => title.Code, title => title.place);
    private readonly int units = view.Roster.Units.Count;

    /// <summary>Number of kinds.</summary>
    public int Count => titles.Count * units;

    /// <summary>The kind of a title in a unit. Units are only added, so that kinds keep their number from version to version.</summary>
    public int Of(int unit, string title) => (unit * titles.Count) + titles[title];
}
