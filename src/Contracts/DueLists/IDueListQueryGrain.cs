using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.DueLists;

/// <summary>What falls due over the next months (việc đến hạn), from the silo's roster. Key: the workspace.</summary>
[Alias("cadre.due-list-query-grain")]
public interface IDueListQueryGrain : IGrainWithStringKey
{
    /// <summary>
    /// The due list, by day, a part at a time to the end; refused when workspace, unit or kind is unknown. Items that rest on a field group the caller may
    /// not see are left out of rows and totals, and the answer names the kinds that this can concern.
    /// </summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("list")]
    Task<Outcome<Answer<DueListView>>> List(Caller caller, Reading reading, DueListRequest request);
}
