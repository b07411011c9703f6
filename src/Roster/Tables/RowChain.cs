using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>The rows of one table that belong to a row of another, the last recorded first.</summary>
public sealed class RowChain
{
    private readonly Column<int> heads;
    private readonly Column<int> next;

    internal RowChain(Column<int> heads, Column<int> next)
    {
        this.heads = heads;
        this.next = next;
    }

    /// <summary>The rows that belong to the owner.</summary>
    public IEnumerable<int> Of(int owner)
    {
        for (var row = owner < heads.Count ? heads[owner] : -1; row >= 0; row = next[row])
        {
            yield return row;
        }
    }
}

/// <summary>A row chain that still grows.</summary>
internal sealed class RowChainBuilder
{
    private readonly ColumnBuilder<int> heads = new();
    private readonly ColumnBuilder<int> next = new();

    /// <summary>Puts the next row of the table into the chain of its owner; called once for every row, in order.</summary>
    public void Add(int owner, int row)
    {
        while (heads.Count <= owner)
        {
            heads.Add(-1);
        }

        next.Add(heads[owner]);
        heads[owner] = row;
    }

    public RowChain Freeze() => new(heads.Freeze(), next.Freeze());
}
