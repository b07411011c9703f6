using CadreOrleans.Domain.Regulations;
using CadreOrleans.Web.Forms;
using CadreOrleans.Web.Languages;
using Microsoft.AspNetCore.Components;

namespace CadreOrleans.Web.Organisation;

/// <summary>What a form does with a unit or a position.</summary>
public enum OrganisationAction
{
    /// <summary>Create one.</summary>
    Create,

    /// <summary>Correct what is recorded of one.</summary>
    Correct,

    /// <summary>Merge other units into one.</summary>
    Merge,

    /// <summary>Change the number of seats.</summary>
    Seats,

    /// <summary>End one.</summary>
    Close,
}

/// <summary>A form about a unit or a position, with the words of the regulation pack in force.</summary>
public abstract class OrganisationForm : CommandForm
{
    /// <summary>The tree of the day.</summary>
    [Parameter, EditorRequired]
    public OrganisationIndex Index { get; set; } = default!;

    /// <summary>The regulation pack in force.</summary>
    [Parameter, EditorRequired]
    public RegulationPack Pack { get; set; } = default!;

    /// <summary>The day the page shows.</summary>
    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>Ledger position at which the tree was read: a correction is refused when the same thing was changed since.</summary>
    [Parameter, EditorRequired]
    public long ReadAt { get; set; }

    /// <summary>What the form does.</summary>
    protected OrganisationAction Action { get; set; } = OrganisationAction.Create;

    /// <summary>The day entered, from which it holds.</summary>
    protected string On { get; set; } = string.Empty;

    /// <summary>Codes and names of the pack's tiers.</summary>
    protected IReadOnlyList<(string Code, string Name)> Tiers => [.. Pack.Tiers.Select(tier => (tier.Code, tier.Name.In(Wording.Language)))];

    /// <summary>Codes and names of the pack's titles.</summary>
    protected IReadOnlyList<(string Code, string Name)> Titles => [.. Pack.Titles.Select(title => (title.Code, title.Name.In(Wording.Language)))];

    /// <inheritdoc/>
    protected override void OnInitialized() => On = Wording.Day(Today);

    /// <summary>Reads the day; null when it cannot be read, which is noted.</summary>
    protected DateOnly? Day() => Day("on", On, needed: true);

    /// <summary>Notes that something that must be chosen was not.</summary>
    protected void Missing(string field) => Wrong(field, T["entry.missing"]);
}
