using CadreOrleans.Web.Forms;

namespace CadreOrleans.Web.Scenarios;

/// <summary>The value of one field of an intervention, as it is being entered.</summary>
public sealed class FieldDraft
{
    /// <summary>A month, a number or a name, as typed.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>A unit, a tier, a reason or a word of a list, as chosen; empty for none.</summary>
    public string Code { get; set; } = string.Empty;

    /// <summary>The official, where the field names one.</summary>
    public Found? Official { get; set; }

    /// <summary>The position, where the field names one.</summary>
    public Found? Position { get; set; }

    /// <summary>Officials, positions or units, where the field names several.</summary>
    public List<Found> Several { get; } = [];

    /// <summary>Moves, or groups of an offer, where the field lists them: an official and a position, or months left (<see cref="Code"/>) and percent (<see cref="Text"/>).</summary>
    public List<FieldDraft> Rows { get; } = [];

    /// <summary>Everybody and everything found for this field.</summary>
    public IEnumerable<Found> Named => new[] { Official, Position }.OfType<Found>().Concat(Several).Concat(Rows.SelectMany(row => row.Named));
}
