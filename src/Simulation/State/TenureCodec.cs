using System.Runtime.InteropServices;
using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.State;

/// <summary>The canonical bytes of the tenure columns, part of those of the initial state.</summary>
internal static class TenureCodec
{
    public static void Write(CanonicalWriter writer, TenureColumns tenure)
    {
        writer.Numbers(tenure.Calendar);
        writer.Numbers(MemoryMarshal.AsBytes<TenureMarks>(tenure.Marks));
        writer.Numbers(tenure.Office);
        writer.Numbers(tenure.DrawnFrom);
        writer.Numbers(tenure.HoldingAge);
        writer.Numbers(tenure.LaterSeats);
        writer.Numbers(tenure.Title);
    }

    public static TenureColumns Read(ref CanonicalReader reader) => new()
    {
        Calendar = reader.Bytes(),
        Marks = MemoryMarshal.Cast<byte, TenureMarks>(reader.Bytes()).ToArray(),
        Office = reader.Int32s(),
        DrawnFrom = reader.Int32s(),
        HoldingAge = reader.Int16s(),
        LaterSeats = reader.Int16s(),
        Title = reader.Int32s(),
    };
}
