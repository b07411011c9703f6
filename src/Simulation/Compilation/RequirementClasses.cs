using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>
/// Positions with equal requirements form a class, and whether an official meets the class's levels and stands on a grade it takes from is
/// one bit. What depends on the month (time in post, age, bar, service left) is compared when the bit is set.
/// </summary>
internal sealed class RequirementClasses
{
    private readonly Requirement[] requirements;
    private readonly ulong[] gradeMask;
    private readonly ulong[] waitMask;
    private readonly ulong[] ageMask;
    private readonly ulong[] unitMask;
    private readonly LevelMasks degrees;
    private readonly LevelMasks theories;
    private readonly LevelMasks stateManagements;

    private readonly Dictionary<Requirement, int> numbers = [];

    public RequirementClasses(RunInputs inputs, Places places, int[][] rules)
    {
        var state = inputs.State;
        var first = new Requirement?[places.Count];
        OfPlace = new int[places.Count];
        for (var place = 0; place < places.Count; place++)
        {
            // Recruitment, the level above, and the higher of two linked positions decide without a search.
            if (places.Kind[place] == PositionKind.Entry || places.Elsewhere[place] || places.Link[place] >= 0)
            {
                OfPlace[place] = -1;
                if (places.PlanTarget[place] == 0 || places.Kind[place] == PositionKind.Entry)
                {
                    continue;
                }
            }

            var requirement = Of(state.Positions, places, place);
            OfPlace[place] = Enter(requirement);
            first[place] = requirement;
        }

        Switches = RequirementTimeline.Of(inputs, places, first, rules);
        foreach (var one in Switches)
        {
            Enter(one.Requirement);
        }

        requirements = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        Ages = [.. requirements.Select(requirement => (int)requirement.MaximumAge).Where(age => age != PositionColumns.NoMaximumAge).Distinct().Order()];
        Waits = [.. requirements.Select(requirement => (int)requirement.FeederMonths).Distinct().Order()];
        Words = Math.Max(1, (requirements.Length + 63) / 64);
        MostRank = Math.Max(state.Officials.Rank.DefaultIfEmpty((short)0).Max(), places.Rank.DefaultIfEmpty((short)0).Max());
        MostRank = Math.Max(MostRank, inputs.Policy.Progression.Matrix.Grades.DefaultIfEmpty(0).Max());
        degrees = new LevelMasks(requirements, Words, requirement => requirement.Degree);
        theories = new LevelMasks(requirements, Words, requirement => requirement.Theory);
        stateManagements = new LevelMasks(requirements, Words, requirement => requirement.StateManagement);
        ageMask = new ulong[Ages.Length * Words];
        waitMask = new ulong[Waits.Length * Words];
        for (var c = 0; c < Count; c++)
        {
            waitMask[(Array.IndexOf(Waits, (int)requirements[c].FeederMonths) * Words) + (c >> 6)] |= 1UL << (c & 63);
            if (Array.IndexOf(Ages, (int)requirements[c].MaximumAge) is >= 0 and var age)
            {
                ageMask[(age * Words) + (c >> 6)] |= 1UL << (c & 63);
            }
        }

        unitMask = new ulong[(state.Units.Count + 1) * Words];
        for (var unit = -1; unit < state.Units.Count; unit++)
        {
            for (var c = 0; c < Count; c++)
            {
                if (!requirements[c].Membership || places.Units.IsUnder(unit, requirements[c].BodyUnit))
                {
                    unitMask[((unit + 1) * Words) + (c >> 6)] |= 1UL << (c & 63);
                }
            }
        }

        gradeMask = new ulong[(MostRank + 1) * 2 * Words];
        for (var rank = 0; rank <= MostRank; rank++)
        {
            for (var held = 0; held < 2; held++)
            {
                for (var c = 0; c < Count; c++)
                {
                    if (requirements[c].TakesFrom(rank, held == 1))
                    {
                        gradeMask[(((rank * 2) + held) * Words) + (c >> 6)] |= 1UL << (c & 63);
                    }
                }
            }
        }
    }

