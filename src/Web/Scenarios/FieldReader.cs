using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Catalogue;
using CadreOrleans.Web.Forms;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Scenarios;

/// <summary>Reads what was entered for a field of an intervention; what cannot be read is told by field and by the key of a text.</summary>
/// <param name="wrong">Takes the field and the key of the text that says what is wrong.</param>
internal sealed class FieldReader(Action<string, string> wrong)
{
    private const string MonthWrong = "entry.month-wrong";
    private const string NumberWrong = "entry.number-wrong";
    private const string Missing = "entry.missing";

    /// <summary>The value, of the type that the field holds; null when there is none, or none that can be read.</summary>
    public object? Read(InterventionField field, FieldDraft draft) => field.Type switch
    {
        InterventionFieldType.Official => draft.Official is { } official ? new OfficialId(official.Id) : null,
        InterventionFieldType.Position => draft.Position is { } position ? new PositionId(position.Id) : null,
        InterventionFieldType.Officials => ListOf(draft.Several, found => new OfficialId(found.Id)),
        InterventionFieldType.Positions => ListOf(draft.Several, found => new PositionId(found.Id)),
        InterventionFieldType.Units => ListOf(draft.Several, found => new UnitId(found.Id)),
        InterventionFieldType.Unit => draft.Code.Length > 0 ? new UnitId(draft.Code) : null,
        InterventionFieldType.Month => Month(field.Name, draft.Text),
        InterventionFieldType.Number => Number(field.Name, draft.Text),
        InterventionFieldType.Reason => Enum.TryParse<ForcedExitReason>(draft.Code, out var reason) ? reason : null,
        InterventionFieldType.Choice or InterventionFieldType.Tier => draft.Code.Length > 0 ? draft.Code : null,
        InterventionFieldType.Moves => Rows(draft.Rows, field.Name, Move),
        InterventionFieldType.TakeUp => Rows(draft.Rows, field.Name, Share),
        _ => draft.Text.Trim() is { Length: > 0 } text ? text : null,
    };

    /// <summary>The month of a text; null when it is empty or none.</summary>
    public Domain.Time.Month? Month(string field, string text)
    {
        if (Wording.TryMonth(text, out var month))
        {
            return month;
        }

        Tell(field, text, MonthWrong);
        return null;
    }

    private static List<T>? ListOf<T>(List<Found> several, Func<Found, T> id) => several.Count == 0 ? null : [.. several.Select(id)];

    private static List<T>? Rows<T>(List<FieldDraft> rows, string field, Func<FieldDraft, string, T?> read)
        where T : class
    {
        var list = rows.Select((row, i) => read(row, $"{field}[{i.ToString(CultureInfo.InvariantCulture)}]")).OfType<T>().ToList();
        return list.Count == 0 ? null : list;
    }

    private PlannedMove? Move(FieldDraft row, string place)
    {
        if (row.Official is null)
        {
            wrong(place + ".official", Missing);
        }

        if (row.Position is null)
        {
            wrong(place + ".position", Missing);
        }

        return row is { Official: { } official, Position: { } position } ? new PlannedMove(new OfficialId(official.Id), new PositionId(position.Id)) : null;
    }

    private TakeUp? Share(FieldDraft row, string place)
    {
        var (months, percent) = (Number(place + ".monthsLeft", row.Code, needed: true), Number(place + ".percent", row.Text, needed: true));
        return months is { } left && percent is { } share ? new TakeUp(left, share) : null;
    }

    private int? Number(string field, string text, bool needed = false)
    {
        if (int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Tell(field, text, NumberWrong, needed);
        return null;
    }

    private void Tell(string field, string text, string what, bool needed = false)
    {
        if (needed || text.Trim().Length > 0)
        {
            wrong(field, what);
        }
    }
}
