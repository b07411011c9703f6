using System.Globalization;
using System.Text;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Web.Organisation;

/// <summary>The tree of a day, ready to be walked, searched and asked for names.</summary>
public sealed class OrganisationIndex
{
    private readonly ILookup<string?, UnitView> children;
    private readonly ILookup<string, PositionView> positions;
    private readonly Dictionary<string, UnitView> units;
    private readonly Dictionary<string, PositionView> byId;
    private readonly Dictionary<string, string> officials;

    /// <summary>Indexes a tree. A unit whose parent is not in it stands at the root.</summary>
    public OrganisationIndex(OrganisationTree tree)
    {
        Tree = tree;
        units = tree.Units.ToDictionary(unit => unit.Id);
        children = tree.Units.ToLookup(unit => unit.Parent is { } parent && units.ContainsKey(parent) ? parent : null);
        positions = tree.Positions.ToLookup(position => position.Unit);
        byId = tree.Positions.ToDictionary(position => position.Id);
        officials = tree.Positions.SelectMany(position => position.Holders)
            .Where(holder => holder.Name is not null)
            .DistinctBy(holder => holder.Official)
            .ToDictionary(holder => holder.Official, holder => holder.Name!);
    }

    /// <summary>The tree as it was answered.</summary>
    public OrganisationTree Tree { get; }

    /// <summary>Units without a unit above.</summary>
    public IEnumerable<UnitView> Roots => children[null];

    /// <summary>Units directly under a unit.</summary>
    public IEnumerable<UnitView> UnitsUnder(UnitView unit) => children[unit.Id];

    /// <summary>Positions of the unit itself.</summary>
    public IEnumerable<PositionView> PositionsOf(UnitView unit) => positions[unit.Id];

    /// <summary>The position of an identifier; null when it is not there on the day.</summary>
    public PositionView? Position(string? id) => id is not null && byId.TryGetValue(id, out var position) ? position : null;

    /// <summary>The unit of an identifier; null when it is not there on the day.</summary>
    public UnitView? Unit(string? id) => id is not null && units.TryGetValue(id, out var unit) ? unit : null;

    /// <summary>Name of an official in post; null when nobody of that identifier is, or it may not be seen.</summary>
    public string? OfficialName(string? id) => id is not null && officials.TryGetValue(id, out var name) ? name : null;

    /// <summary>Posts that an official holds as the principal one: what an appointment may leave.</summary>
    public IReadOnlyList<PositionView> PrincipalPosts(string official) =>
        [.. Tree.Positions.Where(position => position.Holders.Any(holder => holder.Official == official && holder.Capacity == Capacity.Full))];

    /// <summary>The units above a unit, and the unit itself.</summary>
    public IEnumerable<string> PathTo(string? unit)
    {
        for (var at = unit; at is not null && units.TryGetValue(at, out var view); at = view.Parent)
        {
            yield return at;
        }
    }

    /// <summary>What a search shows: positions that match by name, unit, code or holder, and every unit on the way to them.</summary>
    public Match Search(string text)
    {
        var words = Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = Tree.Positions.Where(position => Matches(position, words)).Select(position => position.Id).ToHashSet(StringComparer.Ordinal);
        var way = Tree.Units
            .Where(unit => words.All(word => Folded($"{unit.Name} {unit.Code}").Contains(word, StringComparison.Ordinal)) || positions[unit.Id].Any(position => found.Contains(position.Id)))
            .SelectMany(unit => PathTo(unit.Id))
            .ToHashSet(StringComparer.Ordinal);
        return new Match(found, way);
    }

    private static bool Matches(PositionView position, string[] words)
    {
        var text = Folded($"{position.Name} {position.UnitName} {string.Join(' ', position.Holders.Select(holder => holder.Name))}");
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Lower case without diacritics, so that "truong phong" finds "Trưởng phòng".</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>What a search found.</summary>
    /// <param name="Positions">Positions that match.</param>
    /// <param name="Units">Units to show.</param>
    public sealed record Match(IReadOnlySet<string> Positions, IReadOnlySet<string> Units);
}
