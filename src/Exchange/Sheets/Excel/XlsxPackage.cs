using System.IO.Compression;
using System.Text;
using System.Xml;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>The parts of a workbook, opened one at a time, counted while they unpack, without entities of any kind.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int PrologBytes = 1024;

    private readonly ZipArchive archive;
    private readonly SheetBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    public XlsxPackage(byte[] bytes, SheetBudget budget)
    {
        this.budget = budget;
        archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            entries.TryAdd(entry.FullName.TrimStart('/').Replace('\\', '/'), entry);
        }
    }

    public bool Holds(string part) => entries.ContainsKey(part);

    /// <summary>Opens a part for reading; null when there is none of that name.</summary>
    public XmlReader? Open(string part)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            return null;
        }

        // An honest header saves the work of unpacking; a lying one is found out by the count.
        if (entry.Length > budget.Limits.InflatedBytes)
        {
            budget.Inflate(entry.Length);
        }

        RefuseEntities(entry);
        return XmlReader.Create(new CountedStream(entry.Open(), budget), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Targets of the relations of a part, by their identifiers.</summary>
    public Dictionary<string, (string Type, string Target)> Relations(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? string.Empty : part[..(slash + 1)];
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = Open($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target && reader.GetAttribute("TargetMode") != "External")
            {
                relations.TryAdd(id, (reader.GetAttribute("Type") ?? string.Empty, Resolve(folder, target)));
            }
        }

        return relations;
    }

    public void Dispose() => archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target.TrimStart('/');
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(steps.Count - 1, 0), Math.Min(steps.Count, 1));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    /// <summary>A document type can stand only before the first element; the reader would refuse it too, but could not say why.</summary>
    private static void RefuseEntities(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var head = new byte[PrologBytes];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = Encoding.Latin1.GetString(head, 0, read).Replace("\0", string.Empty, StringComparison.Ordinal);
        if (text.Contains("<!DOCTYPE", StringComparison.Ordinal))
        {
            throw SheetRefusedException.File("file-entity");
        }
    }
}
