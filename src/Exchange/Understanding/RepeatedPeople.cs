using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>
/// Joins the rows of one person in lists in which a person stands several times by their nature: planned for several posts, or with each post of
/// a career. In other lists a repetition is a question, and is left to the matching.
/// </summary>
internal static class RepeatedPeople
{
    public static IReadOnlyList<PersonRecord> Join(IReadOnlyList<PersonRecord> people, string? layout)
    {
        var career = layout is "careers" or "holdings" or "assessments";
        if (!career && layout is not ("planning-list" or "plan-votes"))
        {
            return people;
        }

        var joined = new List<PersonRecord>();
        var places = new Dictionary<(string, string), int>();
        foreach (var person in people)
        {
            // Without a birth a planning list cannot tell namesakes apart; in a career the name is all that its rows have in common.
            var told = person.Code ?? person.Birth?.ToString() ?? (career ? string.Empty : null);
            var key = (PersonNames.Read(person.Name).Value.Key, told ?? string.Empty);
            if (told is not null && places.TryGetValue(key, out var place))
            {
                joined[place] = Joined(joined[place], person);
            }
            else
            {
                places.TryAdd(key, joined.Count);
                joined.Add(person);
            }
        }

        return joined;
    }

    private static PersonRecord Joined(PersonRecord first, PersonRecord more) => first with
    {
        Source = first.Source with { Rows = [.. first.Source.Rows, .. more.Source.Rows] },
        IdentityNumber = first.IdentityNumber ?? more.IdentityNumber,
        Sex = first.Sex ?? more.Sex,
        Birth = first.Birth ?? more.Birth,
        Ethnicity = first.Ethnicity ?? more.Ethnicity,
        Religion = first.Religion ?? more.Religion,
        HomeText = first.HomeText ?? more.HomeText,
        Birthplace = first.Birthplace ?? more.Birthplace,
        Residence = first.Residence ?? more.Residence,
        PartyAdmission = first.PartyAdmission ?? more.PartyAdmission,
        PartyConfirmation = first.PartyConfirmation ?? more.PartyConfirmation,
        ServiceEntry = first.ServiceEntry ?? more.ServiceEntry,
        PoliticalTheory = first.PoliticalTheory ?? more.PoliticalTheory,
        StateManagement = first.StateManagement ?? more.StateManagement,
        Unit = first.Unit ?? more.Unit,
        Degrees = [.. first.Degrees.Union(more.Degrees)],
        Posts = [.. first.Posts.Union(more.Posts)],
        Memberships = [.. first.Memberships.Union(more.Memberships)],
        Planned = [.. first.Planned.Union(more.Planned)],
        Assessments = [.. first.Assessments.Union(more.Assessments)],
    };
}
