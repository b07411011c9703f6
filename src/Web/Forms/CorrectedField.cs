namespace CadreOrleans.Web.Forms;

/// <summary>A field of a form that corrects a record: where its text stands, and how it is called and shown.</summary>
/// <param name="Label">Key of the field's label.</param>
/// <param name="Typed">The text that stands in the form.</param>
/// <param name="Type">Puts a text in the form.</param>
/// <param name="Shown">A text as a person reads it, where it is a code.</param>
public sealed record CorrectedField(string Label, Func<string> Typed, Action<string> Type, Func<string, string>? Shown = null);

/// <summary>What somebody else changed of a record while a form about it stood open.</summary>
/// <param name="Label">Key of the field's label.</param>
/// <param name="Before">As it was when the form read it.</param>
/// <param name="Now">As it is.</param>
/// <param name="Kept">What was typed here and stands; null when nothing was, so that the form took over what is now.</param>
public sealed record FieldChange(string Label, string Before, string Now, string? Kept);

/// <summary>Brings a form up to what is recorded now without losing what was typed.</summary>
public static class Rereading
{
    /// <summary>Takes over what changed in fields that nobody touched here, and names every field that changed.</summary>
    /// <param name="fields">The fields of the form.</param>
    /// <param name="before">Their texts as they were when the form read them.</param>
    /// <param name="now">Their texts as they are recorded now.</param>
    public static IReadOnlyList<FieldChange> Merge(IReadOnlyList<CorrectedField> fields, IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var changes = new List<FieldChange>();
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (before[i] == now[i])
            {
                continue;
            }

            var typed = field.Typed();
            var isTouched = typed != before[i];
            if (!isTouched)
            {
                field.Type(now[i]);
            }

            changes.Add(new FieldChange(field.Label, Shown(before[i]), Shown(now[i]), isTouched ? Shown(typed) : null));

            string Shown(string text) => text.Length > 0 && field.Shown is { } shown ? shown(text) : text;
        }

        return changes;
    }

    /// <summary>The texts of fields, in order.</summary>
    public static IReadOnlyList<string> Texts(this IReadOnlyList<CorrectedField> fields) => [.. fields.Select(field => field.Typed())];
}
