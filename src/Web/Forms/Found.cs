namespace CadreOrleans.Web.Forms;

/// <summary>Something that a search found: an official, a position.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Where">What tells it apart from others of that name: post and unit.</param>
public sealed record Found(string Id, string Name, string Where)
{
    /// <inheritdoc/>
    public override string ToString() => Where.Length == 0 ? Name : $"{Name}, {Where}";
}
