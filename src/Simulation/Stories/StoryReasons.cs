using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Stories;

/// <summary>Why somebody took a position, told from what stood at the end of the month before.</summary>
internal static class StoryReasons
{
    /// <summary>Since when the person has stood in the plan for a place, and how many do.</summary>
    public static (int? Since, int Nominees) Nominated(CompiledRun run, OrganisationState before, int place, Person person)
    {
        int? since = null;
        var nominees = 0;
        for (var entry = run.Plans.From[place]; entry < run.Plans.From[place + 1]; entry++)
        {
            var nomination = before.Nominations[entry];
            if (nomination.Slot >= 0 && before.Generation[nomination.Slot] == nomination.Generation)
            {
                nominees++;
                since = nomination.Slot == person.Slot && nomination.Generation == person.Generation ? nomination.Since : since;
            }
        }

        return (since, nominees);
    }

    public static StoryReason Of(
        CompiledRun run, OrganisationState state, OrganisationState before, int place, Person person, bool known, bool nominated, int month)
    {
        var places = run.Places;
        return IsForced(run, state, places.Position[place], person, month) ? StoryReason.Scenario
            : places.Link[place] >= 0 ? StoryReason.ByOffice
            : places.Elsewhere[place] ? StoryReason.Sent
            : places.Kind[place] == PositionKind.Entry ? StoryReason.Recruited
            : state.RotatedAt[person.Slot] == month && places.Kind[place] == PositionKind.Post ? StoryReason.Rotated
            : nominated ? StoryReason.FromPlan
            : places.Kind[place] == PositionKind.Membership ? StoryReason.None
            : known && before.Unit[person.Slot] == places.Unit[place] ? StoryReason.FromUnit
            : known ? StoryReason.FromOtherUnit
            : StoryReason.None;
    }

    private static bool IsForced(CompiledRun run, OrganisationState state, int position, Person person, int month)
    {
        foreach (var dated in run.ByMonth[month])
        {
            var what = dated.What;
            if (what.Position == position && (what.Official < 0 || (what.Official == person.Slot && state.Generation[person.Slot] == 0))
                && what.Kind is InterventionKind.ForcedMove or InterventionKind.SentIn)
            {
                return true;
            }
        }

        return false;
    }
}
