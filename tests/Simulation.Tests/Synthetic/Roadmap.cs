using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Tests.Synthetic;

/// <summary>The retirement bands of NĐ 135/2020/NĐ-CP as the test data give them, for people invented here.</summary>
internal static class Roadmap
{
    public static RetirementSteps Steps { get; } = new()
    {
        MenFrom = [M(1961, 1), M(1961, 10), M(1962, 7), M(1963, 4), M(1964, 1), M(1964, 10), M(1965, 7), M(1966, 4)],
        MenAge = [723, 726, 729, 732, 735, 738, 741, 744],
        WomenFrom =
        [
            M(1966, 1), M(1966, 9), M(1967, 5), M(1968, 1), M(1968, 9), M(1969, 5), M(1970, 1), M(1970, 9),
            M(1971, 5), M(1972, 1), M(1972, 9), M(1973, 5), M(1974, 1), M(1974, 9), M(1975, 5),
        ],
        WomenAge = [664, 668, 672, 676, 680, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720],
    };

    private static int M(int year, int month) => (year * 12) + month - 1;
}
