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

    /// <summary>Codes and names of the kinds of unit: those of the pack, then those that stand in the records without being in it.</summary>
    protected IReadOnlyList<(string Code, string Name)> Kinds =>
    [
        .. Pack.UnitKinds.Select(kind => (kind.Code, kind.Name.In(Wording.Language))),
        .. Index.Tree.Units.Select(unit => unit.Kind).Distinct().Except(Pack.UnitKinds.Select(kind => kind.Code)).Order(StringComparer.Ordinal).Select(kind => (kind, kind)),
    ];

    /// <summary>Ledger position at which what is corrected was read last.</summary>
    protected long Since { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => (On, Since) = (Wording.Day(Today), ReadAt);

    /// <summary>The name of a code; the code where it has none.</summary>
    protected static string NameIn(IReadOnlyList<(string Code, string Name)> codes, string code) => codes.FirstOrDefault(one => one.Code == code).Name ?? code;

    /// <summary>Reads the day; null when it cannot be read, which is noted.</summary>
    protected DateOnly? Day() => Day("on", On, needed: true);

    /// <summary>Notes that something that must be chosen was not.</summary>
    protected void Missing(string field) => Wrong(field, T["entry.missing"]);
}
