namespace CadreOrleans.Exchange.Records;

/// <summary>Where in a file a record stands.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Rows">Numbers of its rows, from 1, in order; several when a person stands in several rows.</param>
public sealed record RecordSource(string Sheet, IReadOnlyList<int> Rows)
{
    /// <summary>Its first row.</summary>
    public int FirstRow => Rows[0];
}
