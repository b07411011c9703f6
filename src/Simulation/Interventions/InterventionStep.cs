using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Restructuring;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>
/// Step 1 of a month: what the scenario changes this month, in its order. What cannot take effect, because the person has left by then, is
/// counted.
/// </summary>
internal static class InterventionStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        foreach (var dated in r.Run.ByMonth[month])
        {
            if (!(dated.Ends ? End(r, dated, month) : Begin(r, dated, month)))
            {
                r.Tally.Ineffective[dated.Index] = true;
            }
        }

        Landing.Run(r, month);
    }

    private static bool Begin(ReplicateScratch r, DatedIntervention dated, int month)
    {
        var what = dated.What;
        switch (what.Kind)
        {
            case InterventionKind.ForcedExit:
                return PeopleChanges.Exit(r, new Person(what.Official, 0), month);
            case InterventionKind.ForcedMove:
                return PeopleChanges.Move(r, what.Official, r.Run.Places.OfPosition[what.Position], month);
            case InterventionKind.SentIn:
                return PeopleChanges.SendIn(r, dated, month);
            case InterventionKind.UnnamedExits:
                return UnnamedExits.Run(r, what, month);
            case InterventionKind.Recruitment:
                RuleChanges.Recruitment(r, what);
                return true;
            case InterventionKind.Freeze:
                RuleChanges.Freeze(r, what);
                return true;
            case InterventionKind.RetirementDelay:
                RuleChanges.DelayRetirement(r, what.Value);
                return true;
            case InterventionKind.Protected:
                return PeopleChanges.Protect(r, what);
            case InterventionKind.CalledUp:
                return Absences.CallUp(r, dated, month);
            case InterventionKind.SeatsChanged:
                SeatClosing.Resize(r, r.Run.Places.OfPosition[what.Position], what.Count, month);
                return true;
            case InterventionKind.SeatsAbolished:
                return PostChanges.Abolish(r, r.Run.Places.OfPosition[what.Position], what.Count, month);
            case InterventionKind.HeadcountCut:
                return PostChanges.Cut(r, dated, month);
            case InterventionKind.HazardShock:
                HazardShocks.Begin(r, what, month);
                return HazardShocks.Matters(r, what);
            case InterventionKind.EarlyRetirement:
                return EarlyRetirements.Run(r, what, month);
            case InterventionKind.UnitsMerged:
                Mergers.Begin(r, what, month);
                return true;
            case InterventionKind.UnitsAbolished:
                Dissolutions.Begin(r, what, month);
                return true;
            case InterventionKind.PositionsMoved:
                Dissolutions.Move(r, what, month);
                return true;
            case InterventionKind.PolicyValue:
                return RuleChanges.Matters(r, (Rule)what.Choice);
            case InterventionKind.TrainingPlaces:
                return RuleChanges.TrainingPlaces(r, dated);
            case InterventionKind.CongressMoved:
                return r.Run.Tenure.IsDue(what.Month);
            case InterventionKind.NotStanding:
                return PeopleChanges.StandDown(r, dated);
            case InterventionKind.ElectionFails:
                return PeopleChanges.FailElection(r, r.Run.Places.OfPosition[what.Position], month);
            default:
                return true;
        }
    }

    private static bool End(ReplicateScratch r, DatedIntervention dated, int month) => dated.What.Kind switch
    {
        InterventionKind.SentIn => PeopleChanges.Exit(r, r.State.SentIn[dated.Index], month),
        InterventionKind.CalledUp => Absences.Return(r, dated, month),
        InterventionKind.HazardShock => EndShock(r, dated, month),
        InterventionKind.UnitsMerged => Comply(r, dated, month),
        _ => true,
    };

    private static bool Comply(ReplicateScratch r, DatedIntervention dated, int month)
    {
        Mergers.Comply(r, dated.What, month);
        return true;
    }

    private static bool EndShock(ReplicateScratch r, DatedIntervention dated, int month)
    {
        HazardShocks.End(r, dated.What, month);
        return true;
    }
}
