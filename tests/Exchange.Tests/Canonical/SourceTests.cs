using System.IO.Compression;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;

namespace CadreOrleans.Exchange.Tests.Canonical;

public sealed class SourceTests
{
    [Fact]
    public void Read_WhenFilesLieInAnArchive_IsTheSameAsFromMemory()
    {
        var files = Generator.LacSon.Files();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(file.Name).Open());
                writer.Write(file.Text);
            }
        }

        using var source = new ArchiveSource(stream);
        var import = CanonicalReader.Read(source);
        import.Succeeded.ShouldBeTrue();
        import.ContentHash.ShouldBe(CanonicalReader.Read(new MemorySource(files)).ContentHash);
    }

    [Fact]
    public void Open_WhenThereIsNoSuchFile_Throws() =>
        Should.Throw<FileNotFoundException>(() => new MemorySource(new Dictionary<string, byte[]>()).Open("units.csv"));

    [Fact]
    public void Names_WhenFolderDoesNotExist_AreNone() => new SampleCatalogue(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"))).Names.ShouldBeEmpty();

    [Fact]
    public void WriteTo_WhenFolderIsNew_CanBeReadFromIt()
    {
        var folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        try
        {
            var import = new SmallSet().Read();
            CanonicalWriter.WriteTo(folder, import.Settings!, import.Events);
            CanonicalReader.Read(new DirectorySource(folder)).Events.Count.ShouldBe(import.Events.Count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
