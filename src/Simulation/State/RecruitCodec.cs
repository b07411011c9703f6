using System.Runtime.InteropServices;
using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.State;

/// <summary>The canonical bytes of real recruits, part of those of the initial state.</summary>
internal static class RecruitCodec
{
    public static void Write(CanonicalWriter writer, RecruitColumns recruits)
    {
        writer.Numbers(recruits.AgeMonths);
        writer.Numbers(MemoryMarshal.AsBytes<OfficialMarks>(recruits.Marks));
        writer.Numbers(recruits.Degree);
        writer.Numbers(recruits.Theory);
        writer.Numbers(recruits.StateManagement);
    }

    public static RecruitColumns Read(ref CanonicalReader reader) => new()
    {
        AgeMonths = reader.Int32s(),
        Marks = MemoryMarshal.Cast<byte, OfficialMarks>(reader.Bytes()).ToArray(),
        Degree = reader.Bytes(),
        Theory = reader.Bytes(),
        StateManagement = reader.Bytes(),
    };
}
