namespace CadreOrleans.Ledger.Events;

/// <summary>The stored form of a moment: microseconds since 1970-01-01 UTC, which every engine holds exactly.</summary>
internal static class Moment
{
    /// <summary>Stored form; what is finer than a microsecond is cut off.</summary>
    public static long ToStored(DateTimeOffset moment) => (moment.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The moment, in UTC.</summary>
    public static DateTimeOffset FromStored(long stored) => DateTimeOffset.UnixEpoch.AddTicks(stored * TimeSpan.TicksPerMicrosecond);
}
