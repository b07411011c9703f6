using CadreOrleans.Contracts.Officials;
using CadreOrleans.Web.Forms;
using CadreOrleans.Web.Languages;
using CadreOrleans.Web.Organisation;
using Microsoft.AspNetCore.Components;

namespace CadreOrleans.Web.Officials.Forms;

/// <summary>A form that records something about one official.</summary>
public abstract class OfficialForm : CommandForm
{
    /// <summary>The official's file, as the caller may see it.</summary>
    [Parameter, EditorRequired]
    public OfficialFile File { get; set; } = default!;

    /// <summary>The tree of the day.</summary>
    [Parameter, EditorRequired]
    public OrganisationIndex Index { get; set; } = default!;

    /// <summary>The day the page shows.</summary>
    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>The official.</summary>
    protected string Official => File.Summary.Id;

    /// <summary>The official's name.</summary>
    protected string Name => File.Summary.Name;

    /// <summary>The day entered, from which or on which it holds.</summary>
    protected string On { get; set; } = string.Empty;

    /// <inheritdoc/>
    protected override void OnInitialized() => On = Wording.Day(Today);
}
