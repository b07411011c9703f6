using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Grains.Tests.Harness;

internal static class OutcomeAssertions
{
    public static T ShouldBeRecorded<T>(this Outcome<T> outcome)
        where T : class
    {
        outcome.Refusal.ShouldBeNull();
        return outcome.Value.ShouldNotBeNull();
    }

    public static void ShouldBeRefused<T>(this Outcome<T> outcome, string code)
        where T : class
    {
        outcome.Value.ShouldBeNull();
        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
    }
}
