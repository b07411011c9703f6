using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Tables.Packed;

/// <summary>
/// A recorded fact of an official in a few bytes. The official follows from the row's owner, and what many facts have in common is kept once beside the column.
/// </summary>
/// <typeparam name="TSelf">The packed form.</typeparam>
/// <typeparam name="TRecord">The fact.</typeparam>
/// <typeparam name="TShared">What is kept once.</typeparam>
internal interface IPackedRecord<TSelf, TRecord, TShared>
    where TSelf : struct, IPackedRecord<TSelf, TRecord, TShared>
    where TShared : class
{
    /// <summary>Number of what is kept once; 0 when there is none.</summary>
    int Shared { get; }

    /// <summary>The part of the fact that is kept once.</summary>
    static abstract TShared? SharedOf(TRecord record);

    /// <summary>Packs a fact.</summary>
    static abstract TSelf Pack(TRecord record, int shared);

    /// <summary>The fact again.</summary>
    TRecord Unpack(OfficialId official, TShared? shared);
}
