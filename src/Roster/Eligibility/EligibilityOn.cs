using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Eligibility;

/// <summary>
/// Asks the rule book about officials and positions on one day; each official is read from the roster once. On a day after the last one known the rules are
/// told where the records end.
/// </summary>
internal sealed class EligibilityOn(RosterView view, DateOnly knownTo)
{
    private static readonly RuleBook Rules = new();
    private readonly CandidateReader reader = new(view);
    private readonly Dictionary<int, Candidate> candidates = [];
    private readonly Dictionary<int, (Requirement? Requirement, CaseContext Context)> posts = [];
    private readonly DateOnly? recordsEnd = view.AsOf > knownTo ? knownTo : null;

    public RosterView View { get; } = view;

    /// <summary>The official as of the day.</summary>
    public Candidate Candidate(int official)
    {
        if (!candidates.TryGetValue(official, out var found))
        {
            candidates[official] = found = reader.Read(official);
        }

        return found;
    }

    /// <summary>What the rules say; null when the pack has no title of the position's code, or the person's data were erased.</summary>
    public EligibilityResult? Judge(int official, int position, Purpose purpose, Term? term) =>
        Case(official, position, purpose, term) is { } asked ? Judge(asked) : null;

    /// <summary>What the rules say of a case.</summary>
    public static EligibilityResult Judge(RuleCase asked) => Rules.Judge(asked);

    /// <summary>The case that is judged; null when the pack has no title of the position's code, or the person's data were erased.</summary>
    public RuleCase? Case(int official, int position, Purpose purpose, Term? term) =>
        !View.Roster.Officials.Erased[official] && Post(position) is { Requirement: { } requirement, Context: var context }
            ? new RuleCase(Candidate(official), requirement, purpose, View.AsOf, term, View.Pack) { Context = context }
            : null;

    /// <summary>What a position asks for, read once for all who are judged for it.</summary>
    private (Requirement? Requirement, CaseContext Context) Post(int position)
    {
        if (!posts.TryGetValue(position, out var found))
        {
            posts[position] = found = (reader.Requirement(position), new CaseContext { KnownTo = recordsEnd, BodyUnits = reader.BodyUnits(position) });
        }

        return found;
    }
}
