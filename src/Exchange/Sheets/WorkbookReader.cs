using System.Globalization;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets.Excel;
using CadreOrleans.Exchange.Sheets.Texts;

namespace CadreOrleans.Exchange.Sheets;

/// <summary>
/// Reads any file that a planner may drop: workbooks of Excel and texts with separators, told apart by their content. What cannot be read is
/// refused with a finding that says what the file is; no content of a file makes this throw.
/// </summary>
public static class WorkbookReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="stream">Its bytes, read to the end or to the limit.</param>
    /// <param name="fileName">Its name, for messages; a folder before it is dropped.</param>
    /// <param name="dialect">How to read it if it is text; null to find that out.</param>
    /// <param name="limits">What it may hold; null for <see cref="SheetLimits.Standard"/>.</param>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static Workbook Read(Stream stream, string fileName, TextDialect? dialect = null, SheetLimits? limits = null)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var budget = new SheetBudget(limits ?? SheetLimits.Standard);
        if (Bytes(stream, budget.Limits.FileBytes) is not { } bytes)
        {
            return Refuse(name, FileKind.Unknown, SheetRefusedException.File("file-too-large", SheetBudget.Megabytes(budget.Limits.FileBytes)).Finding);
        }

        var kind = FileKinds.Of(bytes);
        try
        {
            var workbook = kind switch
            {
                FileKind.Xlsx => XlsxReader.Read(bytes, name, budget),
                FileKind.Xls or FileKind.Xlsb => XlsReader.Read(bytes, name, kind, budget),
                FileKind.Text => TextReading.Read(bytes, name, dialect, budget),
                _ => throw SheetRefusedException.File(Refusal(kind)),
            };
            return NamedOtherwise(name, kind) is { } notice ? workbook with { Findings = [notice, .. workbook.Findings] } : workbook;
        }
        catch (SheetRefusedException refused)
        {
            return Refuse(name, kind, refused.Finding);
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return Refuse(name, kind, SheetRefusedException.File("file-damaged").Finding);
        }
    }

    /// <summary>What readers of archives, XML and old workbooks throw on bytes that are not what they should be.</summary>
    private static bool IsDamage(Exception exception) => exception is not (OutOfMemoryException or ThreadInterruptedException or OperationCanceledException);

    private static Workbook Refuse(string name, FileKind kind, Finding finding) => new(name, kind, [], [finding]);

    private static Finding? NamedOtherwise(string name, FileKind kind)
    {
        var named = Path.GetExtension(name).ToLower(CultureInfo.InvariantCulture);
        var found = FileKinds.Extension(kind);
        var right = found is null || named == found || (kind, named) is (FileKind.Text, ".txt" or ".tsv" or ".tab" or "") or (FileKind.Xlsx, ".xlsm" or ".xltx" or ".xltm" or "");
        return right ? null : new Finding(FindingSeverity.Notice, "file-named-otherwise", string.Empty, default, named, found);
    }

    private static string Refusal(FileKind kind) => kind switch
    {
        FileKind.Empty => "file-empty",
        FileKind.Encrypted => "file-encrypted",
        FileKind.OpenDocument => "file-open-document",
        FileKind.Word => "file-word",
        FileKind.Archive => "file-archive",
        FileKind.WebPage => "file-web-page",
        FileKind.Xml => "file-xml",
        FileKind.Pdf => "file-pdf",
        FileKind.Picture => "file-picture",
        _ => "file-unknown",
    };

    private static byte[]? Bytes(Stream stream, int limit)
    {
        // A stream that knows its length is copied once; large arrays left over on the way are what costs most.
        using var copy = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, limit) : 0);
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (copy.Length + read > limit)
            {
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.Capacity == copy.Length ? copy.GetBuffer() : copy.ToArray();
    }
}
