using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Figures.Counts;
using CadreOrleans.Roster.Figures.Targets;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R1 to R25 (domain notes, sections 10 and 12), each with its readings.</summary>
internal static class RequirementCatalogue
{
    public static readonly FigureDefinition[] All =
    [
        new RecruitsWithDegree("R1", true) { Aim = Whole, Source = Target("T1"), Readings = [new RecruitsWithDegree("R1.all", false)] },
        new FullTimeStudy(),
        new FieldOfStudy { Readings = [Count("R3.mix", FigureUnit.Units, FieldOfStudy.Mix)] },
        new LeadersRotated("R4", LeadersRotated.HeldOn.LastDay)
        {
            Aim = scope => TargetOf(scope, TargetCodes.Rotation)?.Share,
            Source = Target(TargetCodes.Rotation),
            Readings =
            [
                new LeadersRotated("R4.first-day", LeadersRotated.HeldOn.FirstDay),
                new LeadersRotated("R4.any-day", LeadersRotated.HeldOn.AnyDay),
                Count("R4.moves", FigureUnit.Moves, scope => Moves(scope, null)),
                Count("R4.people", FigureUnit.People, scope => FigureCount.Of(Moves(scope, null).Rows.DistinctBy(row => row.Official))),
                Count("R4.horizontal", FigureUnit.Moves, scope => Moves(scope, "rotation-horizontal")),
                Count("R4.vertical", FigureUnit.Moves, scope => Moves(scope, "rotation-vertical")),
                new RotationByDefinition { Source = scope => scope.Pack.Regimes.Rotation.At(scope.Period.To)?.Source ?? FigureDefinition.Report },
            ],
        },
        new CommunesWithNonLocal("R5")
        {
            Aim = Whole,
            Source = Target(TargetCodes.Locality),
            Readings =
            [
                Count("R5.none", FigureUnit.Communes, scope => Communes(scope, 0, 0)),
                Count("R5.one", FigureUnit.Communes, scope => Communes(scope, 1, 1)),
                Count("R5.two", FigureUnit.Communes, scope => Communes(scope, 2, int.MaxValue)),
            ],
        },
        new RotationsToCommunes("R6"),
        new YearlyCoverage<TrainingCompleted>("R7", false, scope => scope.Roster.Trainings, RuleKind.Target) { Aim = Whole, Source = Target("T4") },
        new Counting("R8", FigureUnit.People, RuleKind.Target, scope => StandardsMet.Held(scope))
        {
            Aim = Whole,
            Readings =
            [
                Count("R8.planned", FigureUnit.Nominations, StandardsMet.Planned),
                Count("R8.gaps", FigureUnit.Cases, StandardsMet.Gaps),
                Count("R8.leadership", FigureUnit.People, StandardsMet.LeadershipTraining),
            ],
        },
        new Counting("R9", FigureUnit.Assessments, RuleKind.Audit, AssessmentFigures.WithEvidence)
        {
            Aim = Whole,
            Needs = FieldGroups.Assessments,
            Source = scope => scope.Pack.Regimes.Assessment.At(scope.Period.To)?.Source ?? FigureDefinition.Report,
            Readings =
            [
                Count("R9.cap", FigureUnit.Cases, AssessmentFigures.OverCap, FieldGroups.Assessments),
                Count("R9.cap-group", FigureUnit.Cases, AssessmentFigures.OverCapInGroup, FieldGroups.Assessments),
                Count("R9.equal", FigureUnit.Cases, AssessmentFigures.AllEqual, FieldGroups.Assessments),
                Count("R9.never-differs", FigureUnit.Units, AssessmentFigures.NeverDiffers, FieldGroups.Assessments),
                Count("R9.rater", FigureUnit.People, AssessmentFigures.RaterNeverDiffers, FieldGroups.Assessments),
                Count("R9.result", FigureUnit.Assessments, AssessmentFigures.AgainstUnitResult, FieldGroups.Assessments),
                Count("R9.discipline", FigureUnit.Assessments, AssessmentFigures.InYearOfDiscipline, FieldGroups.Assessments | FieldGroups.Discipline),
                Count("R9.not-completed", FigureUnit.People, AssessmentFigures.NotCompleted, FieldGroups.Assessments),
            ],
        },
        .. PlanningRequirements.All,
        new Counting("R17", FigureUnit.Appointments, RuleKind.Audit, Appointments.Broken)
        {
            Needs = FieldGroups.Discipline | FieldGroups.Assessments,
            Source = Appointment,
            Readings =
            [
                Count("R17.planning", FigureUnit.Nominations, scope => FigureCount.Of(Procedure.Nominations(scope).Lacking!)),
                Count("R17.complaints", FigureUnit.Cases, scope => FigureCount.Of(scope.InPeriod(scope.Roster.Complaints).Where(entry => entry.Record.Upheld).Select(entry => scope.Person(entry.Official, "complaint-upheld", entry.On))), FieldGroups.Discipline),
            ],
        },
        new PeopleDisciplined("R18")
        {
            Needs = FieldGroups.Discipline,
            Readings =
            [
                Measure("R18.party", measure => measure.Track == DisciplineTrack.Party),
                Measure("R18.state", measure => measure.Track == DisciplineTrack.State),
                Measure("R18.reprimand", measure => measure.Form == DisciplineForm.Reprimand),
                Measure("R18.warning", measure => measure.Form is DisciplineForm.Warning or DisciplineForm.SalaryReduction or DisciplineForm.Demotion),
                Measure("R18.removal", measure => measure.Form is DisciplineForm.Removal or DisciplineForm.Expulsion),
                Count("R18.barred", FigureUnit.People, Conduct.Barred, FieldGroups.Discipline),
            ],
        },
        new YearlyCoverage<Domain.Inspections.InspectionOpened>("R19", true, scope => scope.Roster.Inspections, RuleKind.Monitor)
        {
            Needs = FieldGroups.Discipline,
            Readings =
            [
                Count("R19.open", FigureUnit.Cases, Conduct.OpenInspections, FieldGroups.Discipline),
                Count("R19.days", FigureUnit.Days, Conduct.DaysToConclude, FieldGroups.Discipline),
                Count("R19.measure", FigureUnit.Days, Conduct.DaysToMeasure, FieldGroups.Discipline),
            ],
        },
        new Counting("R20", FigureUnit.Measures, RuleKind.Audit, Conduct.Political) { Needs = FieldGroups.Discipline },
        new Counting("R21", FigureUnit.Seats, RuleKind.Target, Staffing.Filled)
        {
            Aim = Whole,
            Readings =
            [
                Count("R21.degree", FigureUnit.People, scope => Staffing.Degree(scope, DegreeLevel.University)),
                Count("R21.theory", FigureUnit.People, scope => Staffing.Theory(scope, PoliticalTheoryLevel.Intermediate)),
                Count("R21.state-management", FigureUnit.People, scope => Staffing.StateManagement(scope, StateManagementLevel.Specialist)),
                Count("R21.women", FigureUnit.People, scope => Staffing.Structure(scope, "woman", facts => facts.Sex == Sex.Female)),
                Count("R21.young", FigureUnit.People, scope => Staffing.Structure(scope, "young", facts => Staffing.IsUnder(scope, facts, scope.Pack.Cohorts.UnderYears))),
                Count("R21.minority", FigureUnit.People, scope => Staffing.Structure(scope, "minority", facts => Staffing.IsMinority(scope, facts))),
                Count("R21.prestige", FigureUnit.People, Staffing.Prestige, FieldGroups.Assessments),
                Count("R21.defence", FigureUnit.People, scope => StandardsMet.Trained(scope, TrainingKind.Defence)),
            ],
        },
        new Counting("R22", FigureUnit.People, RuleKind.Monitor, scope => Lacking(StandardsMet.Held(scope, FigureScope.District)))
        {
            Readings =
            [
                Count("R22.entry", FigureUnit.People, scope => Staffing.EnteredWithoutDegree(scope, FigureScope.Commune)),
                Count("R22.leadership", FigureUnit.People, scope => Lacking(StandardsMet.LeadershipTraining(scope))),
            ],
        },
        new Counting("R23", FigureUnit.Cases, RuleKind.Monitor, _ => FigureCount.Of([])) { Signs = ["R5", "R9", "R12"] },
        new Counting("R24", FigureUnit.Moves, RuleKind.Hard, Appointments.RotationRules)
        {
            Aim = Whole,
            Source = scope => scope.Pack.Regimes.Rotation.At(scope.Period.To)?.Source ?? FigureDefinition.Report,
            Readings = [Count("R24.short", FigureUnit.Moves, Appointments.ShortStays)],
        },
        new Counting("R25", FigureUnit.People, RuleKind.Hard, Appointments.WithinTerms) { Aim = Whole, Source = Appointment, Readings = [Count("R25.soon", FigureUnit.People, Appointments.TermsEndSoon)] },
    ];

