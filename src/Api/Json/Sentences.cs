using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Api.Json;

/// <summary>Says answers of rules in words beside their codes, in the language asked for by <c>Accept-Language</c>.</summary>
internal static class Sentences
{
    private const string Name = "sentence";

    /// <summary>Adds the sentence to the JSON of a finding; every other type stays as it is.</summary>
    public static void Add(JsonTypeInfo type)
    {
        if (type.Type != typeof(Finding))
        {
            return;
        }

        var sentence = type.CreateJsonPropertyInfo(typeof(string), Name);
        sentence.Get = finding => RuleTexts.SentenceIn((Finding)finding, CultureInfo.CurrentUICulture);
        type.Properties.Add(sentence);
    }
}
