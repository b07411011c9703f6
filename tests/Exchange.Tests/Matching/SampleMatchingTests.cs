using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Exchange.Tests.Cases;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Tests.Matching;

/// <summary>The sample district finds itself: every official, unit and post by what a list would say of it, and nobody else.</summary>
public sealed class SampleMatchingTests
{
    private static readonly RosterView View = Sample();

    [Fact]
    public void People_WhenListedByNameBirthAndHome_AreFoundAndNobodyElseUnlessTooLittleIsKnown()
    {
        var matcher = new PersonMatcher(View);
        for (var row = 0; row < View.Roster.Officials.Count; row++)
        {
            var facts = View.Roster.Officials.Facts.Latest(row);
            var match = matcher.Find(new PersonRecord(new RecordSource("Sheet1", [row + 2]), facts.Name.ToUpperInvariant()) { Birth = facts.Birth, HomeText = facts.HomeText });
            match.IsNew.ShouldBeFalse();
            match.Candidates.ShouldContain(candidate => candidate.Row == row);
            (match.Match?.Row).ShouldBe(facts is { Birth.Precision: DatePrecision.Day, HomeText.Length: > 0 } ? row : null, facts.Name);
        }
    }

    [Fact]
    public void People_WhenTheirOwnRecordsComeBack_ChangeNothing()
    {
        for (var row = 0; row < View.Roster.Officials.Count; row++)
        {
            var facts = View.Roster.Officials.Facts.Latest(row);
            var person = new PersonRecord(new RecordSource("Sheet1", [row + 2]), facts.Name)
            {
                Sex = facts.Sex,
                Birth = facts.Birth,
                Ethnicity = facts.Ethnicity,
                HomeText = facts.HomeText,
                Birthplace = facts.Birthplace,
                IdentityNumber = facts.IdentityNumber,
                PartyAdmission = facts.PartyAdmission,
                PartyConfirmation = facts.PartyConfirmation,
                ServiceEntry = facts.ServiceEntry,
            };
            FactsChange.Of(facts, person).Changes.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Units_WhenNamed_AreFound()
    {
        var matcher = new UnitMatcher(View);
        foreach (var unit in View.Units)
        {
            matcher.Workplace(View.Unit(unit).Name).Row.ShouldBe(unit, View.Unit(unit).Name);
        }
    }

    [Fact]
    public void Positions_WhenReadFromTheirNames_AreFoundInTheirUnit()
    {
        var matcher = new PositionMatcher(View);
        foreach (var position in View.Positions)
        {
            var name = View.Position(position).Name;
            var cell = PostReader.Read(name).Value;
            if (cell.Memberships.Count == 0)
            {
                matcher.Find(cell.Posts.Single(), View.UnitOf(position)).Row.ShouldBe(position, name);
            }
        }
    }

    private static RosterView Sample()
    {
        var import = CanonicalReader.Read(new DirectorySource(CaseWorkbook.FullPath(Path.Combine("..", "..", "..", "samples", "lac-son"))));
        return Folded.View(new DateOnly(2022, 6, 30), import.Events);
    }
}
