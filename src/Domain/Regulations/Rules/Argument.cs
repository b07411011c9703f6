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
        where T : struct, Enum => $"@{typeof(T).Name}.{word}";

    /// <summary>One number when both bounds agree, otherwise <c>from-to</c>.</summary>
    public static string Of(int from, int to) => from == to ? Of(from) : $"{Of(from)}-{Of(to)}";
}
