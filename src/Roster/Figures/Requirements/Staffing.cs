using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R21, R22: number, quality and structure of those in post on the last day.</summary>
internal static class Staffing
{
    /// <summary>Seats with a full or concurrent holder, of all seats of posts that are no memberships.</summary>
    public static FigureCount Filled(FigureScope scope) => FigureCount.Share(scope.Positions
        .Where(position => scope.AtEnd.TitleOf(position) is { Kind: not TitleKind.Membership } && scope.AtEnd.Position(position).Consults is null)
        .SelectMany(position => Enumerable.Range(1, scope.AtEnd.Position(position).Seats)
            .Select(seat => (scope.Post(position, "seat", null, seat), (bool?)(seat <= scope.AtEnd.SeatsTaken(position))))));

    /// <summary>People in post with a degree of a level or higher.</summary>
    public static FigureCount Degree(FigureScope scope, DegreeLevel level) => FigureCount.Share(scope.PeopleInPost
        .Select(official => (scope.Person(official, "degree", null), scope.HasDegree(official, level, scope.Period.To))));

    /// <summary>People in post with political theory of a level or higher.</summary>
    public static FigureCount Theory(FigureScope scope, PoliticalTheoryLevel level) => FigureCount.Share(scope.PeopleInPost
        .Select(official => (scope.Person(official, "theory", null), (bool?)Trainings(scope, official).Any(training => training.PoliticalTheory >= level))));

    /// <summary>People in post with state management of a level or higher.</summary>
    public static FigureCount StateManagement(FigureScope scope, StateManagementLevel level) => FigureCount.Share(scope.PeopleInPost
        .Select(official => (scope.Person(official, "state-management", null), (bool?)Trainings(scope, official).Any(training => training.StateManagement >= level))));

    /// <summary>People in post of whom something holds that structure is described by.</summary>
    public static FigureCount Structure(FigureScope scope, string fact, Func<OfficialFacts, bool?> holds) => FigureCount.Share(scope.PeopleInPost
        .Select(official => (scope.Person(official, fact, null), holds(scope.Roster.Officials.Facts.On(official, scope.Period.To)))));

    /// <summary>Whether somebody is under an age on the last day; null when the birth is known too roughly.</summary>
    public static bool? IsUnder(FigureScope scope, OfficialFacts facts, int years) => scope.Period.To < facts.Birth.Earliest.AddYears(years) ? true
        : scope.Period.To >= facts.Birth.Latest.AddYears(years) ? false : null;

    /// <summary>Whether somebody belongs to an ethnic minority; null when no group is on record.</summary>
    public static bool? IsMinority(FigureScope scope, OfficialFacts facts) => facts.Ethnicity is { } group ? group != scope.Pack.MajorityEthnicity : null;

    /// <summary>Officials voted on in the period with low votes of at most half of the members convened.</summary>
    public static FigureCount Prestige(FigureScope scope) => FigureCount.Share(scope.InPeriod(scope.Roster.ConfidenceVotes)
        .GroupBy(vote => vote.Official)
        .Select(votes => votes.OrderByDescending(vote => vote.On).First())
        .Select(vote => (scope.Person(vote.Official, "confidence-vote", vote.On, vote.Record.Low), (bool?)(vote.Record.Low * 2 <= vote.Record.Convened))));

    /// <summary>People of a tier who had no university degree when they entered service.</summary>
    public static FigureCount EnteredWithoutDegree(FigureScope scope, string tier) => FigureCount.Share(scope.PeopleInPost
        .Where(official => scope.AtEnd.PrincipalOf(official) is >= 0 and var principal && scope.AtEnd.TierOf(scope.Roster.Incumbencies.Position[principal]) == tier)
        .Select(official => (scope.Person(official, "entered-without-degree", null), HadNoDegree(scope, official))));

    private static bool? HadNoDegree(FigureScope scope, int official)
    {
        if (scope.Roster.Officials.Facts.On(official, scope.Period.To).ServiceEntry is not PartialDate entry)
        {
            return null;
        }

        var (early, late) = (scope.HasDegree(official, DegreeLevel.University, entry.Earliest), scope.HasDegree(official, DegreeLevel.University, entry.Latest));
        return early == late ? !early : null;
    }

    private static IEnumerable<TrainingCompleted> Trainings(FigureScope scope, int official) =>
        scope.Roster.Trainings.Of(official).Where(training => training.On <= scope.Period.To).Select(training => training.Record);
}