    internal static double? Whole(FigureScope scope) => 1;

    internal static Counting Count(string code, FigureUnit unit, Func<FigureScope, FigureCount> count, FieldGroups needs = FieldGroups.None) => new(code, unit, RuleKind.Monitor, count) { Needs = needs };

    private static Counting Measure(string code, Func<Disciplined, bool> counts) => Count(code, FigureUnit.Measures, scope => Conduct.Measures(scope, counts), FieldGroups.Discipline);

    private static FigureCount Moves(FigureScope scope, string? fact) => FigureCount.Of(scope.Rotations()
        .Select(row => scope.Row(row, Rotations.Fact(scope, row), scope.Roster.Incumbencies.From[row]))
        .Where(row => fact is null || row.Fact == fact));

    private static FigureCount Communes(FigureScope scope, int least, int most) => FigureCount.Of(CommunesWithNonLocal.Communes(scope)
        .Where(commune => commune.NonLocal.Count >= least && commune.NonLocal.Count <= most)
        .Select(commune => new FigureRow(null, null, scope.Roster.Units.Ids[commune.Unit], "non-local-leaders", null, commune.NonLocal.Count)));

    /// <summary>The share of those who lack something: what was the numerator becomes the rest.</summary>
    private static FigureCount Lacking(FigureCount held) => held with { Rows = held.Lacking!, Lacking = held.Rows };

    private static ResolutionTarget? TargetOf(FigureScope scope, string code) => scope.Pack.Targets.FirstOrDefault(target => target.Code == code);

    private static Func<FigureScope, Citation> Target(string code) => scope => TargetOf(scope, code)?.Source ?? FigureDefinition.Report;

    internal static Citation Planning(FigureScope scope) => scope.Planning.Regime?.Source ?? FigureDefinition.Report;

    internal static Citation Appointment(FigureScope scope) => scope.Pack.Regimes.Appointment.At(scope.Period.To)?.Source ?? FigureDefinition.Report;
}
