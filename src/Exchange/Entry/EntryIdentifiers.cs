using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Exchange.Entry;

/// <summary>Where identifiers of what an import creates come from.</summary>
/// <param name="Official">The next of an official.</param>
/// <param name="Incumbency">The next of a holding.</param>
public sealed record EntryIdentifiers(Func<OfficialId> Official, Func<IncumbencyId> Incumbency);
