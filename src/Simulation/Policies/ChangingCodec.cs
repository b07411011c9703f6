using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.Policies;

/// <summary>The canonical bytes of terms, rotation and rules that change, part of those of the policy.</summary>
internal static class ChangingCodec
{
    public static void Write(CanonicalWriter writer, Policy policy)
    {
        writer.Unsigned((ulong)policy.Terms.Calendars.Length);
        foreach (var calendar in policy.Terms.Calendars)
        {
            writer.Numbers(calendar.Boundaries);
            writer.Numbers(calendar.Reelection);
        }

        writer.Signed(policy.Terms.CountsFromMonths);
        writer.Signed(policy.Terms.Women);
        writer.Signed(policy.Terms.Young);
        writer.Signed(policy.Rotation.Month);
        writer.Byte(policy.Rotation.MustBePlanned ? (byte)1 : (byte)0);
        writer.Numbers(Array.ConvertAll(policy.Rules, change => change.From));
        writer.Numbers(Array.ConvertAll(policy.Rules, change => (int)change.Rule));
        writer.Numbers(Array.ConvertAll(policy.Rules, change => change.Value));
    }

    public static TermPolicy ReadTerms(ref CanonicalReader reader)
    {
        var calendars = new TermCalendar[reader.Length()];
        for (var i = 0; i < calendars.Length; i++)
        {
            calendars[i] = new TermCalendar { Boundaries = reader.Int32s(), Reelection = reader.Int32s() };
        }

        return new TermPolicy { Calendars = calendars, CountsFromMonths = reader.Int32(), Women = reader.Int32(), Young = reader.Int32() };
    }

    public static RotationPolicy ReadRotation(ref CanonicalReader reader) => new() { Month = reader.Int32(), MustBePlanned = reader.Byte() == 1 };

    public static RuleChange[] ReadRules(ref CanonicalReader reader)
    {
        var from = reader.Int32s();
        var rule = reader.Int32s();
        var value = reader.Int32s();
        return rule.Length == from.Length && value.Length == from.Length
            ? [.. from.Select((month, i) => new RuleChange(month, (Rule)rule[i], value[i]))]
            : throw CanonicalReader.Damaged();
    }
}
