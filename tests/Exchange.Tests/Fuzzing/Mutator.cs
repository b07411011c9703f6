using System.IO.Compression;

namespace CadreOrleans.Exchange.Tests.Fuzzing;

/// <summary>Damages files as life and malice do. The same seed gives the same files.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Pieces =
    [
        "\""u8.ToArray(), "\r"u8.ToArray(), ";;;;"u8.ToArray(), "\0"u8.ToArray(), "<!DOCTYPE x>"u8.ToArray(), "r=\"XFD1048576\""u8.ToArray(), "1E308"u8.ToArray(),
        "-1"u8.ToArray(), "<row>"u8.ToArray(), "</c>"u8.ToArray(), "t=\"s\""u8.ToArray(), "31/02/1975"u8.ToArray(), "\uFFFD\u00AD\u202E"u8.ToArray(), "=1+1"u8.ToArray(),
    ];

    private readonly Random random = new(seed);

    /// <summary>A damaged copy: of the bytes, or of one part of an archive, so that what comes behind the unpacking is reached as well.</summary>
    public byte[] Damage(byte[] file)
    {
        var isArchive = file is [0x50, 0x4B, 0x03, 0x04, ..];
        return isArchive && random.Next(4) != 0 && DamagePart(file) is { } repacked ? repacked : Bytes(file);
    }

    private byte[]? DamagePart(byte[] file)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        try
        {
            using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            {
                var parts = archive.Entries.Where(entry => entry.FullName.Contains("sheet", StringComparison.Ordinal) || entry.FullName.Contains("styles", StringComparison.Ordinal)
                    || entry.FullName.Contains("workbook", StringComparison.Ordinal)).ToArray();
                var part = parts[random.Next(parts.Length)];
                using var text = new MemoryStream();
                using (var stored = part.Open())
                {
                    stored.CopyTo(text);
                }

                var name = part.FullName;
                part.Delete();
                using var written = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                written.Write(Bytes(text.ToArray()));
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IndexOutOfRangeException)
        {
            return null;
        }

        return copy.ToArray();
    }

    private byte[] Bytes(byte[] bytes)
    {
        var result = bytes.ToList();
        for (var times = random.Next(1, 6); times > 0 && result.Count > 0; times--)
        {
            var at = random.Next(result.Count);
            var length = Math.Min(random.Next(1, 200), result.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    result[at] = (byte)random.Next(256);
                    break;
                case 1:
                    result.RemoveRange(at, length);
                    break;
                case 2:
                    result.InsertRange(at, result.GetRange(at, length));
                    break;
                case 3:
                    result.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 4:
                    result.RemoveRange(at, result.Count - at);
                    break;
                default:
                    result[at] = (byte)(result[at] ^ (1 << random.Next(8)));
                    break;
            }
        }

        return [.. result];
    }
}
