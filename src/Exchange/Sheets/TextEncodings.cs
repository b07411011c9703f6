using System.Text;

namespace CadreOrleans.Exchange.Sheets;

/// <summary>
/// Tells the encoding of a text file. Old Vietnamese texts (TCVN3, VNI) are files of windows-1252 by their bytes; what they mean is decided
/// for each cell later.
/// </summary>
internal static class TextEncodings
{
    private const int Sample = 64 * 1024;

    /// <summary>Bytes that windows-1258 uses for tone marks, which stand behind a vowel or nowhere.</summary>
    private static readonly byte[] ToneMarks = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2];

    /// <summary>Vowels of windows-1258: plain ones, and those with a hat, a breve or a horn.</summary>
    private static readonly HashSet<byte> Vowels =
        [.. "aeiouyAEIOUY"u8.ToArray(), 0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD];

    /// <summary>The encoding of a file, and how many bytes of it are its mark.</summary>
    public static (Encoding Encoding, int Mark) Of(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Unmarked(bytes), 0),
    };

    /// <summary>An encoding by the name that a dialect gives it.</summary>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    /// <summary>The name that a dialect gives an encoding.</summary>
    public static string Name(Encoding encoding) => encoding.CodePage switch
    {
        1200 => "utf-16le",
        1201 => "utf-16be",
        _ => encoding.WebName,
    };

    /// <summary>Whether the bytes are no text in any encoding known here.</summary>
    public static bool IsBinary(byte[] bytes)
    {
        if (Of(bytes) is ({ CodePage: 1200 or 1201 }, _))
        {
            return false;
        }

        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, Sample));
        var controls = 0;
        foreach (var b in sample)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A) ? 1 : 0;
        }

        return sample.Contains((byte)0) || controls * 100 > sample.Length;
    }

    private static Encoding Unmarked(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, Sample) & ~1);
        if (WideOrder(sample) is { } wide)
        {
            return wide;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Named(IsVietnameseWindows(bytes) ? "windows-1258" : "windows-1252");
    }

    private static Encoding? WideOrder(ReadOnlySpan<byte> sample)
    {
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        return (even, odd) switch
        {
            (0, > 0) when odd * 10 > sample.Length => Encoding.Unicode,
            ( > 0, 0) when even * 10 > sample.Length => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static bool IsVietnameseWindows(ReadOnlySpan<byte> bytes)
    {
        int behindVowel = 0, elsewhere = 0;
        for (var i = 1; i < bytes.Length; i++)
        {
            if (ToneMarks.AsSpan().Contains(bytes[i]))
            {
                _ = Vowels.Contains(bytes[i - 1]) ? behindVowel++ : elsewhere++;
            }
        }

        return behindVowel > 0 && elsewhere * 20 <= behindVowel;
    }
}
