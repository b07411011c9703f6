namespace CadreOrleans.Simulation.Cascades;

/// <summary>Successors in order, looked for only as far as somebody asks.</summary>
internal sealed class SuccessorOrder(IEnumerable<Successor> source)
{
    private readonly List<Successor> found = [];
    private readonly IEnumerator<Successor> rest = source.GetEnumerator();
    private bool isOver;

    /// <summary>All of them, the first first; may be begun any number of times.</summary>
    public IEnumerable<Successor> All()
    {
        for (var i = 0; i < found.Count || Next(); i++)
        {
            yield return found[i];
        }
    }

    private bool Next()
    {
        isOver = isOver || !rest.MoveNext();
        if (!isOver)
        {
            found.Add(rest.Current);
        }

        return !isOver;
    }
}
