namespace CadreOrleans.Exchange.Cells.Data;

/// <summary>Small tables that are part of the program: comma-separated, the first row naming the columns, no quoting.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows after the header.</summary>
    /// <exception cref="InvalidOperationException">There is no table of that name.</exception>
    public static IReadOnlyList<string[]> Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"cells/{name}")
            ?? throw new InvalidOperationException($"The program has no table '{name}'.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
    }
}
