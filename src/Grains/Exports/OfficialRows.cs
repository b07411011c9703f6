using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Grains.Exports;

/// <summary>Finds again in the roster whom a view names.</summary>
internal static class OfficialRows
{
    /// <summary>Row of an official of this roster.</summary>
    public static int Row(this OfficialTable officials, string official) => officials.Find(new OfficialId(official));
}
