namespace CadreOrleans.Exchange.Canonical;

/// <summary>One canonical file as text.</summary>
/// <param name="Name">File name: <c>units.csv</c>.</param>
/// <param name="Text">Its whole text: header and rows, lines ended by a line feed.</param>
public sealed record CanonicalFile(string Name, string Text);
