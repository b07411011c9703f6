using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Grains.Commands;

/// <summary>Gives identifiers: opaque, unique, sortable by the time they were given. Replaced in tests that need to know them.</summary>
public class IdentifierSource(TimeProvider time)
{
    /// <summary>The next identifier with a prefix that tells people, and only people, what it names.</summary>
    public virtual string Next(char prefix) => $"{prefix}-{Guid.CreateVersion7(time.GetUtcNow()):N}";

    /// <summary>Names a new incumbency.</summary>
    public IncumbencyId NextIncumbency() => new(Next('i'));
}
