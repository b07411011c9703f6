using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Matching;

/// <summary>What tells one person from another, of a row of a file or of a person on record.</summary>
/// <param name="NameKey">Name for matching.</param>
/// <param name="Distinction">What tells namesakes apart, such as A; null if none.</param>
/// <param name="Birth">Date of birth; null when unknown.</param>
/// <param name="Home">Home as written; no parts when unknown.</param>
/// <param name="IdentityNumber">Identity number; null when unknown, or destroyed, or with zeros that nobody has confirmed.</param>
/// <param name="Posts">Names of the posts, for matching.</param>
/// <param name="Code">The file's own code of the person, which tells the rows of one file apart; null when it has none.</param>
public sealed record PersonTraits(string NameKey, string? Distinction, PartialDate? Birth, PlaceText Home, string? IdentityNumber, IReadOnlyList<string> Posts, string? Code = null)
{
    /// <summary>The traits of a person as a file tells of him or her.</summary>
    public static PersonTraits Of(PersonRecord person)
    {
        var name = PersonNames.Read(person.Name).Value;
        return new PersonTraits(
            name.Key,
            name.Distinction,
            person.Birth,
            PlaceText.Of(person.HomeText ?? string.Empty),
            Known(person.IdentityNumber),
            [.. person.Posts.Where(post => !post.IsFormer).Select(post => OrganKey.Of(post.Unit is null ? post.Title : $"{post.Title} {post.Unit}"))],
            Known(person.Code));
    }

    /// <summary>The traits of an official on record.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="official">Row of the official.</param>
    public static PersonTraits Of(RosterView view, int official)
    {
        var facts = view.Roster.Officials.Facts.Latest(official);
        var name = PersonNames.Read(facts.Name).Value;
        return new PersonTraits(
            name.Key,
            name.Distinction,
            facts.Birth,
            PlaceText.Of(facts.HomeText ?? string.Empty),
            Known(facts.IdentityNumber),
            [.. view.HoldingsOf(official).Select(holding => OrganKey.Of(view.Position(view.Roster.Incumbencies.Position[holding]).Name))]);
    }

    private static string? Known(string? number) => string.IsNullOrWhiteSpace(number) ? null : number.Trim();
}
