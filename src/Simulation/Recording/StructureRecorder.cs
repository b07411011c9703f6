using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Recording;

/// <summary>Age cohorts, mean age, women and minorities among holders of posts, for the whole and by tier.</summary>
internal static class StructureRecorder
{
    /// <summary>Sums kept of the whole and of each tier.</summary>
    public const int Sums = 7;

    private const int Holders = 0;
    private const int Young = 1;
    private const int Old = 2;
    private const int AgeMonths = 3;
    private const int Women = 4;
    private const int Minority = 5;
    private const int Vacant = 6;

    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        var tiers = into.Layout.Tiers.Length;
        var sums = r.Tally.Structure;
        Array.Clear(sums);
        Count(r, (year * 12) + 12, sums);
        CountVacant(r, sums);
        for (var tier = 0; tier < tiers; tier++)
        {
            for (var i = 0; i < Sums; i++)
            {
                sums[i] += sums[((tier + 1) * Sums) + i];
            }
        }

        for (var scope = 0; scope <= tiers; scope++)
        {
            Record(r, into, year, into.Layout.ByTier[scope], sums.AsSpan(scope * Sums, Sums), scope == 0);
        }
    }

    private static void Count(ReplicateScratch r, int month, long[] sums)
    {
        var state = r.State;
        var places = r.Run.Places;
        var youngFrom = month - (r.Run.Policy.YoungBelow * 12);
        var oldUpTo = month - (r.Run.Policy.OldFrom * 12);
        var holder = state.Holder.AsSpan();
        var principal = state.PrincipalSeat.AsSpan();
        var birth = state.Birth.AsSpan();
        var marks = state.Marks.AsSpan();
        for (var place = 0; place < places.Count; place++)
        {
            if (places.Kind[place] != PositionKind.Post)
            {
                continue;
            }

            for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
            {
                var slot = holder[seat];
                if (slot < 0 || principal[slot] != seat)
                {
                    continue;
                }

                var of = sums.AsSpan((state.Tier[slot] + 1) * Sums, Sums);
                of[Holders]++;
                of[Young] += birth[slot] > youngFrom ? 1 : 0;
                of[Old] += birth[slot] <= oldUpTo ? 1 : 0;
                of[AgeMonths] += month - birth[slot];
                of[Women] += marks[slot] & (int)OfficialMarks.Woman;
                of[Minority] += (marks[slot] & (int)OfficialMarks.EthnicMinority) >> 1;
            }
        }
    }

    private static void CountVacant(ReplicateScratch r, long[] sums)
    {
        var places = r.Run.Places;
        for (var word = 0; word < r.State.Vacant.Length; word++)
        {
            for (var bits = r.State.Vacant[word]; bits != 0; bits &= bits - 1)
            {
                var place = places.PlaceOfSeat[(word * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits)];
                sums[((places.Tier[place] + 1) * Sums) + Vacant] += Organisation.Seating.CountsAsPost(places, place) ? 1 : 0;
            }
        }
    }

    private static void Record(ReplicateScratch r, Accumulators into, int year, SeriesSpec[] series, ReadOnlySpan<long> sums, bool isWhole)
    {
        into.Record(series[(int)TierSeries.OpenVacancies], year, sums[Vacant]);
        var holders = sums[Holders];
        if (holders == 0)
        {
            return;
        }

        var young = YearRecorder.Share(sums[Young], holders);
        var women = YearRecorder.Share(sums[Women], holders);
        var minority = YearRecorder.Share(sums[Minority], holders);
        var age = ((sums[AgeMonths] * 100) + (holders / 2)) / holders;
        into.Record(series[(int)TierSeries.Young], year, young);
        into.Record(series[(int)TierSeries.Middle], year, YearRecorder.Share(holders - sums[Young] - sums[Old], holders));
        into.Record(series[(int)TierSeries.Old], year, YearRecorder.Share(sums[Old], holders));
        into.Record(series[(int)TierSeries.MeanAge], year, age);
        into.Record(series[(int)TierSeries.Women], year, women);
        into.Record(series[(int)TierSeries.EthnicMinority], year, minority);
        if (isWhole)
        {
            r.Structure = new StructureAtEnd(age, young, women, minority);
        }
    }
}

/// <summary>The structure of the whole as last recorded, in the scales of the series.</summary>
internal readonly record struct StructureAtEnd(long MeanAge, long Young, long Women, long EthnicMinority);
