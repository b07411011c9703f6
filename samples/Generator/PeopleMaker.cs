using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Generator;

/// <summary>Makes persons. Surnames are those of the region; given names and numbers are invented so that nobody real can be meant.</summary>
internal sealed class PeopleMaker(World world)
{
    private static readonly string[] Surnames =
        ["Bùi", "Bùi", "Bùi", "Bùi", "Bùi", "Quách", "Quách", "Đinh", "Đinh", "Nguyễn", "Nguyễn", "Bạch", "Hà", "Trần", "Lê", "Phạm", "Xa", "Dương"];

    private static readonly string[] Given = ["Giả", "Mẫu", "Ví", "Thử", "Nháp", "Phỏng", "Hư", "Tạm", "Đặt", "Bịa", "Cấu", "Dụ", "Chừng", "Tỷ", "Ước"];

    /// <summary>Women retire earlier: nobody in post is past the legal month on the working date.</summary>
    private static readonly DateOnly OldestWoman = Calendar.First(1968, 1);

    private readonly Randomness random = world.Random("people");

    public Person Make(int womenPerMille, DateOnly earliestBirth, DateOnly latestBirth, int mode, int minorityPerMille)
    {
        var sex = random.Chance(womenPerMille) ? Sex.Female : Sex.Male;
        var oldest = sex == Sex.Female ? Calendar.Later(earliestBirth, OldestWoman) : earliestBirth;
        var lowest = Calendar.Months(oldest, Calendar.Today);
        var months = Math.Clamp(random.Around(mode * 12, 34), Calendar.Months(latestBirth, Calendar.Today), lowest);
        var birth = Calendar.First(Calendar.Today.Year, Calendar.Today.Month).AddMonths(-months).AddDays(random.Below(28));
        return Make(sex, birth, minorityPerMille);
    }

    public Person Make(Sex sex, DateOnly birth, int minorityPerMille)
    {
        var id = new OfficialId(string.Create(CultureInfo.InvariantCulture, $"o-{world.People.Count + 1:D4}"));
        var minority = random.Chance(minorityPerMille);
        var person = new Person(id, sex, birth)
        {
            Ethnicity = minority ? (random.Chance(960) ? "Mường" : random.Pick(["Thái", "Tày", "Dao"])) : "Kinh",
            Name = Name(sex),
            Birth = random.Below(1000) switch
            {
                < 25 => PartialDate.OfYear(birth.Year),
                < 45 => PartialDate.OfMonth(birth.Year, birth.Month),
                _ => PartialDate.OfDay(birth),
            },
        };
        world.People.Add(person);
        return person;
    }

    /// <summary>Gives a home commune within the district.</summary>
    public static void SetHome(Person person, Org commune)
    {
        person.Home = commune;
        person.HomeText = $"{commune.Name}, huyện Lạc Sơn, tỉnh Hòa Bình";
    }

    /// <summary>Gives a home outside the district, which is no unit of the workspace.</summary>
    public static void SetHomeOutside(Person person) => person.HomeText = "Ngoài huyện Lạc Sơn";

    private string Name(Sex sex)
    {
        var middle = sex == Sex.Female ? "Thị" : random.Pick(["Văn", "Văn", "Văn", "Đình", "Công"]);
        return string.Create(CultureInfo.InvariantCulture, $"{random.Pick(Surnames)} {middle} {random.Pick(Given)} {random.Between(1, 60)}");
    }
}
