using System.IO.Compression;
using System.Text;

namespace CadreOrleans.Exchange.Sheets;

/// <summary>Tells what a file is by its content. Names lie: old systems save web pages as .xls.</summary>
internal static class FileKinds
{
    private const int HeadBytes = 4096;

    private static readonly string[] PageTags = ["<html", "<!doctype html", "<table", "<body", "<meta"];

    public static FileKind Of(byte[] bytes) => bytes switch
    {
        [] => FileKind.Empty,
        [0x50, 0x4B, 0x03 or 0x05, ..] => Zip(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Compound(bytes),
        [0x09, 0x00 or 0x02 or 0x04 or 0x08, 0x04 or 0x06 or 0x08 or 0x10, 0x00, ..] => FileKind.Xls,
        [0x25, 0x50, 0x44, 0x46, ..] => FileKind.Pdf,
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] => FileKind.Picture,
        _ => Written(bytes),
    };

    /// <summary>The ending that a file of this kind should have; null when it is no list of any kind.</summary>
    public static string? Extension(FileKind kind) => kind switch
    {
        FileKind.Text => ".csv",
        FileKind.Xlsx => ".xlsx",
        FileKind.Xls => ".xls",
        FileKind.Xlsb => ".xlsb",
        _ => null,
    };

    private static FileKind Zip(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var names = archive.Entries.Select(entry => entry.FullName.TrimStart('/').Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names switch
            {
                _ when names.Contains("xl/workbook.bin") => FileKind.Xlsb,
                _ when names.Contains("xl/workbook.xml") || names.Any(name => name.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase)) => FileKind.Xlsx,
                _ when names.Contains("word/document.xml") => FileKind.Word,
                _ when names.Contains("mimetype") && names.Contains("content.xml") => FileKind.OpenDocument,
                _ => FileKind.Archive,
            };
        }
        catch (InvalidDataException)
        {
            return FileKind.Archive;
        }
    }

    /// <summary>Names of streams in a compound file stand in it as UTF-16; the first of these decides.</summary>
    private static FileKind Compound(byte[] bytes) => bytes switch
    {
        _ when Holds(bytes, "EncryptedPackage") => FileKind.Encrypted,
        _ when Holds(bytes, "WordDocument") => FileKind.Word,
        _ when Holds(bytes, "Workbook") || Holds(bytes, "Book") => FileKind.Xls,
        _ => FileKind.Unknown,
    };

    private static bool Holds(byte[] bytes, string name) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static FileKind Written(byte[] bytes)
    {
        if (TextEncodings.IsBinary(bytes))
        {
            return FileKind.Unknown;
        }

        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes));
        var start = head.TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\t', '\r', '\n');
        var page = start.StartsWith('<') && PageTags.Any(tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase));
        return page ? FileKind.WebPage : start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Xml : FileKind.Text;
    }
}
