namespace CadreOrleans.Roster.Assessments;

/// <summary>Something that assessments do not allow to measure for want of a record.</summary>
/// <param name="Code">Short code; a sentence says it in words.</param>
/// <param name="Lacking">Assessments that lack the record.</param>
/// <param name="Whole">All assessments asked about.</param>
public readonly record struct UnmeasuredPart(string Code, int Lacking, int Whole);
