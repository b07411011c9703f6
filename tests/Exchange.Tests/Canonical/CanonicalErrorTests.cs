using System.Globalization;
using CadreOrleans.Exchange.Canonical;

namespace CadreOrleans.Exchange.Tests.Canonical;

/// <summary>Every slip is named with file, row, column and value, and nothing of the files is taken.</summary>
public sealed class CanonicalErrorTests
{
    [Theory]
    [InlineData("officials.csv", ",1980-05,", ",1980-13,", "bad-date", 3, "birth", "1980-13")]
    [InlineData("officials.csv", "female", "f", "bad-code", 3, "sex", "f")]
    [InlineData("officials.csv", "Bùi Thị Ví 2", "", "required", 3, "name", "")]
    [InlineData("officials.csv", "o-3,Bùi", "o-2,Bùi", "duplicate-id", 4, "official", "o-2")]
    [InlineData("officials.csv", "o-3,Bùi", "Bùi Văn,Bùi", "bad-id", 4, "official", "Bùi Văn")]
    [InlineData("officials.csv", "1985-05-17,,,u-2", "1985-05-17,,,u-9", "unknown-reference", 4, "home-unit", "u-9")]
    [InlineData("officials.csv", "1995-03-01", "1965-03-01", "too-early", 2, "party-admission", "1965-03-01")]
    [InlineData("officials.csv", "1996-03-01", "1994-03-01", "too-early", 2, "party-confirmation", "1994-03-01")]
    [InlineData("units.csv", "commune,commune,u-1", "hamlet,commune,u-1", "bad-code", 3, "tier", "hamlet")]
    [InlineData("units.csv", "district,district,,1", "district,district,u-2,1", "circular", 2, "parent", "u-2")]
    [InlineData("positions.csv", "district-division-head", "head", "bad-code", 2, "title", "head")]
    [InlineData("positions.csv", "Head,1,", "Head,0,", "bad-number", 2, "seats", "0")]
    [InlineData("positions.csv", "Head,1,district,district,,,", "Head,1,district,district,,p-1,", "self-reference", 2, "linked-to", "p-1")]
    [InlineData("positions.csv", "2000-01-01,2021-01-01", "1999-01-01,2021-01-01", "too-early", 4, "from", "1999-01-01")]
    [InlineData("incumbencies.csv", "i-2,p-1", "i-2,p-7", "unknown-reference", 3, "position", "p-7")]
    [InlineData("incumbencies.csv", "i-2,p-1,o-2", "i-2,p-1,o-7", "unknown-reference", 3, "official", "o-7")]
    [InlineData("incumbencies.csv", "2020-01-01,moved", "2015-01-01,moved", "end-before-start", 2, "until", "2015-01-01")]
    [InlineData("incumbencies.csv", "2020-01-01,moved", "2020-01-01,", "incomplete", 2, "end-reason", "")]
    [InlineData("incumbencies.csv", "rotation-horizontal,2020-01-01", "rotation-horizontal,2019-12-31", "overfull", 3, "position", "p-1")]
    [InlineData("incumbencies.csv", "o-2,full,appointment,rotation-horizontal,2020-01-01", "o-2,acting,acting-assignment,ordinary,2019-12-31", "acting-beside-full", 3, "capacity", "p-1")]
    [InlineData("incumbencies.csv", "assignment,ordinary,2020-01-01", "assignment,ordinary,2019-12-31", "two-principals", 5, "official", "o-1")]
    [InlineData("incumbencies.csv", "i-4,p-2,o-1,full", "i-4,p-2,o-3,concurrent", "same-seat-twice", 5, "official", "o-3")]
    [InlineData("incumbencies.csv", "i-3,p-2,o-3,full,recruitment,ordinary,2010-01-01", "i-3,p-2,o-3,full,recruitment,ordinary,1999-12-31", "too-early", 4, "from", "1999-12-31")]
    [InlineData("incumbencies.csv", "i-3,p-2", "i-3,p-3", "too-late", 4, "until", "")]
    [InlineData("assessments.csv", "a|b", "a||b", "separator", 2, "evidence", "a||b")]
    [InlineData("assessments.csv", "2020-12-15", "1969-12-15", "too-early", 2, null, "1969-12-15")]
    [InlineData("assessments.csv", ",80,", ",101,", "bad-number", 2, "points", "101")]
    [InlineData("plans.csv", "2025-2030/u-1", "2025-2031/u-1", "bad-code", 2, "plan", "2025-2031/u-1")]
    [InlineData("plans.csv", "titles", "committee", "unknown-reference", 2, "plan", "u-1")]
    [InlineData("nominations.csv", "2022-05-01", "2022-01-01", "too-early", 2, null, "2022-01-01")]
    [InlineData("nominations.csv", "review", "because", "bad-code", 2, "outcome", "because")]
    [InlineData("nomination-steps.csv", ",30,25", ",24,25", "too-many", 2, "present", "25")]
    [InlineData("ballots.csv", "o-3,20", "o-3,26", "too-many", 2, "votes", "26")]
    [InlineData("ballots.csv", "2022-03-01", "2022-03-02", "unknown-reference", 2, "step", "2025-2030/u-1 2")]
    [InlineData("departures.csv", "official,left,reason\n", "official,left,reason\no-2,2022-01-01,other\n", "holds-after-leaving", 3, "until", "o-2")]
    [InlineData("workspace.csv", "vn-district", "no-such", "bad-code", 2, "pack", "no-such")]
    public void Read_WhenOneThingIsWrong_NamesItsPlaceAndTakesNothing(
        string file, string text, string with, string code, int row, string? column, string value)
    {
        var import = new SmallSet().Replace(file, text, with).Read();
        import.Errors.Select(error => (error.Code, error.Row, error.Column, error.Value ?? string.Empty)).ShouldContain((code, row, column, value));
        import.Events.ShouldBeEmpty();
        import.Settings.ShouldBeNull();
        import.Errors.ShouldAllBe(error => error.Expected.Length > 0);
    }

