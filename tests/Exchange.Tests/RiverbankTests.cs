using System.Globalization;
using System.Runtime.CompilerServices;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;
using CadreOrleans.Generator;

namespace CadreOrleans.Exchange.Tests;

/// <summary>The second sample, an organisation under the generic pack.</summary>
public sealed class RiverbankTests
{
    [Fact]
    public void Files_WhenMadeAgain_AreTheCommittedBytes()
    {
        foreach (var file in Riverbank.Files())
        {
            File.ReadAllText(Path.Combine(Folder(), file.Name)).ShouldBe(file.Text, file.Name);
        }
    }

    [Fact]
    public void Read_WhenCommittedSample_HasNoErrors()
    {
        var import = CanonicalReader.Read(new DirectorySource(Folder()));
        import.Errors.Select(error => error.Describe(CultureInfo.InvariantCulture)).ShouldBeEmpty();
        import.Settings.ShouldBe(new CanonicalSettings("Riverbank Library (fictional)", "generic", Fictional: true, new DateOnly(2026, 6, 30)));
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "samples", "riverbank-library"));
}
