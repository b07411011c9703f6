using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Roster.Tables.Packed;

/// <summary>A training in 8 bytes; the name of its course is shared.</summary>
internal readonly record struct PackedTraining(int Shared, byte Kind, byte PoliticalTheory, byte StateManagement)
    : IPackedRecord<PackedTraining, TrainingCompleted, string>
{
    /// <inheritdoc/>
    public static string? SharedOf(TrainingCompleted record) => record.Subject;

    /// <inheritdoc/>
    public static PackedTraining Pack(TrainingCompleted record, int shared) =>
        new(shared, checked((byte)record.Kind), checked((byte)record.PoliticalTheory), checked((byte)record.StateManagement));

    /// <inheritdoc/>
    public TrainingCompleted Unpack(OfficialId official, string? shared) =>
        new(official, (TrainingKind)Kind, (PoliticalTheoryLevel)PoliticalTheory, (StateManagementLevel)StateManagement, shared);
}
