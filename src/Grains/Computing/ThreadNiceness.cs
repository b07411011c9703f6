using System.Runtime.InteropServices;

namespace CadreOrleans.Grains.Computing;

/// <summary>Lowers the priority of the calling thread. On Linux thread priorities of the runtime have no effect; niceness has.</summary>
internal static partial class ThreadNiceness
{
    private const int ProcessOrThread = 0;
    private const int Nice = 10;

    public static void Lower()
    {
        if (OperatingSystem.IsLinux())
        {
            // A system that refuses leaves the thread as it is: slower reads, nothing worse.
            _ = SetPriority(ProcessOrThread, GetThreadId(), Nice);
        }
    }

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, int who, int priority);

    [LibraryImport("libc", EntryPoint = "gettid")]
    private static partial int GetThreadId();
}
