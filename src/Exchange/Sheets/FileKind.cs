namespace CadreOrleans.Exchange.Sheets;

/// <summary>What a file is by its content.</summary>
public enum FileKind
{
    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>Text with separators.</summary>
    Text,

    /// <summary>Excel workbook since 2007 (.xlsx, .xlsm).</summary>
    Xlsx,

    /// <summary>Excel workbook until 2003 (.xls).</summary>
    Xls,

    /// <summary>Excel binary workbook (.xlsb).</summary>
    Xlsb,

    /// <summary>A workbook that a password protects.</summary>
    Encrypted,

    /// <summary>OpenDocument spreadsheet (.ods).</summary>
    OpenDocument,

    /// <summary>A Word document, old or new.</summary>
    Word,

    /// <summary>A zip archive that is no workbook.</summary>
    Archive,

    /// <summary>A web page, often named .xls by the program that wrote it.</summary>
    WebPage,

    /// <summary>A workbook in Excel's XML of 2003.</summary>
    Xml,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A file of no kind that is known here.</summary>
    Unknown,
}
