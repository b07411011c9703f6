using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Kinship;

/// <summary>
/// The relatives of an official on record: a relation is one fact, entered in the file of either of the two, and read from both. What was entered in both
/// files is still one.
/// </summary>
public static class Relatives
{
    /// <summary>Relatives of an official, those of the own file first; each relation once, with the day on which it was recorded.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="official">Row of the official.</param>
    public static IEnumerable<(DateOnly On, OfficialId Relative, FamilyRelation Relation)> Of(RosterSnapshot roster, int official)
    {
        var (relations, officials) = (roster.FamilyRelations, roster.Officials);
        var own = relations.Of(official).Select(entry => (entry.On, entry.Record.Relative, entry.Record.Relation));
        var others = Enumerable.Range(0, relations.Count)
            .Where(row => officials.Find(relations.Records[row].Relative) == official)
            .Select(row => (relations.On[row], officials.Ids[relations.Owner[row]], relations.Records[row].Relation.SeenFromTheOther()));
        return own.Concat(others).DistinctBy(relation => (relation.Item2, relation.Item3));
    }
}
