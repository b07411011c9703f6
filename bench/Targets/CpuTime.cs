using System.Diagnostics;

namespace CadreOrleans.Bench.Targets;

/// <summary>The time that the processor spent on this process: what work on one thread takes, even while other processes want the processor too.</summary>
internal static class CpuTime
{
    public static TimeSpan Of(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
