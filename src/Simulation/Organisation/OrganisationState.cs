using System.Numerics;

namespace CadreOrleans.Simulation.Organisation;

/// <summary>
/// The whole changing state of one replicate as plain arrays. Months count from the start of the run (0 is the first simulated month, births
/// are negative). A slot holds one official at a time; slots of those who left are given to newcomers, and <see cref="Generation"/> tells them apart.
/// </summary>
internal sealed partial class OrganisationState
{
    /// <summary>No official, seat or month.</summary>
    public const int None = -1;

    /// <summary>A month that never comes, far enough from overflow to be added to.</summary>
    public const int Never = int.MaxValue / 4;

    public OrganisationState(StateSize size)
    {
        Size = size;
        var slots = size.Slots;
        Key = new ulong[slots];
        Generation = new int[slots];
        Present = new bool[slots];
        Birth = new int[slots];
        Retire = new int[slots];
        Marks = new byte[slots];
        Talent = new int[size.SlotWords * 64];
        Virtue = new int[slots];
        TalentAbility = new int[slots];
        VirtueAbility = new int[slots];
        Degree = new byte[slots];
        Theory = new byte[slots];
        StateManagement = new byte[slots];
        Level = new Assessments.AssessedLevel[slots];
        PoorYears = new byte[slots];
        DisciplinedIn = new int[slots];
        TalentEstimate = new int[slots];
        VirtueEstimate = new int[slots];
        TalentSpread = new ushort[slots];
        VirtueSpread = new ushort[slots];
        BarUntil = new int[slots];
        Unit = new int[slots];
        Tier = new byte[slots];
        Rank = new short[slots];
        InPostSince = new int[slots];
        PrincipalSeat = new int[slots];
        FirstOtherSeat = new int[slots];
        Qualified = new ulong[slots * size.ClassWords];
        Open = new ulong[slots * size.ClassWords];
        NextKnown = new ulong[size.ClassWords];
        OpenSlots = new ulong[size.ClassWords * 64 * size.SlotWords];
        HazardLeft = new ulong[slots * 3];
        HazardSince = new int[slots];
        ExitMonth = new int[slots];
        ExitCause = new byte[slots];
        ExitNext = new int[slots];
        ExitPrevious = new int[slots];
        UnitNext = new int[slots];
        UnitPrevious = new int[slots];
        FreeSlots = new int[slots];
        ExitHead = new int[size.Months];
        UnitHead = new int[size.Units];
        Holder = new int[size.Seats];
        OpenSince = new int[size.Seats];
        DueMonth = new int[size.Seats];
        DueNext = new int[size.Seats];
        ChainDepth = new int[size.Seats];
        Acting = new int[size.Seats];
        ActingGeneration = new int[size.Seats];
        OtherSeatNext = new int[size.Seats];
        RetryMonth = new int[size.Seats];
        RetryStamp = new int[size.Seats];
        DueHead = new int[size.Months];
        Vacant = new ulong[size.SeatWords];
        Due = new ulong[size.SeatWords];
        ClassStamp = new int[size.ClassWords * 64];
        Wake = new ulong[size.ClassWords * size.Months];
        Nominations = new Nomination[size.Nominations];
        Arrivals = new int[size.Places];
        RecruitsPerYear = new int[size.Places];
        Terms = new byte[size.Seats];
        Home = new int[slots];
        RotatedAt = new int[slots];
        ProtectedUntil = new int[slots];
        LeftPlace = new int[slots];
        StandsDown = new int[slots];
        FailsIn = new int[size.Places];
        NextNominations = new Nomination[size.Nominations];
        FrozenUntil = new int[size.Units];
        SentIn = new Person[size.Interventions];
        ReturnsTo = new int[size.Interventions];
        Closed = new ulong[size.SeatWords];
        SeatsThere = new int[size.Places];
        OverNorm = new int[size.Places];
        ToCut = new int[size.Interventions];
    }

    public StateSize Size { get; }

    // Officials, by slot.
    public ulong[] Key { get; }
    public int[] Generation { get; }
    public bool[] Present { get; }
    public int[] Birth { get; }
    public int[] Retire { get; }
    public byte[] Marks { get; }

    /// <summary>What officials are ordered by: the committee's estimate of talent, or of talent and virtue weighted.</summary>
    public int[] Talent { get; }

