using System.Collections.Frozen;
using System.Globalization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Values of evidence sentences in the form that <see cref="Finding.Arguments"/> asks for.</summary>
internal static class Argument
{
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(Month month) => month.ToString();

    public static string Of<T>(T word)
        where T : struct, Enum => Words<T>.Of(word);

    /// <summary>One number when both bounds agree, otherwise <c>from-to</c>.</summary>
    public static string Of(int from, int to) => from == to ? Of(from) : $"{Of(from)}-{Of(to)}";

    /// <summary>The words of a closed list, made once: a pool judges everybody by them.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        private static readonly FrozenDictionary<T, string> Known = Enum.GetValues<T>().Distinct().ToFrozenDictionary(word => word, Make);

        public static string Of(T word) => Known.TryGetValue(word, out var text) ? text : Make(word);

        private static string Make(T word) => $"@{typeof(T).Name}.{word}";
    }
}
