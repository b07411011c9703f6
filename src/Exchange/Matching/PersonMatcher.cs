using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Matching;

/// <summary>A person on record whom a row of a file can mean.</summary>
/// <param name="Official">The official.</param>
/// <param name="Row">Row of the official in the roster.</param>
/// <param name="Comparison">How sure that is, and why.</param>
public sealed record PersonCandidate(OfficialId Official, int Row, PersonComparison Comparison);

/// <summary>Who on record a row of a file means.</summary>
/// <param name="Match">The one surely meant; null when there is none, or when the planner has to decide.</param>
/// <param name="Candidates">All who can be meant, the likeliest first.</param>
/// <param name="IsNew">Whether nobody on record can be meant: the row is of a new person.</param>
/// <param name="Doubt">What is to be asked; null when nothing is.</param>
public sealed record PersonMatch(PersonCandidate? Match, IReadOnlyList<PersonCandidate> Candidates, bool IsNew, Doubt? Doubt);

/// <summary>Finds the persons of a file among those on record. Erased persons are found by nothing.</summary>
public sealed class PersonMatcher
{
    private readonly RosterView view;
    private readonly PersonTraits?[] traits;
    private readonly ILookup<string, int> byName;
    private readonly ILookup<string, int> byNumber;

    /// <summary>Indexes the persons of a roster.</summary>
    public PersonMatcher(RosterView view)
    {
        this.view = view;
        traits = [.. Enumerable.Range(0, view.Roster.Officials.Count).Select(row => view.Roster.Officials.Erased[row] ? null : PersonTraits.Of(view, row))];
        var rows = Enumerable.Range(0, traits.Length).Where(row => traits[row] is not null).ToArray();
        byName = rows.ToLookup(row => traits[row]!.NameKey, StringComparer.Ordinal);
        byNumber = rows.Where(row => traits[row]!.IdentityNumber is not null).ToLookup(row => traits[row]!.IdentityNumber!, StringComparer.Ordinal);
    }

    /// <summary>Who a person of a file is.</summary>
    public PersonMatch Find(PersonRecord person) => Find(PersonTraits.Of(person));

    /// <summary>Who somebody with these traits is.</summary>
    public PersonMatch Find(PersonTraits person)
    {
        var numbered = person.IdentityNumber is { } number ? byNumber[number] : [];
        var candidates = byName[person.NameKey].Concat(numbered).Distinct()
            .Select(row => new PersonCandidate(view.Roster.Officials.Ids[row], row, PersonComparison.Of(person, traits[row]!)))
            .Where(candidate => candidate.Comparison.Sameness != Sameness.Different)
            .OrderByDescending(candidate => candidate.Comparison.Sameness).ThenBy(candidate => candidate.Row).ToArray();
        var sure = candidates.Where(candidate => candidate.Comparison.Sameness == Sameness.Same).ToArray();
        var byIdentity = sure.Where(candidate => candidate.Comparison.Reasons.Contains(SamenessReason.IdentityEqual)).ToArray();
        return candidates.Length == 0 ? new PersonMatch(null, [], IsNew: true, null)
            : sure.Length == 1 ? new PersonMatch(sure[0], candidates, IsNew: false, null)
            : byIdentity.Length == 1 ? new PersonMatch(byIdentity[0], candidates, IsNew: false, null)
            : candidates[0].Comparison.Sameness == Sameness.CannotTell ? new PersonMatch(null, candidates, IsNew: false, Counted(Doubt.Warning("person-cannot-be-identified"), candidates))
            : new PersonMatch(null, candidates, IsNew: false, Counted(Doubt.Question(CodeOf(candidates[0])), candidates));
    }

    private static string CodeOf(PersonCandidate first) =>
        first.Comparison.Reasons.Contains(SamenessReason.IdentityOfTwoNames) ? "identity-of-another-name"
        : first.Comparison.Sameness == Sameness.Possible ? "person-perhaps-on-record"
        : "person-probably-on-record";

    private static Doubt Counted(Doubt doubt, PersonCandidate[] candidates) => doubt with
    {
        Details = [candidates.Length.ToString(CultureInfo.InvariantCulture)],
        Fixes = [new FindingFix(FixKind.Merge, [.. candidates.Select(candidate => candidate.Official.Value)])],
    };
}
