using System.Globalization;
using System.Resources;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Api.Texts;

/// <summary>What the program says at the terminal, in the language of the system.</summary>
internal static class ConsoleTexts
{
    private static readonly ResourceManager Sentences = new("CadreOrleans.Api.Texts.ConsoleTexts", typeof(ConsoleTexts).Assembly);

    public static string Say(string key, params string[] arguments) =>
        SentenceFormat.Fill(CultureInfo.CurrentCulture, Sentences.GetString(key, CultureInfo.CurrentUICulture) ?? key, arguments);
}
