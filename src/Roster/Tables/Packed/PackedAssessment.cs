using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Tables.Packed;

/// <summary>An assessment in 12 bytes; evidence and rater lie beside it, since most have none.</summary>
internal readonly record struct PackedAssessment(int Shared, short Year, short Points, short UnitResult, byte Level)
    : IPackedRecord<PackedAssessment, Assessed, AssessmentBasis>
{
    private const short None = -1;

    /// <inheritdoc/>
    public static AssessmentBasis? SharedOf(Assessed record)
    {
        var evidence = record.Evidence is { Count: > 0 } some ? some : null;
        return evidence is null && record.Rater is null ? null : new AssessmentBasis(evidence, record.Rater);
    }

    /// <inheritdoc/>
    public static PackedAssessment Pack(Assessed record, int shared) =>
        new(
            shared,
            checked((short)record.Year),
            checked((short)(record.Points ?? None)),
            checked((short)(record.UnitResultPercent ?? None)),
            checked((byte)record.Level));

    /// <inheritdoc/>
    public Assessed Unpack(OfficialId official, AssessmentBasis? shared) => new(
        official,
        Year,
        (AssessmentLevel)Level,
        Points == None ? null : Points,
        shared?.Evidence ?? [],
        shared?.Rater,
        UnitResult == None ? null : UnitResult);
}

/// <summary>What an assessment rests on: its evidence, null when there is none, and who gave it.</summary>
internal sealed record AssessmentBasis(IReadOnlyList<string>? Evidence, OfficialId? Rater);
