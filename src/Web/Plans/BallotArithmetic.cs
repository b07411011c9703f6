using System.Globalization;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Web.Plans;

/// <summary>The numbers of a conference as they are typed: quorum, and what passes. The base of the votes is those convened, not those present.</summary>
/// <param name="Convened">Number summoned, at least 1.</param>
/// <param name="Present">Number present.</param>
/// <param name="Quorum">Share of those convened who must be present.</param>
/// <param name="Pass">Share of those convened that votes must exceed.</param>
internal sealed record BallotArithmetic(int Convened, int Present, Fraction Quorum, Fraction Pass)
{
    /// <summary>Least number present.</summary>
    public int QuorumNeeded => ((Convened * Quorum.Numerator) + Quorum.Denominator - 1) / Quorum.Denominator;

    /// <summary>Whether it is reached.</summary>
    public bool HasQuorum => Quorum.IsReachedBy(Present, Convened);

    /// <summary>Least number of votes that passes: exactly the share is not enough.</summary>
    public int VotesNeeded => (Convened * Pass.Numerator / Pass.Denominator) + 1;

    /// <summary>Reads what was typed; null while it is no possible conference, or while no rules are in force.</summary>
    public static BallotArithmetic? Of(string convened, string present, Fraction? quorum, Fraction? pass) =>
        int.TryParse(convened, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var summoned)
        && int.TryParse(present, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var there)
        && summoned > 0 && there >= 0 && there <= summoned && quorum is not null && pass is not null
            ? new BallotArithmetic(summoned, there, quorum, pass)
            : null;

    /// <summary>Whether so many votes pass.</summary>
    public bool Passes(int votes) => Pass.IsExceededBy(votes, Convened);
}