    /// <summary>Number of classes.</summary>
    public int Count => requirements.Length;

    /// <summary>The different ages that must not be reached, in months, ascending.</summary>
    public int[] Ages { get; }

    /// <summary>The different times in post that classes ask for, ascending.</summary>
    public int[] Waits { get; }

    /// <summary>64-bit words that a bit for each class takes.</summary>
    public int Words { get; }

    /// <summary>Highest grade there is.</summary>
    public int MostRank { get; }

    /// <summary>Class of each place at the start, -1 where nobody is ever sought or planned.</summary>
    public int[] OfPlace { get; }

    /// <summary>Where requirements change while the run goes on.</summary>
    public RequirementSwitch[] Switches { get; }

    public ref readonly Requirement this[int number] => ref requirements[number];

    /// <summary>The word of classes that take from a grade.</summary>
    public ulong GradeMask(int rank, bool holdsPost, int word) => gradeMask[(((rank * 2) + (holdsPost ? 1 : 0)) * Words) + word];

    /// <summary>The word of classes that people of a unit, or of none (-1), come into question for.</summary>
    public ulong UnitMask(int unit, int word) => unitMask[((unit + 1) * Words) + word];

    /// <summary>The word of classes that ask for one of the <see cref="Waits"/>.</summary>
    public ulong WaitMask(int wait, int word) => waitMask[(wait * Words) + word];

    /// <summary>The word of classes with one of the <see cref="Ages"/>.</summary>
    public ulong AgeMask(int age, int word) => ageMask[(age * Words) + word];

    /// <summary>The word of classes whose levels are met.</summary>
    public ulong QualificationMask(int degree, int theory, int stateManagement, int word) =>
        degrees[degree, word] & theories[theory, word] & stateManagements[stateManagement, word];

    /// <summary>Number of the class of a requirement that some place has at some time.</summary>
    public int NumberOf(in Requirement requirement) => numbers[requirement];

    private int Enter(in Requirement requirement)
    {
        if (!numbers.TryGetValue(requirement, out var number))
        {
            number = numbers.Count;
            numbers.Add(requirement, number);
        }

        return number;
    }

    private static Requirement Of(PositionColumns positions, Places places, int place)
    {
        var p = places.Position[place];
        return new Requirement(
            places.Kind[place] == PositionKind.Membership ? places.Unit[place] : Requirement.AnyUnit,
            places.Kind[place] == PositionKind.Membership ? (byte)0 : places.Tier[place],
            positions.FeederRank[p],
            positions.Rank[p],
            positions.MinimumDegree[p],
            positions.MinimumTheory[p],
            positions.MinimumStateManagement[p],
            positions.FeederMonths[p],
            positions.MinimumAge[p],
            positions.MaximumAge[p],
            places.Kind[place] == PositionKind.Membership || positions.Tenure.Calendar[p] > 0);
    }
}

/// <summary>What one class requires. Each body is a class of its own, since its members come from its unit and those under it.</summary>
internal readonly record struct Requirement(
    int BodyUnit,
    byte Tier,
    short FeederRank,
    short Rank,
    byte Degree,
    byte Theory,
    byte StateManagement,
    short FeederMonths,
    short MinimumAge,
    short MaximumAge,
    bool Elected)
{
    /// <summary>Not a body: people of all units are considered, as far as the sources go.</summary>
    public const int AnyUnit = -1;

    public bool Membership => BodyUnit != AnyUnit;

    /// <summary>
    /// Whether holders of a grade are taken: for a post those below it, and those of its own grade who hold none; for a membership those who
    /// hold a post at or above the feeder grade.
    /// </summary>
    public bool TakesFrom(int rank, bool holdsPost) =>
        rank >= FeederRank && (Membership ? holdsPost : holdsPost ? rank < Rank : rank <= Rank);
}
