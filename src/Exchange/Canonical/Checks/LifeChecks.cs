using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical.Checks;

/// <summary>Nothing happens to a person before birth or, for a post, before he or she is in the records; nobody holds a post after leaving service.</summary>
internal static class LifeChecks
{
    public static void Run(Records records, ImportBuilder into)
    {
        foreach (var holding in records.Holdings)
        {
            var official = holding.Taken.Official;
            if (holding.From < records.Officials[official].From)
            {
                into.Errors.Add(new CanonicalError(
                    "too-early", IncumbencyTable.Name, holding.Line, "from", Spelled.Of(holding.From), Spelled.Of(records.Officials[official].From)));
            }

            if (records.Departures.TryGetValue(official, out var left) && (holding.Until is not { } until || until > left))
            {
                into.Errors.Add(new CanonicalError(
                    "holds-after-leaving", IncumbencyTable.Name, holding.Line, "until", official.Value, holding.Taken.Incumbency.Value));
            }
        }

        foreach (var placed in into.Events)
        {
            if (placed.Draft.Event is IPersonalEvent personal && Latest(placed.Draft) is var day && day < Birth(records, personal.Official))
            {
                into.Errors.Add(new CanonicalError(
                    "too-early", placed.File, placed.Line, null, Spelled.Of(day), Spelled.Of(Birth(records, personal.Official))));
            }
        }
    }

    private static DateOnly Birth(Records records, OfficialId official) => records.Officials[official].Facts.Birth.Earliest;

    private static DateOnly Latest(EventDraft draft) => draft.Event is DegreeAwarded degree ? degree.Awarded.Latest : draft.EffectiveOn;
}
