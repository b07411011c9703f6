using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Figures;

/// <summary>The figures of a resolution report, the resolution's targets and the requirements on personnel work, computed from the roster. Key: the workspace.</summary>
[Alias("cadre.figure-query-grain")]
public interface IFigureQueryGrain : IGrainWithStringKey
{
    /// <summary>Figures for a period, both days included; refused when the workspace, the unit or the code is unknown.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("get")]
    Task<Outcome<Answer<FigureReport>>> Get(Caller caller, Reading reading, FigureRequest request);

    /// <summary>The rows behind one figure or one of its readings, a part at a time, to the end; refused like <see cref="Get"/>.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("rows")]
    Task<Outcome<Answer<FigureRows>>> Rows(Caller caller, Reading reading, FigureRequest request, FigurePart part, int limit, string? cursor);
}
