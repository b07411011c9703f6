using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Matching;

/// <summary>One field that a file tells otherwise than the records.</summary>
/// <param name="Field">Field of the official's facts, in camelCase.</param>
/// <param name="Before">What is on record; null when nothing is.</param>
/// <param name="After">What the file says.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>
/// What a file changes of a person on record: the edited cells and nothing else. A blank cell wipes nothing; another spelling of the same (capitals, placement of the
/// tone mark) is no change; a date coarser than the one on record takes no precision away.
/// </summary>
/// <param name="After">The facts with the changes; to be recorded as a correction from the day on which the file holds.</param>
/// <param name="Changes">The changes, in the order of the facts; empty when there are none.</param>
/// <param name="Doubts">What contradicts the records, to be shown before it is accepted.</param>
public sealed record FactsChange(OfficialFacts After, IReadOnlyList<FieldChange> Changes, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>Holds what a file says of a person against the records.</summary>
    /// <param name="before">What is on record.</param>
    /// <param name="person">What the file says.</param>
    public static FactsChange Of(OfficialFacts before, PersonRecord person)
    {
        var changes = new List<FieldChange>();
        var doubts = new List<Doubt>();
        var name = Name(before.Name, person.Name, changes);
        var sex = person.Sex is { } read && read != before.Sex ? read : before.Sex;
        if (sex != before.Sex)
        {
            changes.Add(new FieldChange("sex", before.Sex.ToString(), sex.ToString()));
            doubts.Add(Doubt.Warning("record-other-sex"));
        }

        var birth = Date("birth", before.Birth, person.Birth, changes, doubts)!.Value;
        var after = before with
        {
            Name = name,
            Sex = sex,
            Birth = birth,
            Ethnicity = Text("ethnicity", before.Ethnicity, person.Ethnicity, changes),
            Religion = Text("religion", before.Religion, person.Religion, changes),
            HomeText = Text("homeText", before.HomeText, person.HomeText, changes),
            Birthplace = Text("birthplace", before.Birthplace, person.Birthplace, changes),
            Residence = Text("residence", before.Residence, person.Residence, changes),
            IdentityNumber = Text("identityNumber", before.IdentityNumber, person.IdentityNumber, changes),
            PartyAdmission = Date("partyAdmission", before.PartyAdmission, person.PartyAdmission, changes, doubts),
            PartyConfirmation = Date("partyConfirmation", before.PartyConfirmation, person.PartyConfirmation, changes, doubts),
            ServiceEntry = Date("serviceEntry", before.ServiceEntry, person.ServiceEntry, changes, doubts),
        };

        // A home that was edited no longer lies in the unit that was found for the earlier one.
        return new FactsChange(after.HomeText == before.HomeText ? after : after with { HomeUnit = null }, changes, doubts);
    }

    private static string Name(string before, string read, List<FieldChange> changes)
    {
        if (string.IsNullOrWhiteSpace(read) || PersonNames.Read(read).Value is var name && name.Key == PersonNames.Read(before).Value.Key)
        {
            return before;
        }

        changes.Add(new FieldChange("name", before, name.Name));
        return name.Name;
    }

    // An empty text says that there is nothing, as the religion of somebody who has none; null says nothing.
    private static string? Text(string field, string? before, string? read, List<FieldChange> changes)
    {
        if (read is null || MatchingKey.Of(read) == MatchingKey.Of(before ?? string.Empty))
        {
            return before;
        }

        var after = read.Length == 0 ? null : read;
        changes.Add(new FieldChange(field, before, after));
        return after;
    }

    private static PartialDate? Date(string field, PartialDate? before, PartialDate? read, List<FieldChange> changes, List<Doubt> doubts)
    {
        if (read is not { } date || date == before)
        {
            return before;
        }

        if (before is { } known)
        {
            var apart = date.Latest < known.Earliest || known.Latest < date.Earliest;
            if (!apart && date.Precision <= known.Precision)
            {
                return before;
            }

            if (apart)
            {
                doubts.Add(Doubt.Warning("record-other-date", known.ToString()));
            }
        }

        changes.Add(new FieldChange(field, before?.ToString(), date.ToString()));
        return date;
    }
}
