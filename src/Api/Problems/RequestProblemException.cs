namespace CadreOrleans.Api.Problems;

/// <summary>A request that cannot be read as it stands: a parameter of the wrong form.</summary>
internal sealed class RequestProblemException(int status, string code, string? field, params string[] arguments) : Exception(code)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public string? Field { get; } = field;

    public IReadOnlyList<string> Arguments { get; } = arguments;
}
