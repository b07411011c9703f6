namespace CadreOrleans.Web.Shell;

/// <summary>How a run is called in a meeting.</summary>
internal static class RunNames
{
    private const int Length = 6;

    /// <summary>The end of the identifier: long enough to tell the runs of a workspace apart.</summary>
    public static string Short(string run) => run.Length <= Length ? run : run[^Length..];
}
