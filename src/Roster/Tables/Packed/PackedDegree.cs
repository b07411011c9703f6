using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Tables.Packed;

/// <summary>A degree in 16 bytes; its field of study is shared.</summary>
internal readonly record struct PackedDegree(PartialDate Awarded, int Shared, byte Level, byte Mode, bool SentForTraining)
    : IPackedRecord<PackedDegree, DegreeAwarded, string>
{
    /// <inheritdoc/>
    public static string? SharedOf(DegreeAwarded record) => record.Field;

    /// <inheritdoc/>
    public static PackedDegree Pack(DegreeAwarded record, int shared) =>
        new(record.Awarded, shared, checked((byte)record.Level), checked((byte)record.Mode), record.SentForTraining);

    /// <inheritdoc/>
    public DegreeAwarded Unpack(OfficialId official, string? shared) =>
        new(official, (DegreeLevel)Level, shared, (StudyMode)Mode, Awarded, SentForTraining);
}