    /// <summary>The committee's estimate of virtue.</summary>
    public int[] Virtue { get; }

    // The abilities themselves, on the policy's scale.
    public int[] TalentAbility { get; }
    public int[] VirtueAbility { get; }

    public int[] BarUntil { get; }
    public int[] Unit { get; }
    public byte[] Tier { get; }
    public short[] Rank { get; }
    public int[] InPostSince { get; }
    public int[] PrincipalSeat { get; }
    public int[] FirstOtherSeat { get; }

    /// <summary>Classes whose levels are met, word by word: word <c>w</c> of slot <c>s</c> is at <c>w * Slots + s</c>.</summary>
    public ulong[] Qualified { get; }

    /// <summary>Classes that are met and that take from the present grade; 0 for an empty slot.</summary>
    public ulong[] Open { get; }

    /// <summary>The same the other way round, so that a search reads only those who come into question: a map of slots for each class, see <see cref="SlotsOpenTo"/>.</summary>
    public ulong[] OpenSlots { get; }

    /// <summary>Classes of which it is known in the running step when somebody will qualify next, see <see cref="Vacancies.ClassPools.NextMonth"/>: a move of anybody open to one ends that.</summary>
    public ulong[] NextKnown { get; }

    // Exits: what is left of each cause's threshold at the age of HazardSince, and the calendar queue.
    public ulong[] HazardLeft { get; }
    public int[] HazardSince { get; }
    public int[] ExitMonth { get; }
    public byte[] ExitCause { get; }
    public int[] ExitNext { get; }
    public int[] ExitPrevious { get; }
    public int[] ExitHead { get; }

    // Members of each unit.
    public int[] UnitHead { get; }
    public int[] UnitNext { get; }
    public int[] UnitPrevious { get; }

    public int[] FreeSlots { get; }
    public int FreeCount { get; set; }
    public int UsedSlots { get; set; }
    public int PresentCount { get; set; }

    // Seats.
    public int[] Holder { get; }
    public int[] OpenSince { get; }
    public int[] DueMonth { get; }
    public int[] DueNext { get; }
    public int[] DueHead { get; }
    public int[] ChainDepth { get; }
    public int[] Acting { get; }
    public int[] ActingGeneration { get; }
    public int[] OtherSeatNext { get; }
    public int[] RetryMonth { get; }
    public int[] RetryStamp { get; }
    public ulong[] Vacant { get; }
    public ulong[] Due { get; }
    public int Stamp { get; set; }
    public int[] ClassStamp { get; }

    /// <summary>Classes to be woken in a month: word <c>w</c> of month <c>m</c> is at <c>m * ClassWords + w</c>.</summary>
    public ulong[] Wake { get; }

    /// <summary>Vacant seats of posts, followers and memberships not counted.</summary>
    public int OpenPosts { get; set; }

    // The plan in force: a fixed stretch of entries for each place.
    public Nomination[] Nominations { get; }

    // Places.
    public int[] Arrivals { get; }
    public int[] RecruitsPerYear { get; }

    /// <summary>The slots of those whose levels and grade a class takes, 64 to a word.</summary>
    public ReadOnlySpan<ulong> SlotsOpenTo(int requirementClass) => OpenSlots.AsSpan(requirementClass * Size.SlotWords, (UsedSlots + 63) >> 6);

    /// <summary>Writes one word of an official's open classes, in both layouts.</summary>
    public void SetOpen(int slot, int word, ulong classes)
    {
        ref var open = ref Open[(word * Size.Slots) + slot];
        NextKnown[word] &= ~(open | classes);
        var bit = 1UL << (slot & 63);
        for (var changed = open ^ classes; changed != 0; changed &= changed - 1)
        {
            OpenSlots[(((word * 64) + BitOperations.TrailingZeroCount(changed)) * Size.SlotWords) + (slot >> 6)] ^= bit;
        }

        open = classes;
    }

    private static void Copy<T>(T[] from, T[] to, int count) => from.AsSpan(0, count).CopyTo(to);
}

/// <summary>Lengths of a state's arrays.</summary>
internal sealed record StateSize(int Slots, int Units, int Places, int Seats, int Months, int ClassWords, int Nominations, int Interventions)
{
    public int SeatWords => (Seats + 63) / 64;

    public int SlotWords => (Slots + 63) / 64;
}
