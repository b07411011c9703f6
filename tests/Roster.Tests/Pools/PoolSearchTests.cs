using System.Text;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Searching;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>Free text in a pool: user reports 29, 63, 67, 68.</summary>
public sealed class PoolSearchTests
{
    private const string Letters =
        "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬBCDĐEÈÉẺẼẸÊỀẾỂỄỆGHIÌÍỈĨỊKLMNOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢPQRSTUÙÚỦŨỤƯỪỨỬỮỰVXYỲÝỶỸỴ";

    private static readonly PoolColumns Columns = Worlds.Columns(Roster());
    private static readonly CandidatePool Pool = Worlds.Pool(Columns, Worlds.OfTitle(Columns.View.Roster, "commune-secretary"));

    [Theory]
    [InlineData("nguyen van duan")]
    [InlineData("NGUYỄN VĂN DUẨN")]
    [InlineData("Duẩn Nguyễn")]
    [InlineData("duan  van")]
    [InlineData("đuan nguyen")]
    public void Find_WhenPartsInAnyOrderAndAccent_FindsThePerson(string search) => Found(search).ShouldContain("special-1");

    [Fact]
    public void Find_WhenDecomposed_FindsThePerson() => Found("Nguyễn Văn Duẩn".Normalize(NormalizationForm.FormD)).ShouldContain("special-1");

    [Theory]
    [InlineData("Đỗ Thị Hòa")]
    [InlineData("Đỗ Thị Hoà")]
    [InlineData("do thi hoa")]
    [InlineData("Ðỗ Thị Hoà")]
    public void Find_WhenTonePlacedTheOldOrTheNewWay_FindsBoth(string search)
    {
        Found(search).ShouldContain("special-2");
        Found(search).ShouldContain("special-3");
    }

    [Fact]
    public void Find_WhenSixtyAreNamedTheSame_PagesToTheLast()
    {
        var pages = new List<int>();
        PoolAnswer page;
        do
        {
            page = Pool.Ask(new PoolQuestion
            {
                WithinMonths = null,
                Search = "trung ten",
                Limit = 7,
                Order = PoolOrder.Name,
                After = pages.Count == 0 ? null : Columns.View.Roster.Officials.Ids[pages[^1]],
            });
            page.Total.ShouldBe(60);
            pages.AddRange(page.Entries.Select(entry => entry.Official));
        }
        while (page.HasMore);
        pages.Distinct().Count().ShouldBe(60);
    }

    [Theory]
    [InlineData("D0-C1")]
    [InlineData("xa vi du 1")]
    [InlineData("Secretary of the commune party committee")]
    public void Find_WhenByUnitCodeOrTitle_FindsHolders(string search)
    {
        if (search.StartsWith("Secretary", StringComparison.Ordinal))
        {
            search = Worlds.Pack.FindTitle("commune-secretary")!.Name.Vi;
        }

        Found(search).ShouldNotBeEmpty();
    }

    [Fact]
    public void Find_WhenNobodyHasEveryWord_FindsNobody() => Found("nguyen khongcoai").ShouldBeEmpty();

    [Fact]
    public void Fold_WhenAnyVietnameseLetter_IsTheSameComposedAndDecomposed()
    {
        var letters = Letters + Letters.ToLowerInvariant();
        foreach (var letter in letters.Select(letter => letter.ToString()))
        {
            var folded = Folding.Fold(letter);
            folded.ShouldBe(Folding.Fold(letter.Normalize(NormalizationForm.FormD)));
            folded.Length.ShouldBe(1);
            folded[0].ShouldBeInRange('a', 'z');
        }
    }

    private static List<string> Found(string search) =>
        [.. Pool.Ask(new PoolQuestion { WithinMonths = null, Search = search, Limit = 500 }).Entries.Select(entry => Columns.View.Roster.Officials.Ids[entry.Official].Value)];

    private static RosterSnapshot Roster() => Worlds.Builder(SyntheticOfficials.Province(200, 300, 5)
        .Append(Named("special-1", "Nguyễn Văn Duẩn"))
        .Append(Named("special-2", "Đỗ Thị Hòa"))
        .Append(Named("special-3", "Đỗ Thị Hoà"))
        .Concat(Enumerable.Range(0, 60).Select(i => Named($"same-{i}", "Quách Trùng Tên")))).Freeze();

    private static EventDraft Named(string id, string name) =>
        new(new OfficialRegistered(new OfficialId(id), new OfficialFacts(name, Sex.Female, PartialDate.OfYear(1985))), SyntheticOrganisation.Start);
}
