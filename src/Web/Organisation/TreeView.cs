using CadreOrleans.Contracts.Organisation;

namespace CadreOrleans.Web.Organisation;

/// <summary>What of the tree is unfolded, searched and chosen.</summary>
public sealed class TreeView(OrganisationIndex index)
{
    private readonly HashSet<string> open = [.. index.Roots.Select(root => root.Id)];
    private OrganisationIndex.Match? match;

    /// <summary>The tree of the day.</summary>
    public OrganisationIndex Index { get; } = index;

    /// <summary>The position chosen; null for none.</summary>
    public string? Chosen { get; private set; }

    /// <summary>What is searched; empty for nothing.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>How many positions were found; null when nothing is searched.</summary>
    public int? Found => match?.Positions.Count;

    /// <summary>Shows only what matches; everything again for an empty text.</summary>
    public void Search(string text)
    {
        Text = text;
        match = string.IsNullOrWhiteSpace(text) ? null : Index.Search(text);
    }

    /// <summary>Chooses a position and unfolds the way to it.</summary>
    public void Choose(string? position)
    {
        Chosen = position;
        open.UnionWith(Index.PathTo(Index.Position(position)?.Unit));
    }

    /// <summary>Takes over what was unfolded and searched in an older tree.</summary>
    public void Keep(TreeView before)
    {
        open.UnionWith(before.open);
        Search(before.Text);
    }

    /// <summary>Folds or unfolds a unit.</summary>
    public void Toggle(UnitView unit)
    {
        if (!open.Remove(unit.Id))
        {
            open.Add(unit.Id);
        }
    }

    /// <summary>Whether what is under a unit is shown.</summary>
    public bool IsOpen(UnitView unit) => match is not null || open.Contains(unit.Id);

    /// <summary>Whether a unit is shown.</summary>
    public bool Shows(UnitView unit) => match is null || match.Units.Contains(unit.Id);

    /// <summary>Whether a position is shown.</summary>
    public bool Shows(PositionView position) => match is null || match.Positions.Contains(position.Id);
}
