namespace CadreOrleans.Ledger.Events;

/// <summary>A row of the index of streams.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The version it reached.</param>
/// <param name="Position">By the event at this position.</param>
internal readonly record struct SubjectRow(string Stream, long Version, long Position) : IComparable<SubjectRow>
{
    /// <summary>Adds the rows of the event that was planned last.</summary>
    public static void AddTo(List<SubjectRow> rows, CommitPlan plan, StoredEvent planned)
    {
        foreach (var (stream, version) in plan.LastSubjects)
        {
            rows.Add(new SubjectRow(stream.Value, version, planned.Position));
        }
    }

    /// <summary>The order of the table's key.</summary>
    public int CompareTo(SubjectRow other)
    {
        var byStream = string.CompareOrdinal(Stream, other.Stream);
        return byStream != 0 ? byStream : Version.CompareTo(other.Version);
    }

    /// <summary>Earlier in the order of the table's key.</summary>
    public static bool operator <(SubjectRow left, SubjectRow right) => left.CompareTo(right) < 0;

    /// <summary>Later in the order of the table's key.</summary>
    public static bool operator >(SubjectRow left, SubjectRow right) => left.CompareTo(right) > 0;

    /// <summary>Not later in the order of the table's key.</summary>
    public static bool operator <=(SubjectRow left, SubjectRow right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier in the order of the table's key.</summary>
    public static bool operator >=(SubjectRow left, SubjectRow right) => left.CompareTo(right) >= 0;
}
