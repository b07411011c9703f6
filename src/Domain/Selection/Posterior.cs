namespace CadreOrleans.Domain.Selection;

/// <summary>
/// The conjugate update of a normal prior by normal evidence of known variance. The evidence is put in a fixed order first, so that the order in which
/// records were entered changes no bit.
/// </summary>
internal static class Posterior
{
    public static Estimate Of(double priorVariance, IEnumerable<Evidence> evidence)
    {
        var ordered = evidence
            .OrderBy(piece => piece.Kind)
            .ThenBy(piece => piece.Year)
            .ThenBy(piece => piece.Value)
            .ThenBy(piece => piece.Detail, StringComparer.Ordinal)
            .Prepend(new Evidence(EvidenceKind.Prior, string.Empty, null, 0, priorVariance))
            .ToArray();
        var precision = 0.0;
        foreach (var piece in ordered)
        {
            precision += 1 / piece.Variance;
        }

        var parts = Array.ConvertAll(ordered, piece =>
        {
            var weight = 1 / piece.Variance / precision;
            return new EstimatePart(piece.Kind, piece.Detail, piece.Year, piece.Value, weight, piece.Value * weight);
        });
        var mean = 0.0;
        foreach (var part in parts)
        {
            mean += part.Contribution;
        }

        var assessed = Array.Exists(ordered, piece => piece.Kind is EvidenceKind.Assessment or EvidenceKind.ConfidenceVote);
        return new Estimate(mean, 1 / precision, assessed, parts);
    }
}
