using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Tables.Packed;

/// <summary>An assessment in 12 bytes; its evidence lies beside it, since most have none.</summary>
internal readonly record struct PackedAssessment(int Shared, int Year, short Points, byte Level)
    : IPackedRecord<PackedAssessment, Assessed, IReadOnlyList<string>>
{
    private const short NoPoints = -1;

    /// <inheritdoc/>
    public static IReadOnlyList<string>? SharedOf(Assessed record) => record.Evidence is { Count: > 0 } evidence ? evidence : null;

    /// <inheritdoc/>
    public static PackedAssessment Pack(Assessed record, int shared) =>
        new(shared, record.Year, checked((short)(record.Points ?? NoPoints)), checked((byte)record.Level));

    /// <inheritdoc/>
    public Assessed Unpack(OfficialId official, IReadOnlyList<string>? shared) =>
        new(official, Year, (AssessmentLevel)Level, Points == NoPoints ? null : Points, shared ?? []);
}
