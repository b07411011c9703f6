using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// Positions whose requirements are equal apart from position and unit, asked for one purpose and term. Whoever has neither held nor been planned for
/// the title in the unit stands the same towards every position of the class: rules see of a position's place only whether the official's own file names it.
/// </summary>
public sealed class RequirementClass : IEquatable<RequirementClass>
{
    // Identifiers that the server never gives out: a post that is nowhere and that nobody ever held.
    private static readonly UnitId Nowhere = new("-");
    private static readonly PositionId NoPosition = new("-");
    private readonly (Requirement Requirement, string Fields, Purpose Purpose, string? Term) key;

    private RequirementClass(Requirement requirement, Purpose purpose, Term? term)
    {
        Requirement = requirement;
        Purpose = purpose;
        Term = term;
        key = (requirement with { Fields = [] }, string.Join('\n', requirement.Fields), purpose, term?.Code);
    }

    /// <summary>What the class asks for, at a unit that is none of the roster's.</summary>
    public Requirement Requirement { get; }

    /// <summary>What for.</summary>
    public Purpose Purpose { get; }

    /// <summary>The term planned for; null where the purpose knows none.</summary>
    public Term? Term { get; }

    /// <summary>The class of a requirement.</summary>
    public static RequirementClass Of(Requirement requirement, Purpose purpose, Term? term) => new(
        requirement with { Unit = requirement.Unit is null ? null : Nowhere, Position = requirement.Position is null ? null : NoPosition },
        purpose,
        term);

    /// <inheritdoc/>
    public bool Equals(RequirementClass? other) => other is not null && key.Equals(other.key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequirementClass);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();
}
