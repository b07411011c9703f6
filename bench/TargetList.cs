namespace CadreOrleans.Bench;

/// <summary>Runs every target and prints a line for each result.</summary>
public static class TargetList
{
    /// <summary>Runs the targets whose class name contains a text, or all.</summary>
    /// <returns>0 when all are met, else 1.</returns>
    public static int Run(string? only)
    {
        var types = typeof(ITarget).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ITarget).IsAssignableFrom(type))
            .Where(type => only is null || type.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .OrderBy(type => type.Name, StringComparer.Ordinal);
        var met = true;
        foreach (var type in types)
        {
            foreach (var line in ((ITarget)Activator.CreateInstance(type)!).Measure())
            {
                Console.WriteLine(line);
                met &= line.Met;
            }
        }

        return met ? 0 : 1;
    }
}
