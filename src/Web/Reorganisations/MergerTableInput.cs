using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Reorganisations;

/// <summary>A table of old and new units as it was given.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Month">Month of the new structure.</param>
/// <param name="AbolishedTier">Code of the tier that is dropped; null if none.</param>
public sealed record MergerTableInput(byte[] Bytes, Month Month, string? AbolishedTier);
