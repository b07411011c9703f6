namespace CadreOrleans.Domain.Families;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>How one official is related to another.</summary>
public enum FamilyRelation
{
    /// <summary>Vợ, chồng.</summary>
    Spouse,

    /// <summary>Cha, mẹ.</summary>
    Parent,

    /// <summary>Con.</summary>
    Child,

    /// <summary>Anh, chị, em ruột.</summary>
    Sibling,

    /// <summary>Vợ hoặc chồng của anh, chị, em; anh, chị, em của vợ hoặc chồng.</summary>
    SiblingInLaw,
}

/// <summary>Reads a relation from its other end.</summary>
public static class FamilyRelations
{
    /// <summary>What the official is to the relative, where the relation says what the relative is to the official.</summary>
    public static FamilyRelation SeenFromTheOther(this FamilyRelation relation) => relation switch
    {
        FamilyRelation.Parent => FamilyRelation.Child,
        FamilyRelation.Child => FamilyRelation.Parent,
        _ => relation,
    };
}

/// <summary>
/// A family relation to another official was recorded. Sensitive: a field group with its own right. It is one fact about both, entered in the file of one.
/// </summary>
/// <param name="Official">Whose record it is.</param>
/// <param name="Relative">The related official.</param>
/// <param name="Relation">What the relative is to the official.</param>
[EventType("family.relation-recorded", 1)]
public sealed record FamilyRelationRecorded(OfficialId Official, OfficialId Relative, FamilyRelation Relation) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}
