using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Officials;

namespace CadreOrleans.Generator;

/// <summary>
/// Family relations: thirty-four between people of different units, and two that are conflicts of interest, each between a deputy whose post has
/// two seats and a specialist of the same unit (a holder of a single-seat post would be a real person).
/// </summary>
internal sealed class Families(World world)
{
    private const int Apart = 34;
    private const int Conflicts = 2;
    private static readonly DateOnly Recorded = new(2021, 3, 1);
    private readonly Randomness random = world.Random("families");

    public void Build()
    {
        var men = random.Shuffled(world.Active.Where(person => person.Sex == Sex.Male && person.First.From < Recorded));
        var women = random.Shuffled(world.Active.Where(person => person.Sex == Sex.Female && person.First.From < Recorded));
        var told = 0;
        for (var i = 0; i < men.Count && told < Apart; i++)
        {
            var man = men[i];
            var woman = women[i % women.Count];
            if (man.Stints.Exists(stint => woman.Stints.Exists(other => other.Post.Unit == stint.Post.Unit)))
            {
                continue;
            }

            var years = Math.Abs(man.BirthDay.Year - woman.BirthDay.Year);
            var relation = years > 8 ? FamilyRelation.SiblingInLaw : random.Pick([FamilyRelation.Spouse, FamilyRelation.Sibling, FamilyRelation.SiblingInLaw]);
            world.Tell(new FamilyRelationRecorded(man.Id, woman.Id, relation), Recorded);
            told++;
        }

        var deputies = random.Shuffled(world.Active.Where(person => person.Now is { Capacity: Capacity.Full, Post: { Leads: true, Seats: > 1 } }
            && person.Stints.TrueForAll(stint => stint.Post.Seats > 1)));
        var conflicts = deputies
            .Select(deputy => (Deputy: deputy, Relative: deputy.Now!.Post.Unit.Posts[^1].On(Calendar.Today).FirstOrDefault(stint => !stint.Person.EverLed)))
            .Where(pair => pair.Relative is not null).Take(Conflicts).ToArray();
        if (conflicts.Length < Conflicts || told < Apart)
        {
            throw new InvalidOperationException("Too few people for family relations.");
        }

        foreach (var (deputy, relative) in conflicts)
        {
            world.Tell(new FamilyRelationRecorded(deputy.Id, relative!.Person.Id, FamilyRelation.Sibling), Recorded);
        }
    }
}
