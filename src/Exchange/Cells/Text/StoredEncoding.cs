namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>In which encoding the letters of a text were stored before somebody read its bytes as windows-1252.</summary>
public enum StoredEncoding
{
    /// <summary>Unicode: nothing to convert but to bring it into composed form (NFC).</summary>
    Unicode,

    /// <summary>TCVN 5712:1993 (ABC), one byte a letter, shown with the fonts whose names begin with <c>.Vn</c>.</summary>
    Tcvn3,

    /// <summary>VNI for Windows, one or two characters a letter, shown with the fonts whose names begin with <c>VNI-</c>.</summary>
    Vni,

    /// <summary>windows-1258: letters followed by combining tone marks.</summary>
    Windows1258,
}
