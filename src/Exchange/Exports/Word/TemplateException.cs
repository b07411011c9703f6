namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>A template cannot be used: it is no Word document, or it names a field or a list that the paper does not have.</summary>
/// <param name="mark">The mark as it stands in the template; null when the file as such cannot be read.</param>
public sealed class TemplateException(string? mark) : Exception(mark is null ? "The template is no Word document." : $"The template names '{mark}', which this paper does not have.")
{
    /// <summary>The mark as it stands in the template; null when the file as such cannot be read.</summary>
    public string? Mark { get; } = mark;
}
