namespace CadreOrleans.Ledger.Tests.Harness;

using System.IO;

/// <summary>Folders that go with the test.</summary>
public sealed class TemporaryFolders : IDisposable
{
    private readonly List<string> made = [];

    public string Create()
    {
        var folder = Directory.CreateTempSubdirectory("cadre-ledger-").FullName;
        lock (made)
        {
            made.Add(folder);
        }

        return folder;
    }

    public void Dispose() => made.ForEach(folder => Directory.Delete(folder, recursive: true));
}
