using System.Globalization;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Exchange.Canonical;

internal sealed partial class Row
{
    private const string IdForm = "1-64 x a-z 0-9 -";
    private const string PlanForm = "term/scope";

    /// <summary>An identifier that this row introduces.</summary>
    public T NewId<T>(string column, Func<string, T> make)
        where T : struct
    {
        var text = Cell(column);
        if (!IsId<T>(column))
        {
            return default;
        }

        if (!into.Declare(File, text, Line, out var first))
        {
            Fail("duplicate-id", column, first.ToString(CultureInfo.InvariantCulture));
        }

        return make(text);
    }

    /// <summary>An identifier that a row of another file introduces.</summary>
    public T Reference<T>(string column, string kind, Func<string, T> make)
        where T : struct
    {
        if (!IsId<T>(column))
        {
            return default;
        }

        into.Refer(new PendingReference(kind, Cell(column), File, Line, column));
        return make(Cell(column));
    }

    public T? OptionalReference<T>(string column, string kind, Func<string, T> make)
        where T : struct => Cell(column).Length == 0 ? null : Reference(column, kind, make);

    /// <summary>Declares a key made of several cells, so that the same record cannot stand twice.</summary>
    public void Unique(string column, params IReadOnlyList<string> keyColumns)
    {
        if (!into.Declare(File, string.Join('\u001f', keyColumns.Select(Cell)), Line, out var first))
        {
            Fail("duplicate-id", column, first.ToString(CultureInfo.InvariantCulture));
        }
    }

    private bool IsId<T>(string column)
    {
        var text = Cell(column);
        var plan = typeof(T) == typeof(PlanId);
        if (text.Length == 0)
        {
            Fail("required", column, plan ? PlanForm : IdForm);
            return false;
        }

        if (plan ? PlanId.TryParse(text, out _) : Identifier.IsWellFormed(text))
        {
            return true;
        }

        Fail("bad-id", column, plan ? PlanForm : IdForm);
        return false;
    }
}
