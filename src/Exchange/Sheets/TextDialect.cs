namespace CadreOrleans.Exchange.Sheets;

/// <summary>How a text file was read. It is shown and can be changed, since it was guessed from the content.</summary>
/// <param name="Encoding">Name of the encoding: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>, <c>windows-1258</c>, <c>windows-1252</c>.</param>
/// <param name="Separator">The character between cells.</param>
public sealed record TextDialect(string Encoding, char Separator);
