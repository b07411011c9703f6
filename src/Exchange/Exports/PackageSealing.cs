using System.IO.Compression;

namespace CadreOrleans.Exchange.Exports;

/// <summary>
/// Writes an Open XML package anew without the moment at which it was made: the same content gives the same bytes, so that two exports of one state can be
/// compared.
/// </summary>
internal static class PackageSealing
{
    // The earliest day that a zip archive can carry.
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Seal(Stream package, Stream into)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoMoment;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
