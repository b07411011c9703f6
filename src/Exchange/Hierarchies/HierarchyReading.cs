using CadreOrleans.Exchange.Cells;

namespace CadreOrleans.Exchange.Hierarchies;

/// <summary>What is to be known of rows of a hierarchy.</summary>
/// <param name="Rows">Numbers of the rows, in the sheet's order.</param>
/// <param name="Doubt">What it is.</param>
public sealed record HierarchyDoubt(IReadOnlyList<int> Rows, Doubt Doubt);

/// <summary>The tree that a list of rows makes, as far as it makes one. The order of the rows has no part in it: a child may stand before its parent.</summary>
/// <param name="ParentOf">Number of the parent's row for each row that has a parent; rows with an error at their parent are absent.</param>
/// <param name="Roots">Numbers of the rows that say that they have no parent.</param>
/// <param name="Doubts">Everything found, by the first of its rows.</param>
public sealed record HierarchyReading(IReadOnlyDictionary<int, int> ParentOf, IReadOnlyList<int> Roots, IReadOnlyList<HierarchyDoubt> Doubts);
