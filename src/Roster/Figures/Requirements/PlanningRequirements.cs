using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations.Rules;

using static CadreOrleans.Roster.Figures.Requirements.RequirementCatalogue;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R10 to R16: planning, continuity, and the two criteria of appointment.</summary>
internal static class PlanningRequirements
{
    public static readonly FigureDefinition[] All =
    [
        new Counting("R10", FigureUnit.Nominations, RuleKind.Hard, Procedure.Nominations)
        {
            Aim = Whole,
            Source = Planning,
            Readings = [Count("R10.quorum", FigureUnit.Conferences, Procedure.Quorum), Count("R10.approved", FigureUnit.Plans, Procedure.Approved)],
        },
        new Counting("R11", FigureUnit.Years, RuleKind.Monitor, PlanUpkeep.Reviewed)
        {
            Aim = Whole,
            Source = Planning,
            Readings =
            [
                Count("R11.added", FigureUnit.Nominations, PlanUpkeep.Added),
                Count("R11.removed", FigureUnit.Nominations, PlanUpkeep.Removed),
                Count("R11.unfit", FigureUnit.Nominations, PlanUpkeep.Unfit),
            ],
        },
        new Counting("R12", FigureUnit.Positions, RuleKind.Target, OpenPlanning.SeveralNames)
        {
            Aim = Whole,
            Source = Planning,
            Readings =
            [
                Count("R12.outside", FigureUnit.Nominations, OpenPlanning.FromOutside),
                Count("R12.too-many-names", FigureUnit.Positions, OpenPlanning.TooManyNames),
                Count("R12.too-many-positions", FigureUnit.People, OpenPlanning.TooManyPositions),
                Count("R12.higher", FigureUnit.Nominations, OpenPlanning.HigherTitles),
                Count("R12.coefficient", FigureUnit.Plans, OpenPlanning.Coefficient),
            ],
        },
        new Counting("R13", FigureUnit.People, RuleKind.Target, scope => ThreeAges.Young(scope, FigureScope.District))
        {
            Aim = scope => scope.Planning.Regime?.YoungPercent.Value / 100.0,
            Source = Planning,
            Readings =
            [
                new Counting("R13.commune", FigureUnit.People, RuleKind.Target, scope => ThreeAges.Young(scope, FigureScope.Commune)) { Aim = scope => scope.Planning.Regime?.YoungPercent.Value / 100.0 },
                Count("R13.first", FigureUnit.People, scope => ThreeAges.Cohort(scope, 1)),
                Count("R13.second", FigureUnit.People, scope => ThreeAges.Cohort(scope, 2)),
                Count("R13.third", FigureUnit.People, scope => ThreeAges.Cohort(scope, 3)),
                Count("R13.generations", FigureUnit.Positions, ThreeAges.SeveralCohorts),
                Count("R13.gap", FigureUnit.Positions, ThreeAges.Spaced),
            ],
        },
        new Counting("R14", FigureUnit.Positions, RuleKind.Target, Continuity.Covered)
        {
            Aim = Whole,
            Source = Planning,
            Readings = [Count("R14.depth", FigureUnit.Positions, Continuity.DepthTwo), Count("R14.gaps", FigureUnit.Positions, Continuity.Gaps)],
        },
        new Counting("R15", FigureUnit.Appointments, RuleKind.Hard, Appointments.VirtueFirst) { Aim = Whole, Needs = FieldGroups.Discipline | FieldGroups.Assessments, Source = Appointment },
        new Counting("R16", FigureUnit.Nominations, RuleKind.Hard, PlanUpkeep.Fit)
        {
            Aim = Whole,
            Source = Planning,
            Readings =
            [
                new Counting("R16.women", FigureUnit.People, RuleKind.Target, scope => ThreeAges.Share(scope, "woman", facts => facts.Sex == Sex.Female)) { Aim = scope => scope.Planning.Regime?.WomenPercent.Value / 100.0 },
                Count("R16.minority", FigureUnit.People, scope => ThreeAges.Share(scope, "minority", facts => Staffing.IsMinority(scope, facts))),
            ],
        },
    ];
}
