using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Entry;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Imports;

/// <summary>Finds out who the people of a file are on record and which of their posts are. What is not sure is asked; what the planner decided counts.</summary>
public sealed class FileIdentification
{
    private readonly RosterView view;
    private readonly ReadingChoices choices;
    private readonly PersonMatcher people;
    private readonly PositionMatcher positions;
    private readonly UnitMatcher units;
    private readonly List<Finding> findings = [];

    private FileIdentification(RosterView view, ReadingChoices choices)
    {
        this.view = view;
        this.choices = choices;
        people = new PersonMatcher(view);
        positions = new PositionMatcher(view);
        units = new UnitMatcher(view);
    }

    /// <summary>Identifies the people of a file.</summary>
    /// <param name="view">The records on the day from which the file holds.</param>
    /// <param name="records">What the file says.</param>
    /// <param name="choices">What the planner decided.</param>
    /// <returns>The people, in the file's order, and what was found on the way.</returns>
    public static (IReadOnlyList<IdentifiedPerson> People, IReadOnlyList<Finding> Findings) Of(RosterView view, FileRecords records, ReadingChoices choices)
    {
        var identification = new FileIdentification(view, choices);
        var faults = records.Findings.Where(finding => finding is { Severity: FindingSeverity.Error, Place.FirstRow: > 0 })
            .GroupBy(finding => (finding.Sheet, finding.Place.FirstRow)).ToDictionary(group => group.Key, group => group.First());
        IdentifiedPerson[] identified = [.. records.People.Select(person => identification.Identify(person, faults))];
        identification.AskOfDoubles(identified);
        return (identified, identification.findings);
    }

    private IdentifiedPerson Identify(PersonRecord person, Dictionary<(string, int), Finding> faults)
    {
        var match = people.Find(person);
        var fault = person.Source.Rows.Select(row => faults.GetValueOrDefault((person.Source.Sheet, row))).FirstOrDefault(found => found is not null);
        if (choices.People.TryGetValue((person.Source.Sheet, person.Source.FirstRow), out var choice))
        {
            return choice.IsLeftOut ? new IdentifiedPerson(person, match, Identification.LeftOut, null, fault)
                : fault is not null ? new IdentifiedPerson(person, match, Identification.Faulty, null, fault)
                : Settled(person, match, new PersonDecision(person, choice.Official, Posts(person, choice.TakesPost)));
        }

        if (fault is not null)
        {
            return new IdentifiedPerson(person, match, Identification.Faulty, null, fault);
        }

        if (match is { Match: null, IsNew: false })
        {
            if (OnRecordAsWritten(person, match) is { } known)
            {
                return Settled(person, match, new PersonDecision(person, known.Official, []));
            }

            Tell(person, match.Doubt, person.Name);
            return new IdentifiedPerson(person, match, Identification.Asked, null, null);
        }

        return Settled(person, match, new PersonDecision(person, match.Match?.Official, Posts(person, false)));
    }

    /// <summary>
    /// The one who is on record exactly as the file says: one name and one full date of birth, nothing that differs, and nothing to be taken over. So a list
    /// without homes asks nothing when it is dropped a second time. Null where more than one can be meant, or the file says more.
    /// </summary>
    private PersonCandidate? OnRecordAsWritten(PersonRecord person, PersonMatch match) =>
        match.Candidates is [{ Comparison.Sameness: Sameness.Likely } only]
        && only.Comparison.Reasons.Contains(SamenessReason.BirthEqual)
        && FactsChange.Of(view.Roster.Officials.Facts.On(only.Row, view.AsOf), person).Changes.Count == 0
            ? only
            : null;

    private static IdentifiedPerson Settled(PersonRecord person, PersonMatch match, PersonDecision decision) =>
        new(person, match, Identification.Settled, decision, null);

    /// <summary>The posts that are on record as positions. One that is not keeps nobody out: the person comes in without it, and the planner is told.</summary>
    private List<PostDecision> Posts(PersonRecord person, bool takesPost)
    {
        var home = person.Unit is null ? null : units.Workplace(person.Unit);
        if (home is { Row: < 0 })
        {
            Tell(person, AsWarning(home.Doubt), person.Unit);
        }

        var posts = new List<PostDecision>();
        foreach (var post in person.Posts.Where(post => !post.IsFormer))
        {
            var found = positions.Find(new PostText(post.Title, post.Unit), home?.Row ?? -1);
            if (found.Row >= 0)
            {
                posts.Add(new PostDecision(post, view.Roster.Positions.Ids[found.Row], takesPost));
            }
            else
            {
                Tell(person, AsWarning(found.Doubt), post.Title);
            }
        }

        return posts;
    }

    /// <summary>Rows that can be of one person are asked about, unless the planner has decided them.</summary>
    private void AskOfDoubles(IdentifiedPerson[] identified)
    {
        foreach (var repeated in FileDoubles.Of([.. identified.Select(person => PersonTraits.Of(person.Record))]))
        {
            var undecided = repeated.Places.Skip(1).Where(place => !IsDecided(identified[place].Record)).ToArray();
            foreach (var place in undecided)
            {
                var person = identified[place];
                Tell(person.Record, repeated.Doubt, person.Record.Name);
                if (person.Identification == Identification.Settled)
                {
                    identified[place] = person with { Identification = Identification.Asked, Decision = null };
                }
            }
        }
    }

    private bool IsDecided(PersonRecord person) => choices.People.ContainsKey((person.Source.Sheet, person.Source.FirstRow));

    private static Doubt? AsWarning(Doubt? doubt) => doubt is { Severity: FindingSeverity.Error } ? doubt with { Severity = FindingSeverity.Warning } : doubt;

    private void Tell(PersonRecord person, Doubt? doubt, string? written)
    {
        if (doubt is not null)
        {
            findings.Add(doubt.At(person.Source.Sheet, CellRange.OfRow(person.Source.FirstRow), written));
        }
    }
}
