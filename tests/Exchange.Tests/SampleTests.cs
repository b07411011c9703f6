using System.Globalization;
using System.Runtime.CompilerServices;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;
using CadreOrleans.Generator;

namespace CadreOrleans.Exchange.Tests;

/// <summary>The committed sample: it reads without error, and making it again gives the same bytes.</summary>
public sealed class SampleTests
{
    [Fact]
    public void Files_WhenMadeAgain_AreTheCommittedBytes()
    {
        foreach (var file in LacSon.Files())
        {
            File.ReadAllText(Path.Combine(Folder(), file.Name)).ShouldBe(file.Text, file.Name);
        }
    }

    [Fact]
    public void Read_WhenCommittedSample_HasNoErrors()
    {
        var import = CanonicalReader.Read(new DirectorySource(Folder()));
        import.Errors.Select(error => error.Describe(CultureInfo.InvariantCulture)).ShouldBeEmpty();
        import.Settings.ShouldBe(new CanonicalSettings("Huyện ủy Lạc Sơn (mẫu)", "vn-district", Fictional: true, new DateOnly(2022, 6, 30)));
    }

    [Fact]
    public void Names_WhenFolderOfSamples_ListsEach()
    {
        var catalogue = new SampleCatalogue(Path.GetDirectoryName(Folder())!);
        catalogue.Names.ShouldBe(["lac-son", "riverbank-library"]);
        catalogue.Read("lac-son").Succeeded.ShouldBeTrue();
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "samples", "lac-son"));
}
