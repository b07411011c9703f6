using System.Globalization;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Generator;

/// <summary>
/// Yearly classifications 2017-2021, unit by unit under the cap (the highest level to at most a fifth of those rated good), with what requirement
/// R9 should notice: two units above the cap, one where everybody is equal, a few people not assessed. Confidence votes of elected leaders.
/// </summary>
internal sealed class Assessments(World world)
{
    private readonly Randomness random = world.Random("assessments");

    public void Build()
    {
        var aboveCap = world.Communes.Skip(6).Take(2).ToArray();
        var equal = world.Units.Single(unit => unit.Name == "Phòng Dân tộc");
        for (var year = 2017; year <= 2021; year++)
        {
            var decided = new DateOnly(year, 12, 15);
            foreach (var unit in world.Units)
            {
                var people = random.Shuffled(world.People.Where(person => person.PrincipalOn(decided)?.Post.Unit == unit && person.PrincipalOn(decided)!.From < decided.AddMonths(-5)));
                AssessUnit(people, year, decided, unit == equal, year >= 2020 && aboveCap.Contains(unit));
            }
        }

        Votes();
    }

    private void AssessUnit(List<Person> people, int year, DateOnly decided, bool equal, bool aboveCap)
    {
        var disciplined = people.Where(person => person.DisciplinedOn is { } day && day.Year == year).ToArray();
        var others = people.Except(disciplined).ToList();
        var completed = equal ? 0 : Math.Max(others.Count / 7, others.Count is > 1 and < 7 ? 1 : 0);
        var good = others.Count - completed;
        var excellent = equal ? 0 : good / 6;
        excellent = aboveCap ? excellent + 3 : excellent;
        for (var i = 0; i < others.Count; i++)
        {
            var level = i < excellent ? AssessmentLevel.Excellent : i < good ? AssessmentLevel.Good : AssessmentLevel.Completed;
            if (equal || !random.Chance(25))
            {
                Assess(others[i], year, level, decided);
            }
        }

        foreach (var person in disciplined)
        {
            Assess(person, year, random.Chance(150) ? AssessmentLevel.NotCompleted : random.Chance(30) ? AssessmentLevel.Good : AssessmentLevel.Completed, decided);
        }
    }

    private void Assess(Person person, int year, AssessmentLevel level, DateOnly decided)
    {
        var points = level switch
        {
            AssessmentLevel.Excellent => random.Between(90, 97),
            AssessmentLevel.Good => random.Between(72, 89),
            AssessmentLevel.Completed => random.Between(52, 69),
            _ => random.Between(38, 49),
        };
        IReadOnlyList<string> evidence = random.Chance(100)
            ? []
            : [string.Create(CultureInfo.InvariantCulture, $"Hoàn thành {Math.Min(100, points + random.Between(2, 10))}% nhiệm vụ được giao"), random.Chance(500) ? "Bản tự kiểm điểm" : "Nhận xét của cấp ủy nơi công tác"];
        world.Tell(new Assessed(person.Id, year, level, random.Chance(850) ? points : null, evidence), decided);
    }

    private void Votes()
    {
        foreach (var held in new[] { new DateOnly(2018, 12, 18), new DateOnly(2021, 12, 21) })
        {
            foreach (var person in world.People)
            {
                if (person.PrincipalOn(held) is { } stint && IsElected(stint.Post.Title.Code) && stint.From < held.AddMonths(-9))
                {
                    var convened = stint.Post.Unit.IsCommune ? random.Between(22, 27) : 35;
                    var medium = random.Between(1, convened / 4);
                    world.Tell(new ConfidenceVoteTaken(person.Id, convened - medium, medium, 0, convened), held);
                }
            }
        }
    }

    private static bool IsElected(string title) => title.Contains("council", StringComparison.Ordinal) || title is "district-committee-chair"
        or "district-committee-vice-chair" or "commune-committee-chair" or "commune-committee-vice-chair" or "commune-secretary" or "district-secretary";
}
