using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Kinship;

/// <summary>Which posts of a unit are sensitive when a relative works in it: its leaders, personnel, accounts, treasury.</summary>
/// <param name="view">The roster on a day.</param>
internal sealed class SensitivePost(RosterView view)
{
    /// <summary>Words that name the work, in the position's name or in the field recruited for.</summary>
    private static readonly (string Code, string[] Words)[] ByWord =
    [
        ("accounts", ["kế toán", "accountant", "accounts"]),
        ("treasury", ["thủ quỹ", "treasurer"]),
        ("personnel", ["tổ chức cán bộ", "nhân sự", "personnel"]),
    ];

    /// <summary>Short code of what makes the holding sensitive; null when nothing does.</summary>
    public string? CodeOf(int incumbency)
    {
        var incumbencies = view.Roster.Incumbencies;
        var position = incumbencies.Position[incumbency];
        if (incumbencies.Capacity[incumbency] != Capacity.Concurrent && view.TitleOf(position) is { Kind: TitleKind.Leadership } title)
        {
            return title.IsHead || IsHighestOf(position, title) ? "head" : "deputy";
        }

        var field = view.Roster.Recruitments.Of(incumbencies.Official[incumbency])
            .Where(recruited => recruited.On <= view.AsOf && recruited.Record.Unit == view.Position(position).Unit)
            .Select(recruited => recruited.Record.Field)
            .FirstOrDefault();
        var text = view.Position(position).Name + " " + field;
        return Array.Find(ByWord, entry => Array.Exists(entry.Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))).Code;
    }

    private bool IsHighestOf(int position, Title title)
    {
        var unit = view.UnitOf(position);
        return view.Positions.Where(other => view.UnitOf(other) == unit && view.TitleOf(other)?.Kind == TitleKind.Leadership)
            .All(other => view.TitleOf(other)!.Group <= title.Group);
    }
}
