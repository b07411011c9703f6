using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Exports;

/// <summary>
/// Makes files in the layouts of offices out of the silo's roster. Key: the workspace. What the caller may not see is not in them, and they say so. Whose
/// personal files went into one stands in the access log.
/// </summary>
[Alias("cadre.export-query-grain")]
public interface IExportQueryGrain : IGrainWithStringKey
{
    /// <summary>
    /// Makes a file; refused when kind, format, plan, unit, official or step are unknown or missing, and when a replaced template cannot be used.
    /// </summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("make")]
    Task<Outcome<Answer<ExportFile>>> Make(Caller caller, Reading reading, ExportRequest request);

    /// <summary>The template that a paper is written from: the shipped one, or the one that replaces it. Refused for a kind that is no paper.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("template")]
    Task<Outcome<ExportFile>> Template(Caller caller, ExportRequest request);
}
