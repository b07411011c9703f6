namespace CadreOrleans.Contracts.Access;

/// <summary>
/// The right that a grain method asks of its caller. A method without it can be called by nobody: the incoming filter denies by default.
/// </summary>
/// <param name="right">The right, in the workspace that the grain's key names.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresAttribute(Right right) : Attribute
{
    /// <summary>The right.</summary>
    public Right Right { get; } = right;
}

/// <summary>A call was denied. The message names the right and nothing else.</summary>
[GenerateSerializer, Alias("cadre.access-denied")]
public sealed class AccessDeniedException : Exception
{
    /// <summary>Makes the exception.</summary>
    public AccessDeniedException()
        : base("The caller has no right to this.")
    {
    }
}