    [Fact]
    public void Read_WhenManyThingsAreWrong_NamesAllInOneGo()
    {
        var import = new SmallSet().Replace("officials.csv", ",1980-05,", ",80,").Replace("officials.csv", "female", "f")
            .Replace("incumbencies.csv", "i-3,p-2", "i-3,p-9").Replace("assessments.csv", "good", "fine").Read();
        import.Errors.Select(error => (error.File, error.Row, error.Column)).ShouldBe(
            [("assessments.csv", 2, "level"), ("incumbencies.csv", 4, "position"), ("officials.csv", 3, "sex"), ("officials.csv", 3, "birth")], ignoreOrder: true);
    }

    [Fact]
    public void Read_WhenAColumnIsMissing_NamesTheColumnOnce()
    {
        var import = new SmallSet().Replace("officials.csv", ",religion,", ",faith,").Read();
        import.Errors.Where(error => error.File == "officials.csv").Select(error => (error.Code, error.Row, error.Column))
            .ShouldBe([("unknown-column", 0, "faith"), ("missing-column", 0, "religion")], ignoreOrder: true);
    }

    [Fact]
    public void Read_WhenARowHasACellTooMany_NamesTheRow() =>
        new SmallSet().Replace("plans.csv", "Plan,2022-01-10", "Plan, of title,2022-01-10").Read().Errors
            .ShouldContain(error => error.Code == "cell-count" && error.Row == 2 && error.Value == "5" && error.Expected == "4");

    [Fact]
    public void Read_WhenARequiredFileIsMissing_NamesIt() =>
        new SmallSet().Without("positions.csv").Read().Errors.ShouldContain(error => error.Code == "missing-file" && error.File == "positions.csv");

    [Fact]
    public void Read_WhenAFileIsNotOfTheSet_NamesIt() =>
        new SmallSet().Set("people.csv", "a,b\n").Read().Errors.ShouldHaveSingleItem().Code.ShouldBe("unknown-file");

    [Fact]
    public void Read_WhenAFileIsNotUtf8_NamesIt() =>
        new SmallSet().Set("plans.csv", [.. "plan,kind,name,opened\n"u8, 0xC0, 0x20]).Read().Errors.ShouldContain(error => error.Code == "not-utf-8" && error.File == "plans.csv");

    [Fact]
    public void Read_WhenWorkspaceHasTwoRows_SaysOneIsRight() =>
        new SmallSet().Replace("workspace.csv", "2022-06-30\n", "2022-06-30\nOther,vn-district,true,\n").Read().Errors
            .ShouldContain(error => error.Code == "row-count" && error.Value == "2" && error.Expected == "1");

    [Fact]
    public void Describe_WhenRead_SaysInBothLanguagesWhatWouldBeRight()
    {
        var error = new SmallSet().Replace("officials.csv", ",1980-05,", ",1980-13,").Read().Errors.Single();
        error.Describe(CultureInfo.GetCultureInfo("en")).ShouldBe("officials.csv, row 3, column birth: '1980-13' is no date; right would be yyyy, yyyy-MM, yyyy-MM-dd.");
        error.Describe(CultureInfo.GetCultureInfo("vi")).ShouldBe("officials.csv, dòng 3, cột birth: '1980-13' không phải ngày; cần yyyy, yyyy-MM, yyyy-MM-dd.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("plan,kind,name,opened\n\"2025-2030/u-1,titles")]
    [InlineData("\0\0\0,,,\r\r\n")]
    [InlineData("plan,kind,name,opened,plan\n")]
    public void Read_WhenAFileIsDamaged_ReportsAndDoesNotThrow(string content) =>
        new SmallSet().Set("plans.csv", content).Read().Errors.ShouldContain(error => error.File == "plans.csv");
}
