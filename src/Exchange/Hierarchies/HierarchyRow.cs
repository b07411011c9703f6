namespace CadreOrleans.Exchange.Hierarchies;

/// <summary>One row of a list of posts or units that names its parent.</summary>
/// <param name="Row">Number of the row in the sheet.</param>
/// <param name="Id">Its identifier as written.</param>
/// <param name="Parent">The identifier of its parent as written; blank, or a mark such as XX or N/A, when it has none.</param>
/// <param name="InPost">Whether the row is a post or unit at all; a person without a post is not, and its identifier may repeat.</param>
public sealed record HierarchyRow(int Row, string Id, string? Parent, bool InPost = true);
