using System.Globalization;
using System.Text.RegularExpressions;
using CadreOrleans.Contracts.Texts;

namespace CadreOrleans.Architecture.Tests;

/// <summary>Every refusal that the code can give has a sentence in both languages.</summary>
public sealed partial class RefusalTests
{
    private static readonly string[] Codes =
    [
        .. SourceTree.Files("src", "*.cs")
            .SelectMany(file => Given().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Codes_WhenFoundInTheSources_AreMany() => Codes.Length.ShouldBeGreaterThan(60);

    [Theory]
    [InlineData("")]
    [InlineData("vi")]
    public void Codes_WhenAny_HaveASentence(string language) =>
        Codes.Where(code => !RefusalTexts.Has(code, CultureInfo.GetCultureInfo(language))).ShouldBeEmpty();

    [GeneratedRegex(@"Refusal\.(?:Invalid|NotFound|Conflict|Denied|Unavailable|Outdated)\(\s*""([a-z0-9-]+)""")]
    private static partial Regex Given();
}
