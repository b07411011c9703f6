using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Generator;

/// <summary>
/// Degrees. Figure F1 is 121 turns of study sent for and ended with a university degree in the five years (117 people, four of them twice);
/// figure F2 is 39 people in service with a master's degree. Degrees just outside the five years, or not sent for, stand beside them.
/// </summary>
internal sealed class Degrees(World world)
{
    private const int DistrictSent = 26;
    private const int CommuneSent = 91;
    private const int SecondDegrees = 4;
    private const int DistrictMasters = 33;
    private const int CommuneMasters = 6;
    private const int CommuneWithout = 52;
    private const int SelfFinanced = 8;
    private static readonly DateOnly LastDayBefore = Calendar.WindowStart.AddDays(-1);

    private static readonly string[] Fields =
        ["Luật", "Kinh tế", "Quản lý nhà nước", "Nông học", "Kế toán", "Quản lý đất đai", "Xây dựng Đảng", "Công tác xã hội", "Sư phạm", "Quản lý kinh tế", "Lâm nghiệp", "Quản lý văn hóa"];

    private readonly Randomness random = world.Random("degrees");

    public void Build()
    {
        var active = random.Shuffled(world.Active.Where(person => !person.First.Post.Title.OutsideRoadmap));
        var district = active.Where(person => !person.Now!.Post.Unit.IsCommune).ToArray();
        var commune = active.Where(person => person.Now!.Post.Unit.IsCommune).ToArray();
        var masters = Enough(district.Where(person => CanStudy(person, 2012)), DistrictMasters).Concat(Enough(commune.Where(person => CanStudy(person, 2010)), CommuneMasters)).ToHashSet();
        var sent = Enough(district.Where(person => CanStudy(person, 2014) && !masters.Contains(person)), DistrictSent)
            .Concat(Enough(commune.Where(person => CanStudy(person, 2014) && !masters.Contains(person)), CommuneSent)).ToList();
        var rest = commune.Where(person => !masters.Contains(person) && !sent.Contains(person)).ToArray();
        var without = rest.Where(person => person.Entry.Year < 2015)
            .OrderBy(person => person.Now!.Post.Title.MinimumDegree).Take(CommuneWithout)
            .Concat(world.Active.Where(person => person.Now!.Post.Title.Code is "commune-veterans-head" or "district-veterans-deputy")).ToHashSet();
        var alone = rest.Where(person => !without.Contains(person) && person.Entry.Year < 2014).Take(SelfFinanced).ToHashSet();
        foreach (var person in world.People)
        {
            if (masters.Contains(person))
            {
                BeforeService(person, DegreeLevel.University);
                Award(person, DegreeLevel.Master, StudyMode.FullTime, Calendar.DrawDay(random, Calendar.Later(person.Entry.AddYears(2), Calendar.First(2009, 1)), Calendar.Today), true);
            }
            else if (sent.IndexOf(person) is >= 0 and var place)
            {
                BeforeService(person, DegreeLevel.Intermediate);
                Award(person, DegreeLevel.University, random.Chance(180) ? StudyMode.FullTime : StudyMode.InService, SentDay(place), true);
                if (place < SecondDegrees)
                {
                    Award(person, DegreeLevel.University, StudyMode.InService, Calendar.DrawDay(random, Calendar.First(2021, 1), Calendar.Today), true);
                }
            }
            else if (without.Contains(person))
            {
                BeforeService(person, person.Now!.Post.Unit.Tier == "district" || random.Chance(250) ? DegreeLevel.College : DegreeLevel.Intermediate);
            }
            else if (alone.Contains(person))
            {
                BeforeService(person, DegreeLevel.Intermediate);
                Award(person, DegreeLevel.University, StudyMode.Distance, Calendar.DrawDay(random, Calendar.WindowStart, Calendar.Today), false);
            }
            else
            {
                Ordinary(person);
            }
        }
    }

    private static Person[] Enough(IEnumerable<Person> people, int count)
    {
        var taken = people.Take(count).ToArray();
        return taken.Length == count ? taken : throw new InvalidOperationException($"Only {taken.Length} of {count} people can study.");
    }

    private static bool CanStudy(Person person, int latestEntry) => person.Entry.Year <= latestEntry && person.BirthDay.Year >= 1968;

    /// <summary>The first two stand on the two last days that count.</summary>
    private DateOnly SentDay(int place) => place switch
    {
        4 => Calendar.WindowStart,
        5 => Calendar.Today,
        _ => Calendar.DrawDay(random, Calendar.WindowStart, place < SecondDegrees ? Calendar.First(2020, 12) : Calendar.Today),
    };

    private void Ordinary(Person person)
    {
        var studiedFirst = person.Entry.Year >= 2015 || (person.Entry.Year >= 2004 && random.Chance(550)) || random.Chance(150);
        if (studiedFirst || LastDayBefore < person.Entry.AddYears(3))
        {
            BeforeService(person, DegreeLevel.University);
            return;
        }

        BeforeService(person, DegreeLevel.Intermediate);
        var awarded = random.Chance(20) ? LastDayBefore : Calendar.DrawDay(random, person.Entry.AddYears(3), LastDayBefore);
        Award(person, DegreeLevel.University, StudyMode.InService, awarded, random.Chance(500));
    }

    private void BeforeService(Person person, DegreeLevel level)
    {
        var age = level == DegreeLevel.University ? 22 : 20;
        var awarded = Calendar.First(person.BirthDay.Year + age, 7);
        if (awarded >= person.Entry)
        {
            awarded = person.Entry.AddMonths(-2);
        }

        Award(person, level, StudyMode.FullTime, awarded, false);
    }

    private void Award(Person person, DegreeLevel level, StudyMode mode, DateOnly on, bool sent)
    {
        var awarded = on.Year < 2012
            ? random.Chance(300) ? PartialDate.OfYear(on.Year) : PartialDate.OfMonth(on.Year, on.Month)
            : PartialDate.OfDay(on);
        world.Tell(new DegreeAwarded(person.Id, level, random.Pick(Fields), mode, awarded, sent), awarded.Earliest);
    }
}
